import type { Answer } from '../../../answers/answer.ts'

export function judge(
  question: { expect: unknown },
  answer: Answer,
): {
  kind: Answer['kind']
  rank: number
  mention: boolean
  pass: boolean
  cited: boolean
  harmful: boolean
  recall?: number
  precision?: number
  f1?: number
}
