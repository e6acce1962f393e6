// Cuts text into words and figures, each with its place. The same for index and query, so that both cut "20,3" alike.

export type TokenKind =
  /** A word with its inner hyphens, apostrophes and digits: "C-vitamin", "Barnet's", "SSA23", "get2sport", "110-tilbud". */
  | 'word'
  /** "20,3", "2.325.750", "7" */
  | 'number'
  /** A number from 1900 to 2099 standing alone. */
  | 'year'
  /** "2021-2024", "21-24", "12-25", "2023/24" */
  | 'span'
  /** The number of a row: "33.e", "63h" */
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

const LETTER = '[\\p{L}\\p{M}]'
const CHARACTER = '[\\p{L}\\p{M}\\p{N}]'
const END = `(?!${CHARACTER})`
const NUMBER = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?'

/** In this order: the first that fits at a place is taken. */
const PATTERNS: readonly (readonly [TokenKind, string])[] = [
  ['section', '§{1,2}(?:\\s*\\d+)?'],
  ['date', `\\d{1,2}(?:-\\d{1,2}-|\\.\\d{1,2}\\.|/\\d{1,2}/)(?:19|20)\\d{2}${END}`],
  // A domain, an abbreviation with inner stops ("bl.a"), or a word with an ellipsis' hyphen ("civilsamfunds-").
  ['word', `${LETTER}${CHARACTER}*(?:-${CHARACTER}+)*\\.(?:dk|com|org|net|nu|eu)${END}`],
  ['word', `\\p{L}\\p{Ll}{0,2}(?:\\.\\p{Ll}{1,3})+${END}`],
  ['word', `${LETTER}${CHARACTER}*(?:['’´\`&-]${CHARACTER}+)*(?:-(?=[\\s,;/)]|$))?`],
  ['reference', `\\d{1,2}\\.?[a-zæøå]${END}`],
  ['span', `(?:${NUMBER})[-–/](?:${NUMBER})(?![.,]?\\d)`],
  ['word', `\\d+-${LETTER}${CHARACTER}*(?:-${CHARACTER}+)*`],
  ['year', '(?:19|20)\\d{2}(?!\\d|[.,]\\d)'],
  ['number', NUMBER],
  ['percent', '%'],
]

const TOKEN = new RegExp(PATTERNS.map(([, pattern]) => `(${pattern})`).join('|'), 'gu')

/** The words and figures of a text, in order; what stands between them is neither. */
export const tokenise = (text: string): Token[] =>
  [...text.matchAll(TOKEN)].map((match) => {
    const found = match.slice(1).findIndex((group) => group !== undefined)
    return {
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      kind: PATTERNS[found]?.[0] ?? 'word',
    }
  })
