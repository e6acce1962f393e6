// From the meaning of a question to a figure plan, or to what stands in the way of one.
import type { Catalog } from '../catalog.ts'
import { unique } from '../collections.ts'
import type { Meaning } from '../question/meaning.ts'
import { has, phrase } from '../question/question.ts'
import { INCLUDES } from './asks.ts'
import { isDivided, partsOf, repeatPlan, sameOfAnother } from './continue-plan.ts'
import { type Found, findSubjects } from './find-subjects.ts'
import { allYears } from './period.ts'
import { type FigureContext, type FigurePlan, type Period, type Subject, subjectsOf } from './plan.ts'
import { readDifference } from './read-difference.ts'
import { readMostRows } from './read-most-rows.ts'
import { readCount, readRank } from './read-rank.ts'
import { readShare } from './read-share.ts'
import { type FigureReading, periodOf, type Reader } from './reading.ts'
import { readScope } from './scope.ts'
import { readSubjects, SURE, uniqueSubjects, wholeAgreement } from './subjects.ts'

const WHICH_ROWS = phrase(
  '(?:hvilke|hvilket|alle|vis|list) (?:[a-zæøå]+ )?(?:initiativer?|indsatser|ministerier|områder|underpunkter|organisationer|poster|bevillinger)',
)

export function readFigures(
  { catalog, linker, today }: Pick<Reader, 'catalog' | 'linker' | 'today'>,
  said: Meaning,
  talk: FigureContext | null,
): FigureReading {
  const meaning = withoutIncluded({ catalog, linker }, withoutRest(said))
  const context = winnerMeant(meaning, talk)
  const before = context ? subjectsBefore(catalog, context) : []
  const scope = readScope(catalog, meaning, before[0]?.agreement ?? null)
  const operations = new Map(meaning.operations.map(({ value }) => [value.kind, value]))
  const reader: Reader = { catalog, linker, today, meaning, scope, context, operations }
  if (scope.missing) return { kind: 'missing', agreement: scope.missing }
  const count = operations.get('count')
  if (count?.kind === 'count') return readCount(reader, count)
  const most = operations.get('mostRows')
  if (most?.kind === 'mostRows') return readMostRows(reader, most)
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
  const found = pairBefore(reader) ?? findSubjects({ catalog, linker }, meaning, scope, before)
  if (found.kind !== 'found') return found
  if (context) {
    const again = found.said
      ? sameOfAnother(reader, context.plan, found)
      : repeatPlan(reader, context.plan, found.subjects)
    if (again) return again
  }
  return planFor(reader, found)
}

/** "Hvad får den i 2023?" after a ranking asks of the one that was largest, not for the largest again. */
function winnerMeant({ question, operations }: Meaning, context: FigureContext | null): FigureContext | null {
  const winner = context?.trail.at(-1)
  const ranks = operations.some(({ value }) => value.kind === 'rank' || value.kind === 'mostRows')
  if (context?.plan.kind !== 'rank' || context.plan.count > 1 || !winner || winner.whole) return context
  if (ranks || !has(question, THE_ONE)) return context
  const { period } = context.plan
  return { ...context, plan: { kind: 'value', subjects: [winner], period, each: false, larger: false } }
}

const THE_ONE = phrase(
  '(?:får|fik|har|havde|til|for) (?:den|det)|(?:den|det) (?:får|fik|har|havde)|(?:initiativet|indsatsen|underpunktet|ministeriet|området)',
)

/** A ranking speaks of an agreement without its rows; to go on about it takes its figures. */
function subjectsBefore(catalog: Catalog, { plan }: FigureContext): Subject[] {
  return subjectsOf(plan).map((subject) =>
    subject.whole ? wholeAgreement(catalog, subject.agreement) : subject,
  )
}

/** "Forskellen?" after two were talked about: those two. */
function pairBefore({ context, meaning, operations, linker }: Reader): Found | null {
  const names = linker.slots(meaning.topic.filter(({ soft }) => !soft)).length > 0
  if (!context || names || meaning.years.length > 0 || !operations.has('difference')) return null
  const pair = context.trail.filter(({ whole }) => !whole).slice(-2)
  const [one, two] = pair
  if (!one || !two || one.agreement !== two.agreement || subjectsOf(context.plan).length > 1) return null
  return { kind: 'found', subjects: [two, one], coverage: 1, listed: true, said: true }
}

/** ", uden Udlændingestyrelsens del" takes nothing in: what is asked about stands before it. */
export function withoutRest(meaning: Meaning): Meaning {
  const rest = meaning.question.text.search(LEFT_OUT)
  return rest < 0 ? meaning : { ...meaning, topic: meaning.topic.filter(({ word }) => word.start < rest) }
}

/** "X i alt, inklusive Ys andel": of what is divided the whole holds its parts already. */
function withoutIncluded({ catalog, linker }: Pick<Reader, 'catalog' | 'linker'>, meaning: Meaning): Meaning {
  const { question, topic, operations } = meaning
  const at = question.text.search(TAKEN_IN)
  if (at < 0) return meaning
  const before = topic.filter(({ word }) => word.start < at)
  const { coverage, subjects } = readSubjects(catalog, linker, before, () => true)
  if (coverage < SURE || !subjects.every((subject) => isDivided(catalog, subject))) return meaning
  const said = operations.filter(({ from }) => (question.words[from]?.start ?? 0) < at)
  return { ...meaning, topic: before, operations: said }
}

const TAKEN_IN = /[,–(-] ?(?:altså )?(?:inkl\.?|inklusive|inklusiv|iberegnet|medregnet)(?= )/iu

const LEFT_OUT =
  /[,–-] (?:altså |men )?(?:uden|ekskl\.?|eksklusive|minus|fraregnet|når [^,]+ (?:trukket|trækkes) fra)(?= )/iu

/** "Hvem får mest, A eller B?": a superlative over two that are named is a comparison. */
function comparison(reader: Reader): FigureReading | null {
  const { catalog, linker, meaning, scope, operations } = reader
  if (!has(meaning.question, phrase('eller'))) return null
  const found = findSubjects({ catalog, linker }, meaning, scope, [])
  if (found.kind !== 'found' || !found.listed) return null
  return planFor({ ...reader, operations: new Map([...operations, ['compare', { kind: 'compare' }]]) }, found)
}

const MOST_SIDE_BY_SIDE = 4

function planFor(
  reader: Reader,
  { subjects, coverage, listed }: Extract<Found, { kind: 'found' }>,
): FigureReading {
  const { operations, meaning, catalog, context } = reader
  const change = operations.get('difference')
  // One name in two agreements is no pair to be held against each other: each is shown by itself. Two whole agreements are,
  // and so is one name in two agreements that the question names.
  const isOverTwo =
    reader.scope.named &&
    subjects.length === 2 &&
    unique(subjects.map(({ agreement }) => agreement)).length === 2 &&
    reader.scope.agreements.length === 2
  const pair = listed || isOverTwo || subjects.length < 2 || subjects.every(({ whole }) => whole)
  if (change?.kind === 'difference' && pair) {
    const plan = readDifference(
      reader,
      isOverTwo && !listed ? [...subjects].reverse() : subjects,
      change.percent,
    )
    if (plan) return { kind: 'plan', plan, coverage }
  }
  const readings = subjects.map((subject) => ({ subject, reading: periodOf(reader, subject.agreement) }))
  const covered = mostCovered(
    catalog,
    readings.flatMap(({ subject, reading }) =>
      reading.kind === 'period' ? [{ subject, period: reading.period }] : [],
    ),
    !listed && !reader.scope.named,
  )
  const [first] = covered
  if (!first) {
    const years = unique(readings.flatMap(({ reading }) => (reading.kind === 'outside' ? reading.years : [])))
    return { kind: 'outside', subjects, years }
  }
  const asked = covered.map(({ subject }) => subject)
  const period = allOf(covered)
  if (asked.length > MOST_SIDE_BY_SIDE && !listed)
    return { kind: 'ask', subjects: asked.slice(0, MOST_SIDE_BY_SIDE) }
  const plan = (plan: FigurePlan): FigureReading => ({ kind: 'plan', plan, coverage })
  const info = catalog.agreements.find(({ label }) => label === first.subject.agreement)
  if (!info) throw new Error(`no agreement ${first.subject.agreement}`)
  const claimed = meaning.claimedAmounts.find(
    ({ value }) => value.unit === 'mio. kr.' && value.bound === null,
  )
  // "8,4 mio. hvert år" is held against each year by whoever reads them.
  if (claimed && asked.length === 1 && !operations.has('eachYear'))
    return plan({ kind: 'check', subject: first.subject, period, claimed: claimed.value.value })
  if (operations.has('average') && asked.length === 1 && has(meaning.question, PER_INITIATIVE))
    return isDivided(catalog, first.subject) || first.subject.whole
      ? plan({ kind: 'perInitiative', subject: first.subject, period })
      : { kind: 'unknown', coverage: 0 }
  // What is asked to be worked out of one thing is not answered with the plain figures of several.
  if (operations.has('average') && asked.length > 1 && !listed)
    return { kind: 'ask', subjects: asked.slice(0, MOST_SIDE_BY_SIDE) }
  if (listed && has(meaning.question, INCLUDES)) return { kind: 'ask', subjects: asked }
  const shared = unique(asked.map(({ agreement }) => agreement)).length < asked.length
  if (operations.has('compare') && shared && !listed)
    return { kind: 'ask', subjects: asked.slice(0, MOST_SIDE_BY_SIDE) }
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

type Covered = { subject: Subject; period: Period }

/** "Fra 2024 til 2026" of a name that two agreements have: the one that covers those years, not the one that has the first of them. */
function mostCovered(catalog: Catalog, covered: Covered[], one: boolean): Covered[] {
  const count = ({ subject, period }: Covered): number => {
    const info = catalog.agreements.find(({ label }) => label === subject.agreement)
    return period.kind === 'years' ? period.years.length : info ? allYears(info).length : 0
  }
  const most = Math.max(0, ...covered.map(count))
  return one ? covered.filter((each) => count(each) === most) : covered
}

/** The years asked about, of all subjects together; each has those that its agreement covers. */
function allOf(covered: readonly Covered[]): Period {
  const [first] = covered
  const years = covered.flatMap(({ period }) => (period.kind === 'years' ? period.years : []))
  return first?.period.kind === 'years'
    ? { kind: 'years', years: unique(years).sort((a, b) => a - b) }
    : (first?.period ?? { kind: 'total' })
}

const PER_INITIATIVE = phrase(
  '(?:pr|per|for|på|hvert)\\.? (?:hvert |enkelt |et )*(?:initiativ|indsats|bevilling)',
)
const EACH = phrase('hver(?:t|især| for sig)?|hver især|for sig|hver for sig|begge|pr\\.? aftale|per aftale')
