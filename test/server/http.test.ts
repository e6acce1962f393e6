// What the remaining routes give, and what every answer carries: headers, ETags, log lines.
import { describe, expect, inject, it } from 'vitest'
import { QUESTION_MAX } from '../../answers/answer.ts'
import { openKnowledge } from '../../data/knowledge.ts'
import { echo, emptyAnswer } from './support/answers.ts'
import { build, post } from './support/build.ts'

describe('POST /api/ask', () => {
  it('asks with the trimmed question and the context of the answer before', async () => {
    const { app } = build()
    const first = await post(app, '/api/ask', { question: '  Hvad er headspace? \n' })
    expect(first.statusCode).toBe(200)
    expect(first.headers['cache-control']).toBe('no-store')
    expect(first.json()).toEqual({ ...echo.ask('Hvad er headspace?') })
    const second = await post(app, '/api/ask', { question: 'og i 2024?', context: first.json().context })
    expect(second.json().context).toEqual({ asked: 2 })
    expect((await post(app, '/api/ask', { question: 'x', context: null })).json().context).toEqual({
      asked: 1,
    })
  })

  it.each(['å', '🙂'])(
    'takes a question of exactly the limit, counted in characters (%s)',
    async (character) => {
      const { app } = build()
      const length = async (n: number) =>
        (await post(app, '/api/ask', { question: character.repeat(n) })).statusCode
      expect(await length(QUESTION_MAX)).toBe(200)
      expect(await length(QUESTION_MAX + 1)).toBe(400)
    },
  )

  it('counts questions without an answer, and keeps no word of them', async () => {
    const { app, store } = build({ assistant: { examples: [], ask: () => emptyAnswer } })
    await post(app, '/api/ask', { question: 'Hvornår kommer bussen?' })
    await post(app, '/api/ask', { question: 'Hvem vandt?' })
    expect(store.unanswered()).toEqual([{ day: '2026-03-01', reason: 'not_found', count: 2 }])
  })

  it('answers although the store is gone', async () => {
    const { app, store } = build({ assistant: { examples: [], ask: () => emptyAnswer } })
    store.close()
    expect((await post(app, '/api/ask', { question: 'x' })).statusCode).toBe(200)
  })
})

describe('GET /api/documents', () => {
  it('lists the five documents without their texts', async () => {
    const { app } = build()
    const documents = (await app.inject('/api/documents')).json()
    expect(documents.map(({ id }: { id: string }) => id)).toEqual([
      'ssa-2021-2024',
      'ssa-2022-2025',
      'ssa-2023-2026',
      'ssa-2026-2029',
      'nyhed-2020-11-25',
    ])
    expect(documents[0]).toMatchObject({ agreement: '2021-2024', priceLevel: '2021-pl', kind: 'agreement' })
    expect(documents[0]).not.toHaveProperty('text')
  })

  it('gives one with its text as published and an outline that fits it', async () => {
    const knowledge = openKnowledge(inject('dataDir'))
    const { app } = build()
    for (const { id, text } of knowledge.documents()) {
      const document = (await app.inject(`/api/documents/${id}`)).json()
      expect(document.text).toBe(text)
      expect(document.sections.length).toBeGreaterThan(0)
      for (const section of document.sections) {
        expect(section).toEqual({
          id: expect.any(Number),
          parent: section.parent === null ? null : expect.any(Number),
          depth: expect.any(Number),
          title: expect.stringMatching(/\S/),
          titleStart: expect.any(Number),
          titleEnd: expect.any(Number),
          start: expect.any(Number),
          end: expect.any(Number),
        })
        expect(section.start).toBeLessThanOrEqual(section.titleStart)
        expect(section.titleEnd).toBeLessThanOrEqual(section.end)
        expect(section.end).toBeLessThanOrEqual(text.length)
      }
    }
    knowledge.close()
  })
})

describe('POST /api/feedback', () => {
  it('keeps a verdict, with a reason and a comment if there are some', async () => {
    const { app, store } = build()
    const send = async (body: object) => (await post(app, '/api/feedback', body)).statusCode
    expect(await send({ useful: true })).toBe(201)
    expect(
      await send({ useful: false, reason: 'forkert tal', comment: ' Det var 20,3. ', kind: 'amount' }),
    ).toBe(201)
    expect(store.feedback()).toMatchObject([
      { useful: true, reason: null, comment: null, createdAt: '2026-03-01T12:00:00.000Z' },
      { useful: false, reason: 'forkert tal', comment: 'Det var 20,3.', answerKind: 'amount' },
    ])
  })

  it('keeps no CPR number, however it is written', async () => {
    const { app, store } = build()
    await post(app, '/api/feedback', {
      useful: false,
      comment: 'Jeg er 010190-1234, ham 0101901234 og 311299 0000.',
    })
    expect(store.feedback()[0]?.comment).toBe(
      'Jeg er [cpr-nummer fjernet], ham [cpr-nummer fjernet] og [cpr-nummer fjernet].',
    )
    await post(app, '/api/feedback', { useful: false, comment: '2.325.750 kr. og 70123456 og 1234567890123' })
    expect(store.feedback()[1]?.comment).toBe('2.325.750 kr. og 70123456 og 1234567890123')
  })

  it.each([
    [{ useful: 'ja' }],
    [{ useful: false, reason: 'grim' }],
    [{ useful: true, comment: 'x'.repeat(2_001) }],
    [{ useful: true, kind: 'poem' }],
  ])('refuses %j and keeps nothing', async (body) => {
    const { app, store } = build()
    expect((await post(app, '/api/feedback', body)).statusCode).toBe(400)
    expect(store.feedback()).toEqual([])
  })
})

describe('health', () => {
  it('lives, and is ready when the database can be read', async () => {
    const { app } = build()
    expect((await app.inject('/healthz')).json()).toEqual({ status: 'ok' })
    expect((await app.inject('/readyz')).json()).toEqual({ status: 'ready', documents: 5 })
  })

  it('lives but is not ready when the database is gone', async () => {
    const knowledge = openKnowledge(inject('dataDir'))
    const { app } = build({ knowledge })
    await app.ready()
    knowledge.close()
    expect((await app.inject('/healthz')).statusCode).toBe(200)
    expect((await app.inject('/readyz')).statusCode).toBeGreaterThanOrEqual(500)
  })
})

describe('what every answer carries', () => {
  it.each(['/', '/healthz', '/api/documents', '/none', '/assets/main-test.js'])(
    '%s: security headers',
    async (url) => {
      const { headers } = await build().app.inject(url)
      const csp = String(headers['content-security-policy'])
      expect(csp).toContain("default-src 'none'")
      expect(csp).toContain("connect-src 'self'")
      expect(csp).not.toMatch(/unsafe|upgrade-insecure-requests/)
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBeDefined()
    },
  )

  it.each([
    '/api/documents',
    '/api/documents/ssa-2023-2026',
    '/api/amounts?year=2023',
    '/api/pools',
    '/api/pools?format=csv',
  ])('%s: an ETag that saves sending it again', async (url) => {
    const { app } = build()
    const { etag } = (await app.inject(url)).headers
    const again = await app.inject({ url, headers: { 'if-none-match': `"other", W/${etag}` } })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    expect(again.headers.etag).toBe(etag)
    expect((await app.inject({ url, headers: { 'if-none-match': '"other"' } })).statusCode).toBe(200)
  })

  it('has a different ETag for a different body', async () => {
    const { app } = build()
    const etag = async (url: string) => (await app.inject(url)).headers.etag
    expect(await etag('/api/amounts?year=2023')).not.toBe(await etag('/api/amounts?year=2024'))
  })

  it('serves the client’s files for good, for their names change with them', async () => {
    const { headers, body } = await build().app.inject('/assets/main-test.js')
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(body).toContain('export {}')
  })
})

describe('the log', () => {
  const secret = 'hemmeligt-ord'

  it('says what happened and never what was asked', async () => {
    const { app, log } = build({ env: { LOG_LEVEL: 'trace' } })
    await post(app, '/api/ask', { question: secret })
    await post(app, '/api/ask', `{"question":"${secret}`)
    await post(app, '/api/ask', { question: secret, context: secret })
    await post(app, '/api/feedback', { useful: false, comment: secret })
    await app.inject(`/?q=${secret}`)
    await app.inject(`/api/amounts?q=${secret}`)
    await app.inject(`/api/amounts?year=${secret}`)
    await app.inject(`/none?${secret}`)
    expect(JSON.stringify(log)).not.toContain(secret)
    expect(log).toContainEqual(
      expect.objectContaining({ msg: 'answered', kind: 'smalltalk', ms: expect.any(Number) }),
    )
    expect(log).toContainEqual(
      expect.objectContaining({ msg: 'request completed', method: 'GET', path: '/api/amounts', status: 400 }),
    )
  })

  it('holds questions, without CPR numbers, where the operator asks for it', async () => {
    const { app, log } = build({ env: { LOG_QUESTIONS: 'true' } })
    await post(app, '/api/ask', { question: 'Jeg er 010190-1234' })
    expect(log).toContainEqual(expect.objectContaining({ question: 'Jeg er [cpr-nummer fjernet]' }))
  })
})
