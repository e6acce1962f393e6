// Gives a word typed without a Danish keyboard its æ ø å back, where the dictionary knows what it must be: the stemmer and the
// compound splitter need the real letters ("boernehjem" → "børnehjem").
import { isCompound } from './compounds.ts'
import { isDanishWord, isName } from './dictionary.ts'
import { memoised } from './memo.ts'

const PAIRS = /ae|oe|aa/g
const LETTER: Readonly<Record<string, string>> = { ae: 'æ', oe: 'ø', aa: 'å' }
/** Eight readings at most; no Danish word needs more than three restored letters to be told from another. */
const MOST_PAIRS = 4

const isWord = (word: string): boolean => isDanishWord(word) || isCompound(word)

/** Every reading of the pairs as letters, most letters restored first. */
const readings = (word: string): string[] => {
  const pairs = [...word.matchAll(PAIRS)].slice(0, MOST_PAIRS)
  return Array.from({ length: 2 ** pairs.length - 1 }, (_, i) => {
    let kept = ''
    let at = 0
    pairs.forEach((pair, bit) => {
      kept += word.slice(at, pair.index) + (i & (1 << bit) ? pair[0] : LETTER[pair[0]])
      at = pair.index + pair[0].length
    })
    return kept + word.slice(at)
  })
}

/**
 * The word in lower case with the æ ø å that it must have; as it is where it needs none ("Israel", "poesi") or where nothing
 * Danish comes of it.
 */
export const restoreLetters = memoised((word: string): string => {
  const lower = word.normalize('NFC').toLowerCase()
  if (!/ae|oe|aa/.test(lower) || isDanishWord(lower) || isName(lower)) return lower
  return readings(lower).find(isWord) ?? lower
})
