// The assistant on the real data with a fixed clock, for the tests of answers/.
import { inject } from 'vitest'
import { type Assistant, createAssistant } from '../../answers/assistant.ts'
import { type Knowledge, openKnowledge } from '../../data/knowledge.ts'

/** A day in the middle of what the agreements cover: rounds before, in and after the year all exist. */
export const TODAY = new Date('2026-11-22T12:00:00Z')

export function realAssistant(): { assistant: Assistant; knowledge: Knowledge } {
  const knowledge = openKnowledge(inject('dataDir'))
  return { knowledge, assistant: createAssistant({ knowledge, clock: () => TODAY }) }
}
