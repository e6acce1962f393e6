// From the years a question mentions to the years of one agreement.
import { describe, expect, it } from 'vitest'
import { readPeriod } from '../../../answers/figures/period.ts'
import type { YearMention } from '../../../answers/question/years.ts'

const yearsOf = (mention: YearMention) =>
  readPeriod([mention], { from: 2023, to: 2026 }, new Date('2026-11-22'), null)

describe('years counted from an end of the period', () => {
  it.each([
    [{ kind: 'first', count: 1 }, [2023]],
    [{ kind: 'first', count: 1, skip: 2 }, [2025]],
    [{ kind: 'first', count: 20, skip: 1 }, [2024, 2025, 2026]],
    [{ kind: 'last', count: 2 }, [2025, 2026]],
    [{ kind: 'last', count: 1, skip: 1 }, [2025]],
  ] satisfies [YearMention, number[]][])('%o is %o', (mention, years) => {
    expect(yearsOf(mention)).toEqual({ kind: 'period', period: { kind: 'years', years } })
  })

  it('is outside where the period has no such year', () => {
    expect(yearsOf({ kind: 'first', count: 1, skip: 4 })).toEqual({ kind: 'outside', years: [] })
  })
})
