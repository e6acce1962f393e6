// The pages, as one plugin. Read README.md in this folder first.
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import type { Knowledge } from '../../data/knowledge.ts'
import type { Ask } from '../ask.ts'
import type { CallerLimit } from '../callers.ts'
import type { Config } from '../config.ts'
import { readAssets } from './assets.ts'
import { amountsPage } from './explore/amounts.ts'
import { poolsPage } from './explore/pools.ts'
import { createFrame } from './frame.ts'
import { type Asked, homePage } from './home.ts'
import { sourcePage } from './source/source.ts'
import { textPages } from './texts.ts'

export type PagesOptions = {
  assistant: Asked
  ask: Ask
  limitCaller: CallerLimit
  knowledge: Knowledge
  /** Folder of the built client (web/dist). */
  clientDir: string
  config: Pick<Config, 'contact' | 'logQuestions'>
  clock: () => Date
}

const compress = promisify(gzip)

/** Pages are made afresh each time, so they are compressed on the way out; a page below one packet is not worth it. */
function addCompression(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    reply.header('vary', 'accept-encoding')
    if (typeof payload !== 'string' || payload.length < 1_400) return payload
    if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return payload
    reply.header('content-encoding', 'gzip').removeHeader('content-length')
    return compress(payload)
  })
}

export async function pages(
  app: FastifyInstance,
  { assistant, ask, limitCaller, knowledge, clientDir, config, clock }: PagesOptions,
): Promise<void> {
  addCompression(app)
  const frame = createFrame(readAssets(clientDir), config.contact)
  await app.register(async (scope) => {
    scope.addHook('onRequest', limitCaller)
    homePage(scope, frame, assistant, ask)
  })
  sourcePage(app, frame, knowledge)
  amountsPage(app, frame, knowledge)
  poolsPage(app, frame, knowledge, clock)
  textPages(app, frame, knowledge, config.logQuestions)
}
