// The stem of a Danish word, by Snowball's Danish rules. Stemming conflates words (talen/tal, haven/hav): an exact form must
// always weigh more.
import { stemmer } from '@orama/stemmers/danish'
import { memoised } from './memo.ts'
import { normalise } from './normalise.ts'

/** The genitive and endings that abbreviations and names take: "headspace's", "NGO'er". */
const APOSTROPHE_ENDING = /'(?:s|er|ers|erne|ernes|en|ens|et|ets)?$/

/** @param word In any case; keep its æ ø å, since the rules know them. */
/** Forms that drop the e of their ending: "centret" and "centre" are "center", which Snowball's rules don't know. */
const SHORTENED = /(?<=cent|teat|regist|semest)r(?:ets?|es?|enes?)$/

export const stem = memoised((word: string): string =>
  stemmer(normalise(word).replace(APOSTROPHE_ENDING, '').replace(/-$/, '').replace(SHORTENED, 'er')),
)
