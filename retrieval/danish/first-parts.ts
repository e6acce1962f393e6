// Reads letters as the first part of a compound: which word they are, and which of them only link it to the next.
import { extraFirsts, extraLinkings, notFirst, particles, shortWords } from './compound-lexicon.ts'
import { grammarsOf, type Reading, readFirstPart } from './dictionary.ts'
import { families } from './families.ts'
import { memoised } from './memo.ts'

export interface FirstPart {
  /** How many of the letters are the part itself. */
  own: number
  /** The dictionary's word: "arbejde" for the part "arbejd" of "arbejdsplads". */
  word: string
  linkedByS: boolean
  /** What speaks against the reading: 0 where the dictionary allows the word with this linking. */
  doubt: number
}

const SHORTEST = 3
/** Whether a part has the length of a word: three letters, or one of the known shorter ones. */
export const longEnough = (part: string): boolean => part.length >= SHORTEST || shortWords.has(part)

/** Flag 81 builds first parts out of entries like "børne-", which say neither the word nor the linking. */
const isPrefixEntry = ({ strip }: Reading): boolean => strip === '-'

/** A noun as it stands, then a noun with linking letters, then other kinds; least first. */
const rank = ({ word, grammar, strip, add }: Reading): number => {
  const asItStands = strip === '' && add === ''
  if (grammar.kind === 'noun' && asItStands) return 0
  // A noun that never ends a compound is likelier the verb: "spise" is "at spise", not "spis" + e.
  if (grammar.kind === 'noun') return (families().tails.get(word) ?? 0) > 1 ? 1 : 4
  if (grammar.kind === 'adjective') return 2
  return asItStands && grammar.kind === 'verb' ? 3 : 5
}

const licensed = (letters: string): FirstPart | null => {
  const own = extraLinkings.get(letters)
  if (own !== undefined)
    return { own, word: letters.slice(0, own), linkedByS: letters.endsWith('s'), doubt: 0 }
  const [best] = readFirstPart(letters)
    .filter((reading) => !isPrefixEntry(reading))
    .sort((a, b) => rank(a) - rank(b))
  if (best) {
    // "ministerie" keeps its e, which replaces "um" and is part of how the word is written.
    const written = best.strip === 'um' ? letters.length : best.word.length - best.strip.length
    return { own: written, word: best.word, linkedByS: best.add === 's', doubt: 0 }
  }
  return extraFirsts.has(letters) ? { own: letters.length, word: letters, linkedByS: false, doubt: 0 } : null
}

const SEEN = 3

/** A reading that the dictionary's flags do not allow; likelier where its compounds show the same letters in use. */
const unlicensed = (letters: string): FirstPart | null => {
  const doubt = (families().heads.get(letters) ?? 0) >= SEEN ? 0.75 : 3
  const shorter = letters.slice(0, -1)
  const isNoun = grammarsOf(shorter).some(({ kind }) => kind === 'noun')
  if (letters.endsWith('s') && isNoun) return { own: shorter.length, word: shorter, linkedByS: true, doubt }
  if (grammarsOf(letters).some(({ inflection }) => inflection >= 0))
    return { own: letters.length, word: letters, linkedByS: false, doubt }
  if (letters.endsWith('e') && isNoun)
    return { own: shorter.length, word: shorter, linkedByS: false, doubt: doubt + 1.5 }
  return null
}

/** The best reading of lower-case letters as a first part with its linking letters; null where they are none. */
export const readFirst = memoised((letters: string): FirstPart | null => {
  if (particles.has(letters) || notFirst.has(letters)) return null
  const part = licensed(letters) ?? unlicensed(letters)
  return part && longEnough(letters.slice(0, part.own)) ? part : null
})
