// Cells of the amounts table, as SQL rows: the only source of a figure for a table question.
import { and, eq, inArray, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Knowledge } from '../../data/knowledge.ts'
import { amounts, documents, rows } from '../../data/schema.ts'

export type Level = (typeof rows.$inferSelect)['level']
export type Measure = (typeof amounts.$inferSelect)['measure']

export type AmountFilter = {
  agreements?: string[]
  rows?: number[]
  levels?: Level[]
  years?: number[]
  measures?: Measure[]
}

/** One cell with its row. `tenths` is in tenths of mio. kr.; `start`/`end` are the row's UTF-16 offsets in the document. */
export type AmountRow = {
  row: number
  document: string
  agreement: string
  priceLevel: string
  level: Level
  number: string | null
  title: string
  parent: string | null
  ministry: string | null
  area: string | null
  measure: Measure
  /** null for total and permanent */
  year: number | null
  tenths: number
  printed: string
  start: number
  end: number
}

const parent = alias(rows, 'parent')
const ministry = alias(rows, 'ministry')
const area = alias(rows, 'area')

/** The cells that pass the filter, in the order they are printed; years first, then permanent and total. */
export function queryAmounts({ db }: Knowledge, filter: AmountFilter = {}): AmountRow[] {
  const conditions: (SQL | undefined)[] = [
    filter.agreements && inArray(rows.agreement, filter.agreements),
    filter.rows && inArray(rows.id, filter.rows),
    filter.levels && inArray(rows.level, filter.levels),
    filter.years && inArray(amounts.year, filter.years),
    filter.measures && inArray(amounts.measure, filter.measures),
  ]
  return db
    .select({
      row: rows.id,
      document: rows.document,
      agreement: rows.agreement,
      priceLevel: documents.priceLevel,
      level: rows.level,
      number: rows.number,
      title: rows.title,
      parent: parent.title,
      ministry: ministry.title,
      area: area.title,
      measure: amounts.measure,
      year: amounts.year,
      tenths: amounts.tenths,
      printed: amounts.printed,
      start: rows.start,
      end: rows.end,
    })
    .from(amounts)
    .innerJoin(rows, eq(rows.id, amounts.row))
    .innerJoin(documents, eq(documents.id, rows.document))
    .leftJoin(parent, eq(parent.id, rows.parent))
    .leftJoin(ministry, eq(ministry.id, rows.ministry))
    .leftJoin(area, eq(area.id, rows.area))
    .where(and(...conditions))
    .orderBy(rows.document, rows.start, amounts.start)
    .all()
    .map((cell) => ({
      ...cell,
      priceLevel: cell.priceLevel ?? '',
      year: cell.measure === 'year' ? cell.year : null,
    }))
}
