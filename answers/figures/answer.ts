// Answers a question about figures, or says why there is no figure to give.
import type { Turn } from '../context.ts'
import { type Draft, draft } from '../draft.ts'
import { unique } from '../collections.ts'
import type { Meaning } from '../question/meaning.ts'
import type { Room } from '../respond.ts'
import { list, yearsText } from '../words/danish.ts'
import { executeFigures } from './execute.ts'
import type { FigurePlan, Subject } from './plan.ts'
import { type FigureReading, readFigures } from './read-plan.ts'

const STRONG = new Set(['money', 'total', 'permanent', 'share', 'average', 'difference', 'compare', 'rank', 'count', 'check', 'sum', 'eachYear'])

/** Null when the question is not about figures. */
export function answerFigures(room: Room, meaning: Meaning, before: Turn | null, today: Date): Draft | null {
  const { catalog, linker, knowledge } = room
  const figuresBefore = before?.figures ?? null
  const context = figuresBefore && { ...figuresBefore, operation: figuresBefore.operation as FigurePlan['kind'] }
  if (!asksForFigures(meaning, before)) return null
  const reading = readFigures({ catalog, linker, today }, meaning, context)
  if (reading.kind === 'unknown') return null
  if (reading.kind !== 'plan') return explain(room, reading)
  const facts = executeFigures(knowledge, catalog, reading.plan)
  return { ...facts, context: contextOf(room, reading.plan) }
}

function asksForFigures(meaning: Meaning, before: Turn | null): boolean {
  const words = meaning.operations.some(({ value }) => STRONG.has(value.kind))
  const places = meaning.years.length + meaning.numbers.length > 0
  const other = meaning.kinds.some(({ value }) => ['who', 'when', 'where', 'why', 'how', 'howOld'].includes(value))
  if (words && !other) return true
  if (places && !other) return true
  return before?.kind === 'figures' && meaning.followUp && !other
}

function explain({ catalog }: Room, reading: Exclude<FigureReading, { kind: 'plan' | 'unknown' }>): Draft {
  const labels = (subjects: readonly Subject[]) => unique(subjects.map(({ label }) => label))
  switch (reading.kind) {
    case 'outside': {
      const agreements = unique(reading.subjects.map(({ agreement }) => agreement))
      return draft('not_found', 'outside', {
        label: labels(reading.subjects)[0] ?? '',
        years: yearsText(reading.years),
        agreements: list(agreements),
        period: list(agreements),
      })
    }
    case 'elsewhere':
      return draft('not_found', 'elsewhere', {
        label: labels(reading.subjects)[0] ?? '',
        agreements: list(reading.agreements, 'eller'),
        where: list(unique(reading.subjects.map(({ agreement }) => agreement))),
      })
    case 'missing':
      return draft('not_found', 'missing', {
        agreement: reading.agreement,
        held: list(catalog.agreements.map(({ label }) => label)),
        partial: catalog.known.filter(({ label }) => !catalog.agreements.some((held) => held.label === label)).map(({ label }) => label).join(', '),
      })
    case 'ask': {
      const choices = unique(reading.subjects.map(({ label, agreement }) => `${label} (${agreement})`))
      return {
        ...draft('clarification', 'ask', { choices }),
        suggestions: unique(reading.subjects.map(({ label, agreement }) => `Hvor meget er der afsat til ${label} i aftalen ${agreement}?`)),
      }
    }
  }
}

function contextOf({ catalog }: Room, plan: FigurePlan) {
  const subjects = subjectsOf(plan)
  const period = 'period' in plan ? plan.period : plan.kind === 'difference' ? plan.to.period : null
  const sections = subjects.flatMap((subject) => subject.rows.slice(0, 3).flatMap((id) => catalog.rows.get(id)?.section ?? []))
  return { kind: 'figures', figures: { subjects, period, operation: plan.kind }, pools: null, sections: sections.slice(0, 10) }
}

function subjectsOf(plan: FigurePlan): Subject[] {
  switch (plan.kind) {
    case 'value':
    case 'sum':
      return plan.subjects
    case 'share':
      return [plan.part]
    case 'difference':
      return plan.from.subject === plan.to.subject ? [plan.to.subject] : [plan.to.subject, plan.from.subject]
    case 'rank':
    case 'count':
      return [plan.scope ?? { label: `Hele aftalen ${plan.agreement}`, agreement: plan.agreement, rows: [], computed: true }]
    default:
      return [plan.subject]
  }
}
