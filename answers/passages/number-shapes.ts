// What stands at and behind a number in a sentence: people, nouns, money, shares, and which numbers count nothing.
import { isCompound } from '../../retrieval/danish/compounds.ts'
import { readForm } from '../../retrieval/danish/dictionary.ts'

const PEOPLE =
  /^(?:mennesker?|folk|personer|borgere|patienter|børn|unge|voksne|ældre|dansker|familier|tilfælde|sager|forældre|kvinder|mænd|smittede|ramte|berørte|forløb)/

/** Says nothing but that they are people. */
export const ANYBODY =
  /^(?:mennesker?|folk|personer|borgere|dansker|patienter|tilfælde|sager|smittede|ramte|berørte|forløb)/i

export const FOR_WHOM = /^(?:til|for|hos)$/

export const isMoney = (word: string): boolean =>
  /bevilling|budget|puljemidler|^midler|^beløb|^udgift|^tilskud|anskaffelsespris/i.test(word)
export const OF_MONEY = /puljeadministration|administration af puljen|medfinansier|egenfinansier/i

export const isShare = (word: string): boolean => /^(?:pct|procent|%)/i.test(word)

/** Says who without saying which. */
export const isPeople = (word: string): boolean => PEOPLE.test(word.toLowerCase())

/** May be a noun: "timer" is also a form of a verb, and still what is counted. */
export function isNoun(word: string): boolean {
  const letters = word.replace(/[^\p{L}-]/gu, '').toLowerCase()
  const readings = readForm(letters)
  return readings.length > 0 ? readings.some(({ grammar }) => grammar.kind === 'noun') : isCompound(letters)
}

export const LIVE = /^(?:boe?de|bor|lever|levede) der$/i

/** "Grønlændere over 50, der …" tells how old, not how many. */
export const isAge = (word: string, previous = '', next = ''): boolean =>
  /^(?:over|under)$/i.test(previous) &&
  Number.parseInt(word, 10) < OLDEST &&
  (/[,.)]$/.test(word) || next === 'år')
const OLDEST = 110

const NUMBER_WORD = /^(?:to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)$/i

export function isCount(word: string, next: readonly string[]): boolean {
  if (NUMBER_WORD.test(word)) return true
  // "Enten 1) en uddannelse, 2) …"
  if (/^\d{1,2}\)$/.test(word)) return false
  if (!/^[(+]?\d[\d.,-]*[),.:;%]*$/.test(word) || /^\(?(?:19|20)\d\d\b/.test(word)) return false
  return !/^(?:mio|mia|kr|millioner|kroner|år|(?:og|til|-) \d+ ?-?år|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)/.test(
    next.slice(0, 3).join(' '),
  )
}

/** May be an adjective. */
export const isQuality = (word: string): boolean =>
  word.endsWith('e') && readForm(word.toLowerCase()).some(({ grammar }) => grammar.kind !== 'noun')

/** "Bilag 2", "§ 109", "stk. 8". */
export const refers = (words: readonly string[], at: number): boolean =>
  /^\(?(?:bilag|tabel|figur|§+|stk\.?|nr\.?|kapitel|side|punkt|type|fase|trin)$/i.test(words[at - 1] ?? '')
