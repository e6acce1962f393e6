// How many things a question says that it speaks of.
import type { Meaning } from './meaning.ts'
import { cardinal } from './number-words.ts'

/** "De tre initiativer (A, B og C)": how many are meant; null where it is not said. */
export function toldCount({ question }: Meaning): number | null {
  const at = question.words.findIndex(
    ({ key }, i) => key === 'de' && cardinal(question.words[i + 1]?.key ?? '') !== null,
  )
  return at < 0 ? null : cardinal(question.words[at + 1]?.key ?? '')
}
