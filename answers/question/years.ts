// Which years a question asks about: single years, spans, "de første to år", "resten af perioden", "året efter", "i år".
import { PhraseReader } from './phrases.ts'
import type { Claim, Question } from './question.ts'
import { FROM_TODAY, RELATIVE } from './years/relative.ts'
import { SINGLES, SPANS } from './years/spans.ts'
import { WITHIN_PERIOD } from './years/within-period.ts'
import { YEAR_CLASSES } from './years/words.ts'

export type YearMention =
  | { kind: 'years'; years: number[] }
  /** Inclusive; an open end is null. */
  | { kind: 'span'; from: number | null; to: number | null }
  /** Relative to the agreement's period. `skip`: years passed over from that end, 2 for "det tredje år". */
  | { kind: 'first' | 'last'; count: number; skip?: number }
  /** `count`: no more than so many of them. */
  | { kind: 'rest'; count?: number }
  | { kind: 'whole' }
  /** Relative to the year just talked about. */
  | { kind: 'shift'; by: number }

/** As a phrase says it: also years counted from today, and "i perioden", which says nothing beside another mention. */
export type YearReading = YearMention | { kind: 'fromToday'; from: number; to: number } | { kind: 'inPeriod' }

const READER = new PhraseReader<YearReading>(
  [...SPANS, ...WITHIN_PERIOD, ...RELATIVE, ...FROM_TODAY, ...SINGLES],
  YEAR_CLASSES,
)

/** Reads every mention of years outside the words `taken`. `today` gives "i år", "næste år", "sidste år" their meaning. */
export function readYears(
  question: Question,
  today: Date,
  taken: readonly Claim<unknown>[] = [],
): Claim<YearMention>[] {
  const claims = READER.read(question, taken)
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
