// Builds the server from its parts, in the order in which a request meets them. Never listens: main.ts and the tests do.
import Fastify, { type FastifyInstance } from 'fastify'
import type { Assistant } from '../answers/assistant.ts'
import type { Knowledge } from '../data/knowledge.ts'
import type { Store } from '../data/store.ts'
import { createAsk } from './ask.ts'
import { createCallerLimit } from './callers.ts'
import type { Config } from './config.ts'
import { handleErrors, refuseUnreadable, sendProblem } from './errors.ts'
import { JsonError, readJson } from './json.ts'
import { BODY_MAX } from './limits.ts'
import { RequestLog } from './logs.ts'
import { pages } from './pages/pages.ts'
import { Problem } from './problem.ts'
import { amountRoutes } from './routes/amounts.ts'
import { askRoute } from './routes/ask.ts'
import { clientAssets } from './routes/client.ts'
import { documentRoutes } from './routes/documents.ts'
import { feedbackRoute } from './routes/feedback.ts'
import { healthRoutes } from './routes/health.ts'
import { poolRoutes } from './routes/pools.ts'
import { addSecurityHeaders } from './security.ts'
import { websocket } from './websocket.ts'

export type AppParts = {
  config: Omit<Config, 'port' | 'host' | 'dataDir'>
  knowledge: Knowledge
  assistant: Assistant
  store: Store
  clock: () => Date
  /** Where the built client is. */
  clientDir: string
  /** Where log lines go; standard error unless told otherwise. */
  logTo?: { write(line: string): void }
}

/** Milliseconds that a shutdown waits for requests under way before it cuts their connections. */
const DRAIN_MS = 2_000
const REQUEST_TIMEOUT_MS = 30_000

export function buildApp(parts: AppParts): FastifyInstance {
  const { config, knowledge, assistant, store, clock, clientDir, logTo = process.stderr } = parts
  const app = Fastify({
    logger: { level: config.logLevel, base: null, stream: logTo },
    logController: new RequestLog(),
    bodyLimit: BODY_MAX,
    requestTimeout: REQUEST_TIMEOUT_MS,
    // Not the number itself, which fastify takes for "trust nobody", and not true, which believes whatever a client wrote first.
    trustProxy: (_address, hop) => hop < config.trustProxy,
    // While closing, what comes in on an open connection is still answered.
    return503OnClosing: false,
    frameworkErrors: sendProblem,
    clientErrorHandler: refuseUnreadable,
  })
  const ask = createAsk({ assistant, store, clock, logQuestions: config.logQuestions })
  const limitCaller = createCallerLimit(config, clock)

  readJsonOnly(app)
  drainOnClose(app)
  // Before all that looks at a request: it must know which ones are upgrades, wherever they go, to let go of their sockets.
  app.register(websocket, { ask, examples: assistant.examples, rateLimit: config.rateLimit, clock })
  addSecurityHeaders(app)
  handleErrors(app)

  app.register(healthRoutes, { knowledge })
  app.register(askRoute, { ask, limitCaller })
  app.register(documentRoutes, { knowledge })
  app.register(amountRoutes, { knowledge })
  app.register(poolRoutes, { knowledge })
  app.register(feedbackRoute, { store, limitCaller, clock })
  app.register(clientAssets, { clientDir })
  app.register(pages, { assistant, ask, limitCaller, knowledge, clientDir, config, clock })
  return app
}

/** Fastify also takes text/plain by default, and reads invalid UTF-8 as something else than was sent. */
function readJsonOnly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (_request: unknown, body: Buffer) => {
      try {
        return readJson(body)
      } catch (error) {
        throw error instanceof JsonError ? new Problem(400, error.message) : error
      }
    },
  )
}

/** A client that never finishes its request must not hold the process. */
function drainOnClose(app: FastifyInstance): void {
  app.addHook('preClose', async () => {
    setTimeout(() => app.server.closeAllConnections(), DRAIN_MS).unref()
  })
}
