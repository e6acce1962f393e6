// /assets/*: the built client's scripts, styles and fonts. Their names carry a hash of their content, so they never change.
import { join } from 'node:path'
import staticFiles from '@fastify/static'
import type { FastifyInstance } from 'fastify'

export async function clientAssets(
  app: FastifyInstance,
  { clientDir }: { clientDir: string },
): Promise<void> {
  await app.register(staticFiles, {
    root: join(clientDir, 'assets'),
    prefix: '/assets/',
    index: false,
    immutable: true,
    maxAge: '365d',
    preCompressed: true,
    decorateReply: false,
  })
}
