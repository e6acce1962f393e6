import { once } from 'node:events'
import { connect } from 'node:net'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { describe, expect, it, vi } from 'vitest'
import { QUESTION_MAX } from '../../answers/answer.ts'
import { BODY_MAX } from '../../server/limits.ts'
import { broken } from './support/answers.ts'
import { build, post } from './support/build.ts'

const json = { 'content-type': 'application/json' }

async function expectProblem(app: FastifyInstance, request: InjectOptions, status: number): Promise<string> {
  const response = await app.inject(request)
  expect(response.statusCode, response.body).toBe(status)
  expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8')
  expect(response.headers['x-content-type-options']).toBe('nosniff')
  const body = response.json()
  expect(body).toEqual({
    type: 'about:blank',
    title: expect.stringMatching(/^[A-ZÆØÅ]/),
    status,
    detail: expect.stringMatching(/[a-zæøå].*\.$/),
  })
  return body.detail
}

const posts = ['/api/ask', '/api/feedback']
const gets = [
  '/api/documents',
  '/api/documents/ssa-2021-2024',
  '/api/amounts',
  '/api/pools',
  '/healthz',
  '/readyz',
  '/ws',
]

describe('errors', () => {
  it.each(posts)('POST %s: every way to send a wrong body', async (url) => {
    const { app } = build()
    const send = (
      payload: string | Buffer | undefined,
      headers: Record<string, string> = json,
    ): InjectOptions => ({
      method: 'POST',
      url,
      headers,
      ...(payload === undefined ? {} : { payload }),
    })
    for (const body of [
      '',
      '{',
      '[]',
      'null',
      '"x"',
      '7',
      '{}',
      '{"question":7,"useful":7}',
      '{"__proto__":{}}',
    ]) {
      await expectProblem(app, send(body), 400)
    }
    await expectProblem(app, send(Buffer.from([0xff, 0xfe])), 400)
    await expectProblem(app, send(undefined, {}), 400)
    await expectProblem(app, send('[['.repeat(20_000)), 400)
    await expectProblem(app, send(`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`), 400)
    await expectProblem(app, send('{"question":"x"}', { ...json, 'content-length': '3' }), 400)
    await expectProblem(app, send('"x"', { 'content-type': 'text/plain' }), 415)
    await expectProblem(app, send('question=x', { 'content-type': 'application/x-www-form-urlencoded' }), 415)
    await expectProblem(app, send('x', { 'content-type': '/;' }), 415)
    await expectProblem(app, send(JSON.stringify({ question: 'x'.repeat(BODY_MAX) })), 413)
  })

  it.each(['', ' \n\t', 'x'.repeat(QUESTION_MAX + 1)])(
    'refuses a question of the wrong length and says the limit',
    async (question) => {
      const detail = await expectProblem(
        build().app,
        { method: 'POST', url: '/api/ask', payload: { question } },
        400,
      )
      expect(detail).toContain('1 til 1.000 tegn')
    },
  )

  it('says which field is wrong', async () => {
    const { app } = build()
    const ask = (payload: object) => expectProblem(app, { method: 'POST', url: '/api/ask', payload }, 400)
    expect(await ask({})).toContain('"question"')
    expect(await ask({ question: 'x', context: [] })).toContain('"context"')
    expect(await ask({ question: 'x', context: 'y' })).toContain('"context"')
  })

  it.each(gets)('%s: a wrong method is a 405 that names the right ones, whatever the body', async (url) => {
    const { app } = build()
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'] as const) {
      await expectProblem(app, { method, url, headers: { 'content-type': 'image/png' }, payload: '{' }, 405)
    }
    const response = await app.inject({ method: 'DELETE', url })
    expect(response.headers.allow).toBe('GET, HEAD')
  })

  it.each(posts)('%s: a wrong method is a 405', async (url) => {
    const response = await build().app.inject(url)
    expect([response.statusCode, response.headers.allow]).toEqual([405, 'POST'])
  })

  it.each([
    '/api',
    '/api/nothing',
    '/api/documents/none',
    '/api/documents/',
    '/ASK',
    '/assets/none.js',
    '/assets/../main.ts',
  ])('%s is not there', async (url) => {
    await expectProblem(build().app, { url }, 404)
  })

  it.each(['POST', 'PUT', 'OPTIONS'] as const)('%s to an unknown path is a 404', async (method) => {
    await expectProblem(
      build().app,
      { method, url: '/none', headers: { 'content-type': 'a/b' }, payload: 'x' },
      404,
    )
  })

  it.each([
    ['/%', 400],
    ['/api/documents/%ff', 400],
    [`/api/documents/${'x'.repeat(500)}`, 414],
  ])('%s is no good address', async (url, status) => {
    await expectProblem(build().app, { url }, status)
  })

  it('tells nothing of our insides when we fail, but the log does', async () => {
    const { app, log } = build({ assistant: broken, env: { LOG_LEVEL: 'error' } })
    const response = await post(app, '/api/ask', { question: 'Hvad er Lev Uden Vold?' })
    expect(response.statusCode).toBe(500)
    expect(response.json().title).toBe('Intern fejl')
    expect(response.body).not.toContain('broke')
    expect(log).toMatchObject([{ err: { message: 'the assistant broke' } }])
  })

  it('limits how often an address may ask, but not this machine’s own', async () => {
    const { app } = build({ env: { RATE_LIMIT: '2' } })
    const ask = (remoteAddress: string) =>
      app.inject({ method: 'POST', url: '/api/ask', payload: { question: 'x' }, remoteAddress })
    const statuses = async (address: string, times: number) =>
      (await Promise.all(Array.from({ length: times }, () => ask(address)))).map((r) => r.statusCode)
    expect(await statuses('192.0.2.1', 3)).toEqual([200, 200, 429])
    expect(await statuses('2001:db8::1', 1)).toEqual([200])
    expect(await statuses('127.0.0.1', 5)).toEqual([200, 200, 200, 200, 200])
    expect(await statuses('::ffff:127.0.0.1', 5)).toEqual([200, 200, 200, 200, 200])
    const refused = await ask('192.0.2.1')
    expect(refused.headers['retry-after']).toBe('60')
    expect(refused.json().title).toBe('For mange forespørgsler')
  })

  it.each([
    ['no HTTP at all', 'hvad er headspace?\r\n\r\n', 400],
    ['headers without end', `GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(20_000)}`, 431],
  ])('answers %s on the socket', async (_what, bytes, status) => {
    const { app } = build()
    const { port } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }))
    const socket = connect(Number(port), '127.0.0.1')
    let received = ''
    socket.on('data', (data) => {
      received += data
    })
    socket.write(bytes)
    await once(socket, 'close')
    expect(received).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(JSON.parse(received.split('\r\n\r\n')[1] ?? '')).toMatchObject({ type: 'about:blank', status })
  })

  it('answers a request to upgrade that goes elsewhere', async () => {
    const { app } = build()
    const { port } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }))
    const socket = connect(Number(port), '127.0.0.1')
    let received = ''
    socket.on('data', (data) => {
      received += data
    })
    socket.write(
      `GET /none HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: ${Buffer.alloc(16).toString('base64')}\r\n\r\n`,
    )
    await vi.waitFor(() => expect(received).toMatch(/^HTTP\/1\.1 404 /), { timeout: 10_000 })
    socket.destroy()
  })
})
