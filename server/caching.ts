// What the knowledge database says changes only when it is rebuilt: clients may keep it, and ask whether it still holds.
import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'

/** Whether an If-None-Match header names the entity (weak comparison, as RFC 9110 asks for). */
function names(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  return header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}

/** Gives the routes of this scope an ETag over their body, and a 304 to those who have it. */
export function addEtags(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode !== 200 || typeof payload !== 'string') return payload
    const etag = `"${createHash('sha256').update(payload).digest('base64url').slice(0, 27)}"`
    reply.headers({ etag, 'cache-control': 'no-cache' })
    if (!names(request.headers['if-none-match'], etag)) return payload
    reply.code(304)
    return null
  })
}
