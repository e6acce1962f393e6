// The assistant on the real data with a fixed clock, for the tests of answers/.
import { inject } from 'vitest'
import type { Answer } from '../../answers/answer.ts'
import { type Assistant, assistantIn } from '../../answers/assistant.ts'
import type { Knowledge } from '../../data/knowledge.ts'
import { furnished } from '../furnished.ts'

/** A day in the middle of what the agreements cover: rounds before, in and after the year all exist. */
export const TODAY = new Date('2026-11-22T12:00:00Z')

export function realAssistant(): { assistant: Assistant; knowledge: Knowledge } {
  const room = furnished(inject('dataDir'))
  return { knowledge: room.knowledge, assistant: assistantIn(room, () => TODAY) }
}

/** The answer to the last of these turns, each asked with what the one before it left. */
export function conversation(assistant: Assistant, ...turns: string[]): Answer {
  const [first = '', ...others] = turns
  return others.reduce((answer, turn) => assistant.ask(turn, answer.context), assistant.ask(first))
}
