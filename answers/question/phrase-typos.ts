// Mends typos in the words of closed lists of phrases: "gennemsnitt", "tilsamen", "prosent".
import { memoised } from '../../retrieval/danish/memo.ts'
import { restoreLetters } from '../../retrieval/danish/restore.ts'
import { correct, editDistance, vocabularyOf } from '../../retrieval/danish/typos.ts'
import { phraseKey } from './phrase-key.ts'

const SHORTEST = 6
/** From this length on two letters may be wrong; a shorter word would be too easily another. */
const LONG = 10
const MOST_REMEMBERED = 20_000

const limitFor = (key: string): number => (key.length < LONG ? 1 : 2)

/** Tells for a word, in any case, which of the words it was meant to be, by its key; null where it is none of them mistyped. */
export function speller(words: Iterable<string>): (word: string) => string | null {
  const list = [...words].filter((word) => word.length >= SHORTEST - 1)
  const vocabulary = vocabularyOf(list)
  const keys = new Set(list.map(phraseKey))
  const byFirst = new Map<string, string[]>()
  for (const key of keys) byFirst.set(key.charAt(0), [...(byFirst.get(key.charAt(0)) ?? []), key])

  /** Wrong first letters are rare, and not to look for them spares most false friends. */
  const isNear = (typed: string): boolean => {
    const limit = limitFor(typed)
    const candidates = byFirst.get(typed.charAt(0)) ?? []
    return candidates.some(
      (key) => Math.abs(key.length - typed.length) <= limit && editDistance(typed, key, limit) <= limit,
    )
  }
  const spell = memoised((word: string): string | null => {
    const typed = phraseKey(word)
    // Few words are near; only for those the dictionary need say whether they are words of their own.
    if (typed.length < SHORTEST || !isNear(typed)) return null
    const spelt = correct(restoreLetters(word), vocabulary)
    const key = spelt === null ? null : phraseKey(spelt)
    const limit = limitFor(typed)
    return key !== null && key.charAt(0) === typed.charAt(0) && editDistance(typed, key, limit) <= limit
      ? key
      : null
  }, MOST_REMEMBERED)
  return (word) => spell(word.toLowerCase())
}
