// Puts one question to the assistant, whichever way it came in, and keeps how it went: in the log, and as a count of questions
// without an answer. Neither holds what people wrote, unless the operator has asked for it in the log.
import type { FastifyBaseLogger } from 'fastify'
import type { Answer, Context } from '../answers/answer.ts'
import type { Assistant } from '../answers/assistant.ts'
import type { Store } from '../data/store.ts'
import { withoutCpr } from './privacy.ts'

export type Ask = (log: FastifyBaseLogger, question: string, context: Context | null | undefined) => Answer

export type AskParts = {
  assistant: Assistant
  store: Pick<Store, 'countUnanswered'>
  clock: () => Date
  logQuestions: boolean
}

export function createAsk({ assistant, store, clock, logQuestions }: AskParts): Ask {
  return (log, question, context) => {
    const start = performance.now()
    const answer = assistant.ask(question, context ?? undefined)
    log.info(
      {
        kind: answer.kind,
        results: answer.results.length,
        pools: answer.pools.length,
        citations: answer.citations.length,
        ms: Math.round(performance.now() - start),
        ...(logQuestions ? { question: withoutCpr(question) } : {}),
      },
      'answered',
    )
    if (answer.kind === 'not_found') {
      try {
        store.countUnanswered(answer.kind, clock())
      } catch (error) {
        // A full disk must not take the answer from the person who asked.
        log.error({ err: error }, 'could not count an unanswered question')
      }
    }
    return answer
  }
}
