// From Danish text to index terms, and from the words of a question to slots: the one place that decides what matches what.
//
// A term's first character is its kind: "=" the word itself, "~" its stem, "+" the stem of one of its compound parts, "#" a concept.
import { analyse, type Term } from './danish/analyse.ts'
import { splitCompound } from './danish/compounds.ts'
import { type Concept, exactKey, type Lexicon } from './danish/concepts.ts'
import { memoised } from './danish/memo.ts'
import { fold } from './danish/normalise.ts'
import { restoreLetters } from './danish/restore.ts'
import { stem } from './danish/stem.ts'
import { isStopWord } from './danish/stop-words.ts'
import { type Token, tokenise } from './danish/tokenise.ts'
import type { Slot } from './slot-index.ts'

const PREFIX = { exact: '=', stem: '~', part: '+' }
const indexTerm = ({ kind, key }: Term): string => PREFIX[kind] + key

/** The key that words meet by where only the stem matters. */
const stemKey = memoised((word: string): string => fold(stem(restoreLetters(word))))

/** Compound parts worth matching by; [] for a word that is no compound. */
function partsOf(word: string): readonly string[] {
  const parts = splitCompound(restoreLetters(word))
  return parts.length > 1 ? parts.filter((part) => part.length > 2) : []
}

/** Index terms of a text, stop words left out, except in names written in capitals. */
export const indexTerms = (text: string): string[] => [
  ...analyse(text).map(indexTerm),
  ...capitalNames(text).map(({ term }) => term),
  ...quotedNames(text),
]

/** Names of several words that a text puts in quotation marks (”Sig det til nogen”), each as one term: its words may all be common. */
const quotedNames = (text: string): string[] =>
  [...text.matchAll(QUOTED)].flatMap(([, name = '']) => {
    const words = tokenise(name)
    return words.length > 1 && words.length <= LONGEST_NAME ? [nameTerm(words.map((word) => word.text))] : []
  })
const QUOTED = /[”"“»]([^”"“«»]{4,60})[”"“«]/gu
/** Words of a name in quotation marks at most; more are a quotation. */
export const LONGEST_NAME = 6

/** The term of a name that is found as a whole. */
export const nameTerm = (words: readonly string[]): string => `=${words.map(fold).join(' ')}`

/** Names of several words in capitals ("EN AF OS"), whose words may all be too common to find anything by, with their words. */
export function capitalNames(text: string): { term: string; words: string[] }[] {
  return [...text.matchAll(CAPITALS)].map(([name]) => {
    const words = name.split(/\s+/)
    return { term: nameTerm(words), words }
  })
}

const CAPITALS = /(?<![\p{L}\d])\p{Lu}{2,}(?:\s+\p{Lu}{2,})+(?![\p{L}\d])/gu

/** How well a word does as one part of a compound in the text. */
const AS_PART = 0.7

/** The slot for one word of a question: the word, its stem, the word as part of a compound, and its own parts together. */
export function wordSlot(word: string, weight: number): Slot {
  const own = analyse(word).filter(({ kind }) => kind !== 'part')
  const slot: Slot = {
    label: word,
    weight,
    forms: new Map([
      ...own.map((term): [string, number] => [indexTerm(term), term.weight]),
      [`+${stemKey(word)}`, AS_PART],
    ]),
  }
  const parts = partsOf(word)
  if (parts.length > 0) slot.parts = parts.map((part) => wordSlot(part, weight / parts.length))
  return slot
}

export const contentTokens = (text: string): Token[] =>
  tokenise(text).filter((token) => !isStopWord(token.text))

/** A concept of the lexicon where it stands in a text (UTF-16 offsets). */
export type FoundConcept = { concept: Concept; start: number; end: number }

export function findConcepts(lexicon: Lexicon, text: string): FoundConcept[] {
  return lexicon.find(
    tokenise(text).map((token) => ({
      start: token.start,
      end: token.end,
      ...conceptKeys(token.text),
    })),
  )
}

const conceptKeys = memoised((word: string) => ({
  keys: [conceptKey(word), exactKey(word)],
  partKeys: partsOf(word).flatMap((part) => [conceptKey(part), exactKey(part)]),
}))

/** The key that the lexicon's words and a text's words meet by. */
export const conceptKey = stemKey

/** Concepts of a text as index terms: "#" what it says, "^" everything that is a kind of. */
export function conceptTerms(lexicon: Lexicon, text: string): string[] {
  return findConcepts(lexicon, text).flatMap(({ concept }) => [
    `#${concept.id}`,
    ...lexicon.broader(concept.id).map((id) => `^${id}`),
  ])
}

/** All that a text is found by: its words and what they mean. */
export const searchTerms = (lexicon: Lexicon, text: string): string[] => [
  ...indexTerms(text),
  ...conceptTerms(lexicon, text),
]

/** How well a neighbouring concept does for the one asked for. */
const KINSHIP = { narrower: 0.95, broader: 0.6, related: 0.42 }

/** The slot of a concept: itself, what is a kind of it, what it is a kind of, what is related, and the word as written. */
export function conceptSlot(lexicon: Lexicon, concept: Concept, word: string | null, weight: number): Slot {
  const own = word === null ? new Map<string, number>() : wordSlot(word, weight).forms
  const forms = new Map<string, number>([
    [`#${concept.id}`, 1],
    [`^${concept.id}`, KINSHIP.narrower],
  ])
  for (const id of concept.broader) forms.set(`#${id}`, KINSHIP.broader)
  for (const id of lexicon.related(concept.id)) if (!forms.has(`#${id}`)) forms.set(`#${id}`, KINSHIP.related)
  for (const [form, quality] of own) forms.set(form, quality)
  return { label: concept.id, weight, forms }
}
