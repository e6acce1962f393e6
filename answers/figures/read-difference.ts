// From which figure to which a change is asked for.
import { unique } from '../collections.ts'
import type { ChangeAs } from '../question/operations/changes.ts'
import { has, phrase } from '../question/question.ts'
import { allYears } from './period.ts'
import type { FigurePlan, Period, Point, Subject } from './plan.ts'
import { periodOf, type Reader } from './reading.ts'

const PERCENT = phrase('procent|pct\\.?|procentvis|procentuel(?:t|le)?|%')

/** Says neither of what nor since when. */
const ONLY_DIFFERENCE = phrase('^(?:og )?(?:hvad er |hvor stor er )?(?:så )?(?:forskellen|forskel)(?= ?$)')

export function readDifference(
  reader: Reader,
  subjects: readonly Subject[],
  said: ChangeAs,
): FigurePlan | null {
  const { catalog, meaning, context } = reader
  const as = said === 'amount' && has(meaning.question, PERCENT) ? 'percent' : said
  const year = (subject: Subject, at: number) => ({
    subject,
    period: { kind: 'years', years: [at] } as Period,
  })
  const [one, two] = subjects
  if (!one || subjects.length > 2) return null
  const reading = periodOf(reader, one.agreement)
  if (reading.kind !== 'period') return null
  if (two) {
    const other = periodOf(reader, two.agreement)
    if (other.kind !== 'period') return null
    return {
      kind: 'difference',
      from: { subject: two, period: other.period },
      to: { subject: one, period: reading.period },
      as,
    }
  }
  const info = catalog.agreements.find(({ label }) => label === one.agreement)
  if (!info) return null
  const asked = reading.period.kind === 'years' ? reading.period.years : allYears(info)
  const previous =
    context && 'period' in context.plan && context.plan.period?.kind === 'years'
      ? context.plan.period.years
      : []
  const talkedOf = context && meaning.years.length === 0 ? context.years : []
  // "2021 og 2022?", "og de to sidste år?", "forskellen?": the years of the one against those of the other.
  const earlier = talkedOf.filter((at) => !previous.includes(at))
  if (previous.length > 1 && earlier.length > 1) {
    const [from, to] = [earlier, previous]
      .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
      .map((years): Point => ({ subject: one, period: { kind: 'years', years } }))
    return from && to ? { kind: 'difference', from, to, as } : null
  }
  // "2025? Og 2023? Forskellen?"
  const years =
    talkedOf.length === 2
      ? talkedOf
      : asked.length === 1
        ? unique([...previous, ...asked]).sort((a, b) => a - b)
        : asked
  // "Forskellen?" after one figure of the whole period is none between its years.
  if (context && talkedOf.length < 2 && meaning.years.length === 0 && has(meaning.question, ONLY_DIFFERENCE))
    return null
  const from = years[0]
  const to = years.at(-1)
  if (from === undefined || to === undefined) return null
  if (from < to) return { kind: 'difference', from: year(one, from), to: year(one, to), as }
  return from === info.from
    ? null
    : { kind: 'difference', from: year(one, from - 1), to: year(one, from), as }
}
