// A WebSocket client that keeps what it gets, so that a test can read frames one after the other.
import { once } from 'node:events'
import { type ClientOptions, WebSocket } from 'ws'
import type { ServerFrame } from '../../../server/protocol.ts'

export type Client = {
  socket: WebSocket
  /** Sends text as it is, anything else as JSON. */
  send(frame: unknown): void
  /** The next frame from the server. */
  next(): Promise<ServerFrame>
  /** The close code, once closed. */
  closed: Promise<number>
}

/** Connects to /ws of the server at `origin` (http://…). */
export async function connect(origin: string, options: ClientOptions = {}): Promise<Client> {
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/ws`, options)
  const frames: ServerFrame[] = []
  const takers: ((frame: ServerFrame) => void)[] = []
  socket.on('message', (data) => {
    const frame: ServerFrame = JSON.parse(String(data))
    const taker = takers.shift()
    if (taker) taker(frame)
    else frames.push(frame)
  })
  const closed = once(socket, 'close').then(([code]) => Number(code))
  await once(socket, 'open')
  return {
    socket,
    closed,
    send: (frame) => socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame)),
    next: () => {
      const frame = frames.shift()
      return frame ? Promise.resolve(frame) : new Promise((resolve) => takers.push(resolve))
    },
  }
}
