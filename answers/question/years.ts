// Which years a question asks about: single years, spans, "de første to år", "resten af perioden", "året efter", "i år".
import type { Claim, Question } from './question.ts'
import { YEAR_READER } from './year-phrases.ts'

export type YearMention =
  | { kind: 'years'; years: number[] }
  /** Inclusive; an open end is null. */
  | { kind: 'span'; from: number | null; to: number | null }
  /** Relative to the agreement's period. `skip`: years passed over from that end, 2 for "det tredje år". */
  | { kind: 'first' | 'last'; count: number; skip?: number }
  | { kind: 'rest' }
  | { kind: 'whole' }
  /** Relative to the year just talked about. */
  | { kind: 'shift'; by: number }

/** As a phrase says it: also years counted from today, and "i perioden", which says nothing beside another mention. */
export type YearReading = YearMention | { kind: 'fromToday'; from: number; to: number } | { kind: 'inPeriod' }

/** Reads every mention of years. `today` gives "i år", "næste år", "sidste år" their meaning. */
export function readYears(question: Question, today: Date): Claim<YearMention>[] {
  const claims = YEAR_READER.read(question)
  return claims.flatMap(({ from, to, value }): Claim<YearMention>[] => {
    if (value.kind === 'inPeriod') return claims.length === 1 ? [{ from, to, value: { kind: 'whole' } }] : []
    if (value.kind !== 'fromToday') return [{ from, to, value }]
    const years = Array.from(
      { length: value.to - value.from + 1 },
      (_, i) => today.getFullYear() + value.from + i,
    )
    return [{ from, to, value: { kind: 'years', years } }]
  })
}
