// The application pools of an agreement with their criteria. Read here first: where a pool is told of (places.ts), in which
// wordings its criteria stand (wordings.ts, read by fields.ts), who may apply (applicants.ts), its money (money.ts).
import type { ParsedDocument, ParsedPool, ParsedPoolField } from '../model.ts'
import { applicantTypes } from './applicants.ts'
import { readFields } from './fields.ts'
import { readMoney } from './money.ts'
import { findPlaces, type PoolPlace } from './places.ts'
import { yearsIn } from './years.ts'

/**
 * Every pool that somebody can apply for; money given to named organisations (driftsstøtte, øremærket tilskud) is none.
 * In reading order. A field that the text leaves open is absent, its total null. Amounts in tenths of mio. kr.
 * @throws UnplaceableLineError for criteria that no table row belongs to
 */
export function findPools(doc: ParsedDocument): ParsedPool[] {
  const places = findPlaces(doc)
  const pools = places.map((place) => {
    const only = places.filter(({ initiative }) => initiative === place.initiative).length === 1
    return toPool(doc, place, only)
  })
  return pools.sort((a, b) => a.start - b.start)
}

function toPool(doc: ParsedDocument, place: PoolPlace, only: boolean): ParsedPool {
  const row = doc.rows[place.row]
  const initiative = doc.rows[place.initiative]
  const money = readMoney(doc, place, only)
  const fields = [...readFields(place), ...(money.field ? [money.field] : [])]
  const valueFor = (field: ParsedPoolField['field']) => fields.find((one) => one.field === field)?.value
  const criteria = place.criteria.map(({ text }) => text)
  const rounds = roundYears(criteria)
  const pct = valueFor('adminPct')
  return {
    ...extent(place, fields),
    row: place.row,
    number: row?.number ?? initiative?.number ?? null,
    title: (row?.number ? row : initiative)?.title ?? '',
    name: place.name,
    totalTenths: money.totalTenths,
    adminPct: pct === undefined ? null : Number(/\d+/.exec(pct)?.[0]),
    fields,
    years: [
      ...rounds.map((year) => ({ kind: 'round' as const, year, tenths: null })),
      ...supportYears(valueFor('support'), rounds).map((year) => ({
        kind: 'support' as const,
        year,
        tenths: null,
      })),
      ...money.years.map(({ year, tenths }) => ({ kind: 'amount' as const, year, tenths })),
    ],
    applicants: applicantTypes(valueFor('applicants'), criteria, valueFor('targetGroup')),
  }
}

/** From the first criterion to the last; where there are none, what the fields rest on. */
function extent(place: PoolPlace, fields: ParsedPoolField[]): { start: number; end: number } {
  const spans = place.criteria.length > 0 ? place.criteria : fields
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
}

const roundWordings =
  /(?:ansøgningsrunde|udmeldes|søger om støtte fra ansøgningspuljen)(?: i)?(?: primo| medio| ultimo)? (20\d\d)/g

/** The years in which it is applied for, as far as they are stated. */
function roundYears(criteria: string[]): number[] {
  const years = criteria.flatMap((text) => [...text.matchAll(roundWordings)].map(([, year]) => Number(year)))
  return [...new Set(years)].sort((a, b) => a - b)
}

/** The years the money is for; "skal være anvendt senest 2028" runs from the year it is applied for. */
function supportYears(support: string | undefined, rounds: number[]): number[] {
  if (support === undefined) return []
  const last = Number(/anvendt senest (20\d\d)/.exec(support)?.[1])
  if (last) return yearsIn(`${rounds[0] ?? last}-${last}`)
  return yearsIn(/(?:støtte i|projektperiode fra) (.+)/.exec(support)?.[1] ?? '')
}
