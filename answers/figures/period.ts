// From the years a question mentions to the years of one agreement.
import type { AgreementInfo } from '../question/agreements.ts'
import type { YearMention } from '../question/years.ts'
import type { Period } from './plan.ts'

export type PeriodReading =
  | { kind: 'period'; period: Period }
  /** Years are asked for, and the agreement covers none of them. */
  | { kind: 'outside'; years: number[] }

type Span = Pick<AgreementInfo, 'from' | 'to'>

/**
 * The asked years within the agreement. `before`: the years talked about in the turn before, which "året efter" starts from.
 * No mention of years means the whole period's total.
 */
export function readPeriod(
  mentions: readonly YearMention[],
  agreement: Span,
  today: Date,
  before: readonly number[] | null,
): PeriodReading {
  if (mentions.length === 0 || mentions.every((mention) => mention.kind === 'whole'))
    return { kind: 'period', period: { kind: 'total' } }
  const asked = [...new Set(mentions.flatMap((mention) => yearsOf(mention, agreement, today, before)))].sort(
    (a, b) => a - b,
  )
  const covered = asked.filter((year) => agreement.from <= year && year <= agreement.to)
  if (covered.length === 0) return { kind: 'outside', years: asked }
  if (covered.length === agreement.to - agreement.from + 1)
    return { kind: 'period', period: { kind: 'total' } }
  return { kind: 'period', period: { kind: 'years', years: covered } }
}

export function allYears({ from, to }: Span): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

function yearsOf(
  mention: YearMention,
  agreement: Span,
  today: Date,
  before: readonly number[] | null,
): number[] {
  const all = allYears(agreement)
  switch (mention.kind) {
    case 'years':
      return mention.years
    case 'span':
      return allYears({ from: mention.from ?? agreement.from, to: mention.to ?? agreement.to })
    case 'first':
      return inOrder(all, mention)
    case 'last':
      return inOrder(all.reverse(), mention)
    case 'rest': {
      // "Resten" follows what was just talked about, or else what has begun today.
      const after = before?.length
        ? Math.max(...before) + 1
        : Math.max(agreement.from + 1, Math.min(today.getFullYear(), agreement.to))
      return all.filter((year) => year >= after).slice(0, mention.count)
    }
    case 'whole':
      return all
    case 'shift': {
      const base = mention.by > 0 ? Math.max(...(before ?? [])) : Math.min(...(before ?? []))
      return Number.isFinite(base) ? [base + mention.by] : []
    }
  }
}

/** `count` years, those passed over left out. */
function inOrder(years: readonly number[], { count, skip = 0 }: { count: number; skip?: number }): number[] {
  return years.slice(skip, skip + count)
}
