// Answers a question about figures, or says why there is no figure to give.

import type { Catalog } from '../catalog.ts'
import { unique } from '../collections.ts'
import type { Turn } from '../context.ts'
import { type Draft, draft } from '../draft.ts'
import { queryAmounts } from '../facts/amounts.ts'
import { countsOther } from '../passages/asks-for-text.ts'
import { NO_FILTER } from '../pools/filter.ts'
import { asksWhich, readTalk } from '../pools/talk.ts'
import type { QuestionKind } from '../question/kinds.ts'
import type { Meaning } from '../question/meaning.ts'
import type { Operation } from '../question/operations.ts'
import type { PoolAspect } from '../question/pool-aspects.ts'
import { has, phrase } from '../question/question.ts'
import type { Room } from '../respond.ts'
import { list, yearsText } from '../words/danish.ts'
import { executeFigures } from './execute.ts'
import { IMMEDIATE } from './find-subjects.ts'
import { type FigureContext, type FigurePlan, type Subject, subjectsOf } from './plan.ts'
import { type FigureReading, INCLUDES, readFigures } from './read-plan.ts'
import { SURE, subjectOf, uniqueSubjects } from './subjects.ts'
import { findTextFigure, STATED_NEED, textFigureDraft } from './text-amounts.ts'
import { nextQuestions, planAsQuestion } from './wording.ts'

/**
 * The figure where a table row is plainly what is asked for, before pools and running text have their say: an amount asked of a
 * well-named row, or a figure that is gone on about. Null where it may be something else.
 */
export function answerFromTable(room: Room, said: Meaning, before: Turn | null, today: Date): Draft | null {
  const meaning = inSameAgreement(room, continued(said, before), before)
  if (!isForTable(meaning, before)) return null
  const reading = read(room, meaning, before, today)
  // Money of an agreement whose table we lack stands in the text, if anywhere.
  const text = reading.kind === 'missing' && asksAmount(meaning) ? findTextFigure(room, meaning) : null
  if (text) return textFigureDraft(room, meaning, text)
  if (reading.kind !== 'plan') return null
  const goesOn = (before?.kind === 'figures' || before?.kind === 'pool') && meaning.followUp
  const inFull = new Set(meaning.names.flatMap(({ value }) => value.map(({ id }) => id)))
  const isNamed = subjectsOf(reading.plan).some(({ row }) => row !== null && inFull.has(row))
  if (!goesOn && reading.coverage < (isNamed || asksAmount(meaning) ? SURE : NAMED_OUTRIGHT)) return null
  const ofPool = readTalk(meaning) === 'pools' && !isNamed && !has(meaning.question, INITIATIVE)
  if (ofPool && !subjectsOf(reading.plan).every((subject) => isPoolRow(room, subject))) return null
  return answerFigures(room, said, before, today)
}

/** "UIM?" right after a figure continues it, with or without an "og". */
const continued = (said: Meaning, before: Turn | null): Meaning =>
  before?.figures && said.question.words.length <= SHORT ? { ...said, followUp: true } : said

function read({ catalog, linker }: Room, meaning: Meaning, before: Turn | null, today: Date): FigureReading {
  const context =
    before?.figures ?? (has(meaning.question, INITIATIVE) ? initiativeOf(catalog, before) : null)
  return readFigures({ catalog, linker, today }, meaning, context)
}

const INITIATIVE = phrase('(?:hele )?initiativ(?:et|ets)')

/** "Og hele initiativet?" after a pool: the initiative that its money is part of. */
function initiativeOf(catalog: Catalog, before: Turn | null): FigureContext | null {
  const pool = catalog.pools.find(({ id }) => id === before?.pools?.ids[0])
  const row = catalog.rows.get(pool?.row ?? -1)
  const whole = (row?.level === 'sub' && catalog.rows.get(row.parent ?? -1)) || row
  if (!whole || before?.pools?.ids.length !== 1) return null
  const subject = subjectOf(catalog, whole)
  const plan: FigurePlan = {
    kind: 'value',
    subjects: [subject],
    period: { kind: 'total' },
    each: false,
    larger: false,
  }
  return { plan, trail: [subject], years: [] }
}

/** What is said of a pool is told by the row: it is a part of the initiative, or a pool whose money is all the row's. */
function isPoolRow({ catalog, knowledge }: Room, { row: id }: Subject): boolean {
  const row = catalog.rows.get(id ?? -1)
  if (!row) return false
  const [total] = queryAmounts(knowledge, { rows: [row.id], measures: ['total'] })
  const hasOther = catalog.pools.some(
    (pool) =>
      [pool.row, catalog.rows.get(pool.row)?.parent].includes(row.id) &&
      pool.total !== null &&
      pool.total * 10 !== total?.tenths,
  )
  return !hasOther && (row.level === 'sub' || /pulje/i.test(row.title))
}

/** "Og i samme aftale?", "og til X?" after a text of an agreement whose table we lack: it is still that agreement's. */
function inSameAgreement({ catalog }: Room, meaning: Meaning, before: Turn | null): Meaning {
  if (before?.kind !== 'passages' || meaning.agreements.length > 0) return meaning
  const section = catalog.sections.get(before.sections[0] ?? -1)
  const label = catalog.documents.get(section?.document ?? '')?.agreement
  const isHeld = catalog.agreements.some((agreement) => agreement.label === label)
  const same = has(meaning.question, SAME_AGREEMENT) || (meaning.followUp && !isHeld)
  if (!label || !same) return meaning
  return { ...meaning, agreements: [{ from: 0, to: 0, value: { kind: 'only', labels: [label] } }] }
}

const SAME_AGREEMENT = phrase('(?:i |med )?(?:samme|den|denne) aftale|i aftalen')

/** An amount is asked for and nothing that a pool's criteria or running text would tell. */
function isForTable(meaning: Meaning, before: Turn | null): boolean {
  const { question } = meaning
  const talk = readTalk(meaning)
  if (isBackground(meaning) || asksWhich(question)) return false
  if (before?.kind === 'figures' && meaning.followUp) return talk === null || talk === 'bare'
  if (before?.kind === 'pool' && has(question, INITIATIVE)) return true
  if (meaning.aspects.some(({ value }) => !OF_FIGURES.has(value)) || countsOther(meaning)) return false
  const computes = meaning.operations.some(({ value }) => FIGURES_ONLY.has(value.kind))
  if (meaning.kinds.some(({ value }) => (computes ? NEVER_FIGURES : NOT_FIGURES).has(value))) return false
  if (asksAmount(meaning)) return true
  const isNamed = meaning.names.length > 0 || (talk !== 'money' && talk !== 'pools')
  // "X – hvad er det, og hvad skal de med pengene?" asks what X is.
  const isWhat = meaning.kinds.some(({ value }) => value === 'what')
  return isNamed && (meaning.years.length > 0 || (saysMoney(meaning) && !isWhat))
}

/** "Er der penge til …" asks for pools; "hvor meget", "beløb" and what is computed ask for a figure. */
export const asksAmount = ({ operations, question }: Meaning): boolean =>
  operations.some(({ value }) => value.kind !== 'money' && value.kind !== 'percent') || has(question, AMOUNT)

/** What somebody pays: "hvad koster det at …". */
const LIVED_PRICE = phrase('(?:koster|kostede) det|gratis|betale|tjener|timeløn(?:nen)?|i løn')
const OF_FIGURES = new Set<PoolAspect>(['amount', 'recipients', 'overview'])
const AMOUNT = phrase(
  'hvor meget|hvor mange (?:penge|millioner|mio|kroner|kr)|bevilling(?:en|er)?|bev|beløb(?:et|ene)?|hvad (?:koster|får|fik)|hvad er der (?:afsat|sat af|bevilget|givet)|bevilget|mio|kr|kroner',
)
/** Null when the question is not about figures, or names nothing that has any. */
export function answerFigures(room: Room, said: Meaning, before: Turn | null, today: Date): Draft | null {
  const { catalog, knowledge } = room
  const meaning = inSameAgreement(room, continued(said, before), before)
  if (!asksForFigures(meaning, before)) return null
  const context = before?.figures ?? null
  const reading = read(room, meaning, before, today)
  // "Hvad koster en køretime hos …" asks for no allocation, "hvad koster projekt X" does.
  const isPrice = meaning.years.length === 0 && meaning.kinds.some(({ value }) => value === 'cost')
  const isLived = isPrice && has(meaning.question, LIVED_PRICE)
  if (isLived || (isPrice && reading.kind === 'plan' && reading.coverage < ALL_NAMED)) return null
  const sure = reading.kind === 'plan' ? reading.coverage : reading.kind === 'ask' ? ASKED : 0
  const isYearly = sure >= PLAINLY && meaning.operations.some(({ value }) => value.kind === 'eachYear')
  const background = isBackground(meaning)
  if ((background || (sure < NAMED_OUTRIGHT && !isYearly)) && !isTableOnly(meaning)) {
    const figure = findTextFigure(room, meaning)
    // The subject is held, the year is not: then the sentence itself must name the year.
    const fits = figure && (reading.kind !== 'outside' || figure.dated)
    if (fits && (background || figure.coverage > sure + MORE)) return textFigureDraft(room, meaning, figure)
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
  const pools = catalog.pools.filter(({ row }) =>
    subjects.some((subject) => [row, catalog.rows.get(row)?.parent].includes(subject.row)),
  )
  return {
    ...facts,
    understood: meaning.followUp && context ? planAsQuestion(plan) : null,
    suggestions: nextQuestions(plan),
    context: {
      kind: 'figures',
      figures: { plan, trail, years: yearsOf(plan, meaning, context) },
      // "Hvem kan søge den?" goes on from the row to its pool.
      pools:
        pools.length > 0
          ? { ids: pools.map(({ id }) => id), concepts: [], filter: NO_FILTER, aspects: ['amount'] }
          : null,
      sections: sections.slice(0, 10),
    },
  }
}

/** Money from elsewhere or from before the first agreement, or that an organisation needs: a text may tell it as background. */
function isBackground({ question, years }: Meaning): boolean {
  const isEarlier = years.some(
    ({ value }) =>
      (value.kind === 'years' && value.years.some((year) => year < FIRST_YEAR)) ||
      (value.kind === 'span' && value.from !== null && value.from < FIRST_YEAR),
  )
  return isEarlier || [EARLIER, STATED_NEED, INCLUDES].some((told) => has(question, told))
}

const FIRST_YEAR = 2021
const EARLIER = phrase('[a-zæøå]*satspulje[a-zæøå]*|finanslov[a-zæøå]*|baggrunden')
const SHORT = 3
/** Coverage from which the table row is what is asked for, whatever a sentence says. */
const NAMED_OUTRIGHT = 0.86
/** … and nothing is said beside its name. */
const ALL_NAMED = 0.94
/** … year by year, where a sentence may tell of a yearly part of it. */
const PLAINLY = 0.8
/** What a sentence must cover more than a row does. */
const MORE = 0.1
/** A row that would be asked about still stands before a sentence. */
const ASKED = 0.85
/** Operations that running text is never asked for. */
const TABLE_ONLY = new Set<Operation['kind']>(['rank', 'count', 'compare', 'average', 'sum'])

/** A share of an agreement named is worked out, too; any other share may stand in the text. */
const isTableOnly = ({ operations, agreements }: Meaning): boolean =>
  operations.some(
    ({ value: { kind } }) => TABLE_ONLY.has(kind) || (kind === 'share' && agreements.length > 0),
  )

/** The years of this plan, with those before it where the same subject is gone on about. */
function yearsOf(plan: FigurePlan, { followUp }: Meaning, context: FigureContext | null): number[] {
  const years = plan.kind === 'value' && plan.period.kind === 'years' ? plan.period.years : []
  const same = (other: FigurePlan): boolean =>
    subjectsOf(other)[0]?.rows.join() === subjectsOf(plan)[0]?.rows.join()
  const before = followUp && context && same(context.plan) ? context.years : []
  return unique([...before, ...years])
    .sort((a, b) => a - b)
    .slice(0, 10)
}

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
/** Not even where something is computed: "hvor holder X mest til?" */
const NEVER_FIGURES = new Set<QuestionKind>(['where', 'why', 'howOld', 'howTo'])
const NOT_FIGURES = new Set<QuestionKind>(['who', 'when', 'where', 'why', 'how', 'howTo', 'howOld'])

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
