// POST /api/ask: one question, one answer.
import type { FastifyInstance } from 'fastify'
import type { Ask } from '../ask.ts'
import type { CallerLimit } from '../callers.ts'
import { Problem } from '../problem.ts'
import { askSchema, explain, readInput } from '../protocol.ts'

export type AskOptions = { ask: Ask; limitCaller: CallerLimit }

export async function askRoute(app: FastifyInstance, { ask, limitCaller }: AskOptions): Promise<void> {
  app.addHook('onRequest', limitCaller)

  app.post('/api/ask', async (request, reply) => {
    const body = readInput(askSchema, request.body)
    if (!body.success) throw new Problem(400, explain(body.error).message)
    // The next answer may be another: what is asked can be private, and the data is rebuilt under the same address.
    reply.header('cache-control', 'no-store')
    return ask(request.log, body.data.question, body.data.context)
  })
}
