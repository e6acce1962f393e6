// The conversation as data: each question with its answer, what is wrong with it, or nothing yet. Kept in session storage,
// so that it survives a reload and ends with the tab.
import type { Answer, Context } from '../../answers/answer.ts'
import { readTurns } from './shapes.ts'

export type Turn = {
  id: string
  question: string
  /** What it was asked in the light of; null until it is sent. */
  context: Context | null
  answer: Answer | null
  /** Why there is no answer; null while one is awaited. */
  error: string | null
}

const KEY = 'samtale'

/** The tab's storage; null where the browser withholds it, and the conversation then lives no longer than the page. */
export function tabStorage(): Storage | null {
  try {
    return window.sessionStorage
  } catch {
    return null
  }
}

export function loadTurns(storage: Storage | null): Turn[] {
  try {
    return readTurns(storage?.getItem(KEY) ?? '[]')
  } catch {
    return []
  }
}

/** Keeps what fits: where the browser's room runs out, the oldest turns are the first to go. */
export function saveTurns(storage: Storage | null, turns: readonly Turn[]): void {
  for (let from = 0; from <= turns.length; from++) {
    try {
      storage?.setItem(KEY, JSON.stringify(turns.slice(from)))
      return
    } catch {
      // The browser's room is used up: try again with one turn less.
    }
  }
}

export function newTurn(question: string): Turn {
  // randomUUID is there on https and localhost only, and an intranet may be neither.
  const id = Array.from(crypto.getRandomValues(new Uint32Array(2)), (n) => n.toString(36)).join('')
  return { id, question, context: null, answer: null, error: null }
}

export const isWaiting = ({ answer, error }: Turn): boolean => answer === null && error === null

/** What the next question is understood in the light of: the last answer's context, and an empty one at the start. */
export function contextBefore(turns: readonly Turn[], turn: Turn): Context {
  const before = turns.slice(0, turns.indexOf(turn))
  return before.findLast(({ answer }) => answer !== null)?.answer?.context ?? {}
}
