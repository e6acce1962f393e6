// What one earns or pays by the piece: a sum that the text tells, or nothing, however much else is said of the work.
import { asksPerHead } from '../figures/told-by-text.ts'
import type { QuestionKind } from '../question/kinds.ts'
import type { Meaning } from '../question/meaning.ts'
import { has, phrase } from '../question/question.ts'
import type { RankedSentence } from './rank.ts'

const WAGE = phrase(
  '(?:hvor meget|hvad) (?:[^ ]+ ){0,4}tjener?|timeløn(?:nen)?|i løn|udbetalt|(?:får|betaler) (?:man|jeg|han|hun|de|en) (?:[^ ]+ ){0,2}(?:om måneden|om ugen|om dagen|i timen)',
)
const PRICED = /gratis|\d ?(?:kr\.|kroner)/i

export const asksPrice = (meaning: Meaning): boolean =>
  (has(meaning.question, WAGE) || asksPerHead(meaning)) &&
  meaning.kinds.every(({ value }) => value !== 'share')

export const isPriced = ({ sentence }: RankedSentence): boolean => PRICED.test(sentence.text)

/** Least that the topic must be about what a price is asked of … */
const ABOUT = 0.3
/** … unless the sentence prints a sum. */
const SUM = /\d ?(?:mio|mia|kr)\b/

/** "Hvad koster en plads på plejehjem?": that something else is free is no answer. */
export const isPriceOfOther = (
  kinds: readonly QuestionKind[],
  { signals, sentence }: RankedSentence,
): boolean => kinds.includes('cost') && signals.central < ABOUT && !SUM.test(sentence.text)

/** Of the best topic the sentence with a price goes first. */
export function pricedFirst(ranked: readonly RankedSentence[]): readonly RankedSentence[] {
  const [best] = ranked
  const priced = ranked.find((one) => one.topic === best?.topic && isPriced(one))
  return priced ? [priced, ...ranked.filter((one) => one !== priced)] : ranked
}
