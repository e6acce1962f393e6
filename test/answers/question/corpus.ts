// A corpus pairs what is read with the many ways of saying it, one a line. Shared by the recognisers' tests.
import { expect, it } from 'vitest'
import { type Claim, type Question, readQuestion } from '../../../answers/question/question.ts'

/** The phrasings of a block, one a line. */
export const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** As somebody types it without a Danish keyboard: ae oe aa, or bare a and o. */
export const withoutDanishLetters = (text: string, bare = false): string =>
  text.replace(/[æøåÆØÅ]/g, (letter) => {
    const small = letter.toLowerCase()
    if (small === 'æ') return 'ae'
    if (small === 'ø') return bare ? 'o' : 'oe'
    return bare ? 'a' : 'aa'
  })

/** Every phrasing reads as the value: as it stands, in lower case, without punctuation at its end, and without æøå. */
export function reads<T>(
  read: (question: Question) => readonly Claim<T>[],
  value: unknown,
  phrasings: string,
): void {
  for (const text of lines(phrasings)) {
    it(text, () => {
      for (const typed of [
        text,
        text.toLowerCase(),
        text.replace(/[.?!]+$/, ''),
        withoutDanishLetters(text),
        withoutDanishLetters(text).toLowerCase(),
      ])
        expect({ typed, read: valuesOf(read, typed) }).toEqual({ typed, read: value })
    })
  }
}

export function valuesOf<T>(read: (question: Question) => readonly Claim<T>[], text: string): T[] {
  return read(readQuestion(text)).map((claim) => claim.value)
}
