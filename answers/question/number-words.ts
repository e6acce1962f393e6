// Small numbers as Danes write them in words or digits: "to", "3", "tredje", "2.".
import { phraseKey } from './phrase-key.ts'
import { gapBefore, type Question, type Word } from './question.ts'

const list = (words: string): Map<string, number> =>
  new Map(words.split(' ').map((word, i) => [phraseKey(word), i + 1]))

const CARDINALS = list(
  'et to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve',
)
CARDINALS.set('en', 1)
const ORDINALS = list('første anden tredje fjerde femte sjette syvende ottende niende tiende')
ORDINALS.set('andet', 2)

/** "tre", "3", up to 99; null for anything else. `key`: as folded by phraseKey. */
export function cardinal(key: string): number | null {
  return /^[1-9]\d?$/.test(key) ? Number(key) : (CARDINALS.get(key) ?? null)
}

/** "tredje", up to the tenth; null for anything else. `key`: as folded by phraseKey. */
export const ordinal = (key: string): number | null => ORDINALS.get(key) ?? null

/** "tredje"; also "3." where the number has its full stop. */
export function ordinalAt({ key }: Word, question: Question, index: number): number | null {
  if (/^[1-9]$/.test(key)) return gapBefore(question, index + 1).startsWith('.') ? Number(key) : null
  return ordinal(key)
}
