// Words of a question as the texts write them: misspelt, split, typed without æ ø å, or too common to look for.

import type { Lexicon } from '../../retrieval/danish/concepts.ts'
import { isDanishWord } from '../../retrieval/danish/dictionary.ts'
import { foldAscii } from '../../retrieval/danish/normalise.ts'
import { restoreLetters } from '../../retrieval/danish/restore.ts'
import { isStopWord } from '../../retrieval/danish/stop-words.ts'
import { correct, type Vocabulary, vocabularyOf } from '../../retrieval/danish/typos.ts'
import type { SlotIndex } from '../../retrieval/slot-index.ts'
import { indexTerms } from '../../retrieval/terms.ts'
import { isFrameWord } from '../question/frame-words.ts'
import type { Word } from '../question/question.ts'
import { namesBody } from '../question/word-classes.ts'

export class TypedWords {
  readonly #index: SlotIndex<string>
  readonly #vocabulary: Vocabulary
  readonly #byAscii = new Map<string, string[]>()

  /** `words`: the vocabulary of the texts, as written there. */
  constructor(index: SlotIndex<string>, lexicon: Lexicon, words: Iterable<string>) {
    this.#index = index
    // What people call a thing counts as spelt right too, though no text calls it so.
    const called = [...lexicon.concepts.values()].flatMap((concept) =>
      concept.words.join(' ').split(/[ /=]+/),
    )
    this.#vocabulary = vocabularyOf([...words, ...called])
    for (const word of this.#vocabulary.known) {
      const key = foldAscii(word)
      this.#byAscii.set(key, [...(this.#byAscii.get(key) ?? []), word])
    }
  }

  /** Known words that look the same where æ ø å are typed bare. */
  alike(word: string): readonly string[] {
    return this.#byAscii.get(foldAscii(word)) ?? []
  }

  /** The word as the texts write it, where it is misspelt or typed without æ ø å. */
  spell(word: string): string {
    if (/\d/.test(word) || this.holds(word)) return word
    // "headspace-bevillingen" is about headspace.
    const half = word.split('-').find((part) => part.length > 2 && !isFrameWord(part) && this.holds(part))
    // … but "ADHD-foreningen" is no association that the texts speak of.
    if (word.includes('-') && half && !(namesBody(half) && !word.startsWith(half))) return half
    // "Satspuljepengene" are the satspulje.
    const [, fund] = MONEY_OF.exec(word) ?? []
    if (fund && this.holds(fund)) return fund
    const restored = restoreLetters(word)
    if (restored !== word.toLowerCase()) return restored
    const ascii = isDanishWord(word) ? undefined : this.alike(word)[0]
    return ascii ?? correct(word, this.#vocabulary) ?? word
  }

  /** Some text holds the word or its stem. */
  holds(word: string): boolean {
    const [exact = '', stem = ''] = indexTerms(word)
    return this.#index.has(exact) || this.#index.has(stem)
  }
}

const MONEY_OF = /^(\p{L}{5,}?)s?(?:penge|midler|kroner|millioner)(?:ne|nes|s)?$/iu

/** "60'erne" is a time, not a number to look for. */
export const isDecade = (words: readonly Word[], at: number): boolean =>
  words[at]?.key === 'erne' || words[at + 1]?.key === 'erne'

/** "pa" and "sa" are "på" and "så", typed without a Danish keyboard. */
const BARE_STOP_WORDS = new Set(['pa', 'sa', 'ma', 'fa', 'faet', 'gar', 'nar'])
export const commonIn = (question: string): ((word: string) => boolean) => {
  const bare = !/[æøå]/i.test(question)
  return (word) => isStopWord(word) || (bare && BARE_STOP_WORDS.has(word.toLowerCase()))
}

/** No æ ø å though the question writes words that need them: somebody without a Danish keyboard. */
export function isTypedBare(text: string): boolean {
  if (/[æøå]/i.test(text)) return false
  return text
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 2 && !isDanishWord(word) && restoresByAscii(word))
}

const restoresByAscii = (word: string): boolean => restoreLetters(word) !== word.toLowerCase()
