// The lines of an amounts table → printed rows: a title, perhaps over several lines, and one cell for each column.
import { UnplaceableLineError } from './errors.ts'
import { type Line, nextVisible } from './lines.ts'
import type { ParsedAmount, Span } from './model.ts'
import { cellPattern, parseTenths } from './tenths.ts'

export type Cell = Span & { printed: string }
export type Column = Pick<ParsedAmount, 'measure' | 'year'>

/** A row as printed. `cells` is empty for a line that has a title only (a heading inside the table). */
export type PrintedRow = Span & {
  /** The title's characters; empty (start = end) where extraction lost it. */
  title: Span
  cells: Cell[]
  indent: number
  line: number
  /** Index of the line after the row. */
  next: number
}

type SplitLine = { line: Line; titleEnd: number; cells: Cell[] }

/** Splits the cells off the end of a line. */
function splitLine(line: Line): SplitLine {
  const cells: Cell[] = []
  const tokens = [...line.text.matchAll(/\S+/g)]
  while (tokens.length > 0) {
    const token = tokens.at(-1)
    if (!token || !cellPattern.test(token[0])) break
    const start = line.start + token.index
    cells.unshift({ start, end: start + token[0].length, printed: token[0] })
    tokens.pop()
  }
  const last = tokens.at(-1)
  return { line, titleEnd: last ? line.start + last.index + last[0].length : line.start, cells }
}

/** Lines that a title takes at most, a number alone on its line not counted. */
const TITLE_LINES = 2

/** A title that goes on in lower case may have its cells behind its last line; else cells stand on lines of their own. */
const continuesTitle = (next: SplitLine): boolean =>
  next.titleEnd > next.line.start &&
  !/^(?:\d+(?:\s|$)|[a-z][.,]\s)/.test(next.line.text) &&
  (next.cells.length === 0 || /^\p{Ll}/u.test(next.line.text))

/**
 * Reads the row that begins at `lines[index]` (which must not be blank).
 * @throws UnplaceableLineError for a row with too few or too many cells
 */
export function readPrintedRow(document: string, lines: Line[], index: number, columns: number): PrintedRow {
  const unplaceable = (line: Line, why: string) =>
    new UnplaceableLineError(document, line.number, line.text, why)
  const lineAt = (i: number): SplitLine | undefined => {
    const line = lines[i]
    return line && !line.blank ? splitLine(line) : undefined
  }
  const first = lineAt(index)
  if (!first) throw new RangeError('a row cannot begin at a blank line')
  const title: Span = { start: first.line.start, end: first.titleEnd }
  const cells = [...first.cells]
  const lastTitleLine = index + TITLE_LINES + (/^\d+$/.test(first.line.text) ? 1 : 0)
  let i = index + 1
  while (cells.length === 0 && i < lastTitleLine) {
    const next = lineAt(i)
    if (!next || !continuesTitle(next)) break
    title.end = next.titleEnd
    cells.push(...next.cells)
    i++
  }
  const afterTitle = i
  while (cells.length < columns) {
    const at = nextVisible(lines, i)
    const next = lineAt(at)
    if (!next || next.titleEnd > next.line.start) break
    cells.push(...next.cells)
    i = at + 1
  }
  if (cells.length > 0 && cells.length !== columns) {
    throw unplaceable(
      lines[i - 1] ?? first.line,
      `a row with ${cells.length} amounts in a table of ${columns} columns`,
    )
  }
  const last = cells.at(-1)
  return {
    start: title.end > title.start ? title.start : (cells[0]?.start ?? title.start),
    end: last?.end ?? title.end,
    title,
    cells,
    indent: first.line.indent,
    line: first.line.number,
    next: cells.length > 0 ? i : afterTitle,
  }
}

/**
 * The line to name when a title has no cells: the title itself, or the line that stands where its cells should.
 * `expectsCells`: the title is certain to be a row's, because it is numbered.
 */
export function strayLine(lines: Line[], row: PrintedRow, expectsCells: boolean): Line | undefined {
  const own = lines[row.line - 1]
  const follower = lines[nextVisible(lines, row.next)]
  const wrapped = row.next - row.line > 0
  const followerIsBare = follower !== undefined && splitLine(follower).cells.length === 0
  return follower && (expectsCells || (wrapped && followerIsBare)) ? follower : own
}

/** The cells of a row as amounts of their columns. */
export const toAmounts = (cells: Cell[], columns: Column[]): ParsedAmount[] =>
  cells.flatMap((cell, i) => {
    const column = columns[i]
    return column ? [{ ...column, ...cell, tenths: parseTenths(cell.printed) }] : []
  })

/** "Psykiatri*" → title "Psykiatri", marks "*"; "(*, **)" → marks "*, **". */
export function splitMarks(title: string): { title: string; marks: string } {
  const match = /\s*(?:\((\*+(?:,\s*\*+)*)\)|(\*+))$/.exec(title)
  if (!match) return { title, marks: '' }
  return { title: title.slice(0, match.index), marks: match[1] ?? match[2] ?? '' }
}
