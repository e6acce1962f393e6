// From text to index terms. Each word gives itself, its stem and, for a compound, the stems of its parts, so that "plejehjem"
// finds "plejehjemmene" and, further down, "hjem" and "pleje".
//
// Expansion belongs to indexing: MiniSearch adds up what several terms of one query word score, so a query should ask for the
// kind it wants with the weight here instead of sending all of them as equals.
import { splitCompound } from './compounds.ts'
import { memoised } from './memo.ts'
import { fold } from './normalise.ts'
import { restoreLetters } from './restore.ts'
import { stem } from './stem.ts'
import { isStopWord } from './stop-words.ts'
import { type Token, tokenise } from './tokenise.ts'

export type TermKind = 'exact' | 'stem' | 'part'

export interface Term {
  /** What index and query meet by. Keys of different kinds can be the same letters: keep the kinds apart. */
  key: string
  kind: TermKind
  /** How well the kind stands for the word: the word itself is 1. */
  weight: number
  /** The token's UTF-16 offsets in the text. */
  start: number
  end: number
}

/** A stem can belong to another word (talen/tal); a part says only half of what the word does. */
export const WEIGHTS: Readonly<Record<TermKind, number>> = { exact: 1, stem: 0.95, part: 0.7 }

/** Parts this short ("bo", "it") are in too many words to find anything by. */
const SHORTEST_PART = 3

/** "SBMs": the stemmer leaves the genitive of many an acronym. */
const ACRONYMS_OWN = /^(\p{Lu}{2,})s$/u

/** Texts and questions hold the same words over and over. */
const wordKeys = memoised((word: string): readonly [TermKind, string][] => {
  const letters = restoreLetters(word)
  const parts = splitCompound(letters)
  return [
    ['exact', fold(letters)],
    ['stem', fold(stem(restoreLetters(word.replace(ACRONYMS_OWN, '$1'))))],
    ...(parts.length < 2 ? [] : parts)
      .filter((part) => part.length >= SHORTEST_PART)
      .map((part): [TermKind, string] => ['part', fold(stem(part))]),
  ]
})

const keysOf = ({ text, kind }: Token): readonly [TermKind, string][] =>
  kind === 'word' ? wordKeys(text) : [['exact', fold(text)]]

/** The terms of a text in order, stop words left out. The same for what is indexed and what is asked. */
export const analyse = (text: string): Term[] =>
  tokenise(text)
    .filter((token) => !isStopWord(token.text))
    .flatMap((token) =>
      keysOf(token).map(([kind, key]) => ({
        key,
        kind,
        weight: WEIGHTS[kind],
        start: token.start,
        end: token.end,
      })),
    )
