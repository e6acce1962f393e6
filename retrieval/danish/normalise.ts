// Writes a word in the one way it is compared by. Three keys, from strict to loose:
//
// normalise  what the eye reads the same: Unicode form, case, quotation marks, dashes and spaces. Keeps æ ø å.
// fold       also æ ø å as ae oe aa, which people without a Danish keyboard write. The key of index and query alike, so that
//            the genuine ae, oe and aa of "Israel", "poesi" and "Kanaan" do no harm: both sides get the same key.
// foldAscii  also a bare a or o for æ ø å ("hjemlos", "soge"). Too loose for an index (bade = både, hore = høre): only to
//            find the vocabulary's word for one that is not Danish, see typos.ts.

/** NFC, lower case, straight quotes, plain hyphens and spaces. Idempotent. Changes length: do not take offsets in it. */
export const normalise = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[‘’‚‛´`′]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\u00ad/g, '')
    .replace(/[\p{Zs}\t]/gu, ' ')

/** Accents that Danish words can do without: é in "idé", ä and ö in names. */
const stripAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')

/**
 * The key that index and query meet by: `normalise`, then æ ä as ae, ø ö as oe, å as aa, no other accents; "§ 110" as "§110"; no
 * hyphen behind ("civilsamfunds-"). Idempotent.
 */
export const fold = (text: string): string =>
  stripAccents(
    normalise(text)
      .replace(/ä/g, 'ae')
      .replace(/ö/g, 'oe')
      .replace(/å/g, 'aa')
      .replace(/§\s+/g, '§')
      .replace(/(?<=\p{L})-+$/u, ''),
  )
    // Only now: an accent may have stood on them ("ǽ").
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')

/** `fold`, then ae oe aa as bare a o a: "hjemløs", "hjemloes" and "hjemlos" are one. Idempotent. */
export const foldAscii = (text: string): string =>
  fold(text)
    .replace(/a[ae]+/g, 'a')
    .replace(/oe+/g, 'o')
