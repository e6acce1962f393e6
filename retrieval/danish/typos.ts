// Finds the word that a misspelt one was meant to be, among the words of a vocabulary (those of the texts, say).
//
// A wrong guess costs more than none: a Danish word or name is never a typo, figures are never changed, short words only when
// they lack their æ ø å, and where two different words are equally near there is no answer.
import { isCompound } from './compounds.ts'
import { isDanishWord, isName } from './dictionary.ts'
import { foldAscii, normalise } from './normalise.ts'
import { stem } from './stem.ts'

interface Entry {
  word: string
  key: string
  /** Bit n is set where the key holds the nth letter of the alphabet: a cheap lower bound of the distance. */
  letters: number
}

/** Words to correct to. Make it once, with `vocabularyOf`. */
export interface Vocabulary {
  known: ReadonlySet<string>
  byLength: ReadonlyMap<number, readonly Entry[]>
}

const lettersOf = (key: string): number => {
  let bits = 0
  for (const letter of key) bits |= 1 << (letter.charCodeAt(0) - 97)
  return bits
}

const count = (bits: number): number => {
  let left = bits
  let ones = 0
  for (; left !== 0; left &= left - 1) ones++
  return ones
}

/** @param words In any case; those with digits are known but never corrected to. */
export const vocabularyOf = (words: Iterable<string>): Vocabulary => {
  const known = new Set([...words].map(normalise))
  const byLength = new Map<number, Entry[]>()
  for (const word of [...known].sort()) {
    if (/\d/.test(word)) continue
    const key = foldAscii(word)
    const entry = { word, key, letters: lettersOf(key) }
    const same = byLength.get(key.length)
    if (same) same.push(entry)
    else byLength.set(key.length, [entry])
  }
  return { known, byLength }
}

/**
 * Letters added, left out, changed or swapped with their neighbour between two words (optimal string alignment); `limit` + 1
 * where there are more than `limit`.
 */
export const editDistance = (one: string, other: string, limit: number): number => {
  if (Math.abs(one.length - other.length) > limit) return limit + 1
  let before: number[] = []
  let above = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1]
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1))
      if (one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    if (Math.min(...row) > limit && Math.min(...above) > limit) return limit + 1
    before = above
    above = row
  }
  return Math.min(above[other.length] ?? 0, limit + 1)
}

/** How many letters may be wrong in a word of this length. */
const limitFor = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : 2)

/** A compound that no dictionary lists can be misspelt too, but only by one letter, in a long word. */
const LONG_COMPOUND = 7

const nearest = (key: string, limit: number, { byLength }: Vocabulary): Entry[] => {
  const letters = lettersOf(key)
  let best = limit
  let found: Entry[] = []
  for (let length = key.length - limit; length <= key.length + limit; length++)
    for (const entry of byLength.get(length) ?? []) {
      if (count(entry.letters ^ letters) > 2 * best) continue
      const distance = editDistance(key, entry.key, best)
      if (distance > best) continue
      if (distance < best) found = []
      best = distance
      found.push(entry)
    }
  return found
}

/** Of the nearest by key, those nearest letter by letter, and of these those that begin alike, as most typos do. */
const likeliest = (letters: string, entries: Entry[]): Entry[] => {
  const distances = entries.map(({ word }) => editDistance(letters, word, letters.length))
  const least = Math.min(...distances)
  const closest = entries.filter((_, i) => distances[i] === least)
  const beginAlike = closest.filter(({ word }) => word[0] === letters[0])
  return beginAlike.length > 0 ? beginAlike : closest
}

/**
 * The vocabulary's word nearest to a misspelt one, in lower case; null where the word is none to correct or the choice is not
 * clear. Several forms of one word are no doubt: the alphabetically first of the shortest is given.
 */
export const correct = (word: string, vocabulary: Vocabulary): string | null => {
  const letters = normalise(word)
  if (!/^\p{L}+$/u.test(letters) || vocabulary.known.has(letters) || isDanishWord(letters) || isName(letters))
    return null
  const compound = isCompound(letters)
  if (compound && letters.length < LONG_COMPOUND) return null
  const key = foldAscii(letters)
  const limit = compound ? 1 : limitFor(key.length)
  const found = likeliest(letters, nearest(key, limit, vocabulary))
  const stems = new Set(found.map((entry) => stem(entry.word)))
  if (stems.size !== 1) return null
  return found.sort((a, b) => a.word.length - b.word.length || (a.word < b.word ? -1 : 1))[0]?.word ?? null
}
