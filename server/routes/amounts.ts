// GET /api/amounts: the amounts tables, one row per figure, as JSON or CSV.
import type { FastifyInstance } from 'fastify'
import type { Knowledge } from '../../data/knowledge.ts'
import { addEtags } from '../caching.ts'
import type { Column } from '../csv.ts'
import { type AmountItem, createAmountListing } from '../listing/amounts.ts'
import { readFilters } from '../listing/filters.ts'
import { sendListing } from '../listing/send.ts'

const columns: Column<AmountItem>[] = [
  { name: 'agreement', danish: 'Aftale', cell: (row) => row.agreement },
  { name: 'number', danish: 'Nr.', cell: (row) => row.number },
  { name: 'title', danish: 'Titel', cell: (row) => row.title },
  { name: 'parent', danish: 'Under', cell: (row) => row.parent },
  { name: 'level', danish: 'Niveau', cell: (row) => row.level },
  { name: 'ministry', danish: 'Ministerium', cell: (row) => row.ministry },
  { name: 'area', danish: 'Område', cell: (row) => row.area },
  { name: 'year', danish: 'År', cell: (row) => row.year },
  { name: 'measure', danish: 'Mål', cell: (row) => row.measure },
  { name: 'value', danish: 'Mio. kr.', cell: (row) => row.value },
  { name: 'priceLevel', danish: 'Prisniveau', cell: (row) => row.priceLevel },
  { name: 'document', danish: 'Dokument', cell: (row) => row.document },
  { name: 'quote', danish: 'Citat', cell: (row) => row.quote },
  { name: 'start', danish: 'Fra tegn', cell: (row) => row.start },
  { name: 'end', danish: 'Til tegn', cell: (row) => row.end },
]

export async function amountRoutes(
  app: FastifyInstance,
  { knowledge }: { knowledge: Knowledge },
): Promise<void> {
  const listing = createAmountListing(knowledge)
  addEtags(app)

  app.get('/api/amounts', async (request, reply) => {
    const filters = readFilters(request.query, listing.spec)
    return sendListing(reply, listing.list(filters), filters.format, columns, 'beloeb')
  })
}
