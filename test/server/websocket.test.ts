import { once } from 'node:events'
import { connect as connectTcp } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { QUESTION_MAX } from '../../answers/answer.ts'
import type { Assistant } from '../../answers/assistant.ts'
import { handleErrors } from '../../server/errors.ts'
import { BODY_MAX } from '../../server/limits.ts'
import { type WebsocketOptions, websocket } from '../../server/websocket.ts'
import { broken, echo } from './support/answers.ts'
import { testClock } from './support/clock.ts'
import { type Client, connect } from './support/socket.ts'

let app: FastifyInstance

/** A server with nothing but the WebSocket; gives its address. */
async function serve(assistant: Assistant = echo, options: Partial<WebsocketOptions> = {}): Promise<string> {
  app = Fastify()
  app.register(websocket, {
    ask: (_log, question, context) => assistant.ask(question, context ?? undefined),
    examples: assistant.examples,
    rateLimit: 0,
    clock: testClock(),
    ...options,
  })
  handleErrors(app)
  return app.listen({ host: '127.0.0.1', port: 0 })
}

/** A client that has been greeted. */
async function meet(assistant?: Assistant, options?: Partial<WebsocketOptions>): Promise<Client> {
  const client = await connect(await serve(assistant, options))
  await client.next()
  return client
}

const ask = (id: string, question: string, rest: object = {}) => ({ type: 'ask', id, question, ...rest })

afterEach(() => app.close())

describe('/ws', () => {
  it('greets with questions that work', async () => {
    const client = await connect(await serve())
    expect(await client.next()).toEqual({ type: 'hello', examples: echo.examples })
  })

  it('answers questions sent at once in their order, each with its id', async () => {
    const client = await meet()
    for (let i = 0; i < 200; i++) client.send(ask(`q${i}`, `spørgsmål ${i}`))
    for (let i = 0; i < 200; i++) {
      expect(await client.next()).toMatchObject({
        type: 'answer',
        id: `q${i}`,
        answer: { text: `spørgsmål ${i}` },
      })
    }
  })

  it('takes the connection’s last answer as context, unless the client sends one', async () => {
    const client = await meet()
    const asked = async (rest?: object) => {
      client.send(ask('q', 'og i 2024?', rest))
      const frame = await client.next()
      return frame.type === 'answer' && frame.answer.context.asked
    }
    expect(await asked()).toBe(1)
    expect(await asked()).toBe(2)
    expect(await asked({ context: { asked: 40 } })).toBe(41)
    expect(await asked({ context: null })).toBe(42)
  })

  it('keeps one connection’s context from the other’s', async () => {
    const first = await meet()
    const second = await connect(app.listeningOrigin)
    await second.next()
    first.send(ask('a', 'x'))
    await first.next()
    second.send(ask('b', 'y'))
    expect(await second.next()).toMatchObject({ answer: { context: { asked: 1 } } })
  })

  it.each([
    ['text that is not JSON', 'hvad?', null, 'bad_request'],
    ['nothing', '', null, 'bad_request'],
    ['a list', [1], null, 'bad_request'],
    ['null', null, null, 'bad_request'],
    ['an unknown type', { type: 'tell', id: 'q1', question: 'x' }, 'q1', 'bad_request'],
    ['no id', { type: 'ask', question: 'x' }, null, 'bad_request'],
    ['an id that is no text', { type: 'ask', id: 7, question: 'x' }, null, 'bad_request'],
    ['no question', { type: 'ask', id: 'q1' }, 'q1', 'bad_request'],
    ['an empty question', ask('q1', ' \n '), 'q1', 'bad_request'],
    ['a context that is none', ask('q1', 'x', { context: 'y' }), 'q1', 'bad_request'],
    ['a question over the limit', ask('q1', 'x'.repeat(QUESTION_MAX + 1)), 'q1', 'too_large'],
  ])('answers %s with an error and stays open', async (_what, frame, id, code) => {
    const client = await meet()
    client.send(frame)
    expect(await client.next()).toEqual({ type: 'error', id, code, message: expect.stringMatching(/\.$/) })
    client.send(ask('q2', 'stadig der?'))
    expect(await client.next()).toMatchObject({ type: 'answer', id: 'q2' })
  })

  it('refuses binary frames', async () => {
    const client = await meet()
    client.socket.send(Buffer.from(JSON.stringify(ask('q1', 'x'))))
    expect(await client.next()).toMatchObject({ type: 'error', code: 'bad_request' })
  })

  it('takes a question of exactly the limit', async () => {
    const client = await meet()
    client.send(ask('q1', 'å'.repeat(QUESTION_MAX)))
    expect(await client.next()).toMatchObject({ type: 'answer' })
  })

  it('closes with 1009 on a frame that is too big', async () => {
    const client = await meet()
    client.send('x'.repeat(BODY_MAX + 1))
    expect(await client.closed).toBe(1009)
  })

  it('survives a question that breaks the assistant', async () => {
    const client = await meet(broken)
    client.send(ask('q1', 'x'))
    expect(await client.next()).toMatchObject({ type: 'error', id: 'q1', code: 'internal' })
    client.send(ask('q2', 'y'))
    expect(await client.next()).toMatchObject({ type: 'error', id: 'q2', code: 'internal' })
  })

  it('limits how often a connection may ask, and lets it go on after a while', async () => {
    const clock = testClock()
    const client = await meet(echo, { rateLimit: 2, clock })
    for (const id of ['a', 'b', 'c']) client.send(ask(id, 'x'))
    expect([await client.next(), await client.next(), await client.next()]).toMatchObject([
      { type: 'answer', id: 'a' },
      { type: 'answer', id: 'b' },
      { type: 'error', id: 'c', code: 'rate_limited' },
    ])
    clock.advance(30_000)
    client.send(ask('d', 'x'))
    expect(await client.next()).toMatchObject({ type: 'answer', id: 'd' })
  })

  it('hears a frame that arrives together with the request to connect', async () => {
    const { port } = new URL(await serve())
    const tcp = connectTcp(Number(port), '127.0.0.1')
    const payload = Buffer.from(JSON.stringify(ask('early', 'x')))
    const frame = Buffer.concat([Buffer.from([0x81, 0x80 | payload.length, 0, 0, 0, 0]), payload])
    const request = [
      'GET /ws HTTP/1.1',
      'host: x',
      'connection: upgrade',
      'upgrade: websocket',
      'sec-websocket-version: 13',
      `sec-websocket-key: ${Buffer.alloc(16).toString('base64')}`,
      '\r\n',
    ].join('\r\n')
    tcp.write(Buffer.concat([Buffer.from(request), frame]))
    let received = ''
    tcp.on('data', (data) => {
      received += data
    })
    await vi.waitFor(() => expect(received).toContain('"id":"early"'), { timeout: 10_000 })
    tcp.destroy()
  })

  it('answers no faster than the client reads, and loses nothing', async () => {
    const asked = vi.fn((question: string) => ({ ...echo.ask(question), text: question.padEnd(100_000) }))
    const client = await meet({ examples: [], ask: asked })
    client.socket.pause()
    const COUNT = 600
    for (let i = 0; i < COUNT; i++) client.send(ask(`q${i}`, String(i)))
    let before = -1
    while (before !== asked.mock.calls.length) {
      before = asked.mock.calls.length
      await pause(200)
    }
    expect(before).toBeLessThan(COUNT / 2)
    client.socket.resume()
    for (let i = 0; i < COUNT; i++) expect(await client.next()).toMatchObject({ id: `q${i}` })
  })

  it('drops a client that answers no pings, and keeps one that does', async () => {
    const origin = await serve(echo, { heartbeatMs: 50 })
    const dead = await connect(origin, { autoPong: false })
    const alive = await connect(origin)
    await alive.next()
    expect(await dead.closed).toBe(1006)
    await once(alive.socket, 'ping')
    await once(alive.socket, 'ping')
    alive.send(ask('q1', 'x'))
    expect(await alive.next()).toMatchObject({ type: 'answer' })
  })

  it('answers what it was asked before it closes with 1001', async () => {
    const client = await meet()
    for (let i = 0; i < 10; i++) client.send(ask(`q${i}`, 'x'))
    await client.next()
    const closing = app.close()
    for (let i = 1; i < 10; i++) expect(await client.next()).toMatchObject({ type: 'answer', id: `q${i}` })
    expect(await client.closed).toBe(1001)
    await closing
  })

  it('is not held by a client that has gone silent', async () => {
    const client = await meet()
    client.socket.pause()
    await app.close()
    client.socket.terminate()
  })

  it('tells a plain request to upgrade', async () => {
    await serve()
    const response = await app.inject('/ws')
    expect(response.statusCode).toBe(426)
    expect(response.headers.upgrade).toBe('websocket')
    expect(response.json()).toMatchObject({ type: 'about:blank', status: 426 })
  })
})
