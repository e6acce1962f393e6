import { describe, expect, it } from 'vitest'
import { build } from './support/build.ts'
import { connect } from './support/socket.ts'

describe('an app', () => {
  it('leaves nothing behind: built, used and closed fifty times', { timeout: 120_000 }, async () => {
    const round = async () => {
      const { app, close } = build()
      const origin = await app.listen({ host: '127.0.0.1', port: 0 })
      const client = await connect(origin)
      await client.next()
      await fetch(`${origin}/healthz`, { headers: { connection: 'close' } })
      await close()
      expect(await client.closed).toBe(1001)
    }
    const resources = () =>
      process
        .getActiveResourcesInfo()
        .filter((kind) => !/^(Timeout|Immediate|TickObject)$/.test(kind))
        .sort()
    await round()
    const before = resources()
    const listeners = process.eventNames().map((name) => [name, process.listenerCount(name)])
    for (let i = 0; i < 50; i++) await round()
    expect(resources()).toEqual(before)
    expect(process.eventNames().map((name) => [name, process.listenerCount(name)])).toEqual(listeners)
  })
})
