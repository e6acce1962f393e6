// The figures of an answer about one pool: its money, by year or whole, and the percentages of its criteria.
import type { Amount, Result } from '../answer.ts'
import { type AmountRow, queryAmounts } from '../facts/amounts.ts'
import type { PoolRecord } from '../facts/pools.ts'
import type { Room } from '../respond.ts'
import { capital, decimal } from '../words/danish.ts'
import { LABELS } from './labels.ts'
import { quotedName } from './present.ts'

type Figures = { results: Result[]; amounts: Amount[]; notes: string[] }

/** The pool's own money in mio. kr., of these years or the whole; its sentence or table row is the first citation. */
export function amountFacts(
  { knowledge, catalog }: Room,
  pool: PoolRecord,
  years: readonly number[],
): Figures {
  const priceLevel = catalog.documents.get(pool.document)?.priceLevel ?? null
  const asked = years.flatMap((year) => {
    const value = pool.amounts[year]
    return value === undefined ? [] : [{ value, when: `, ${year}` }]
  })
  const values = asked.length > 0 ? asked : pool.total === null ? [] : [{ value: pool.total, when: '' }]
  const row = catalog.rows.get(pool.row)
  const cells = queryAmounts(knowledge, { rows: [pool.row] })
  // A row of the pool's own is what its money stands in; otherwise the row is the whole initiative's.
  const own = cells.filter(({ start, end }) =>
    pool.fields.some((field) => field.field === 'amount' && field.start === start && field.end === end),
  )
  return {
    results: values.map(({ value, when }) => ({
      value,
      unit: 'mio. kr.',
      label: `${capital(quotedName(pool))}${when}`,
      agreement: pool.agreement,
      priceLevel,
      citations: [0],
    })),
    amounts: own
      .filter(({ year }) => (asked.length > 0 ? year !== null && years.includes(year) : true))
      .map(toAmount),
    notes: initiativeNote(
      own.length > 0 && row?.parent ? queryAmounts(knowledge, { rows: [row.parent] }) : cells,
      pool,
    ),
  }
}

/** "Hele initiativet er på 20,6 mio. kr.": only where that is another sum than the pool's. */
function initiativeNote(cells: readonly AmountRow[], pool: PoolRecord): string[] {
  const total = cells.find(({ measure }) => measure === 'total')
  if (!total || pool.total === null || total.tenths === Math.round(pool.total * 10)) return []
  return [
    `Beløbet er puljens eget. Hele initiativet "${total.title}" er på ${decimal(total.tenths / 10, 1)} mio. kr. i perioden ${pool.agreement}.`,
  ]
}

const toAmount = ({
  agreement,
  number,
  title,
  parent,
  level,
  year,
  measure,
  tenths,
  priceLevel,
}: AmountRow): Amount => ({
  agreement,
  number,
  title,
  parent,
  level,
  year,
  measure,
  value: tenths / 10,
  priceLevel,
  citation: 0,
})

/** A percentage stands in the sentence itself; a range ("25-50 pct.") is told in words only. */
export function percentFacts(pool: PoolRecord, field: 'adminPct' | 'coFinancing', value: string): Result[] {
  const found = /(?<![\d-])(\d+(?:,\d+)?) pct\./.exec(value)
  if (!found?.[1]) return []
  return [
    {
      value: Number(found[1].replace(',', '.')),
      unit: 'pct.',
      label: `${LABELS[field]}, ${quotedName(pool)}`,
      agreement: pool.agreement,
      priceLevel: null,
      citations: [0],
    },
  ]
}
