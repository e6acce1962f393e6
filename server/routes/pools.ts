// GET /api/pools: the application pools with their criteria, as JSON or CSV.
import type { FastifyInstance } from 'fastify'
import type { Knowledge } from '../../data/knowledge.ts'
import { addEtags } from '../caching.ts'
import { poolColumns } from '../listing/columns.ts'
import { readFilters } from '../listing/filters.ts'
import { createPoolListing } from '../listing/pools.ts'
import { sendListing } from '../listing/send.ts'

export async function poolRoutes(
  app: FastifyInstance,
  { knowledge }: { knowledge: Knowledge },
): Promise<void> {
  const listing = createPoolListing(knowledge)
  addEtags(app)

  app.get('/api/pools', async (request, reply) => {
    const filters = readFilters(request.query, listing.spec)
    return sendListing(reply, listing.list(filters), filters.format, poolColumns, 'puljer')
  })
}
