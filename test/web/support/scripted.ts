// A page whose questions are answered by the test instead of the server: for what only some answers have.
import type { Answer } from '../../../answers/answer.ts'
import { renderHtml } from '../../../answers/words/html/render.ts'
import type { AskFrame, ServerFrame } from '../../../server/protocol.ts'
import type { Sample } from '../../answers/words/html/samples.ts'
import type { Visitor } from './visitor.ts'

/** From the next load on, question by question; gives the frames that were asked. */
export async function answerWith({ page }: Visitor, samples: Sample[]): Promise<AskFrame[]> {
  const asked: AskFrame[] = []
  await page.routeWebSocket('**/ws', (client) => {
    const send = (frame: ServerFrame) => client.send(JSON.stringify(frame))
    send({ type: 'hello', examples: [] })
    client.onMessage((message) => {
      const frame: AskFrame = JSON.parse(String(message))
      const sample = samples[asked.push(frame) - 1]
      if (!sample) return send({ type: 'error', id: frame.id, code: 'internal', message: 'Ikke flere svar.' })
      const answer: Answer = { ...sample, html: renderHtml(sample, { year: 2026 }) }
      send({ type: 'answer', id: frame.id, answer })
    })
  })
  await page.reload()
  return asked
}
