// GET /healthz: the process lives · GET /readyz: it is ready to answer.
import { count } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import type { Knowledge } from '../../data/knowledge.ts'
import { rows } from '../../data/schema.ts'
import { Problem } from '../problem.ts'

export async function healthRoutes(
  app: FastifyInstance,
  { knowledge }: { knowledge: Knowledge },
): Promise<void> {
  let closing = false
  app.addHook('preClose', async () => {
    closing = true
  })
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-store')
  })

  app.get('/healthz', async () => ({ status: 'ok' }))

  app.get('/readyz', async () => {
    if (closing) throw new Problem(503, 'Serveren er ved at lukke.')
    // A query, not the texts kept in memory: the database must be readable now.
    const counted = knowledge.db.select({ rows: count() }).from(rows).get()
    if (!counted?.rows) throw new Problem(503, 'Der er ingen beløb i databasen.')
    return { status: 'ready', documents: knowledge.documents().length }
  })
}
