// How often one address may ask, whichever way in, and whose word for the address counts.
import { describe, expect, it } from 'vitest'
import { build, post } from './support/build.ts'

const STRANGER = '192.0.2.1'

/** An app that answers each address once, and gives the status of a question that came by these forwarders. */
function once(TRUST_PROXY: string) {
  const { app } = build({ env: { RATE_LIMIT: '1', TRUST_PROXY } })
  return async (forwardedFor?: string) => {
    const headers = forwardedFor === undefined ? {} : { 'x-forwarded-for': forwardedFor }
    return (await app.inject({ method: 'POST', url: '/api/ask', payload: { question: 'x' }, headers }))
      .statusCode
  }
}

describe('the limit per caller', () => {
  it('is one allowance for questions, verdicts and the front page', async () => {
    const { app } = build({ env: { RATE_LIMIT: '3' } })
    const from = (request: { method?: 'GET' | 'POST'; url: string; payload?: object }) =>
      app.inject({ ...request, remoteAddress: STRANGER }).then(({ statusCode }) => statusCode)
    expect(await from({ method: 'POST', url: '/api/ask', payload: { question: 'x' } })).toBe(200)
    expect(await from({ method: 'POST', url: '/api/feedback', payload: { useful: true } })).toBe(201)
    expect(await from({ url: '/?q=x' })).toBe(200)
    expect(await from({ method: 'POST', url: '/api/ask', payload: { question: 'x' } })).toBe(429)
    expect(await from({ url: '/?q=x' })).toBe(429)
    expect(await from({ method: 'POST', url: '/api/feedback', payload: { useful: true } })).toBe(429)
    expect(await from({ url: '/api/documents' })).toBe(200)
    expect((await post(app, '/api/ask', { question: 'x' })).statusCode).toBe(200)
  })

  it('behind a proxy counts each client by itself', async () => {
    const ask = once('true')
    expect(await ask(STRANGER)).toBe(200)
    expect(await ask(STRANGER)).toBe(429)
    expect(await ask('192.0.2.2')).toBe(200)
  })

  it.each(['10.0.0.1', '127.0.0.1', '::1', 'unknown', '192.0.2.9, 127.0.0.1'])(
    'behind a proxy believes nothing that the client wrote itself (%s)',
    async (forged) => {
      const ask = once('true')
      expect(await ask(STRANGER)).toBe(200)
      expect(await ask(`${forged}, ${STRANGER}`)).toBe(429)
    },
  )

  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])(
    'behind a proxy holds for this machine’s own address too (%s)',
    async (own) => {
      const ask = once('true')
      expect(await ask(own)).toBe(200)
      expect(await ask(own)).toBe(429)
    },
  )

  it('behind a proxy holds for a request that names nobody', async () => {
    const ask = once('true')
    expect([await ask(), await ask()]).toEqual([200, 429])
  })

  it('behind two proxies counts the client before both', async () => {
    const ask = once('2')
    expect(await ask(`${STRANGER}, 10.0.0.1`)).toBe(200)
    expect(await ask(`192.0.2.2, ${STRANGER}, 10.0.0.1`)).toBe(429)
    expect(await ask('192.0.2.2, 10.0.0.1')).toBe(200)
  })

  it('without a proxy takes no header’s word', async () => {
    const { app } = build({ env: { RATE_LIMIT: '1' } })
    const ask = (client: string) =>
      app.inject({
        method: 'POST',
        url: '/api/ask',
        payload: { question: 'x' },
        headers: { 'x-forwarded-for': client },
        remoteAddress: STRANGER,
      })
    expect((await ask('10.0.0.1')).statusCode).toBe(200)
    expect((await ask('127.0.0.1')).statusCode).toBe(429)
  })
})
