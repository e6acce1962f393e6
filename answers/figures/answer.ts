// Answers a question about figures, or says why there is no figure to give.

import { unique } from '../collections.ts'
import type { Turn } from '../context.ts'
import { type Draft, draft } from '../draft.ts'
import type { QuestionKind } from '../question/kinds.ts'
import type { Meaning } from '../question/meaning.ts'
import type { Operation } from '../question/operations.ts'
import { has, phrase } from '../question/question.ts'
import type { Room } from '../respond.ts'
import { list, yearsText } from '../words/danish.ts'
import { executeFigures } from './execute.ts'
import { IMMEDIATE } from './find-subjects.ts'
import { type Subject, subjectsOf } from './plan.ts'
import { type FigureReading, readFigures } from './read-plan.ts'
import { uniqueSubjects } from './subjects.ts'
import { findTextFigure, textFigureDraft } from './text-amounts.ts'
import { nextQuestions, planAsQuestion } from './wording.ts'

/** Null when the question is not about figures, or names nothing that has any. */
export function answerFigures(room: Room, said: Meaning, before: Turn | null, today: Date): Draft | null {
  const { catalog, linker, knowledge } = room
  // "UIM?" right after a figure continues it, with or without an "og".
  const meaning = before?.figures && said.question.words.length <= SHORT ? { ...said, followUp: true } : said
  if (!asksForFigures(meaning, before)) return null
  const context = before?.figures ?? null
  const reading = readFigures({ catalog, linker, today }, meaning, context)
  const sure = reading.kind === 'plan' ? reading.coverage : reading.kind === 'ask' ? ASKED : 0
  // The subject is held, the year is not: only a question about another agreement's money goes on to the text.
  const closed =
    reading.kind === 'outside' &&
    !meaning.agreements.some(({ value }) => value.kind === 'missing') &&
    !has(meaning.question, EARLIER)
  if (
    !closed &&
    sure < NAMED_OUTRIGHT &&
    !meaning.operations.some(({ value }) => TABLE_ONLY.has(value.kind))
  ) {
    const figure = findTextFigure(room, meaning)
    if (figure && figure.coverage > sure + 0.1) return textFigureDraft(room, meaning, figure)
  }
  if (reading.kind === 'unknown') return null
  if (reading.kind !== 'plan') return explain(room, reading)
  const { plan } = reading
  const facts = executeFigures(knowledge, catalog, plan)
  const subjects = subjectsOf(plan)
  const trail =
    meaning.followUp && context
      ? uniqueSubjects([...context.trail, ...subjects]).slice(-20)
      : subjects.slice(0, 20)
  const sections = subjects.flatMap((subject) => catalog.rows.get(subject.row ?? -1)?.section ?? [])
  return {
    ...facts,
    understood: meaning.followUp && context ? planAsQuestion(plan) : null,
    suggestions: nextQuestions(plan),
    context: { kind: 'figures', figures: { plan, trail }, pools: null, sections: sections.slice(0, 10) },
  }
}

const EARLIER = phrase('[a-zæøå]*satspulje[a-zæøå]*|finanslov[a-zæøå]*|ssa-?[0-9]+')
const SHORT = 3
/** Coverage from which the table row is what is asked for, whatever a sentence says. */
const NAMED_OUTRIGHT = 0.86
/** A row that would be asked about still stands before a sentence. */
const ASKED = 0.85
/** Operations that running text is never asked for. */
const TABLE_ONLY = new Set<Operation['kind']>(['rank', 'count', 'compare', 'average', 'sum'])

/** Operations that can only be about figures; the rest may also be said of people, hours or pools. */
const FIGURES_ONLY = new Set<Operation['kind']>([
  'permanent',
  'share',
  'average',
  'difference',
  'compare',
  'rank',
  'count',
  'check',
  'sum',
  'eachYear',
])
const NOT_FIGURES = new Set<QuestionKind>(['who', 'when', 'where', 'why', 'how', 'howOld'])

function asksForFigures(meaning: Meaning, before: Turn | null): boolean {
  const operations = meaning.operations.map(({ value }) => value.kind)
  if (operations.some((kind) => FIGURES_ONLY.has(kind))) return true
  if (meaning.kinds.some(({ value }) => NOT_FIGURES.has(value))) return false
  // "Øvrige i SSA21": a name and an agreement, and nothing else is said.
  if (meaning.agreements.length > 0 && meaning.question.words.length <= 6 && meaning.kinds.length === 0)
    return true
  if (has(meaning.question, IMMEDIATE) || meaning.years.length > 0 || meaning.numbers.length > 0) return true
  if (saysMoney(meaning)) return true
  return before?.kind === 'figures' && meaning.followUp
}

/** An amount is asked for in so many words; "hvad er X" alone asks what it is. */
export function saysMoney(meaning: Meaning): boolean {
  if (has(meaning.question, GIVEN)) return true
  return meaning.operations.some(
    ({ value, from, to }) =>
      value.kind !== 'money' || !meaning.question.words.slice(from, to).every(({ key }) => WHAT.has(key)),
  )
}

const GIVEN = phrase(
  'bevilget|bevilges|afsat|afsættes|tildelt|tildeles|tilført|givet|doneret|reserveret|fået|øremærket|løber .*op i|beløber',
)
const WHAT = new Set(['hvad', 'er', 'har', 'var', 'der', 'det', 'bliver', 'blev'])

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
        partial: catalog.known
          .filter(({ label }) => !catalog.agreements.some((held) => held.label === label))
          .map(({ label }) => label)
          .join(', '),
      })
    case 'ask': {
      const choices = unique(reading.subjects.map(({ label, agreement }) => `${label} (${agreement})`))
      return {
        ...draft('clarification', 'ask', { choices }),
        suggestions: unique(
          reading.subjects.map(
            ({ label, agreement }) => `Hvor meget er der afsat til ${label} i aftalen ${agreement}?`,
          ),
        ),
      }
    }
  }
}
