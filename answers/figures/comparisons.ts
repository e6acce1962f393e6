// Figures held against each other: shares, differences and growth.
import { type Draft, draft } from '../draft.ts'
import { decimal, millions, percent } from '../words/danish.ts'
import { type FigurePlan, inSentence, isSame, type Point, plainPlan } from './plan.ts'
import { periodText, type Sheet } from './sheet.ts'
import { line, priceLevelNotes, value } from './values.ts'

type PlanOf<K extends FigurePlan['kind']> = Extract<FigurePlan, { kind: K }>

export function share(sheet: Sheet, plan: PlanOf<'share'>): Draft {
  const part = sheet.figure(plan.part, plan.period)
  const whole = sheet.figure(plan.whole, plan.period)
  const period = periodText(plan.period, plan.part.agreement)
  if (whole.tenths === 0)
    return draft('not_found', 'nothingToShare', { label: inSentence(plan.whole), period })
  // What is more than the whole is no part of it: then both are told, and no share.
  if (part.tenths > whole.tenths) return value(sheet, plainPlan([plan.part, plan.whole], plan.period))
  const pct = Math.round((part.tenths / whole.tenths) * 1000) / 10
  sheet.result(`${plan.part.label} som andel af ${inSentence(plan.whole)}, ${period}`, pct, 'pct.', [
    ...part.cells,
    ...whole.cells,
  ])
  return draft(
    'amount',
    'share',
    {
      part: plan.part.label,
      whole: inSentence(plan.whole),
      share: percent(pct),
      partAmount: millions(part.tenths),
      wholeAmount: millions(whole.tenths),
      period,
    },
    {
      calculation: `${decimal(part.tenths / 10, 1)} / ${decimal(whole.tenths / 10, 1)} = ${percent(pct)}`,
      notes: priceLevelNotes(sheet, [plan.part, plan.whole]),
    },
  )
}

/** The years' share of the subject's own total. */
export function yearShare(sheet: Sheet, plan: PlanOf<'yearShare'>): Draft {
  const part = sheet.figure(plan.subject, plan.period)
  const whole = sheet.figure(plan.subject, { kind: 'total' })
  const period = periodText(plan.period, plan.subject.agreement)
  if (whole.tenths === 0)
    return draft('not_found', 'nothingToShare', { label: inSentence(plan.subject), period })
  const pct = Math.round((part.tenths / whole.tenths) * 1000) / 10
  sheet.result(`${plan.subject.label}: andel ${period}`, pct, 'pct.', [...part.cells, ...whole.cells])
  return draft(
    'amount',
    'yearShare',
    {
      label: inSentence(plan.subject),
      share: percent(pct),
      period,
      partAmount: millions(part.tenths),
      wholeAmount: millions(whole.tenths),
    },
    { calculation: `${decimal(part.tenths / 10, 1)} / ${decimal(whole.tenths / 10, 1)} = ${percent(pct)}` },
  )
}

export function difference(sheet: Sheet, plan: PlanOf<'difference'>): Draft {
  const from = sheet.figure(plan.from.subject, plan.from.period)
  const to = sheet.figure(plan.to.subject, plan.to.period)
  const tenths = to.tenths - from.tenths
  const growth = from.tenths === 0 ? null : Math.round((tenths / from.tenths) * 1000) / 10
  const sameSubject = isSame(plan.from.subject, plan.to.subject)
  const cells = [...from.cells, ...to.cells]
  const label = sameSubject
    ? `${plan.to.subject.label}, fra ${spanText(plan.from)} til ${spanText(plan.to)}`
    : `${namesOf(plan.to, plan.from).name} i forhold til ${namesOf(plan.from, plan.to).inSentence}`
  const amountResult = () => sheet.result(`Forskel: ${label}`, Math.abs(tenths) / 10, 'mio. kr.', cells)
  const percentResult = () =>
    growth !== null &&
    sheet.result(`${tenths < 0 ? 'Fald' : 'Stigning'} i pct.: ${label}`, Math.abs(growth), 'pct.', cells)
  const times = plan.as === 'times' && from.tenths > 0 ? decimal(to.tenths / from.tenths, 1) : null
  if (times !== null) {
    sheet.result(`Gange: ${label}`, Math.round((to.tenths / from.tenths) * 10) / 10, 'antal', cells)
  } else if (plan.as === 'percent') {
    percentResult()
    amountResult()
  } else {
    amountResult()
    if (sameSubject) percentResult()
  }
  const written = `${decimal(to.tenths / 10, 1)} - ${decimal(from.tenths / 10, 1)} = ${decimal(tenths / 10, 1)}`
  return draft(
    'amount',
    'difference',
    {
      sameSubject,
      up: tenths > 0,
      down: tenths < 0,
      same: tenths === 0,
      amount: millions(Math.abs(tenths)),
      percent: growth === null ? null : percent(Math.abs(growth)),
      percentFirst: plan.as === 'percent',
      times,
      from: {
        ...line(sheet, plan.from.subject, plan.from.period, from.tenths),
        ...namesOf(plan.from, plan.to),
      },
      to: { ...line(sheet, plan.to.subject, plan.to.period, to.tenths), ...namesOf(plan.to, plan.from) },
    },
    {
      calculation:
        times !== null
          ? `${decimal(to.tenths / 10, 1)} / ${decimal(from.tenths / 10, 1)} = ${times}`
          : growth === null
            ? written
            : `${written}; ${decimal(tenths / 10, 1)} / ${decimal(from.tenths / 10, 1)} = ${percent(growth)}`,
      notes: priceLevelNotes(sheet, [plan.from.subject, plan.to.subject]),
    },
  )
}

/** What a point is called beside another: with its agreement where they are of two. */
function namesOf(point: Point, other: Point): { span: string; name: string; inSentence: string } {
  const { label, agreement } = point.subject
  const beside = (name: string) => (agreement === other.subject.agreement ? name : `${name} (${agreement})`)
  return { span: spanText(point), name: beside(label), inSentence: beside(inSentence(point.subject)) }
}

/** "2022", "2022 og 2023", or the agreement where the whole period is meant. */
function spanText({ period, subject }: Point): string {
  return period.kind === 'years'
    ? periodText(period, subject.agreement).replace(/^i /, '')
    : subject.agreement
}
