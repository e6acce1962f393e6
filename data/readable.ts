// Source characters → readable text. The extraction from PDF broke lines, hyphenated words and left odd characters behind;
// quotes keep them, everything that is read or searched goes through here.

/** "Side 10 af 27": a page number that extraction left in the middle of a sentence. */
const pageNumber = /^\s*Side \d+ af \d+\s*$/gm
/** The private-use code points that a symbol font's bullets became. */
const lostBullets = /[\uE000-\uF8FF]/g

/** A word broken over two lines: the hyphen stands right before the line break (a real "social- og" has a space there). */
const brokenWord = /(\S+)-\n\s*(\S+)/g
const coordination = /^(?:og|eller|samt|og\/eller)\b/
const acronym = /(?:^|[^\p{Ll}\p{Lu}])\p{Lu}+$/u

/**
 * The readable text of `text.slice(start, end)` (UTF-16 offsets): lines folded to one, words broken over lines joined,
 * page numbers and symbol-font bullets dropped, non-breaking spaces made plain. Never longer than the source.
 */
export function readable(text: string, start = 0, end = text.length): string {
  return text
    .slice(start, end)
    .replace(lostBullets, ' ')
    .replace(pageNumber, '')
    .replaceAll('\u00A0', ' ')
    .replace(brokenWord, (_, head: string, tail: string) => joinBrokenWord(head, tail, text))
    .replace(/(\S[^\S\n]+)-\n\s*(?=\p{Ll})/gu, '$1-')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Decided by how the text writes the word where it is not broken; else by what kind of word it looks like. */
function joinBrokenWord(head: string, tail: string, text: string): string {
  if (coordination.test(tail)) return `${head}- ${tail}`
  if (/\d$/.test(head)) return /^\d/.test(tail) ? `${head}-${tail}` : `${head}- ${tail}`
  const first = /[\p{L}\d]+$/u.exec(head)?.[0] ?? ''
  const second = /^[\p{L}\d]+/u.exec(tail)?.[0] ?? ''
  const isWhole = () => text.includes(`${first}${second}`)
  const isHyphened = () => text.includes(`${first}-${second}`)
  const looksHyphened = !/^\p{Ll}/u.test(tail) || acronym.test(head) || !/\p{L}$/u.test(head)
  const hyphenIsReal = looksHyphened ? isHyphened() || !isWhole() : isHyphened() && !isWhole()
  return hyphenIsReal ? `${head}-${tail}` : `${head}${tail}`
}
