// A figure with something taken out of it: "SSA23 ekskl. straksudmøntning", "handlingsplanen minus Lev Uden Vold".
import type { Catalog, Row } from '../catalog.ts'
import { unique } from '../collections.ts'
import type { Turn } from '../context.ts'
import { type Meaning, readMeaning } from '../question/meaning.ts'
import { has } from '../question/question.ts'
import type { Room } from '../respond.ts'
import { bestReading } from './best-reading.ts'
import { findSubjects, IMMEDIATE } from './find-subjects.ts'
import { allYears } from './period.ts'
import { type FigurePlan, isSame, lessThan, plainPlan, type Subject } from './plan.ts'
import { readFigures } from './read-plan.ts'
import type { FigureReading } from './reading.ts'
import { immediate, isUnder, SURE, subjectOf, together, wholeAgreement } from './subjects.ts'
import { figuresBefore, inConversation } from './turn.ts'

const LEAVES_OUT =
  '(?:uden|ekskl\\.?|eksklusive?|excl\\.?|minus|fraregnet|fratrukket|bortset fra|ser bort fra|på nær|undtagen)(?=\\s)'
const MARK = new RegExp(`[,–(-]? *\\b(?:altså |men |når man |hvis man )?${LEAVES_OUT}`, 'giu')

/** Null where nothing is taken out, or where it is not known what. */
export function readWithout(
  room: Room,
  said: Meaning,
  before: Turn | null,
  today: Date,
): FigureReading | null {
  const { catalog, linker } = room
  const cut = cutAtMark(room, said, today)
  if (!cut) return null
  const plan = OPENS.test(said.question.text) ? figuresBefore(catalog, said, before)?.plan : undefined
  if (plan?.kind === 'sum') return lessOf(room, cut.part, plan.subjects, (left) => ofSum(plan, left))
  const shared = plan?.kind === 'share' ? (plan.part.parts ?? []) : []
  if (plan?.kind === 'share' && shared.length > 0)
    return lessOf(room, cut.part, shared, (left) => ({ ...plan, part: together(left) }))
  const meaning = inConversation(catalog, cut.whole, before)
  const reading = readFigures({ catalog, linker, today }, meaning, figuresBefore(catalog, meaning, before))
  return reading.kind === 'plan'
    ? (yearsLeft(room, cut.part, reading) ?? lessIn(room, cut.part, reading))
    : null
}

/** "Uden 2021": the other years of the agreement; null where no year is left out, or more than years. */
function yearsLeft(
  { catalog, linker }: Room,
  { years, topic }: Meaning,
  reading: Extract<FigureReading, { kind: 'plan' }>,
): FigureReading | null {
  const taken = years.flatMap(({ value }) => (value.kind === 'years' ? value.years : []))
  if (taken.length === 0 || linker.namesAny(topic.filter(({ soft }) => !soft))) return null
  const { plan } = reading
  const [subject, ...others] = plan.kind === 'value' ? plan.subjects : []
  const info = catalog.agreements.find(({ label }) => label === subject?.agreement)
  if (!subject || !info || others.length > 0) return { kind: 'unknown', coverage: 0 }
  const left = allYears(info).filter((year) => !taken.includes(year))
  return { ...reading, plan: plainPlan([subject], { kind: 'years', years: left }) }
}

/** What the reading is of, without what is left out of it. */
function lessIn(
  room: Room,
  left: Meaning,
  reading: Extract<FigureReading, { kind: 'plan' }>,
): FigureReading | null {
  const { catalog } = room
  const { plan } = reading
  // A line for what was given at once is no initiative, and is never counted as one.
  if (plan.kind === 'count' && has(left.question, IMMEDIATE)) return reading
  if (plan.kind === 'count' || plan.kind === 'rank') {
    const scope = plan.scope ?? wholeAgreement(catalog, plan.agreement)
    const parts = partsTaken(room, left, scope)
    if (parts.length === 0) return null
    const isAllIn = parts.every((part) => isIn(catalog, part, scope))
    return isAllIn
      ? { ...reading, plan: { ...plan, scope: lessThan(...withLess(scope, parts)) } }
      : { kind: 'unknown', coverage: 0 }
  }
  if (plan.kind !== 'value' || plan.each) return null
  const taken = plan.subjects.map((whole) => ({ whole, parts: partsTaken(room, left, whole) }))
  const holding = taken.filter(({ whole, parts }) => parts.some((part) => isIn(catalog, part, whole)))
  // Of what shares a name, that which the part lies in. What is not in it need not be taken out of it.
  const [one, ...others] = holding.length > 0 ? holding : taken
  if (!one || one.parts.length === 0) return null
  const { whole, parts } = one
  if (holding.length === 0) return others.length === 0 ? reading : { kind: 'ask', subjects: plan.subjects }
  const isAllIn = parts.every((part) => isIn(catalog, part, whole))
  if (others.length > 0 || !isAllIn) return { kind: 'ask', subjects: plan.subjects }
  const [of, part] = withLess(whole, parts)
  return { ...reading, plan: { kind: 'without', whole: of, part, period: plan.period } }
}

/** The whole, and all that is taken out of it: what was before, too. */
const withLess = ({ less, ...whole }: Subject, parts: readonly Subject[]): [of: Subject, part: Subject] =>
  less ? [less.of, together([less.part, ...parts])] : [whole, together(parts)]

const isIn = (catalog: Catalog, part: Subject, whole: Subject): boolean => {
  const of = whole.less?.of ?? whole
  return of.whole || isUnder(catalog, part, of)
}

/** "Og uden Cabi?" after a sum, or its share: the same of the others; unknown where it is not one of those added. */
function lessOf(
  { catalog, linker }: Room,
  part: Meaning,
  added: readonly Subject[],
  toPlan: (left: Subject[]) => FigurePlan,
): FigureReading {
  const scope = {
    agreements: unique(added.map(({ agreement }) => agreement)),
    named: true,
    missing: null,
  }
  const found = findSubjects({ catalog, linker }, part, scope, [])
  const taken = found.kind === 'found' ? found.subjects : []
  const isAmong = (subjects: readonly Subject[], one: Subject) => subjects.some((other) => isSame(one, other))
  const left = added.filter((one) => !isAmong(taken, one))
  const isClear = taken.length > 0 && taken.every((one) => isAmong(added, one))
  return isClear && left.length > 0
    ? { kind: 'plan', coverage: 1, plan: toPlan(left) }
    : { kind: 'unknown', coverage: 0 }
}

const ofSum = (plan: Extract<FigurePlan, { kind: 'sum' }>, left: Subject[]): FigurePlan =>
  left.length > 1 ? { ...plan, subjects: left } : plainPlan(left, plan.period)
/** Nothing but what is left out is said. */
const OPENS = new RegExp(`^(?:og |men |hvad med )*${LEAVES_OUT}`, 'iu')

/** The question without what is to be left out, and that by itself; years and "i alt" behind it belong to the whole. */
function cutAtMark(
  { catalog, names: recogniser }: Room,
  said: Meaning,
  today: Date,
): { whole: Meaning; part: Meaning } | null {
  const { text, words } = said.question
  const isInName = (at: number) =>
    said.names.some(({ from, to }) => (words[from]?.start ?? 0) <= at && at < (words[to - 1]?.end ?? 0))
  const mark = [...text.matchAll(MARK)].find(
    (found) => !isInName(found.index + found[0].length - 1) && !IN_A_NAME.test(found[0]),
  )
  if (!mark) return null
  const read = (text: string) =>
    readMeaning(text, catalog.known, today, (question) => recogniser.read(question))
  const part = read(text.slice(mark.index + mark[0].length))
  const names =
    part.topic.some(({ soft }) => !soft) || part.numbers.length > 0 || has(part.question, IMMEDIATE)
  // Years behind what is left out belong to the whole, unless they are what is left out.
  const framed = [...(names ? part.years : []), ...part.operations, ...part.agreements]
  const frame = part.question.words.filter((_, i) => framed.some(({ from, to }) => from <= i && i < to))
  const whole = read([text.slice(0, mark.index), ...frame.map((word) => word.text)].join(' '))
  return { whole, part }
}

/** "Lev Uden Vold-pengene" */
const IN_A_NAME = /^ +\p{Lu}/u

function partsTaken({ catalog, linker }: Room, part: Meaning, whole: Subject): Subject[] {
  if (has(part.question, IMMEDIATE)) {
    const lines = whole.whole
      ? [immediate(catalog, whole.agreement) ?? []].flat()
      : [...catalog.rows.values()]
          .filter(({ level, ministry }) => level === 'immediate' && ministry === whole.row)
          .map((row) => subjectOf(catalog, row))
    // "Uden straksudmøntning og IPS"
    const topic = part.topic.filter(({ soft, word }) => !soft && !/^straks/.test(word.key))
    if (!linker.namesAny(topic)) return lines
    const isHere = (row: Row) => row.agreement === whole.agreement
    const others = bestReading({ catalog, linker }, { ...part, topic }, isHere)
    return others.coverage >= SURE ? [...lines, ...others.subjects] : []
  }
  const isLetter = /^[a-n]$/.test(part.question.line.trim())
  const says =
    isLetter || part.numbers.length > 0 || linker.slots(part.topic.filter(({ soft }) => !soft)).length > 0
  if (!says) return []
  const scope = { agreements: [whole.agreement], named: true, missing: null }
  const before = whole.whole ? [] : [whole]
  const found = findSubjects({ catalog, linker }, { ...part, followUp: true }, scope, before)
  // "Uden demens" takes out all that are named so, and no line of what is taken out already.
  if (found.kind === 'found')
    return found.subjects.filter((one) => !found.subjects.some((other) => isUnder(catalog, one, other)))
  // What alone may be meant lies in the whole, and so is meant.
  const [only, ...others] = found.kind === 'ask' ? found.subjects : []
  return only && others.length === 0 && isUnder(catalog, only, whole) ? [only] : []
}
