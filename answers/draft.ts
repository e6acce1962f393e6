// An answer before it has words: the facts, and which template is to say them.
import type { Answer } from './answer.ts'
import type { Turn } from './context.ts'

export type Draft = Pick<
  Answer,
  | 'kind'
  | 'results'
  | 'amounts'
  | 'calculation'
  | 'pools'
  | 'citations'
  | 'notes'
  | 'suggestions'
  | 'understood'
> & {
  /** Name of the text template and what it is filled with. */
  say: { template: string; data: Record<string, unknown> }
  /** What it leaves for the next question; null where it leaves the thread where it was. */
  context: Turn | null
}

export function draft(
  kind: Answer['kind'],
  template: string,
  data: Record<string, unknown>,
  rest: Partial<Omit<Draft, 'kind' | 'say'>> = {},
): Draft {
  return {
    kind,
    results: [],
    amounts: [],
    calculation: null,
    pools: [],
    citations: [],
    notes: [],
    suggestions: [],
    understood: null,
    context: null,
    ...rest,
    say: { template, data },
  }
}
