// From the meaning of a question to a figure plan, or to what stands in the way of one.
import type { Catalog } from '../catalog.ts'
import { unique } from '../collections.ts'
import type { SubjectLinker } from '../link/subjects.ts'
import type { Meaning } from '../question/meaning.ts'
import type { Operation } from '../question/operations.ts'
import { has, phrase } from '../question/question.ts'
import { type Found, findSubjects } from './find-subjects.ts'
import { allYears, type PeriodReading, readPeriod } from './period.ts'
import { type FigureContext, type FigurePlan, type Period, type Subject, subjectsOf } from './plan.ts'
import { readCount, readRank } from './read-rank.ts'
import { readShare } from './read-share.ts'
import { readScope, type Scope } from './scope.ts'
import { uniqueSubjects } from './subjects.ts'

export type FigureReading =
  | { kind: 'plan'; plan: FigurePlan; coverage: number }
  /** Readings that are truly different and too many, or too unsure, to answer side by side. */
  | { kind: 'ask'; subjects: Subject[] }
  /** The subject is there, but no agreement with it covers the years. */
  | { kind: 'outside'; subjects: Subject[]; years: number[] }
  /** The subject is there, but not in the agreement named. */
  | { kind: 'elsewhere'; subjects: Subject[]; agreements: string[] }
  /** An agreement that we do not hold, or hold without its table. */
  | { kind: 'missing'; agreement: string }
  | { kind: 'unknown'; coverage: number }

export type Reader = {
  catalog: Catalog
  linker: SubjectLinker
  today: Date
  meaning: Meaning
  scope: Scope
  context: FigureContext | null
  operations: ReadonlyMap<Operation['kind'], Operation>
}

export function readFigures(
  { catalog, linker, today }: Pick<Reader, 'catalog' | 'linker' | 'today'>,
  meaning: Meaning,
  context: FigureContext | null,
): FigureReading {
  const before = context ? subjectsOf(context.plan) : []
  const scope = readScope(catalog, meaning, before[0]?.agreement ?? null)
  const operations = new Map(meaning.operations.map(({ value }) => [value.kind, value]))
  const reader: Reader = { catalog, linker, today, meaning, scope, context, operations }
  if (scope.missing) return { kind: 'missing', agreement: scope.missing }
  const count = operations.get('count')
  if (count?.kind === 'count') return readCount(reader, count)
  // "Hvilke initiativer får under 1 mio.?" counts and lists them.
  const bounded = meaning.claimedAmounts.some(({ value }) => value.bound !== null)
  if (bounded && !operations.has('rank')) {
    return has(meaning.question, WHICH_ROWS)
      ? readCount(reader, { kind: 'count', what: '' })
      : { kind: 'unknown', coverage: 0 }
  }
  const rank = operations.get('rank')
  if (rank?.kind === 'rank' && !operations.has('compare')) return comparison(reader) ?? readRank(reader, rank)
  if (operations.has('share')) return readShare(reader)
  const parts = context && partsOf(reader, context.plan)
  if (parts) return parts
  const found = findSubjects({ catalog, linker }, meaning, scope, before)
  if (found.kind !== 'found') return found
  if (context) {
    const again = found.said
      ? sameOfAnother(reader, context.plan, found)
      : repeatPlan(reader, context.plan, found.subjects)
    if (again) return again
  }
  return planFor(reader, found)
}

/** "Hvem får mest, A eller B?": a superlative over two that are named is a comparison. */
function comparison(reader: Reader): FigureReading | null {
  const { catalog, linker, meaning, scope, operations } = reader
  if (!has(meaning.question, phrase('eller'))) return null
  const found = findSubjects({ catalog, linker }, meaning, scope, [])
  if (found.kind !== 'found' || !found.listed) return null
  return planFor({ ...reader, operations: new Map([...operations, ['compare', { kind: 'compare' }]]) }, found)
}

/** "hvad med 2023?" after a ranking, count, share or average: the same again with what is said now. */
function repeatPlan(reader: Reader, plan: FigurePlan, subjects: readonly Subject[]): FigureReading | null {
  const newOperation = [...reader.operations.keys()].some((kind) => kind !== 'money' && kind !== 'total')
  if (newOperation || !['rank', 'count', 'share', 'average'].includes(plan.kind)) return null
  const agreement = reader.scope.named
    ? (reader.scope.agreements[0] ?? null)
    : (subjects[0]?.agreement ?? null)
  if (agreement === null) return null
  const reading = periodOf(reader, agreement)
  if (reading.kind === 'outside') return { kind: 'outside', subjects: [...subjects], years: reading.years }
  const { period } = reading
  switch (plan.kind) {
    case 'rank':
    case 'count':
      return {
        kind: 'plan',
        coverage: 1,
        plan: { ...plan, agreement, period, scope: plan.agreement === agreement ? plan.scope : null },
      }
    case 'share':
      return plan.part.agreement === agreement
        ? { kind: 'plan', coverage: 1, plan: { ...plan, period } }
        : null
    case 'average':
      return period.kind === 'years'
        ? { kind: 'plan', coverage: 1, plan: { ...plan, years: period.years } }
        : null
    default:
      return null
  }
}

/** "Hvilke initiativer går de til?" after a figure of the whole: its parts, the largest first. */
function partsOf({ meaning, catalog }: Reader, plan: FigurePlan): FigureReading | null {
  const [subject] = subjectsOf(plan)
  if (plan.kind !== 'value' || !subject || !meaning.followUp || !has(meaning.question, WHICH_PARTS))
    return null
  if (!subject.whole && !isDivided(catalog, subject)) return null
  const hasInitiatives = subject.whole || catalog.rows.get(subject.row ?? -1)?.level !== 'initiative'
  const level = hasInitiatives ? 'initiative' : 'sub'
  const { agreement } = subject
  const scope = subject.whole ? null : subject
  const { period } = plan
  return {
    kind: 'plan',
    coverage: 1,
    plan: { kind: 'rank', level, agreement, scope, period, smallest: false, count: MOST_PARTS, skip: 0 },
  }
}

const WHICH_ROWS = phrase(
  '(?:hvilke|hvilket|alle|vis|list) (?:[a-zæøå]+ )?(?:initiativer?|indsatser|ministerier|områder|underpunkter|organisationer|poster|bevillinger)',
)
const WHICH_PARTS = phrase(
  'hvilke (?:initiativer|indsatser|underpunkter|organisationer|poster|bevillinger)|hvem (?:får|deler) (?:dem|dele|del)|hvad (?:går|gik) (?:de|det|den) til|hvad består (?:det|den) af',
)
const MOST_PARTS = 10

/** "og psykiatrien?" after a share, an average or a count: the same of another subject. */
function sameOfAnother(
  reader: Reader,
  plan: FigurePlan,
  { subjects, coverage }: FoundSubjects,
): FigureReading | null {
  const { operations, meaning, catalog } = reader
  const [subject] = subjects
  if (operations.size > 0 || !meaning.followUp || !subject || subjects.length > 1) return null
  const { agreement } = subject
  const plain = (plan: FigurePlan): FigureReading => ({ kind: 'plan', plan, coverage })
  switch (plan.kind) {
    case 'share':
      return plan.whole.agreement === agreement ? plain({ ...plan, part: subject }) : null
    case 'average':
    case 'peak': {
      const info = catalog.agreements.find(({ label }) => label === agreement)
      return info
        ? plain({
            ...plan,
            subject,
            years: agreement === plan.subject.agreement ? plan.years : allYears(info),
          })
        : null
    }
    case 'count':
      return isDivided(catalog, subject) ? plain({ ...plan, agreement, scope: subject }) : null
    default:
      return null
  }
}

/** The table has lines under it. */
function isDivided({ rows, children }: Catalog, { row: id }: Subject): boolean {
  const row = rows.get(id ?? -1)
  return row !== undefined && (row.level === 'ministry' || row.level === 'area' || children.has(row.id))
}

/** The years asked about, within the agreement; a continuation that names none keeps those just talked about. */
export function periodOf(
  { catalog, meaning, context, today, operations }: Reader,
  agreement: string,
): PeriodReading {
  const info = catalog.agreements.find(({ label }) => label === agreement)
  if (!info) throw new Error(`no agreement ${agreement}`)
  if (operations.has('permanent')) return { kind: 'period', period: { kind: 'permanent' } }
  const mentions = meaning.years.map(({ value }) => value)
  const previous = context && 'period' in context.plan ? context.plan.period : null
  const before = previous?.kind === 'years' ? previous.years : null
  // "Og til sammen?" after one subject is its years together, those just talked about or all; after several it is those.
  const alone = operations.has('sum') && (context?.trail.length ?? 0) < 2
  const talkedOf = context?.years ?? []
  if (alone && mentions.length === 0 && meaning.followUp && talkedOf.length > 1)
    return readPeriod([{ kind: 'years', years: talkedOf }], info, today, before)
  const says = alone || operations.has('total') || operations.has('eachYear') || operations.has('average')
  if (mentions.length === 0 && meaning.followUp && previous && !says) {
    if (previous.kind !== 'years') return { kind: 'period', period: previous }
    return readPeriod([{ kind: 'years', years: previous.years }], info, today, before)
  }
  const reading = readPeriod(mentions, info, today, before)
  return operations.has('eachYear') && reading.kind === 'period' && reading.period.kind === 'total'
    ? { kind: 'period', period: { kind: 'years', years: allYears(info) } }
    : reading
}

type FoundSubjects = Extract<Found, { kind: 'found' }>
const MOST_SIDE_BY_SIDE = 4

function planFor(reader: Reader, { subjects, coverage, listed }: FoundSubjects): FigureReading {
  const { operations, meaning, catalog, context } = reader
  const change = operations.get('difference')
  // One name in two agreements is no pair to be held against each other: each is shown by itself. Two whole agreements are.
  const pair = listed || subjects.length < 2 || subjects.every(({ whole }) => whole)
  if (change?.kind === 'difference' && pair) {
    const plan = readDifference(reader, subjects, change.percent)
    if (plan) return { kind: 'plan', plan, coverage }
  }
  const readings = subjects.map((subject) => ({ subject, reading: periodOf(reader, subject.agreement) }))
  const covered = readings.flatMap(({ subject, reading }) =>
    reading.kind === 'period' ? [{ subject, period: reading.period }] : [],
  )
  const [first] = covered
  if (!first) {
    const years = unique(readings.flatMap(({ reading }) => (reading.kind === 'outside' ? reading.years : [])))
    return { kind: 'outside', subjects, years }
  }
  const asked = covered.map(({ subject }) => subject)
  const { period } = first
  if (asked.length > MOST_SIDE_BY_SIDE && !listed)
    return { kind: 'ask', subjects: asked.slice(0, MOST_SIDE_BY_SIDE) }
  const plan = (plan: FigurePlan): FigureReading => ({ kind: 'plan', plan, coverage })
  const info = catalog.agreements.find(({ label }) => label === first.subject.agreement)
  if (!info) throw new Error(`no agreement ${first.subject.agreement}`)
  const claimed = meaning.claimedAmounts.find(
    ({ value }) => value.unit === 'mio. kr.' && value.bound === null,
  )
  if (claimed && asked.length === 1)
    return plan({ kind: 'check', subject: first.subject, period, claimed: claimed.value.value })
  if (operations.has('average') && asked.length === 1 && has(meaning.question, PER_INITIATIVE))
    return isDivided(catalog, first.subject) || first.subject.whole
      ? plan({ kind: 'perInitiative', subject: first.subject, period })
      : { kind: 'unknown', coverage: 0 }
  // What is asked to be worked out of one thing is not answered with the plain figures of several.
  if (operations.has('average') && asked.length > 1 && !listed)
    return { kind: 'ask', subjects: asked.slice(0, MOST_SIDE_BY_SIDE) }
  if (listed && has(meaning.question, INCLUDES)) return { kind: 'ask', subjects: asked }
  if (operations.has('average') && asked.length === 1)
    return plan({
      kind: 'average',
      subject: first.subject,
      years: period.kind === 'years' ? period.years : allYears(info),
    })
  const together =
    operations.has('sum') && meaning.followUp && context && asked.length < 2
      ? uniqueSubjects([...context.trail, ...asked])
      : asked
  const span = meaning.numbers.some(({ value }) => value.length > 2)
  const plus = span || /\p{L} ?\+ ?\p{L}/u.test(meaning.question.text)
  const sameAgreement = unique(together.map(({ agreement }) => agreement)).length === 1
  const adds =
    !operations.has('compare') &&
    (operations.has('sum') || plus || (operations.has('total') && listed && !has(meaning.question, EACH)))
  if (together.length > 1 && sameAgreement && adds && (listed || operations.has('sum') || plus))
    return plan({ kind: 'sum', subjects: together, period })
  const severalYears = period.kind === 'years' && period.years.length > 1
  const yearsListed =
    meaning.years.length > 1 &&
    !/\d ?\+ ?\d/.test(meaning.question.text) &&
    !operations.has('sum') &&
    !operations.has('total')
  const each = severalYears && (operations.has('eachYear') || yearsListed || change !== undefined)
  return plan({ kind: 'value', subjects: asked, period, each, larger: operations.has('compare') })
}

/** "Rammen inkl. handlingsplanen": whether the one holds the other already, only the text can say. */
export const INCLUDES = phrase(
  'inkl|inklusive|inklusiv|iberegnet|medregnet|tælle[rs]? med|tælles med|regnes med|lægges oveni|indregnet',
)
const PER_INITIATIVE = phrase(
  '(?:pr|per|for|på|hvert)\\.? (?:hvert |enkelt |et )*(?:initiativ|indsats|bevilling)',
)
const EACH = phrase('hver(?:t|især| for sig)?|hver især|for sig|hver for sig|begge|pr\\.? aftale|per aftale')
const PERCENT = phrase('procent|pct\\.?|procentvis|procentuel(?:t|le)?|%')

function readDifference(reader: Reader, subjects: readonly Subject[], percent: boolean): FigurePlan | null {
  const { catalog, meaning, context } = reader
  const percentFirst = percent || has(meaning.question, PERCENT)
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
      percentFirst,
    }
  }
  const info = catalog.agreements.find(({ label }) => label === one.agreement)
  if (!info) return null
  const asked = reading.period.kind === 'years' ? reading.period.years : allYears(info)
  const previous =
    context && 'period' in context.plan && context.plan.period?.kind === 'years'
      ? context.plan.period.years
      : []
  const years = asked.length === 1 ? unique([...previous, ...asked]).sort((a, b) => a - b) : asked
  const from = years[0]
  const to = years.at(-1)
  if (from === undefined || to === undefined) return null
  if (from < to) return { kind: 'difference', from: year(one, from), to: year(one, to), percentFirst }
  return from === info.from
    ? null
    : { kind: 'difference', from: year(one, from - 1), to: year(one, from), percentFirst }
}
