// The table of one initiative: "I alt" for the initiative itself, and the lines that add up to it.
import { readable } from '../../readable.ts'
import type { Block } from '../blocks.ts'
import type { Corrections } from '../corrections.ts'
import { UnplaceableLineError } from '../errors.ts'
import { type Line, nextVisible } from '../lines.ts'
import type { ParsedRow, Span } from '../model.ts'
import { type PrintedRow, readPrintedRow, splitMarks, strayLine, toAmounts } from '../table.ts'
import { readTableHead } from './amounts-header.ts'

const totalTitle = /^(?:Forslag )?i alt$/i

export type SmallTable = {
  blocks: Block[]
  /** The initiative first (`parent` null), then its sub rows; `parent` is an index into the list this table is put into. */
  rows: ParsedRow[]
  caption: Span
  next: number
}

/**
 * Reads the table whose "Tabel 1" line is `lines[index]`, up to the line for which `ends` says so.
 * `title` and `number` are the initiative's; `firstRow` is the index that the table's first row will have.
 * @throws UnplaceableLineError for a line that is no row, a table without a total, or a row without a title
 */
export function readSmallTable(
  document: string,
  text: string,
  lines: Line[],
  index: number,
  options: { title: string; number: string | null; firstRow: number; ends: (i: number) => boolean },
  corrections: Corrections,
): SmallTable {
  const head = readTableHead(document, lines, index)
  const blocks: Block[] = [...head.furniture]
  const rows: ParsedRow[] = []
  let i = nextVisible(lines, head.next)
  while (i < lines.length && !options.ends(i)) {
    const printed = readPrintedRow(document, lines, i, head.columns.length)
    const corrected = corrections.take('row-title', printed)?.corrected
    const { title, marks } = splitMarks(corrected ?? readable(text, printed.title.start, printed.title.end))
    const isTotal = rows.length === 0
    const problem = whatIsWrong(printed, title, isTotal)
    if (problem) {
      const line = printed.cells.length === 0 ? strayLine(lines, printed, false) : lines[printed.line - 1]
      throw new UnplaceableLineError(document, line?.number ?? printed.line, line?.text ?? title, problem)
    }
    rows.push({
      level: isTotal ? 'initiative' : 'sub',
      number: isTotal ? options.number : null,
      title: isTotal ? options.title : title,
      marks,
      parent: isTotal ? null : options.firstRow,
      ministry: null,
      area: null,
      section: null,
      start: printed.start,
      end: printed.end,
      amounts: toAmounts(printed.cells, head.columns),
    })
    blocks.push({ type: 'row', start: printed.start, end: printed.end })
    i = nextVisible(lines, printed.next)
  }
  if (rows.length === 0) {
    const line = lines[index]
    throw new UnplaceableLineError(document, line?.number ?? 0, line?.text ?? '', 'a table without rows')
  }
  return { blocks, rows, caption: head.caption, next: i }
}

function whatIsWrong(printed: PrintedRow, title: string, isTotal: boolean): string | undefined {
  if (printed.cells.length === 0) return 'a title without amounts'
  if (title === '') return 'amounts without a title'
  if (isTotal !== totalTitle.test(title)) {
    return isTotal ? 'expected the total of the table' : 'a second total in one table'
  }
  return undefined
}
