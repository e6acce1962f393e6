// A pool's own money: from its line in the table, else from the sentence that sets it aside.
import type { ParsedDocument, ParsedPoolField, ParsedRow } from '../model.ts'
import { formatTenths } from '../tenths.ts'
import type { PoolPlace } from './places.ts'
import { amountsIn, type YearAmount } from './years.ts'

export type PoolMoney = { totalTenths: number | null; years: YearAmount[]; field: ParsedPoolField | null }

const inWords = new Intl.ListFormat('da', { type: 'conjunction' })
const forThePool = /afsættes .*\btil [\p{Ll}]*puljen\b/u
const forTheInitiative = /afsættes i alt .*\btil initiativet\b/

/** `only`: the place is the only pool of its initiative, so that what is set aside for the initiative is the pool's. */
export function readMoney(doc: ParsedDocument, place: PoolPlace, only: boolean): PoolMoney {
  const row = doc.rows[place.row]
  if (place.ownRow && row) return fromRow(row)
  const sentences = [...place.criteria, ...place.prose]
  const sentence =
    sentences.find(({ text }) => forThePool.test(text) && amountsIn(text)) ??
    (only ? sentences.find(({ text }) => forTheInitiative.test(text) && amountsIn(text)) : undefined)
  const stated = sentence ? amountsIn(sentence.text) : null
  if (!sentence || !stated) return { totalTenths: null, years: [], field: null }
  const value = sentence.text.replace(/^.*?\bafsættes /, '').replace(/\.$/, '')
  return {
    totalTenths: stated.total,
    years: stated.years.length > 0 ? stated.years : sharedYears(row, stated.total),
    field: { field: 'amount', value, start: sentence.start, end: sentence.end },
  }
}

function fromRow(row: ParsedRow): PoolMoney {
  const years = yearsOf(row)
  const value = inWords.format(years.map(({ year, tenths }) => `${formatTenths(tenths)} mio. kr. i ${year}`))
  return {
    totalTenths: totalOf(row),
    years,
    field: { field: 'amount', value, start: row.start, end: row.end },
  }
}

/** A sum that is the whole of the row's total is spread over the years as the row is. */
function sharedYears(row: ParsedRow | undefined, total: number): YearAmount[] {
  return row && totalOf(row) === total ? yearsOf(row) : []
}

const totalOf = (row: ParsedRow): number | null =>
  row.amounts.find(({ measure }) => measure === 'total')?.tenths ?? null

const yearsOf = (row: ParsedRow): YearAmount[] =>
  row.amounts.flatMap(({ measure, year, tenths }) =>
    measure === 'year' && tenths > 0 ? [{ year, tenths }] : [],
  )
