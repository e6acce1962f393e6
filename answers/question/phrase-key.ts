// The key that closed lists of phrases are matched by.

const BEFORE = /(?<![a-zæøå])f(?:ø|oe|ö)r(?![a-zæøå])/g

/**
 * Lower case, and æ ø å, ae oe aa and bare a o written alike, because people type all three. The one word that this would turn
 * into its opposite, "før", keeps its vowel: "for 2021" is not before 2021. Idempotent. Open vocabulary is matched by the
 * index's own analysis instead.
 */
export function phraseKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’´`']/g, "'")
    .replace(/[–—]/g, '-')
    .replace(BEFORE, 'f\0r')
    .replace(/[æä]/g, 'ae')
    .replace(/ø|oe|ö/g, 'o')
    .replace(/å|aa/g, 'a')
    .replace(/[éè]/g, 'e')
    .replaceAll('f\0r', 'foer')
}
