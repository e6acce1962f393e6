// The process: ready to leave tidily from its first moment on, whatever it has opened by then. How it starts is in start.ts.
// Standard output gets one line, the address, when it is ready; the log goes to standard error.
import { setImmediate as nextTurn } from 'node:timers/promises'
import closeWithGrace from 'close-with-grace'

/** After this a shutdown is cut short; it takes about 3 s at most, see app.ts and websocket.ts. */
const GRACE_MS = 4_500

const opened: (() => unknown)[] = []
let leaving = false
let log: Pick<Console, 'error'> = console

closeWithGrace({ delay: GRACE_MS, logger: { error: (...said) => log.error(...said) } }, async ({ err }) => {
  leaving = true
  if (err) log.error({ err }, 'stopping because of an error nobody caught')
  for (const close of opened.toReversed()) await close()
})

/** What is wrong where it is the data; what exactly, its own error says in the words of whoever keeps it. */
const DATA_ERRORS: Record<string, string> = {
  IngestError: 'aftalerne kan ikke læses',
  UnplaceableLineError: 'aftalerne kan ikke læses',
  KnowledgeError: 'databasen kan ikke læses',
  StoreError: 'vurderingerne kan ikke gemmes',
}

/** Why it can't start, in one line for the operator. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, address, port } = error as NodeJS.ErrnoException & { address?: string; port?: number }
  if (code === 'EADDRINUSE') return `port ${port} på ${address} er optaget; vælg en anden med PORT`
  if (code === 'EACCES' && port) return `port ${port} må ikke bruges; vælg en anden med PORT`
  const [said = error.name] = error.message.split('\n')
  const failed = DATA_ERRORS[error.name]
  return failed ? `${failed} (${said})` : said
}

try {
  // Not a plain import: those are loaded before the first line of this file runs, and loading takes a second or more.
  const { start } = await import('./start.ts')
  await start(process.env, {
    opened: (close) => opened.push(close),
    async told() {
      await nextTurn()
      return leaving
    },
    logTo: (appLog) => {
      log = appLog
    },
  })
} catch (error) {
  // What breaks because it was closed in the middle of a start is no reason not to start.
  if (!leaving) {
    console.error(`Kan ikke starte: ${reason(error)}`)
    process.exit(1)
  }
}
