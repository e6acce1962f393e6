// The application pools as rows to filter, as the routes and the explore page show them.
import type { Citation, Pool } from '../../answers/answer.ts'
import { readCatalog } from '../../answers/catalog.ts'
import { Citations } from '../../answers/facts/citations.ts'
import type { PoolRecord } from '../../answers/facts/pools.ts'
import { presentPool } from '../../answers/pools/present.ts'
import type { Knowledge } from '../../data/knowledge.ts'
import { poolApplicants } from '../../data/schema.ts'
import { agreementOf, type Filters, format, oneOf, words, year } from './filters.ts'

/** As in an answer, with the citations themselves in place of their indexes. */
export type PoolItem = Omit<Pool, 'citations'> & { document: string; citations: Citation[] }

/** Those who may apply; a partner takes part only together with one of them. */
const mayApply = (pool: PoolRecord, type: string) =>
  pool.applicants.some((applicant) => applicant.type === type && applicant.basis !== 'partner')

export function createPoolListing(knowledge: Knowledge) {
  const catalog = readCatalog(knowledge)
  const all = catalog.pools.map((record) => {
    const citations = new Citations(catalog)
    const pool = presentPool(record, citations)
    // An answer cites what it shows; here every criterion is shown.
    for (const { start, end } of record.fields) citations.add(record.document, start, end)
    const item: PoolItem = { ...pool, document: record.document, citations: citations.list() }
    const text = [pool.title, pool.pool, pool.purpose, pool.targetGroup, pool.applicants].join(' ')
    return { record, item, text }
  })
  const facets = {
    agreement: [...new Set(all.map(({ item }) => item.agreement))],
    applicant: poolApplicants.type.enumValues.filter((type) =>
      all.some(({ record }) => mayApply(record, type)),
    ),
  }
  const spec = {
    agreement: agreementOf(knowledge),
    applicant: oneOf(facets.applicant),
    year,
    q: words,
    format,
  }

  function list({ agreement, applicant, year, q }: Filters<typeof spec>): PoolItem[] {
    return all
      .filter(({ item }) => !agreement || item.agreement === agreement)
      .filter(({ record }) => !applicant || mayApply(record, applicant))
      .filter(({ item }) => !year || [...item.roundYears, ...item.supportYears].includes(year))
      .filter(({ text }) => !q || q(text))
      .map(({ item }) => item)
  }

  return { facets, spec, list }
}
