// Asks the assistant every question of the sets, in-process, and has each answer judged.
import type { Answer, Context } from '../../answers/answer.ts'
import type { Assistant } from '../../answers/assistant.ts'
import { judge, type Verdict } from './judge.ts'
import type { Question, QuestionSet } from './questions.ts'

export type Scored = {
  set: string
  aside: boolean
  question: Question
  answer: Answer | null
  /** null where the assistant threw. */
  verdict: Verdict | null
  error: string | null
  /** Time of the judged turn in milliseconds. */
  ms: number
}

/** Over the wire an answer is JSON, so it is judged as JSON. */
const overTheWire = (answer: Answer): Answer => JSON.parse(JSON.stringify(answer))

function askAll(assistant: Assistant, turns: string[]): { answer: Answer | null; ms: number } {
  let answer: Answer | null = null
  let context: Context | undefined
  let ms = 0
  for (const turn of turns) {
    const start = performance.now()
    const given = assistant.ask(turn, context)
    ms = performance.now() - start
    answer = overTheWire(given)
    context = answer.context
  }
  return { answer, ms }
}

export function run(assistant: Assistant, sets: QuestionSet[]): Scored[] {
  return sets.flatMap((set) =>
    set.questions.map((question) => {
      const base = { set: set.name, aside: set.aside, question }
      try {
        const { answer, ms } = askAll(assistant, question.turns)
        return { ...base, answer, ms, error: null, verdict: answer && judge(question.expect, answer) }
      } catch (error) {
        return { ...base, answer: null, ms: 0, error: String(error), verdict: null }
      }
    }),
  )
}
