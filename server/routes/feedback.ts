// POST /api/feedback: a person's verdict on an answer. It holds no question text; a comment only where they wrote one.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { answerKinds } from '../../answers/answer.ts'
import type { Store } from '../../data/store.ts'
import { feedback } from '../../data/store-schema.ts'
import type { CallerLimit } from '../callers.ts'
import { withoutCpr } from '../privacy.ts'
import { Problem } from '../problem.ts'
import { explain, readInput } from '../protocol.ts'

const COMMENT_MAX = 2_000
const reasons = feedback.reason.enumValues

const feedbackSchema = z.object(
  {
    useful: z.boolean('"useful" mangler eller er ikke true eller false.'),
    reason: z.enum(reasons, `"reason" skal være en af: ${reasons.join(', ')}.`).nullish(),
    comment: z
      .string('"comment" skal være en tekst.')
      .trim()
      .max(COMMENT_MAX, `"comment" må højst være ${COMMENT_MAX.toLocaleString('da-DK')} tegn.`)
      .nullish(),
    /** The kind of the answer that it is about. */
    kind: z.enum(answerKinds, `"kind" skal være en af: ${answerKinds.join(', ')}.`).nullish(),
  },
  'Send et JSON-objekt med "useful": true eller false.',
)

export type FeedbackOptions = { store: Store; limitCaller: CallerLimit; clock: () => Date }

export async function feedbackRoute(
  app: FastifyInstance,
  { store, limitCaller, clock }: FeedbackOptions,
): Promise<void> {
  app.addHook('onRequest', limitCaller)

  app.post('/api/feedback', async (request, reply) => {
    const body = readInput(feedbackSchema, request.body)
    if (!body.success) throw new Problem(400, explain(body.error).message)
    const { useful, reason, comment, kind } = body.data
    store.addFeedback(
      {
        useful,
        reason: reason ?? null,
        comment: comment ? withoutCpr(comment) : null,
        answerKind: kind ?? null,
      },
      clock(),
    )
    return reply.code(201).send({ status: 'received' })
  })
}
