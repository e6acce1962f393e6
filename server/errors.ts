// Every way a request can fail ends here, as one problem+json shape.
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { BODY_MAX } from './limits.ts'
import { PROBLEM_TYPE, Problem, problemBody } from './problem.ts'
import { securityHeaders } from './security.ts'

/** Details of the failures that fastify finds before a route does. */
const frameworkDetails: Record<string, string> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'Send JSON med overskriften content-type: application/json.',
  FST_ERR_CTP_BODY_TOO_LARGE: `Indholdet må højst fylde ${BODY_MAX / 1024} KiB.`,
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'Indholdet har en anden længde, end content-length siger.',
  FST_ERR_BAD_URL: 'Adressen er ikke gyldig.',
  FST_ERR_MAX_PARAM_LENGTH: 'Adressen er for lang.',
}

const statusDetails: Record<number, string> = {
  400: 'Forespørgslen kunne ikke læses.',
  404: 'Der er ikke noget på denne adresse.',
  408: 'Forespørgslen blev ikke sendt færdig i tide.',
  431: 'Forespørgslens headere fylder for meget.',
}

const INTERNAL = 'Der skete en fejl hos os. Den er skrevet i loggen.'

/** Any thrown value as a problem; what isn't the caller's doing is a 500 that tells nothing of our insides. */
function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  const { statusCode, code } = error as { statusCode?: unknown; code?: unknown }
  const status = typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500 ? statusCode : 500
  if (status === 500) return new Problem(500, INTERNAL)
  const known = typeof code === 'string' ? frameworkDetails[code] : undefined
  return new Problem(status, known ?? statusDetails[status] ?? 'Forespørgslen kunne ikke behandles.')
}

export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { status, detail, headers } = toProblem(error)
  if (status >= 500) request.log.error({ err: error }, 'request failed')
  return (
    reply
      .code(status)
      // Again, for what failed before the hooks ran.
      .headers({ ...securityHeaders, 'cache-control': 'no-store', ...headers })
      .type(PROBLEM_TYPE)
      .send(JSON.stringify(problemBody(status, detail)))
  )
}

/** 404, or 405 with the methods that the path does have. */
function notThere(app: FastifyInstance, request: FastifyRequest): Problem {
  const [path = '/'] = request.url.split('?')
  const allowed = app.supportedMethods.filter((method) => app.findRoute({ method, url: path }))
  // A path that this method has, and still found nothing at: a missing file under a wildcard.
  if (allowed.length === 0 || allowed.includes(request.method))
    return new Problem(404, statusDetails[404] ?? '')
  return new Problem(405, `Brug ${allowed.join(' eller ')}.`, { allow: allowed.join(', ') })
}

export function handleErrors(app: FastifyInstance): void {
  app.setErrorHandler(sendProblem)
  app.setNotFoundHandler((request, reply) => sendProblem(notThere(app, request), request, reply))
  // Before the body is read: a wrong method is a 405 whatever the body holds.
  app.addHook('onRequest', async (request) => {
    if (request.is404) throw notThere(app, request)
  })
}

const clientErrorStatus: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }

/** Answers what node's HTTP parser could not read; there is no request or reply yet, only the socket. */
export function refuseUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  if (!socket.writable) {
    socket.destroy()
    return
  }
  const status = clientErrorStatus[error.code ?? ''] ?? 400
  const body = JSON.stringify(problemBody(status, statusDetails[status] ?? ''))
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: ${PROBLEM_TYPE}\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  )
}
