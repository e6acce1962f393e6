// The process as an operator meets it: how it starts, why it doesn't, and how it leaves.
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect as connectTcp, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { copyData, startServer } from './support/process.ts'
import { connect } from './support/socket.ts'

describe('the process', { timeout: 60_000 }, () => {
  it('says one line when it is ready, answers, and leaves tidily on SIGTERM whoever hangs on', async () => {
    const server = startServer({ DATA_DIR: copyData() })
    const origin = await server.ready()
    expect(server.output.stdout).toMatch(/^[^\n]*http:\/\/127\.0\.0\.1:\d+\n$/)

    const response = await fetch(`${origin}/api/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ question: 'Hvor meget fik headspace i 2023?' }),
    })
    expect((await response.json()).results[0]).toMatchObject({ value: 20.3, unit: 'mio. kr.' })

    const client = await connect(origin)
    expect(await client.next()).toMatchObject({ type: 'hello' })
    const silent = await connect(origin)
    silent.socket.pause()
    // A request that is never finished.
    const half = connectTcp(Number(new URL(origin).port), '127.0.0.1')
    half.on('error', () => {})
    half.write(
      'POST /api/ask HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{',
    )
    client.send({ type: 'ask', id: 'q0', question: 'hej' })
    expect(await client.next()).toMatchObject({ type: 'answer', id: 'q0' })

    client.send({ type: 'ask', id: 'q1', question: 'Hvad er Lev Uden Vold?' })
    expect(await client.next()).toMatchObject({ type: 'answer', id: 'q1' })
    server.child.kill('SIGTERM')
    expect(await client.closed).toBe(1001)
    // After its grace of less than 5 s it would leave with 1.
    expect(await server.exited).toEqual({ code: 0, signal: null })
    expect(server.output.stderr).toBe('')
    silent.socket.terminate()
    half.destroy()
  })

  it('leaves as tidily when it is npm that is told to', async () => {
    const server = startServer({ DATA_DIR: copyData() }, ['npm', 'start', '--silent', '--ignore-scripts'])
    const origin = await server.ready()
    server.child.kill('SIGTERM')
    expect(await server.exited).toEqual({ code: 0, signal: null })
    await expect(fetch(`${origin}/healthz`)).rejects.toThrow()
  })

  const PROC = '/proc/self/status'

  /** Whether the process listens for signals, by Linux's own account; of SIGHUP, since node itself catches SIGTERM. */
  function listens(pid: number | undefined): boolean {
    const [, caught = '0'] =
      /^SigCgt:\s*(\w+)/m.exec(readFileSync(PROC.replace('self', `${pid}`), 'utf8')) ?? []
    return (BigInt(`0x${caught}`) & 1n) !== 0n
  }

  it.runIf(existsSync(PROC))('leaves as tidily when told to before all its code is loaded', async () => {
    const DATA_DIR = copyData()
    rmSync(join(DATA_DIR, 'built'), { recursive: true })
    const server = startServer({ DATA_DIR })
    while (!listens(server.child.pid)) await pause(5)
    server.child.kill('SIGTERM')
    expect(await server.exited).toEqual({ code: 0, signal: null })
    expect(server.output).toEqual({ stdout: '', stderr: '' })
    expect(existsSync(join(DATA_DIR, 'built'))).toBe(false)
  })

  it('leaves as tidily when told to while it builds its database', async () => {
    const DATA_DIR = copyData()
    rmSync(join(DATA_DIR, 'built'), { recursive: true })
    const server = startServer({ DATA_DIR })
    while (!existsSync(join(DATA_DIR, 'built'))) await pause(5)
    server.child.kill('SIGTERM')
    expect(await server.exited).toEqual({ code: 0, signal: null })
    expect(server.output).toEqual({ stdout: '', stderr: '' })
  })

  it('builds a database that is damaged anew, and starts', async () => {
    const DATA_DIR = copyData()
    writeFileSync(join(DATA_DIR, 'built', 'knowledge.sqlite'), 'not a database')
    const origin = await startServer({ DATA_DIR }).ready()
    expect((await fetch(`${origin}/readyz`)).status).toBe(200)
  })

  /** It must not start, and say why in one line. */
  async function refusal(env: Record<string, string>): Promise<string> {
    const server = startServer(env)
    const { code } = await server.exited
    expect(code).not.toBe(0)
    expect(server.output.stdout).toBe('')
    expect(server.output.stderr).toMatch(/^Kan ikke starte: [^\n]+\n$/)
    return server.output.stderr
  }

  it('does not start on a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address ? String(address.port) : ''
    // Before it looks for data: there is none here.
    const DATA_DIR = join(copyData(), 'nowhere')
    expect(await refusal({ DATA_DIR, PORT: port })).toContain(`port ${port} på 127.0.0.1 er optaget`)
    other.close()
  })

  it('does not start with a setting that can’t be', async () => {
    expect(await refusal({ PORT: 'http' })).toContain('PORT er "http", men skal være et helt tal')
  })

  it.each([
    ['an agreement is missing', 'agreements/ssa-2023-2026.txt', rmSync],
    [
      'an agreement is damaged',
      'agreements/ssa-2021-2024.txt',
      (file: string) => writeFileSync(file, Buffer.from([0xc3, 0x28])),
    ],
    ['the registry is damaged', 'agreements/registry.json', (file: string) => writeFileSync(file, '[{]')],
    [
      'the store is damaged',
      'store/store.sqlite',
      (file: string) => writeFileSync(file, 'not a database at all, '.repeat(99)),
    ],
  ])('does not start when %s, and names the file', async (_what, name, damage) => {
    const DATA_DIR = copyData()
    mkdirSync(join(DATA_DIR, 'store'))
    damage(join(DATA_DIR, name))
    const said = await refusal({ DATA_DIR })
    expect(said).toMatch(/^Kan ikke starte: \p{L}+ kan ikke (læses|gemmes) \(/u)
    expect(said).toContain(name)
  })

  it('does not start without data', async () => {
    const DATA_DIR = join(copyData(), 'nowhere')
    expect(await refusal({ DATA_DIR })).toContain(DATA_DIR)
  })
})
