// Cuts text into words and figures, each with its place. The same for index and query, so that both cut "20,3" alike.

export type TokenKind =
  /** A word, inner hyphens, apostrophes and digits with it: "C-vitamin", "Red Barnet's" (two), "SSA23", "get2sport", "110-tilbud". */
  | 'word'
  /** "20,3", "2.325.750", "7" */
  | 'number'
  /** A number from 1900 to 2099 standing alone. */
  | 'year'
  /** "2021-2024", "21-24", "12-25", "2023/24" */
  | 'span'
  /** A numbered row: "33.e", "63h" */
  | 'reference'
  /** "§ 110", "§§ 83" */
  | 'section'
  /** "20-11-2020" */
  | 'date'
  /** The sign "%" */
  | 'percent'

export interface Token {
  /** The text's own characters. */
  text: string
  /** UTF-16 offsets: source.slice(start, end) === text. */
  start: number
  end: number
  kind: TokenKind
}

const L = '[\\p{L}\\p{M}]'
const LD = '[\\p{L}\\p{M}\\p{N}]'
const NUMBER = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?'
const NO_WORD_BEFORE = `(?<!${LD})`
const NO_WORD_BEHIND = `(?!${LD})`

// In this order: the first that fits at a place is taken.
const PATTERNS: [TokenKind, string][] = [
  ['section', '§{1,2}(?:\\s*\\d+)?'],
  ['date', `${NO_WORD_BEFORE}\\d{1,2}([-./])\\d{1,2}\\1(?:19|20)\\d{2}${NO_WORD_BEHIND}`],
  // A domain name, an abbreviation with inner stops ("bl.a"), or a word; with an ellipsis' hyphen ("civilsamfunds-").
  ['word', `${L}${LD}*(?:-${LD}+)*\\.(?:dk|com|org|net|nu|eu)${NO_WORD_BEHIND}`],
  ['word', `${NO_WORD_BEFORE}${L}\\p{Ll}{0,2}(?:\\.\\p{Ll}{1,4})+${NO_WORD_BEHIND}`],
  ['word', `${L}${LD}*(?:['’´\`&-]${LD}+)*(?:-(?=[\\s,;/)]|$))?`],
  ['reference', `\\d{1,2}\\.?[a-zæøå]${NO_WORD_BEHIND}`],
  ['span', `(?:${NUMBER})[-–/](?:${NUMBER})(?![.,]?\\d)`],
  ['word', `\\d+-${L}${LD}*(?:-${LD}+)*`],
  ['year', '(?:19|20)\\d{2}(?![\\d]|[.,]\\d)'],
  ['number', NUMBER],
  ['percent', '%'],
]

const TOKEN = new RegExp(PATTERNS.map(([, pattern], i) => `(?<k${i}>${pattern.replace('\\1', `\\k<s${i}>`).replace('([-./])', `(?<s${i}>[-./])`)})`).join('|'), 'gu')

/** The words and figures of a text, in order; what stands between them is neither. */
export const tokenise = (text: string): Token[] =>
  [...text.matchAll(TOKEN)].map((match) => {
    const group = PATTERNS.findIndex((_, i) => match.groups?.[`k${i}`] !== undefined)
    return {
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      kind: PATTERNS[group]?.[0] ?? 'word',
    }
  })
