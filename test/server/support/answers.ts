// Answers and an assistant made up for tests that are about the way an answer travels, not about what it says.
import type { Answer, Context } from '../../../answers/answer.ts'
import type { Assistant } from '../../../answers/assistant.ts'

export const emptyAnswer: Answer = {
  kind: 'not_found',
  text: '',
  html: '',
  understood: null,
  results: [],
  amounts: [],
  calculation: null,
  pools: [],
  citations: [],
  notes: [],
  suggestions: [],
  context: {},
}

/** Echoes the question, and counts in the context how many came before it. */
export const echo: Assistant = {
  examples: ['Hvor meget fik headspace i 2023?'],
  ask(question: string, context?: Context): Answer {
    const before = typeof context?.asked === 'number' ? context.asked : 0
    return { ...emptyAnswer, kind: 'smalltalk', text: question, context: { asked: before + 1 } }
  },
}

/** Fails on every question. */
export const broken: Assistant = {
  examples: [],
  ask() {
    throw new Error('the assistant broke')
  },
}
