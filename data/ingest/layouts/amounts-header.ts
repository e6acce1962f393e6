// The head of an amounts table: "Tabel 1", its caption, and the line of columns, which tells the years.
import type { FurnitureBlock } from '../blocks.ts'
import { UnplaceableLineError } from '../errors.ts'
import { type Line, nextVisible } from '../lines.ts'
import type { Column } from '../table.ts'

const columnHeads = /^(?:Nr\. )?Mio\. kr\., \d{4}-pl((?: \d{4})+)( Varigt)?( I alt\*?)?$/
/** Lines that a caption takes at most. */
const CAPTION_LINES = 2

export type TableHead = {
  columns: Column[]
  furniture: FurnitureBlock[]
  caption: { start: number; end: number }
  next: number
}

/**
 * Reads the head whose "Tabel N" line is `lines[index]`.
 * @throws UnplaceableLineError when the line of columns does not follow
 */
export function readTableHead(document: string, lines: Line[], index: number): TableHead {
  const furniture: FurnitureBlock[] = []
  const add = (line: Line, what: string) =>
    furniture.push({ type: 'furniture', start: line.start, end: line.end, what })
  const expect = (i: number): Line => {
    const line = lines[nextVisible(lines, i)]
    if (line) return line
    const last = lines.at(-1)
    throw new UnplaceableLineError(
      document,
      last?.number ?? 1,
      last?.text ?? '',
      'a table has no line of columns',
    )
  }
  add(expect(index), 'table number')
  let line = expect(index + 1)
  const caption = { start: line.start, end: line.start }
  let captionLines = 0
  while (!columnHeads.test(line.text)) {
    if (++captionLines > CAPTION_LINES) {
      throw new UnplaceableLineError(document, line.number, line.text, 'expected the columns of a table')
    }
    add(line, 'table caption')
    caption.end = line.end
    line = expect(line.number)
  }
  add(line, 'column heads')
  const heads = columnHeads.exec(line.text)
  let last = line
  if (!heads?.[3]) {
    for (const head of [/^I alt$/, /^\(\d{4}-\d{4}\)$/]) {
      last = expect(last.number)
      if (!head.test(last.text)) {
        throw new UnplaceableLineError(
          document,
          last.number,
          last.text,
          'expected the head of the total column',
        )
      }
      add(last, 'column heads')
    }
  }
  const years = (heads?.[1] ?? '').trim().split(' ').map(Number)
  const columns: Column[] = years.map((year) => ({ measure: 'year', year }))
  if (heads?.[2]) columns.push({ measure: 'permanent', year: 0 })
  columns.push({ measure: 'total', year: 0 })
  return { columns, furniture, caption, next: last.number }
}
