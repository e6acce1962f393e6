// The application pools with their criteria, assembled from the knowledge database.
import { asc } from 'drizzle-orm'
import type { Knowledge } from '../../data/knowledge.ts'
import { poolApplicants, poolFields, pools, poolYears } from '../../data/schema.ts'
import { groupBy } from '../collections.ts'

export type PoolField = (typeof poolFields.$inferSelect)['field']
export type PoolFieldValue = { field: PoolField; value: string; start: number; end: number }
export type ApplicantType = (typeof poolApplicants.$inferSelect)['type']
export type ApplicantBasis = (typeof poolApplicants.$inferSelect)['basis']

/** A pool as stored; `total` and `amounts` in mio. kr., offsets UTF-16 in `document`. */
export type PoolRecord = {
  id: number
  document: string
  agreement: string
  row: number
  number: string | null
  title: string
  name: string | null
  total: number | null
  adminPct: number | null
  start: number
  end: number
  fields: PoolFieldValue[]
  roundYears: number[]
  supportYears: number[]
  amounts: Record<string, number>
  applicants: { type: ApplicantType; basis: ApplicantBasis }[]
}

/** Every pool, in the order of the documents. */
export function readPools({ db }: Knowledge): PoolRecord[] {
  const fields = groupBy(db.select().from(poolFields).orderBy(asc(poolFields.id)).all(), (f) => f.pool)
  const years = groupBy(db.select().from(poolYears).orderBy(asc(poolYears.year)).all(), (y) => y.pool)
  const applicants = groupBy(db.select().from(poolApplicants).all(), (a) => a.pool)
  const all = db.select().from(pools).orderBy(asc(pools.document), asc(pools.start), asc(pools.id)).all()
  return all.map(({ totalTenths, ...pool }) => {
    const yearsOf = (kind: string) => (years.get(pool.id) ?? []).filter((y) => y.kind === kind)
    return {
      ...pool,
      total: totalTenths === null ? null : totalTenths / 10,
      fields: fields.get(pool.id) ?? [],
      roundYears: yearsOf('round').map((y) => y.year),
      supportYears: yearsOf('support').map((y) => y.year),
      amounts: Object.fromEntries(yearsOf('amount').map((y) => [y.year, (y.tenths ?? 0) / 10])),
      applicants: applicants.get(pool.id) ?? [],
    }
  })
}

/** The text of a single field, the first where a pool has several. */
export function fieldOf(pool: PoolRecord, field: PoolField): PoolFieldValue | null {
  return pool.fields.find((f) => f.field === field) ?? null
}

/** The kinds of applicant as people say them. */
export const APPLICANT_NAMES: Record<ApplicantType, string> = {
  kommune: 'kommuner',
  region: 'regioner',
  civilsamfund: 'foreninger og organisationer',
  privat: 'private aktører',
  uddannelsesinstitution: 'uddannelsesinstitutioner',
  plejehjem: 'plejehjem',
  botilbud: 'botilbud',
  opholdssted: 'opholdssteder',
  idrætsforening: 'idrætsforeninger',
  handicaporganisation: 'handicaporganisationer',
  veteranhjem: 'veteranhjem',
  krisecenter: 'krisecentre',
  myndighed: 'myndigheder',
}
