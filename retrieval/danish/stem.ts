// The stem of a Danish word, by Snowball's Danish rules. Stemming conflates words (talen/tal, haven/hav): an exact form must
// always weigh more.
import { stemmer } from '@orama/stemmers/danish'
import { memoised } from './memo.ts'
import { normalise } from './normalise.ts'

/** The genitive and endings that abbreviations and names take: "headspace's", "NGO'er". */
const APOSTROPHE_ENDING = /'(?:s|er|ers|erne|ernes|en|ens|et|ets)?$/

/** Nouns in -er lose their e before an ending ("centret", "videnscentrene"), which Snowball's rules do not know. */
const LOST_E = /(?<=cent|teat|regist|semest|orkest|klost|minist|søst)r(?:e|es|et|ets|ene|enes)$/u

/** @param word In any case; keep its æ ø å, since the rules know them. */
export const stem = memoised((word: string): string =>
  stemmer(normalise(word).replace(APOSTROPHE_ENDING, '').replace(LOST_E, 'er').replace(/-$/, '')),
)
