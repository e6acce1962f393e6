// Sends the waiting questions one at a time, each with the context of the answer before it, and once: what was asked while
// the connection was gone goes out when it is back, and an answer that comes twice counts once.
import type { Answer } from '../../answers/answer.ts'
import type { ServerFrame } from '../../server/protocol.ts'
import type { Connection } from './connection.ts'
import { contextBefore, isWaiting, type Turn } from './turns.ts'

export type Queue = {
  /** Sends the next waiting question, if there is one and nothing is under way. */
  next(): void
  receive(frame: ServerFrame): void
  /** The connection is gone: what was under way waits again. */
  interrupted(): void
  /** Nothing is waited for any more; an answer that still comes is nobody's. */
  clear(): void
}

export type QueueEvents = {
  onAnswer(turn: Turn, answer: Answer): void
  onError(turn: Turn, message: string): void
}

const PATIENCE_MS = 15_000
const ATTEMPTS = 3
const NO_ANSWER = 'Der kom ikke noget svar.'

export function createQueue(
  turns: () => readonly Turn[],
  connection: () => Connection | null,
  events: QueueEvents,
): Queue {
  let underWay: Turn | null = null
  let patience: ReturnType<typeof setTimeout> | undefined
  const timeouts = new Map<string, number>()

  function next(): void {
    const turn = turns().find(isWaiting)
    const link = connection()
    if (underWay || !turn || !link) return
    underWay = turn
    patience = setTimeout(() => giveUpOn(turn, link), PATIENCE_MS)
    turn.context = contextBefore(turns(), turn)
    link.send({ type: 'ask', id: turn.id, question: turn.question, context: turn.context })
  }

  /** Silence for so long means a dead connection, at first; after several of them it is the question. */
  function giveUpOn(turn: Turn, link: Connection): void {
    const silences = (timeouts.get(turn.id) ?? 0) + 1
    timeouts.set(turn.id, silences)
    if (silences < ATTEMPTS) link.restart()
    else finish(turn, () => events.onError(turn, NO_ANSWER))
  }

  function finish(turn: Turn, tell: () => void): void {
    clearTimeout(patience)
    timeouts.delete(turn.id)
    underWay = null
    tell()
    next()
  }

  function interrupted(): void {
    clearTimeout(patience)
    underWay = null
  }

  return {
    next,
    receive(frame) {
      if (frame.type === 'hello') {
        next()
        return
      }
      const turn = underWay
      // An error without an id is about the frame that is under way: nothing else was sent.
      if (!turn || (frame.id !== turn.id && frame.id !== null)) return
      if (frame.type === 'answer') finish(turn, () => events.onAnswer(turn, frame.answer))
      else finish(turn, () => events.onError(turn, frame.message))
    },
    interrupted,
    clear() {
      interrupted()
      timeouts.clear()
    },
  }
}
