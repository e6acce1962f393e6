// Plain figures: each subject's amount, year by year or as one sum, an average, and a claimed amount held against the table.
import { unique } from '../collections.ts'
import type { Draft } from '../draft.ts'
import { draft } from '../draft.ts'
import { decimal, millions, yearsText } from '../words/danish.ts'
import { type FigurePlan, type Period, type Subject, withinText } from './plan.ts'
import { periodText, type Sheet, sumText, termsText } from './sheet.ts'

type Line = {
  label: string
  amount: string
  zero: boolean
  period: string
  agreement: string
  priceLevel: string
}

type PlanOf<K extends FigurePlan['kind']> = Extract<FigurePlan, { kind: K }>

export function value(sheet: Sheet, plan: PlanOf<'value'>): Draft {
  const lines: Line[] = []
  const calculations: string[] = []
  const subjects = plan.first
    ? bySize(sheet, plan.subjects, plan.period, plan.first)
    : moneyFirst(sheet, plan.subjects, plan.period)
  for (const subject of subjects) {
    const within = sheet.within(plan.period, subject.agreement)
    const periods: Period[] = plan.each ? eachYear(within) : [within]
    for (const period of plan.andTotal ? [...periods, { kind: 'total' } as const] : periods) {
      const figure = sheet.figure(subject, period)
      sheet.result(
        `${subject.label}, ${periodText(period, subject.agreement)}`,
        figure.tenths / 10,
        'mio. kr.',
        figure.cells,
      )
      lines.push(line(sheet, subject, period, figure.tenths))
      const calculation = sumText(figure)
      if (calculation) calculations.push(calculation)
    }
    sheet.noteRow(subject)
  }
  if (plan.each) sheet.zerosLast()
  const change = plan.first && plan.each ? changeOf(sheet, plan) : null
  const verdict = verdictOn(sheet, plan)
  if (change) calculations.push(change.calculation)
  return draft(
    'amount',
    'value',
    { lines, change: change?.told ?? null, verdict },
    {
      calculation: calculations.join('; ') || null,
      notes: priceLevelNotes(sheet, plan.subjects),
    },
  )
}

/** Whether the first gets more or less than the second, as asked; null where it is not asked. */
function verdictOn(sheet: Sheet, { subjects, period, isMore }: PlanOf<'value'>): string | null {
  if (isMore === null) return null
  const [one, other] = subjects
  const years = period.kind === 'years' ? [...period.years].reverse() : []
  const sizes =
    one && other
      ? [one, other].map((subject) => sheet.lookUp(subject, sheet.within(period, subject.agreement)).tenths)
      : years.map((year) => (one ? sheet.lookUp(one, { kind: 'years', years: [year] }).tenths : 0))
  const [first = 0, second = 0] = sizes
  if (first === second) return 'Nej, det er det samme.'
  return first > second === isMore ? 'Ja.' : 'Nej.'
}

/** "Får X mere i 2024 end i 2023?": the later year held against the earlier. */
function changeOf(
  sheet: Sheet,
  { subjects, period }: PlanOf<'value'>,
): { told: string; calculation: string } | null {
  const [subject] = subjects
  const [first, last] = period.kind === 'years' ? period.years : []
  if (
    !subject ||
    subjects.length > 1 ||
    !first ||
    !last ||
    period.kind !== 'years' ||
    period.years.length > 2
  )
    return null
  const [before, after] = [first, last].map(
    (year) => sheet.figure(subject, { kind: 'years', years: [year] }).tenths,
  )
  if (before === undefined || after === undefined) return null
  const [more, less] = after >= before ? [after, before] : [before, after]
  const figures = [more, less, more - less].map((tenths) => decimal(tenths / 10, 1))
  return {
    told:
      after === before
        ? `Det er det samme i ${last} som i ${first}.`
        : `Det er ${millions(more - less)} ${after > before ? 'mere' : 'mindre'} i ${last} end i ${first}.`,
    calculation: `${figures[0]} - ${figures[1]} = ${figures[2]}`,
  }
}

export function sum(sheet: Sheet, plan: PlanOf<'sum'>): Draft {
  const figures = plan.subjects.map((subject) => ({ subject, ...sheet.figure(subject, plan.period) }))
  const tenths = figures.reduce((total, figure) => total + figure.tenths, 0)
  const cells = figures.flatMap((figure) => figure.cells)
  const label = plan.subjects.map((subject) => subject.label).join(' + ')
  const agreement = plan.subjects[0]?.agreement ?? ''
  sheet.result(`${label}, ${periodText(plan.period, agreement)}`, tenths / 10, 'mio. kr.', cells)
  return draft(
    'amount',
    'sum',
    {
      lines: figures.map(({ subject, tenths: own }) => line(sheet, subject, plan.period, own)),
      amount: millions(tenths),
      period: periodText(plan.period, agreement),
      agreement,
      priceLevel: sheet.priceLevel(agreement),
    },
    { calculation: sumText({ tenths, cells }) },
  )
}

export function average(sheet: Sheet, plan: PlanOf<'average'>): Draft {
  const period: Period = { kind: 'years', years: plan.years }
  const figure = sheet.figure(plan.subject, period)
  const mean = figure.tenths / plan.years.length / 10
  const rounded = Math.round(mean * 10) / 10
  sheet.result(
    `${plan.subject.label}, gennemsnit pr. år ${yearsText(plan.years)}`,
    rounded,
    'mio. kr.',
    figure.cells,
  )
  const without = plan.years.filter((year) =>
    figure.cells.filter((cell) => cell.year === year).every((cell) => cell.tenths === 0),
  )
  return draft(
    'amount',
    'average',
    {
      label: plan.subject.label,
      amount: millions(Math.round(mean * 10)),
      period: yearsText(plan.years),
      agreement: plan.subject.agreement,
      priceLevel: sheet.priceLevel(plan.subject.agreement),
    },
    {
      calculation: `(${termsText(figure)}) / ${plan.years.length} = ${decimal(rounded, 1)}`,
      notes:
        without.length > 0 ? [`Gennemsnittet tæller også ${yearsText(without)} med, hvor beløbet er 0.`] : [],
    },
  )
}

export function without(sheet: Sheet, { whole, part, period }: PlanOf<'without'>): Draft {
  const all = sheet.figure(whole, period)
  const taken = sheet.figure(part, period)
  const tenths = all.tenths - taken.tenths
  const label = `${whole.label} uden ${part.label}`
  const cells = [...all.cells, ...taken.cells]
  sheet.result(`${label}, ${periodText(period, whole.agreement)}`, tenths / 10, 'mio. kr.', cells)
  return draft(
    'amount',
    'without',
    {
      ...line(sheet, { ...whole, label }, period, tenths),
      whole: millions(all.tenths),
      part: millions(taken.tenths),
    },
    {
      calculation: `${decimal(all.tenths / 10, 1)} - ${decimal(taken.tenths / 10, 1)} = ${decimal(tenths / 10, 1)}`,
    },
  )
}

export function check(sheet: Sheet, plan: PlanOf<'check'>): Draft {
  const figure = sheet.figure(plan.subject, plan.period)
  sheet.noteRow(plan.subject)
  sheet.result(
    `${plan.subject.label}, ${periodText(plan.period, plan.subject.agreement)}`,
    figure.tenths / 10,
    'mio. kr.',
    figure.cells,
  )
  return draft(
    'amount',
    'check',
    {
      ...line(sheet, plan.subject, plan.period, figure.tenths),
      right: Math.abs(plan.claimed * 10 - figure.tenths) < 0.5,
      claimed: `${decimal(plan.claimed, 1)} mio. kr.`,
    },
    { calculation: sumText(figure) },
  )
}

/** The year with the largest or smallest amount; years without money are not the smallest. */
export function peak(sheet: Sheet, plan: PlanOf<'peak'>): Draft {
  const figures = plan.years
    .map((year) => ({ year, ...sheet.figure(plan.subject, { kind: 'years', years: [year] }) }))
    .filter((figure) => figure.tenths > 0)
  const direction = plan.smallest ? 1 : -1
  const [best] = figures.sort((a, b) => direction * (a.tenths - b.tenths) || a.year - b.year)
  if (!best)
    return draft('not_found', 'nothingRanked', { noun: 'år', within: withinText(plan.subject), period: '' })
  const same = figures.filter(({ tenths }) => tenths === best.tenths)
  for (const { year, tenths, cells } of same)
    sheet.result(`${plan.subject.label}, ${year}`, tenths / 10, 'mio. kr.', cells)
  const years = same.map(({ year }) => year).sort((a, b) => a - b)
  return draft('amount', 'peak', {
    ...line(sheet, plan.subject, { kind: 'years', years }, best.tenths),
    years: yearsText(years),
    most: !plan.smallest,
  })
}

export function line(sheet: Sheet, subject: Subject, period: Period, tenths: number): Line {
  return {
    label: subject.label,
    amount: millions(tenths),
    zero: tenths === 0,
    period: periodText(period, subject.agreement),
    agreement: subject.agreement,
    priceLevel: sheet.priceLevel(subject.agreement),
  }
}

/** As in a ranking, what gets nothing is not the smallest. */
function bySize(
  sheet: Sheet,
  subjects: readonly Subject[],
  period: Period,
  first: 'larger' | 'smaller',
): readonly Subject[] {
  const sized = subjects.map((subject) => ({ subject, tenths: sheet.lookUp(subject, period).tenths }))
  const direction = first === 'smaller' ? 1 : -1
  const sorted = sized.sort((a, b) => direction * (a.tenths - b.tenths)).map(({ subject }) => subject)
  return moneyFirst(sheet, sorted, period)
}

/** Of rows that may be meant, those without money in the period come last. */
function moneyFirst(sheet: Sheet, subjects: readonly Subject[], period: Period): readonly Subject[] {
  if (subjects.length < 2) return subjects
  const hasNone = (subject: Subject) =>
    Number(sheet.lookUp(subject, sheet.within(period, subject.agreement)).tenths === 0)
  return [...subjects].sort((a, b) => hasNone(a) - hasNone(b))
}

function eachYear(period: Period): Period[] {
  return period.kind === 'years' ? period.years.map((year) => ({ kind: 'years', years: [year] })) : [period]
}

/** Figures of different agreements stand side by side, never added: that is said. */
export function priceLevelNotes(sheet: Sheet, subjects: readonly Subject[]): string[] {
  const agreements = unique(subjects.map((subject) => subject.agreement))
  if (agreements.length < 2) return []
  const levels = agreements.map((agreement) => `${agreement} i ${sheet.priceLevel(agreement)}`)
  return [
    `Beløbene er i hver sin aftales priser (${levels.join(', ')}) og kan ikke uden videre lægges sammen eller sammenlignes.`,
  ]
}
