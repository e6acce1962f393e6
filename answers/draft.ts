// An answer before it has words: the facts, and which template is to say them.
import type { Answer, Context } from './answer.ts'

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
  context: Context
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
    context: {},
    ...rest,
    say: { template, data },
  }
}
