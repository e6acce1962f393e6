// GET /puljer — the application pools of all agreements as cards: filtered, shared by address, taken along as CSV.
import type { FastifyInstance } from 'fastify'
import { APPLICANT_NAMES } from '../../../answers/facts/pools.ts'
import { capital } from '../../../answers/words/danish.ts'
import { poolView } from '../../../answers/words/html/pools.ts'
import { sourceViews } from '../../../answers/words/html/sources.ts'
import type { Knowledge } from '../../../data/knowledge.ts'
import { createPoolListing, type PoolItem } from '../../listing/pools.ts'
import { type Frame, sendPage } from '../frame.ts'
import { address, choices, fieldsOf, listed, type Query } from './filters.ts'

const PATH = '/puljer'
const APPLICANTS = Object.fromEntries(
  Object.entries(APPLICANT_NAMES).map(([type, name]) => [type, capital(name)]),
)
const FILTERS = ['agreement', 'applicant', 'year', 'q'] as const

/** `clock` tells which rounds are ahead and which are over. */
export function poolsPage(app: FastifyInstance, frame: Frame, knowledge: Knowledge, clock: () => Date): void {
  const listing = createPoolListing(knowledge)
  const years = yearsOf(listing.list({}))
  app.get<{ Querystring: Query }>(PATH, (request, reply) => {
    const fields = fieldsOf(request.query, FILTERS)
    const { items, problem } = listed(listing, fields)
    return sendPage(
      reply.code(problem ? 400 : 200),
      frame({
        title: 'Puljer',
        description: 'Alle ansøgningspuljer i aftalerne: hvem der kan søge, hvornår og hvor meget.',
        current: PATH,
        template: 'pools-page',
        view: {
          agreements: choices(listing.facets.agreement, fields.agreement),
          applicants: choices(listing.facets.applicant, fields.applicant, APPLICANTS),
          years: choices(years, fields.year),
          q: fields.q,
          csv: address('/api/pools', { ...fields, format: 'csv-da' }),
          filtered: Object.values(fields).some(Boolean),
          problem: problem ?? (items.length === 0 ? 'Ingen puljer passer til det, du har valgt.' : null),
          count: items.length === 1 ? '1 pulje' : `${items.length} puljer`,
          pools: items.map((item) => ({
            ...poolView(item, clock().getFullYear()),
            citations: sourceViews(item.citations),
          })),
        },
      }),
    )
  })
}

const yearsOf = (items: readonly PoolItem[]): string[] =>
  [
    ...new Set(items.flatMap(({ roundYears, supportYears }) => [...roundYears, ...supportYears].map(String))),
  ].sort()
