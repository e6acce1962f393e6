// The table rows a figure rests on, as tables to look at: one per agreement, since price levels differ between them. Each
// cell carries the length of its bar, so that chart and table are the same thing and cannot disagree.
import type { Amount, Result } from '../../answer.ts'
import { groupBy, unique } from '../../collections.ts'
import { decimal } from '../danish.ts'

export type CellView = {
  printed: string /** Length in percent; null for no bar. */
  bar: string | null
  asked: boolean
}

export type TableView = {
  caption: string
  /** years: one row of the agreement, a line per year · list: one column, a line per row · grid: rows and columns */
  years: boolean
  list: boolean
  grid: boolean
  columns: string[]
  lines: { label: string; total: boolean; cells: CellView[]; citations: number[] }[]
}

type Column = Pick<Amount, 'measure' | 'year'>

export function tableViews(amounts: readonly Amount[], results: readonly Result[]): TableView[] {
  if (amounts.length < 2) return []
  const longest = Math.max(...amounts.filter((a) => a.measure === 'year').map((a) => a.value), 0)
  const scale = longest || Math.max(...amounts.map((a) => a.value))
  const cell = (amount: Amount | undefined, barred: boolean): CellView => ({
    printed: amount ? decimal(amount.value, 1) : '',
    bar: amount && barred && scale > 0 ? Math.max(0, (amount.value / scale) * 100).toFixed(1) : null,
    asked: amount !== undefined && results.some((result) => isCell(result, amount)),
  })
  return [...groupBy(amounts, (amount) => amount.agreement).values()].map((ofAgreement) => {
    const rows = [...groupBy(ofAgreement, rowName).values()].flatMap(apart)
    const columns = columnsOf(ofAgreement)
    const barred = (column: Column) => column.measure === 'year' || columns.length === 1
    const at = (row: Amount[], column: Column) =>
      row.find((amount) => amount.measure === column.measure && amount.year === column.year)
    const [first] = rows
    const { agreement, priceLevel } = ofAgreement[0] as Amount
    const caption = `Aftalen ${agreement}, mio. kr.${priceLevel && `, ${priceLevel}`}`
    if (first && rows.length === 1) {
      return {
        ...shape('years'),
        caption: `${rowName(first[0] as Amount)}. ${caption}`,
        columns: [],
        lines: columns.map((column) => ({
          label: columnName(column),
          total: column.measure !== 'year',
          cells: [cell(at(first, column), barred(column))],
          citations: unique(
            first.filter((amount) => amount === at(first, column)).map((amount) => amount.citation),
          ),
        })),
      }
    }
    return {
      ...shape(columns.length === 1 ? 'list' : 'grid'),
      caption,
      columns: columns.map(columnName),
      lines: rows.map((row) => ({
        label: rowName(row[0] as Amount),
        total: row[0]?.level === 'grand',
        cells: columns.map((column) => cell(at(row, column), barred(column))),
        citations: unique(row.map((amount) => amount.citation)),
      })),
    }
  })
}

/** Lines of one name, as every ministry has its Straksudmøntning, are told apart by where they stand. */
function apart(row: Amount[]): Amount[][] {
  const cells = row.map(({ measure, year }) => `${measure} ${year}`)
  return unique(cells).length === cells.length
    ? [row]
    : [...groupBy(row, ({ citation }) => citation).values()]
}

const shape = (name: 'years' | 'list' | 'grid') => ({
  years: name === 'years',
  list: name === 'list',
  grid: name === 'grid',
})

/** Years in order, then what is set aside for good, then the total. */
export function columnsOf(amounts: readonly Column[]): Column[] {
  const years = unique(amounts.flatMap(({ year }) => year ?? [])).sort((a, b) => a - b)
  const has = (measure: Amount['measure']) => amounts.some((amount) => amount.measure === measure)
  return [
    ...years.map((year) => ({ measure: 'year' as const, year })),
    ...(['permanent', 'total'] as const).filter(has).map((measure) => ({ measure, year: null })),
  ]
}

function columnName({ measure, year }: Column): string {
  if (measure === 'year') return String(year)
  return measure === 'total' ? 'I alt' : 'Varigt'
}

export function rowName({ number, title, parent }: Amount): string {
  return `${number ? `${number} ` : ''}${title}${parent ? ` (under ${parent})` : ''}`
}

/** A result states no year of its own: it is this cell where value and agreement agree and its label names the column. */
export function isCell({ value, agreement, label }: Result, amount: Amount): boolean {
  return (
    value === amount.value &&
    agreement === amount.agreement &&
    label.toLowerCase().includes(columnName(amount).toLowerCase())
  )
}
