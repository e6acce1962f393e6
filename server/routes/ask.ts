// POST /api/ask: one question, one answer.
import type { FastifyInstance } from 'fastify'
import type { Ask } from '../ask.ts'
import { limitCallers } from '../callers.ts'
import { Problem } from '../problem.ts'
import { askSchema, explain } from '../protocol.ts'

export type AskOptions = { ask: Ask; rateLimit: number; clock: () => Date }

export async function askRoute(app: FastifyInstance, { ask, rateLimit, clock }: AskOptions): Promise<void> {
  limitCallers(app, rateLimit, clock)

  app.post('/api/ask', async (request, reply) => {
    const body = askSchema.safeParse(request.body)
    if (!body.success) throw new Problem(400, explain(body.error).message)
    // The next answer may be another: what is asked can be private, and the data is rebuilt under the same address.
    reply.header('cache-control', 'no-store')
    return ask(request.log, body.data.question, body.data.context)
  })
}
