// GET /api/pools: the application pools with their criteria, as JSON or CSV.
import type { FastifyInstance } from 'fastify'
import type { Knowledge } from '../../data/knowledge.ts'
import { addEtags } from '../caching.ts'
import type { Column } from '../csv.ts'
import { readFilters } from '../listing/filters.ts'
import { createPoolListing, type PoolItem } from '../listing/pools.ts'
import { sendListing } from '../listing/send.ts'

const columns: Column<PoolItem>[] = [
  { name: 'agreement', danish: 'Aftale', cell: (pool) => pool.agreement },
  { name: 'number', danish: 'Nr.', cell: (pool) => pool.number },
  { name: 'title', danish: 'Initiativ', cell: (pool) => pool.title },
  { name: 'pool', danish: 'Pulje', cell: (pool) => pool.pool },
  { name: 'purpose', danish: 'Formål', cell: (pool) => pool.purpose },
  { name: 'targetGroup', danish: 'Målgruppe', cell: (pool) => pool.targetGroup },
  { name: 'applicants', danish: 'Hvem kan søge', cell: (pool) => pool.applicants },
  { name: 'roundYears', danish: 'Ansøgningsår', cell: (pool) => pool.roundYears.join(' ') },
  { name: 'supportYears', danish: 'Støtteår', cell: (pool) => pool.supportYears.join(' ') },
  { name: 'total', danish: 'I alt, mio. kr.', cell: (pool) => pool.total },
  { name: 'amounts', danish: 'Mio. kr. pr. år', cell: ({ amounts }) => yearly(amounts) },
  { name: 'coFinancing', danish: 'Medfinansiering', cell: (pool) => pool.coFinancing },
  { name: 'administeredBy', danish: 'Administreres af', cell: (pool) => pool.administeredBy },
  { name: 'adminPct', danish: 'Administration, pct.', cell: (pool) => pool.adminPct },
  { name: 'requirements', danish: 'Krav', cell: (pool) => pool.requirements.join('\n') },
  { name: 'document', danish: 'Dokument', cell: (pool) => pool.document },
  {
    name: 'quotes',
    danish: 'Citater',
    cell: (pool) => pool.citations.map(({ quote }) => quote).join('\n\n'),
  },
]

const yearly = (amounts: PoolItem['amounts']): string =>
  Object.entries(amounts)
    .map(([year, value]) => `${year}: ${value.toLocaleString('da-DK')}`)
    .join('; ')

export async function poolRoutes(
  app: FastifyInstance,
  { knowledge }: { knowledge: Knowledge },
): Promise<void> {
  const listing = createPoolListing(knowledge)
  addEtags(app)

  app.get('/api/pools', async (request, reply) => {
    const filters = readFilters(request.query, listing.spec)
    return sendListing(reply, listing.list(filters), filters.format, columns, 'puljer')
  })
}
