// /ws: conversations over the WebSocket; what travels is in protocol.ts.
import { setTimeout as pause } from 'node:timers/promises'
import websocketPlugin from '@fastify/websocket'
import type { FastifyInstance } from 'fastify'
import type { WebSocket } from 'ws'
import type { Ask } from './ask.ts'
import { type Conversation, converse } from './conversation.ts'
import { BODY_MAX, createBucket } from './limits.ts'
import { Problem } from './problem.ts'

export type WebsocketOptions = {
  ask: Ask
  examples: string[]
  rateLimit: number
  clock: () => Date
  /** A client that has not answered a ping by the next one is gone. */
  heartbeatMs?: number
}

const HEARTBEAT_MS = 30_000
/** How long a shutdown waits for answers under way, and after that for clients to close their side. */
const FINISH_MS = 2_000
const CLOSE_MS = 1_000
const GOING_AWAY = 1001
/** Without a closeTimeout a silent client holds the shutdown for 30 s. */
const serverOptions = { maxPayload: BODY_MAX, closeTimeout: CLOSE_MS }

export async function websocket(app: FastifyInstance, options: WebsocketOptions): Promise<void> {
  const { ask, examples, rateLimit, clock, heartbeatMs = HEARTBEAT_MS } = options
  const conversations = new Map<WebSocket, Conversation>()
  const silent = new Set<WebSocket>()

  await app.register(websocketPlugin, {
    options: serverOptions,
    // ws has already begun the close with the right code (1009 for an oversized frame); cutting the socket would lose it.
    errorHandler: (error, _socket, request) => request.log.debug({ err: error }, 'websocket error'),
    preClose: (done) => {
      clearInterval(heartbeat)
      const answered = Promise.all([...conversations.values()].map((c) => c.finish()))
      void Promise.race([answered, pause(FINISH_MS, undefined, { ref: false })]).then(() => {
        for (const socket of app.websocketServer.clients) socket.close(GOING_AWAY, 'Serveren lukker')
        app.websocketServer.close()
        done()
      })
    },
  })

  const heartbeat = setInterval(() => {
    for (const socket of conversations.keys()) {
      if (silent.has(socket)) {
        socket.terminate()
      } else {
        silent.add(socket)
        socket.ping()
      }
    }
  }, heartbeatMs)
  heartbeat.unref()

  app.route({
    method: 'GET',
    url: '/ws',
    handler: () => {
      throw new Problem(426, 'Forbind med en WebSocket-klient.', {
        upgrade: 'websocket',
        connection: 'Upgrade',
      })
    },
    wsHandler: (socket, request) => {
      conversations.set(
        socket,
        converse(socket, { ask, examples, log: request.log, allowance: createBucket(rateLimit, clock) }),
      )
      socket.on('pong', () => silent.delete(socket))
      socket.on('close', () => {
        conversations.delete(socket)
        silent.delete(socket)
      })
    },
  })
}

// Not encapsulated: the plugin's hooks must see every request, not only those to /ws.
Object.assign(websocket, { [Symbol.for('skip-override')]: true })
