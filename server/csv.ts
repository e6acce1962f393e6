// Rows as CSV, in two dialects, because no single one opens right everywhere:
// - csv: RFC 4180 as programs read it: commas, decimal points, no byte order mark.
// - csv-da: for a Danish spreadsheet, where a double click must give columns and numbers: semicolons, decimal commas, Danish
//   headings and words, and a byte order mark, without which æ, ø and å come out wrong.

export type Cell = string | number | null
/** `name` as programs know it, `danish` as people read it; `words` where the cells are words of ours, and how people call them. */
export type Column<Row> = {
  name: string
  danish: string
  cell: (row: Row) => Cell
  words?: Readonly<Record<string, string>>
}

type Dialect = { separator: string; decimal: string; mark: string; heading: 'name' | 'danish' }

const dialects: Record<'csv' | 'csv-da', Dialect> = {
  csv: { separator: ',', decimal: '.', mark: '', heading: 'name' },
  'csv-da': { separator: ';', decimal: ',', mark: '\uFEFF', heading: 'danish' },
}

export type CsvDialect = keyof typeof dialects
export const csvDialects = Object.keys(dialects) as CsvDialect[]

/** A whole number, a decimal number in either notation, or the dash that the agreements print for nothing. */
const HARMLESS = /^(-|[-+]?\d+([.,]\d+)*)$/
/** What a spreadsheet takes for the start of a formula. */
const FORMULA = /^[=+\-@\t\r]/

/** Text that a spreadsheet would run gets an apostrophe in front, which shows it as text. */
const guard = (text: string): string => (FORMULA.test(text) && !HARMLESS.test(text) ? `'${text}` : text)

/** A header line and one line per row, each ended by CRLF. Null is an empty cell. */
export function toCsv<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  dialect: CsvDialect,
): string {
  const { separator, decimal, mark, heading } = dialects[dialect]
  const cell = (value: Cell): string => {
    if (value === null) return ''
    const text = typeof value === 'number' ? String(value).replace('.', decimal) : guard(value)
    return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text
  }
  const told = ({ cell: read, words = {} }: Column<Row>, row: Row): Cell => {
    const value = read(row)
    const ours = heading === 'danish' && typeof value === 'string' && Object.hasOwn(words, value)
    return ours ? (words[value] ?? value) : value
  }
  const lines = [
    columns.map((c) => cell(c[heading])),
    ...rows.map((row) => columns.map((c) => cell(told(c, row)))),
  ]
  return mark + lines.map((line) => `${line.join(separator)}\r\n`).join('')
}
