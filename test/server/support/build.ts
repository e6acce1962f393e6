// Every test of the app goes through build(): the real data, a store of its own, and an assistant made up where it doesn't matter.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { inject, onTestFinished } from 'vitest'
import { openKnowledge } from '../../../data/knowledge.ts'
import { openStore, type Store } from '../../../data/store.ts'
import { type AppParts, buildApp } from '../../../server/app.ts'
import { readConfig } from '../../../server/config.ts'
import { echo } from './answers.ts'
import { testClock } from './clock.ts'

export const clientDir = fileURLToPath(new URL('./client/', import.meta.url))

export type Built = {
  app: FastifyInstance
  store: Store
  /** The log so far, a line each. */
  log: Record<string, unknown>[]
  close(): Promise<void>
}

type Changes = Partial<Omit<AppParts, 'config'>> & { env?: Record<string, string> }

/** An app that closes with the test that built it. `env` holds settings as the process would get them. */
export function build({ env = {}, ...parts }: Changes = {}): Built {
  const folder = mkdtempSync(join(tmpdir(), 'ssa-store-'))
  const knowledge = openKnowledge(inject('dataDir'))
  const store = openStore(folder)
  const log: Record<string, unknown>[] = []
  const app = buildApp({
    config: readConfig(env),
    knowledge,
    store,
    assistant: echo,
    clock: testClock(),
    clientDir,
    logTo: { write: (line) => log.push(JSON.parse(line)) },
    ...parts,
  })
  let closing: Promise<void> | undefined
  const close = () => {
    closing ??= app.close().then(() => {
      store.close()
      knowledge.close()
      rmSync(folder, { recursive: true })
    })
    return closing
  }
  onTestFinished(close)
  return { app, store, log, close }
}

/** Asks over HTTP. */
export const post = (app: FastifyInstance, url: string, body: unknown) =>
  app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json' },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  })
