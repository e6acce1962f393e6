// The process: reads the settings, opens what is known, listens, and leaves tidily when told to.
// Standard output gets one line, the address, when it is ready; the log goes to standard error.
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import closeWithGrace from 'close-with-grace'
import { createAssistant } from '../answers/assistant.ts'
import { ensureKnowledge } from '../data/knowledge.ts'
import { openStore } from '../data/store.ts'
import { buildApp } from './app.ts'
import { type Config, readConfig } from './config.ts'

/** After this a shutdown is cut short; it takes about 3 s at most, see app.ts and websocket.ts. */
const GRACE_MS = 4_500

/** Throws where the port is taken: nobody need wait for the indexes to be told that. */
async function tryPort({ host, port }: Config): Promise<void> {
  const probe = createServer().listen(port, host)
  await once(probe, 'listening')
  probe.close()
  await once(probe, 'close')
}

async function start(config: Config): Promise<void> {
  await tryPort(config)
  const knowledge = ensureKnowledge(config.dataDir)
  const store = openStore(config.dataDir)
  const clock = () => new Date()
  const app = buildApp({
    config,
    knowledge,
    store,
    clock,
    assistant: createAssistant({ knowledge, clock }),
    clientDir: fileURLToPath(new URL('../web/dist/', import.meta.url)),
  })
  closeWithGrace({ delay: GRACE_MS, logger: app.log }, async ({ err }) => {
    if (err) app.log.fatal({ err }, 'stopping because of an error nobody caught')
    await app.close()
    store.close()
    knowledge.close()
  })
  const address = await app.listen({
    host: config.host,
    port: config.port,
    listenTextResolver: () => 'listening',
  })
  console.log(`Klar på ${address}`)
}

/** Why it can't start, in one line. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, address, port } = error as NodeJS.ErrnoException & { address?: string; port?: number }
  if (code === 'EADDRINUSE') return `port ${port} on ${address} is taken; choose another with PORT`
  if (code === 'EACCES' && port) return `not allowed to listen on port ${port}; choose another with PORT`
  return error.message.split('\n')[0] ?? error.name
}

try {
  await start(readConfig(process.env))
} catch (error) {
  console.error(`Cannot start: ${reason(error)}`)
  process.exit(1)
}
