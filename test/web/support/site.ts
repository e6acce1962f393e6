// The whole service as a person meets it: the real server over the real texts, with the client built for it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { assistantIn } from '../../../answers/assistant.ts'
import { openStore, type Store } from '../../../data/store.ts'
import { buildApp } from '../../../server/app.ts'
import { readConfig } from '../../../server/config.ts'
import { furnished } from '../../furnished.ts'

export type Site = {
  /** "http://127.0.0.1:…" */
  origin: string
  store: Store
  /** Folder of the built client. */
  clientDir: string
  close(): Promise<void>
}

/** What day it is on the site: the rounds of 2023 are over, those of 2027 are ahead. */
const TODAY = new Date('2026-03-01T12:00:00Z')

/** `dataDir` holds the built knowledge database; the store goes elsewhere, for tests never write to it. `clientDir`: see buildClient. */
export async function openSite(dataDir: string, clientDir: string): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'ssa-web-'))
  const room = furnished(dataDir)
  const store = openStore(join(folder, 'data'))
  const clock = () => TODAY
  const app = buildApp({
    config: readConfig({ LOG_LEVEL: 'silent', RATE_LIMIT: '0', CONTACT: 'hjaelp@example.dk' }),
    knowledge: room.knowledge,
    assistant: assistantIn(room, clock),
    store,
    clock,
    clientDir,
  })
  const origin = await app.listen({ port: 0, host: '127.0.0.1' })
  return {
    origin,
    store,
    clientDir,
    async close() {
      await app.close()
      store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export async function buildClient(outDir: string): Promise<void> {
  const root = fileURLToPath(new URL('../../../web/', import.meta.url))
  await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'error', build: { outDir } })
}
