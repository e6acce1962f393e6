// One WebSocket connection: its questions in turn, its last answer's context, and no way for a frame to harm the process.
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import type { WebSocket } from 'ws'
import { z } from 'zod'
import type { Context } from '../answers/answer.ts'
import type { Ask } from './ask.ts'
import { JsonError, readJson } from './json.ts'
import type { Bucket } from './limits.ts'
import { askFrameSchema, explain, type FrameErrorCode, readInput, type ServerFrame } from './protocol.ts'

/** Frames that may wait before we stop reading from the socket, so that TCP holds the sender back. */
const WAITING_MAX = 16

export type Conversation = {
  /** Takes no more frames and settles when those already taken are answered. */
  finish(): Promise<void>
}

type Parts = { ask: Ask; allowance: Bucket; log: FastifyBaseLogger; examples: string[] }
type Incoming = { data: Buffer; isBinary: boolean }

const frameError = (id: string | null, code: FrameErrorCode, message: string): ServerFrame => ({
  type: 'error',
  id,
  code,
  message,
})

/** The id of a frame that is wrong in some other way, so that its sender knows which one it was. */
function idOf(value: unknown): string | null {
  const parsed = z.object({ id: askFrameSchema.shape.id }).safeParse(value)
  return parsed.success ? parsed.data.id : null
}

function readFrame({ data, isBinary }: Incoming): unknown {
  if (isBinary) throw new JsonError('Send tekst, ikke binære data.')
  return readJson(data)
}

/** Starts listening at once: a listener attached after an await would miss the first frames. */
export function converse(socket: WebSocket, { ask, allowance, log, examples }: Parts): Conversation {
  const waiting: Incoming[] = []
  let context: Context | undefined
  let finishing = false
  let work: Promise<void> | null = null

  function respond(incoming: Incoming): ServerFrame {
    const allowed = allowance()
    let id: string | null = null
    try {
      const value = readFrame(incoming)
      id = idOf(value)
      if (!allowed) return frameError(id, 'rate_limited', 'Du spørger for hurtigt. Vent lidt og spørg igen.')
      const frame = readInput(askFrameSchema, value)
      if (!frame.success) {
        const { message, tooLong } = explain(frame.error)
        return frameError(id, tooLong ? 'too_large' : 'bad_request', message)
      }
      const answer = ask(log, frame.data.question, frame.data.context ?? context)
      context = answer.context
      return { type: 'answer', id: frame.data.id, answer }
    } catch (error) {
      if (error instanceof JsonError) return frameError(null, 'bad_request', error.message)
      log.error({ err: error }, 'frame failed')
      return frameError(id, 'internal', 'Der skete en fejl hos os. Prøv at spørge på en anden måde.')
    }
  }

  /** Settles when the frame has left for the network, so that a client that doesn't read holds only itself back. */
  const send = (frame: ServerFrame): Promise<void> =>
    new Promise((resolve) => {
      socket.send(JSON.stringify(frame), () => resolve())
    })

  async function answerWaiting(): Promise<void> {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      // One answer per turn of the event loop: no connection starves the others.
      await nextTurn()
      if (socket.readyState !== socket.OPEN) waiting.length = 0
      else await send(respond(next))
      if (waiting.length < WAITING_MAX) socket.resume()
    }
    work = null
  }

  socket.on('message', (data, isBinary) => {
    if (finishing) return
    // ws gives a Buffer per message unless told otherwise.
    waiting.push({ data: data as Buffer, isBinary })
    if (waiting.length >= WAITING_MAX) socket.pause()
    work ??= answerWaiting()
  })
  void send({ type: 'hello', examples })

  return {
    async finish() {
      finishing = true
      await work
    },
  }
}
