// Whether a sentence says how many there are of something.
import { isCompound } from '../../retrieval/danish/compounds.ts'
import { readForm } from '../../retrieval/danish/dictionary.ts'
import type { Slot } from '../../retrieval/slot-index.ts'
import { indexTerms } from '../../retrieval/terms.ts'
import { quality } from './quality.ts'

/** What is counted. `people`: "hvor mange danskere får …", which says who without saying which. */
export type Counted = {
  slot: Slot
  people: boolean
  others: readonly Slot[]
  /** The question goes on about the topic, which says what is counted. */
  goesOn: boolean
}

/** Share of a slot that counts as the thing itself. */
const SAME = 0.45
/** Words behind a number in which the thing counted stands. */
const BESIDE = 4
/** How sure it is that the number counts what is asked about, by what stands behind the number. */
const SURE = { thing: 1, people: 0.8, nothing: 0.6, share: 0.3 }

/**
 * 0–1: how sure it is that the sentence counts the thing. The number is no year, age or sum, and behind it stands the thing
 * itself; or people (or a share of them), and the thing in the sentence or its titles; or nothing that would make it the number
 * of something else.
 * @param terms of the sentence
 * @param titles terms of the titles above it
 */
export function countedBy(
  { slot, people, others, goesOn }: Counted,
  sentence: string,
  terms: ReadonlySet<string>,
  titles: ReadonlySet<string>,
): number {
  const words = sentence.split(/\s+/)
  const behind = words.flatMap((word, at) =>
    isCount(word, words.slice(at + 1)) && !isAge(word, words[at - 1], words[at + 1])
      ? [words.slice(at + 1, at + 1 + BESIDE)]
      : [],
  )
  // "I alderen 80 år og derover boede der 239 i Danmark": of whom the titles speak.
  const lives = words.some(
    (word, at) => isCount(word, words.slice(at + 1)) && LIVE.test(words.slice(at - 2, at).join(' ')),
  )
  const holds = (wanted: Slot, set: ReadonlySet<string>) => quality(wanted, set) >= SAME
  const speaksOf = goesOn || [slot, ...(people ? others : [])].some((wanted) => holds(wanted, terms))
  const inTitles = holds(slot, titles)
  const sure = behind.map((next) => {
    const own = new Set(indexTerms(next.join(' ')))
    if (holds(slot, own) || isHeadOf(slot, own, titles) || (goesOn && isOfTitle(own, titles)))
      return SURE.thing
    // "400.000 pårørende til mennesker med demens" counts other people.
    const whose = next.findIndex((word) => FOR_WHOM.test(word))
    const arePeople = (whose < 0 ? next : next.slice(0, whose)).some(isPeople)
    if (arePeople && (speaksOf || (inTitles && !people))) return SURE.people
    // "16.500 mennesker med MS" under a title that says it in full.
    if (arePeople && inTitles) return SURE.nothing
    // "Op til 3 pct. af bevillingen" is a share of money.
    if (next.some(isShare) && !next.some(isMoney) && !OF_MONEY.test(sentence) && (speaksOf || inTitles))
      return people ? SURE.share : SURE.nothing
    if (others.some((other) => holds(other, own))) return SURE.nothing
    return speaksOf && !next.some(isNoun) ? SURE.nothing : 0
  })
  const spoken = /\bantal(?:let)?\b/i.test(sentence) && (inTitles || speaksOf) && behind.length > 0
  const told = spoken || (lives && (inTitles || speaksOf))
  return Math.max(0, told ? SURE.nothing : 0, ...sure)
}

/** "12 caféer" under the title "hospitalscaféer". */
function isHeadOf({ parts = [] }: Slot, own: ReadonlySet<string>, titles: ReadonlySet<string>): boolean {
  const head = parts.at(-1)
  return head !== undefined && quality(head, own) >= SAME && parts.every((part) => quality(part, titles) > 0)
}

/** "12 caféer" under the title "hospitalscaféer", where the title says what is counted. */
const isOfTitle = (own: ReadonlySet<string>, titles: ReadonlySet<string>): boolean =>
  [...own].some((term) => term.startsWith('~') && titles.has(`+${term.slice(1)}`))

const PEOPLE =
  /^(?:mennesker?|folk|personer|borgere|patienter|børn|unge|voksne|ældre|dansker|familier|tilfælde|sager|forældre|kvinder|mænd|smittede|ramte|berørte)/

const FOR_WHOM = /^(?:til|for|hos)$/

const isMoney = (word: string): boolean =>
  /bevilling|budget|puljemidler|^midler|^beløb|^udgift|^tilskud|anskaffelsespris/i.test(word)
const OF_MONEY = /puljeadministration|administration af puljen|medfinansier|egenfinansier/i

const isShare = (word: string): boolean => /^(?:pct|procent|%)/i.test(word)

/** Says who without saying which. */
export const isPeople = (word: string): boolean => PEOPLE.test(word.toLowerCase())

/** May be a noun: "timer" is also a form of a verb, and still what is counted. */
function isNoun(word: string): boolean {
  const letters = word.replace(/[^\p{L}-]/gu, '').toLowerCase()
  const readings = readForm(letters)
  return readings.length > 0 ? readings.some(({ grammar }) => grammar.kind === 'noun') : isCompound(letters)
}

const LIVE = /^(?:boe?de|bor|lever|levede) der$/i

/** "Grønlændere over 50, der …" tells how old, not how many. */
const isAge = (word: string, previous = '', next = ''): boolean =>
  /^(?:over|under)$/i.test(previous) &&
  Number.parseInt(word, 10) < OLDEST &&
  (/[,.)]$/.test(word) || next === 'år')
const OLDEST = 110

const NUMBER_WORD = /^(?:to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)$/i

function isCount(word: string, next: readonly string[]): boolean {
  if (NUMBER_WORD.test(word)) return true
  if (!/^[(+]?\d[\d.,-]*[),.:;%]*$/.test(word) || /^\(?(?:19|20)\d\d\b/.test(word)) return false
  return !/^(?:mio|mia|kr|millioner|kroner|år|(?:og|til|-) \d+ ?-?år|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)/.test(
    next.slice(0, 3).join(' '),
  )
}
