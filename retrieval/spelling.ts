// Brings a word that no index knows to the known word it most likely is: written without æøå, or mistyped.
import { fold } from './danish/normalise.ts'

/** The weakest key: æ ø å and their replacements all bare, as on a foreign keyboard ("soge", "aeldre"). */
const bare = (word: string): string => fold(word).replace(/oe/g, 'o').replace(/aa/g, 'a').replace(/ae/g, 'a')

export class Speller {
  readonly #known = new Set<string>()
  readonly #byBare = new Map<string, string[]>()
  readonly #byLength = new Map<number, string[]>()

  /** `words`: folded known words. */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (this.#known.has(word) || /\d/.test(word)) continue
      this.#known.add(word)
      const key = bare(word)
      this.#byBare.set(key, [...(this.#byBare.get(key) ?? []), word])
      this.#byLength.set(word.length, [...(this.#byLength.get(word.length) ?? []), word])
    }
  }

  knows(word: string): boolean {
    return this.#known.has(fold(word))
  }

  /** The known (folded) word, or null when none is near enough or two are equally near. */
  correct(word: string): string | null {
    const folded = fold(word)
    if (this.#known.has(folded)) return folded
    if (/\d/.test(folded)) return null
    const same = this.#byBare.get(bare(word))
    if (same) return same[0] ?? null
    const allowed = folded.length >= 9 ? 2 : folded.length >= 5 ? 1 : 0
    let best: string | null = null
    let distance = allowed + 1
    let tie = false
    for (let length = folded.length - allowed; length <= folded.length + allowed; length++)
      for (const candidate of this.#byLength.get(length) ?? []) {
        // A wrong first letter is rare, and ruling it out spares most false friends.
        if (candidate[0] !== folded[0]) continue
        const found = editDistance(folded, candidate, Math.min(distance, allowed))
        if (found < distance) {
          best = candidate
          distance = found
          tie = false
        } else if (found === distance && best !== null) tie = true
      }
    return distance <= allowed && !(tie && distance > 1) ? best : null
  }
}

/** Damerau–Levenshtein distance (adjacent letters swapped count one), or `bound` + 1 when it is larger. */
export function editDistance(a: string, b: string, bound: number): number {
  if (Math.abs(a.length - b.length) > bound) return bound + 1
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > bound) return bound + 1
    before = previous
    previous = row
  }
  return Math.min(previous[b.length] ?? 0, bound + 1)
}
