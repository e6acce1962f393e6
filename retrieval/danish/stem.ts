// The stem of a Danish word, by Snowball's Danish rules. Stemming conflates words (talen/tal, haven/hav): an exact form must
// always weigh more.
import { stemmer } from '@orama/stemmers/danish'
import { grammarsOf } from './dictionary.ts'
import { memoised } from './memo.ts'
import { normalise } from './normalise.ts'

/** The genitive and endings that abbreviations and names take: "headspace's", "NGO'er". */
const APOSTROPHE_ENDING = /'(?:s|er|ers|erne|ernes|en|ens|et|ets)?$/

/** "centre", "centret" and "videnscentrenes" are forms of words in -er that lose their e; Snowball's rules do not know them. */
const LOST_E = /(?<=\p{L}{2}[bcdfghjklmnpqstvwxz])r(?:e|es|et|ets|ene|enes)$/u
const SHORTEST_NOUN = 5

function withItsE(word: string): string {
  const basic = word.replace(LOST_E, 'er')
  // "mestre" and "ændre" are verbs of their own.
  if (basic === word || grammarsOf(word).some(({ kind }) => kind === 'verb')) return word
  for (let at = 0; at <= basic.length - SHORTEST_NOUN; at++)
    if (grammarsOf(basic.slice(at)).some(({ kind }) => kind === 'noun')) return basic
  return word
}

/** @param word In any case; keep its æ ø å, since the rules know them. */
export const stem = memoised((word: string): string =>
  stemmer(withItsE(normalise(word).replace(APOSTROPHE_ENDING, '').replace(/-$/, ''))),
)
