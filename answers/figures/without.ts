// A figure with something taken out of it: "SSA23 ekskl. straksudmøntning", "handlingsplanen minus Lev Uden Vold".
import { unique } from '../collections.ts'
import type { Turn } from '../context.ts'
import { type Meaning, readMeaning } from '../question/meaning.ts'
import { has } from '../question/question.ts'
import type { Room } from '../respond.ts'
import { findSubjects, IMMEDIATE } from './find-subjects.ts'
import { type FigurePlan, plainPlan, type Subject } from './plan.ts'
import { readFigures } from './read-plan.ts'
import type { FigureReading } from './reading.ts'
import { immediate, isUnder, subjectOf, together } from './subjects.ts'
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
  const context = figuresBefore(catalog, said, before)
  const added = context?.plan.kind === 'sum' && OPENS.test(said.question.text) ? context.plan : null
  if (added) return lessOf(room, cut.part, added)
  const meaning = inConversation(catalog, cut.whole, before)
  const reading = readFigures({ catalog, linker, today }, meaning, figuresBefore(catalog, meaning, before))
  if (reading.kind !== 'plan') return null
  const { plan } = reading
  // A line for what was given at once is no initiative, and is never counted as one.
  if (plan.kind === 'count') return has(cut.part.question, IMMEDIATE) ? reading : null
  const [whole] = plan.kind === 'value' && !plan.each && plan.subjects.length === 1 ? plan.subjects : []
  if (!whole || plan.kind !== 'value') return null
  const parts = partsTaken(room, cut.part, whole)
  const inside = parts.filter((part) => whole.whole || isUnder(catalog, part, whole))
  if (parts.length === 0 || (inside.length > 0 && inside.length < parts.length)) return null
  // What is not in it need not be taken out of it.
  if (inside.length === 0) return reading
  return { ...reading, plan: { kind: 'without', whole, part: together(parts), period: plan.period } }
}

/** "Og uden Cabi?" after a sum: the sum of the others; unknown where it is not one of those added. */
function lessOf(
  { catalog, linker }: Room,
  part: Meaning,
  plan: Extract<FigurePlan, { kind: 'sum' }>,
): FigureReading {
  const scope = {
    agreements: unique(plan.subjects.map(({ agreement }) => agreement)),
    named: true,
    missing: null,
  }
  const found = findSubjects({ catalog, linker }, part, scope, [])
  const taken = found.kind === 'found' ? found.subjects : []
  const isIn = (subjects: readonly Subject[], { rows }: Subject) =>
    subjects.some((one) => one.rows.join() === rows.join())
  const [first, ...others] = plan.subjects.filter((one) => !isIn(taken, one))
  const isClear = taken.length > 0 && taken.every((one) => isIn(plan.subjects, one))
  if (!isClear || !first) return { kind: 'unknown', coverage: 0 }
  return {
    kind: 'plan',
    coverage: 1,
    plan: others.length > 0 ? { ...plan, subjects: [first, ...others] } : plainPlan([first], plan.period),
  }
}
/** Nothing but what is left out is said. */
const OPENS = new RegExp(`^(?:og |men |hvad med )*${LEAVES_OUT}`, 'iu')

/** The question without what is to be left out, and that by itself; years and "i alt" behind it belong to the whole. */
function cutAtMark(
  { catalog, names }: Room,
  said: Meaning,
  today: Date,
): { whole: Meaning; part: Meaning } | null {
  const { text, words } = said.question
  const isInName = (at: number) =>
    said.names.some(({ from, to }) => (words[from]?.start ?? 0) <= at && at < (words[to - 1]?.end ?? 0))
  const mark = [...text.matchAll(MARK)].find((found) => !isInName(found.index + found[0].length - 1))
  if (!mark) return null
  const read = (text: string) => readMeaning(text, catalog.known, today, (question) => names.read(question))
  const part = read(text.slice(mark.index + mark[0].length))
  const framed = [...part.years, ...part.operations, ...part.agreements]
  const frame = part.question.words.filter((_, i) => framed.some(({ from, to }) => from <= i && i < to))
  const whole = read([text.slice(0, mark.index), ...frame.map((word) => word.text)].join(' '))
  return { whole, part }
}

function partsTaken({ catalog, linker }: Room, part: Meaning, whole: Subject): Subject[] {
  if (has(part.question, IMMEDIATE)) {
    if (whole.whole) return [immediate(catalog, whole.agreement) ?? []].flat()
    const rows = [...catalog.rows.values()].filter(
      ({ level, ministry }) => level === 'immediate' && ministry === whole.row,
    )
    return rows.map((row) => subjectOf(catalog, row))
  }
  const isLetter = /^[a-n]$/.test(part.question.line.trim())
  const says =
    isLetter || part.numbers.length > 0 || linker.slots(part.topic.filter(({ soft }) => !soft)).length > 0
  if (!says) return []
  const scope = { agreements: [whole.agreement], named: true, missing: null }
  const before = whole.whole ? [] : [whole]
  const found = findSubjects({ catalog, linker }, { ...part, followUp: true }, scope, before)
  if (found.kind === 'found' && (found.listed || found.subjects.length === 1)) return found.subjects
  // What alone may be meant lies in the whole, and so is meant.
  const [only, ...others] = found.kind === 'ask' ? found.subjects : []
  return only && others.length === 0 && isUnder(catalog, only, whole) ? [only] : []
}
