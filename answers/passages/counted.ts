// Whether a sentence says how many there are of something.
import type { Slot } from '../../retrieval/slot-index.ts'
import { indexTerms } from '../../retrieval/terms.ts'
import { quality } from './quality.ts'

/**
 * A number that is no year and no sum stands in the sentence with the thing counted; or before "borgere" or the like, where the
 * titles name the thing.
 */
export function isCounted(slot: Slot, sentence: string, titles: ReadonlySet<string>): boolean {
  const words = sentence.split(/\s+/)
  const numbers = words.flatMap((word, at) => (isCount(word, words[at + 1] ?? '') ? [at] : []))
  if (numbers.length === 0) return false
  if (quality(slot, new Set(indexTerms(sentence))) >= COUNTED) return true
  const beside = numbers.some((at) => words.slice(at + 1, at + 4).some((word) => PEOPLE.test(word)))
  return beside && quality(slot, titles) >= COUNTED
}

const COUNTED = 0.45
const PEOPLE =
  /^(?:mennesker|personer|borgere|patienter|børn|unge|voksne|ældre|danskere|familier|tilfælde|sager)/
/** Says who without saying which: "hvor mange danskere får …". */
export const isPeople = (word: string): boolean => PEOPLE.test(word.toLowerCase())

const NUMBER_WORD = /^(?:to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)$/i

function isCount(word: string, next: string): boolean {
  if (NUMBER_WORD.test(word)) return true
  if (!/^[(+]?\d[\d.,-]*[),.:;%]*$/.test(word) || /^\(?(?:19|20)\d\d\b/.test(word)) return false
  return !/^(?:mio|mia|kr|millioner|kroner)/.test(next)
}
