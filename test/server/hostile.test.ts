// Whatever is sent, by carelessness or on purpose: never a 5xx, never a lost connection, with the real assistant behind.
import fc from 'fast-check'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Assistant, assistantIn } from '../../answers/assistant.ts'
import { furnished } from '../furnished.ts'
import { build, post } from './support/build.ts'
import { testClock } from './support/clock.ts'
import { connect } from './support/socket.ts'

const RUNS = 150
const WORDS =
  "hvor meget fik headspace i 2023 puljer til demente og 33.e i alt % – 😀 \u0000 \u202e <b> {{x}} '; -- \ud800".split(
    ' ',
  )

let assistant: Assistant
/** Contexts as the assistant gives them out. */
let contexts: Record<string, unknown>[]

beforeAll(() => {
  assistant = assistantIn(furnished(inject('dataDir')), testClock())
  contexts = [
    'Hvor meget fik headspace i 2023?',
    'Hvilke puljer er der til demente?',
    'Hvad er Lev Uden Vold?',
  ].map((question) => assistant.ask(question).context)
})

const question = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 1_000 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
)

/** A real context in which any value may have become another. */
const bentContext = fc
  .tuple(fc.nat(), fc.infiniteStream(fc.option(fc.jsonValue(), { freq: 3 })))
  .map(([which, bends]) => {
    const context = contexts[which % contexts.length]
    return JSON.parse(JSON.stringify(context), (key, value) =>
      key === '' ? value : (bends.next().value ?? value),
    )
  })

const body = fc.oneof(
  fc.jsonValue(),
  fc.record(
    { question, context: fc.oneof(fc.jsonValue(), bentContext, fc.constant(undefined)) },
    { requiredKeys: ['question'] },
  ),
)

describe('hostile input', () => {
  it('to POST /api/ask is answered or refused', async () => {
    const { app } = build({ assistant })
    const bytes = fc.oneof(
      body.map((value) => Buffer.from(JSON.stringify(value))),
      fc.uint8Array({ maxLength: 500 }).map(Buffer.from),
    )
    await fc.assert(
      fc.asyncProperty(bytes, async (payload) => {
        const response = await app.inject({
          method: 'POST',
          url: '/api/ask',
          headers: { 'content-type': 'application/json' },
          payload,
        })
        expect([200, 400], response.body).toContain(response.statusCode)
      }),
      { numRuns: RUNS },
    )
  })

  it('to /ws gets one frame each, and the connection stays', async () => {
    const { app } = build({ assistant, env: { RATE_LIMIT: '0' } })
    const client = await connect(await app.listen({ host: '127.0.0.1', port: 0 }))
    await client.next()
    const frame = fc.oneof(
      body.map((value) => JSON.stringify(value)),
      body.map((value) => JSON.stringify({ type: 'ask', id: 'q', ...(value as object) })),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.uint8Array({ maxLength: 300 }),
    )
    await fc.assert(
      fc.asyncProperty(frame, async (data) => {
        client.socket.send(data)
        const reply = await client.next()
        expect(
          reply.type === 'answer' || (reply.type === 'error' && reply.code !== 'internal'),
          JSON.stringify(reply),
        ).toBe(true)
      }),
      { numRuns: RUNS },
    )
    client.send({ type: 'ask', id: 'last', question: 'hej' })
    expect(await client.next()).toMatchObject({ type: 'answer', id: 'last' })
  })

  it('in a query string is answered or refused', async () => {
    const { app } = build()
    const path = fc.constantFrom('/api/amounts', '/api/pools', '/', '/api/documents/')
    const name = fc.constantFrom(
      'agreement',
      'year',
      'ministry',
      'area',
      'initiative',
      'q',
      'format',
      'applicant',
      'level',
      'context',
      'x',
    )
    const value = fc.oneof(question.map(encodeURIComponentSafely), fc.stringMatching(/^[!-~]{0,40}$/))
    await fc.assert(
      fc.asyncProperty(path, fc.array(fc.tuple(name, value), { maxLength: 4 }), async (url, query) => {
        const response = await app.inject(`${url}?${query.map((pair) => pair.join('=')).join('&')}`)
        expect(response.statusCode, response.body).toBeLessThan(500)
      }),
      { numRuns: RUNS },
    )
  })

  it('to POST /api/feedback is kept or refused', async () => {
    const { app } = build()
    await fc.assert(
      fc.asyncProperty(
        fc.record(
          { useful: fc.oneof(fc.boolean(), fc.jsonValue()), comment: question, reason: fc.jsonValue() },
          { requiredKeys: [] },
        ),
        async (verdict) => {
          expect([201, 400]).toContain((await post(app, '/api/feedback', verdict)).statusCode)
        },
      ),
      { numRuns: RUNS },
    )
  })
})

/** A lone surrogate has no encoding. */
function encodeURIComponentSafely(text: string): string {
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, ''))
}
