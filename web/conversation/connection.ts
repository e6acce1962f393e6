// The WebSocket: opened, watched, and opened again when it drops. Knows frames, not conversations.
import type { AskFrame, ServerFrame } from '../../server/protocol.ts'
import { readFrame } from './shapes.ts'

export type ConnectionState = 'connecting' | 'open' | 'lost'

export type Connection = {
  send(frame: AskFrame): void
  /** Drops a connection that no longer answers and opens a new one. */
  restart(): void
}

export type ConnectionEvents = {
  onFrame(frame: ServerFrame): void
  onState(state: ConnectionState): void
}

const FIRST_RETRY_MS = 500
const LONGEST_RETRY_MS = 10_000

/** Open once the server has said hello. */
export function connect(url: string, { onFrame, onState }: ConnectionEvents): Connection {
  let socket: WebSocket | null = null
  let failures = 0
  let retry: ReturnType<typeof setTimeout> | undefined

  function open(): void {
    clearTimeout(retry)
    const opened = new WebSocket(url)
    socket = opened
    opened.onmessage = ({ data }) => {
      if (socket !== opened) return
      const frame = readFrame(String(data))
      if (!frame) return
      if (frame.type === 'hello') {
        failures = 0
        onState('open')
      }
      onFrame(frame)
    }
    opened.onclose = () => {
      if (socket === opened) lose()
    }
  }

  function lose(): void {
    const dropped = socket
    socket = null
    dropped?.close()
    onState('lost')
    // Spread out, so that a server that comes back is not met by every client at once.
    const wait = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** failures) * (0.75 + Math.random() / 2)
    failures += 1
    clearTimeout(retry)
    retry = setTimeout(open, wait)
  }

  window.addEventListener('offline', () => socket && lose())
  window.addEventListener('online', () => {
    failures = 0
    if (!socket) open()
  })
  onState('connecting')
  open()

  return {
    send: (frame) => socket?.send(JSON.stringify(frame)),
    restart: lose,
  }
}
