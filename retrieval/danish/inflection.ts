// Whether a word inflects as its last part would make it: what tells a compound from a word that ends in the same letters.
import type { Grammar } from './dictionary.ts'

export const inflectAlike = (one: readonly Grammar[], other: readonly Grammar[]): boolean =>
  one.some(({ inflection }) => inflection >= 0 && other.some((grammar) => grammar.inflection === inflection))

const couldShareGender = (one: Grammar, other: Grammar): boolean =>
  one.gender === other.gender || one.gender === null || other.gender === null

/**
 * 'alike'; 'loose' for nouns of one gender, as where the compound is a mass noun ("boligstøtte", of "støtte"), and for
 * adjectives, which may lack degrees ("socialfaglig"); 'none'.
 */
export const inflectionFit = (
  word: readonly Grammar[],
  last: readonly Grammar[],
): 'alike' | 'loose' | 'none' => {
  if (inflectAlike(word, last)) return 'alike'
  const loose = word.some((one) =>
    last.some(
      (other) =>
        one.kind === other.kind &&
        (one.kind === 'adjective' || (one.kind === 'noun' && couldShareGender(one, other))),
    ),
  )
  return loose ? 'loose' : 'none'
}
