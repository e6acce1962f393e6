// The listing's rows, one per figure, as tables to look at: one per agreement, a line per row, a column per year.
import { groupBy } from '../../../answers/collections.ts'
import { list } from '../../../answers/words/danish.ts'
import { columnsOf } from '../../../answers/words/html/tables.ts'
import type { AmountItem } from '../../listing/amounts.ts'

/** A row of the agreement with its figures in mio. kr. by column: a year ("2023"), "permanent" or "total". */
export type TableRow = AmountItem & { cells: Map<string, number>; figures: AmountItem[] }

/** `column` is a column of the table, "title", or "" for the order of the agreement. */
export type Order = { column: string; descending: boolean }

export type AgreementTable = {
  agreement: string
  priceLevel: string
  columns: string[]
  rows: TableRow[]
  /** What is added up, as people call it, and the sum per column; null where nothing shown is. */
  sum: { of: string; totals: Map<string, number> } | null
}

/** The rows that make up an agreement's money; those above and below them hold the same once more. */
const SUMMED = new Map<AmountItem['level'], string>([
  ['initiative', 'initiativer'],
  ['immediate', 'straksudmøntninger'],
])

/** Price levels differ between agreements, so nothing is put together across them. */
export function agreementTables(items: readonly AmountItem[], order: Order): AgreementTable[] {
  return [...groupBy(items, ({ agreement }) => agreement).values()].map((ofAgreement) => {
    const rows = [...groupBy(ofAgreement, rowKey).values()].map(tableRow)
    const columns = columnsOf(ofAgreement).map(columnOf)
    const summed = rows.filter(({ level }) => SUMMED.has(level))
    const { agreement, priceLevel } = ofAgreement[0] as AmountItem
    return {
      agreement,
      priceLevel,
      columns,
      rows: order.column ? sorted(summed.length ? summed : rows, order) : rows,
      sum: summed.length ? sumOf(summed, columns) : null,
    }
  })
}

const rowKey = ({ document, start, level, title }: AmountItem): string =>
  `${document} ${start} ${level} ${title}`

function tableRow(figures: AmountItem[]): TableRow {
  return {
    ...(figures[0] as AmountItem),
    figures,
    cells: new Map(figures.map((item) => [columnOf(item), item.value])),
  }
}

const columnOf = ({ measure, year }: Pick<AmountItem, 'measure' | 'year'>): string =>
  year === null ? measure : String(year)

function sorted(rows: readonly TableRow[], { column, descending }: Order): TableRow[] {
  const compare = (a: TableRow, b: TableRow) =>
    column === 'title'
      ? a.title.localeCompare(b.title, 'da')
      : (a.cells.get(column) ?? 0) - (b.cells.get(column) ?? 0)
  return rows.toSorted((a, b) => (descending ? -1 : 1) * compare(a, b) || a.start - b.start)
}

function sumOf(rows: readonly TableRow[], columns: readonly string[]) {
  const kinds = [...SUMMED].filter(([level]) => rows.some((row) => row.level === level))
  return {
    of: list(kinds.map(([, name]) => name)),
    totals: new Map(columns.map((column) => [column, added(rows, column)])),
  }
}

/** In whole tenths on the way, so that no rounding creeps in. */
const added = (rows: readonly TableRow[], column: string): number =>
  rows.reduce((tenths, { cells }) => tenths + Math.round((cells.get(column) ?? 0) * 10), 0) / 10
