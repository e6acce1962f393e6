// Starts the server: reads the settings, opens what is known, listens. Told to leave meanwhile, it stops at the next step.
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { createAssistant } from '../answers/assistant.ts'
import { ensureKnowledge } from '../data/knowledge.ts'
import { openStore } from '../data/store.ts'
import { buildApp } from './app.ts'
import { type Config, readConfig } from './config.ts'

export type Leaving = {
  /** What is open from now on is closed when the process leaves, the latest first. */
  opened(close: () => unknown): void
  /** Whether the process was told to leave. To be asked after each step that holds the event loop: no signal is heard in one. */
  told(): Promise<boolean>
  /** Where to say what goes wrong from now on. */
  logTo(log: { error(...said: unknown[]): void }): void
}

/** @throws what keeps it from starting; the first line of its message is for the operator */
export async function start(env: NodeJS.ProcessEnv, leaving: Leaving): Promise<void> {
  const config = readConfig(env)
  await tryPort(config)
  if (await leaving.told()) return
  const knowledge = ensureKnowledge(config.dataDir)
  leaving.opened(() => knowledge.close())
  const store = openStore(config.dataDir)
  leaving.opened(() => store.close())
  if (await leaving.told()) return
  const clock = () => new Date()
  const assistant = createAssistant({ knowledge, clock })
  if (await leaving.told()) return
  const app = buildApp({
    config,
    knowledge,
    store,
    clock,
    assistant,
    clientDir: fileURLToPath(new URL('../web/dist/', import.meta.url)),
  })
  leaving.opened(() => app.close())
  leaving.logTo(app.log)
  const address = await app.listen({
    host: config.host,
    port: config.port,
    listenTextResolver: () => 'listening',
  })
  console.log(`Klar på ${address}`)
}

/** Throws where the port is taken: nobody need wait for the indexes to be told that. */
async function tryPort({ host, port }: Config): Promise<void> {
  const probe = createServer().listen(port, host)
  await once(probe, 'listening')
  probe.close()
  await once(probe, 'close')
}
