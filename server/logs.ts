// What is logged of a request: method, path, status and time. No query string (it can hold a question), no address, no body.
import { type FastifyReply, type FastifyRequest, LogController } from 'fastify'

const pathOf = (url: string): string => url.split('?')[0] ?? ''

export class RequestLog extends LogController {
  /** One line a request is enough: the one that says how it ended. */
  override incomingRequest(): void {}

  override requestCompleted(
    error: Error | null | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ): void {
    const outcome = {
      method: request.method,
      path: pathOf(request.url),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    }
    if (error) request.log.error({ ...outcome, err: error }, 'request errored')
    else request.log.info(outcome, 'request completed')
  }

  override routeNotFound(): void {}
}
