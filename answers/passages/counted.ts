// Whether a sentence says how many there are of something.
import type { Slot } from '../../retrieval/slot-index.ts'
import { indexTerms } from '../../retrieval/terms.ts'
import { quality } from './quality.ts'

/** What is counted. `people`: "hvor mange danskere får …", which says who without saying which. */
export type Counted = { slot: Slot; people: boolean; others: readonly Slot[] }

/** Share of a slot that counts as the thing itself. */
const SAME = 0.45
/** Words behind a number in which the thing counted stands. */
const BESIDE = 4

/**
 * A number that is no year, age or sum, and with it the thing counted: in the sentence, or for people in the titles; or right
 * behind the number something else that the question speaks of.
 * @param terms of the sentence
 * @param titles terms of the titles above it
 */
export function isCounted(
  { slot, people, others }: Counted,
  sentence: string,
  terms: ReadonlySet<string>,
  titles: ReadonlySet<string>,
): boolean {
  const words = sentence.split(/\s+/)
  const behind = words.flatMap((word, at) =>
    isCount(word, words.slice(at + 1)) ? [words.slice(at + 1, at + 1 + BESIDE)] : [],
  )
  if (behind.length === 0) return false
  const holds = (wanted: Slot, set: ReadonlySet<string>) => quality(wanted, set) >= SAME
  if (holds(slot, terms)) return true
  if (behind.some((next) => others.some((other) => holds(other, new Set(indexTerms(next.join(' ')))))))
    return true
  if (/\bantal(?:let)?\b/i.test(sentence) && holds(slot, titles)) return true
  const ofPeople = behind.some((next) => next.some((word) => isPeople(word)))
  return ofPeople && (people ? others.some((other) => holds(other, terms)) : holds(slot, titles))
}

const PEOPLE =
  /^(?:mennesker|personer|borgere|patienter|børn|unge|voksne|ældre|dansker|familier|tilfælde|sager|forældre|kvinder|mænd)/

/** Says who without saying which. */
export const isPeople = (word: string): boolean => PEOPLE.test(word.toLowerCase())

const NUMBER_WORD = /^(?:to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)$/i

function isCount(word: string, next: readonly string[]): boolean {
  if (NUMBER_WORD.test(word)) return true
  if (!/^[(+]?\d[\d.,-]*[),.:;%]*$/.test(word) || /^\(?(?:19|20)\d\d\b/.test(word)) return false
  return !/^(?:mio|mia|kr|millioner|kroner|år|(?:og|til|-) \d+ ?-?år|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)/.test(
    next.slice(0, 3).join(' '),
  )
}
