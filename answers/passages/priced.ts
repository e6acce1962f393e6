// What one earns or pays by the piece: a sum that the text tells, or nothing, however much else is said of the work.
import { asksPrice } from '../figures/asks.ts'
import { asksPerHead } from '../figures/told-by-text.ts'
import type { Meaning } from '../question/meaning.ts'
import { has, phrase } from '../question/question.ts'
import type { RankedSentence } from './rank.ts'

const WAGE = phrase(
  '(?:hvor meget|hvad) (?:[^ ]+ ){0,4}tjener?|timeløn(?:nen)?|i løn|udbetalt|(?:får|betaler) (?:man|jeg|han|hun|de|en) (?:[^ ]+ ){0,2}(?:om måneden|om ugen|om dagen|i timen)',
)
const PRICED = /gratis|\d ?(?:kr\.|kroner)/i

export const asksByPiece = (meaning: Meaning): boolean =>
  (has(meaning.question, WAGE) || asksPerHead(meaning)) &&
  meaning.kinds.every(({ value }) => value !== 'share')

export const isPriced = ({ sentence }: RankedSentence): boolean => PRICED.test(sentence.text)

/** Least that the topic must be about what a price is asked of … */
const ABOUT = 0.3
/** … unless the sentence prints a sum. */
const SUM = /\d ?(?:mio|mia|kr)\b/
/** Tells that one pays, or that one does not. */
const PAYS = /gratis|vederlagsfri|egenbetaling|\bbetal|(?:med|selv|egen)finansier|kontingent|koste|\d ?pct/i

/**
 * "Hvad koster en plads på plejehjem?": that something else is free is no answer. What one pays oneself is told by a sentence about
 * paying, however much another says of the place.
 */
export function isPriceOfOther(meaning: Meaning, { signals, sentence }: RankedSentence): boolean {
  const kinds = meaning.kinds.map(({ value }) => value)
  if (!kinds.includes('cost') || SUM.test(sentence.text)) return false
  const isLived = kinds.every((kind) => kind === 'cost') && asksPrice(meaning) === 'lived'
  return signals.central < ABOUT || (isLived && !PAYS.test(sentence.text))
}

/** Of the best topic the sentence with a price goes first. */
export function pricedFirst(ranked: readonly RankedSentence[]): readonly RankedSentence[] {
  const [best] = ranked
  const priced = ranked.find((one) => one.topic === best?.topic && isPriced(one))
  return priced ? [priced, ...ranked.filter((one) => one !== priced)] : ranked
}
