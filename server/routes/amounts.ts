// GET /api/amounts: the amounts tables, one row per figure, as JSON or CSV.
import type { FastifyInstance } from 'fastify'
import type { Knowledge } from '../../data/knowledge.ts'
import { addEtags } from '../caching.ts'
import { createAmountListing } from '../listing/amounts.ts'
import { amountColumns } from '../listing/columns.ts'
import { readFilters } from '../listing/filters.ts'
import { sendListing } from '../listing/send.ts'

export async function amountRoutes(
  app: FastifyInstance,
  { knowledge }: { knowledge: Knowledge },
): Promise<void> {
  const listing = createAmountListing(knowledge)
  addEtags(app)

  app.get('/api/amounts', async (request, reply) => {
    const filters = readFilters(request.query, listing.spec)
    return sendListing(reply, listing.list(filters), filters.format, amountColumns, 'beloeb')
  })
}
