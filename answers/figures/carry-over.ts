// Subjects of the turns before, asked about anew: in the agreement named now, in every agreement, or held against each other.
import type { Catalog, Row } from '../catalog.ts'
import { unique } from '../collections.ts'
import type { Meaning } from '../question/meaning.ts'
import { has, phrase } from '../question/question.ts'
import type { Found } from './find-subjects.ts'
import type { Finder } from './named-parts.ts'
import { type FigureContext, plainPlan, type Subject, subjectsOf } from './plan.ts'
import { type FigureReading, periodOf, type Reader } from './reading.ts'
import type { Scope } from './scope.ts'
import { isUnder, subjectOf, uniqueSubjects, wholeAgreement } from './subjects.ts'

/** The subjects just talked about, in every agreement that has them. */
export function carriedToAll(finder: Finder, scope: Scope, before: readonly Subject[]): Found {
  const all = scope.agreements.flatMap((label) => {
    const there = carriedTo(finder, { agreements: [label], named: true, missing: null }, before)
    return there.kind === 'found' ? there.subjects : []
  })
  return { kind: 'found', subjects: uniqueSubjects(all), coverage: 1, listed: false, said: false }
}

/** The subjects just talked about, in the agreement named now. */
export function carriedTo({ catalog, linker }: Finder, scope: Scope, before: readonly Subject[]): Found {
  const found = (subjects: Subject[]): Found => ({
    kind: 'found',
    subjects,
    coverage: 1,
    listed: subjects.length > 1,
    said: false,
  })
  const here = before.filter((subject) => scope.agreements.includes(subject.agreement))
  if (here.length > 0) return found(here)
  if (before.every((subject) => subject.whole))
    return found(scope.agreements.map((label) => wholeAgreement(catalog, label)))
  const isWide = (level: Row['level'] | undefined) => level === 'area' || level === 'ministry'
  // A strategy for civil society is not the area of that name.
  const kin = before.flatMap((subject) =>
    linker.sameIn(
      subject.row === null ? subject.rows : [subject.row],
      scope.agreements,
      ({ level }) => isWide(level) === isWide(catalog.rows.get(subject.row ?? -1)?.level),
    ),
  )
  if (kin.length > 0) return found(uniqueSubjects(kin.map((row) => subjectOf(catalog, row))))
  return { kind: 'elsewhere', subjects: [...before], agreements: scope.agreements }
}

/** "Og i 2027?": what is called the same in another agreement that has the years asked about is meant, too. */
export function namesakesInYears(
  { catalog, linker, meaning, scope, context }: Reader,
  before: readonly Subject[],
): Subject[] {
  const period = context && 'period' in context.plan ? context.plan.period : null
  const talkedOf = period?.kind === 'years' ? period.years : []
  const years = meaning.years.flatMap(({ value }) => {
    if (value.kind === 'years') return value.years
    return value.kind === 'shift' ? talkedOf.map((year) => year + value.by) : []
  })
  if (years.length === 0 || scope.named || before.some(({ whole }) => whole)) return []
  const held = new Set(before.map(({ agreement }) => agreement))
  const isHeld = (year: number) =>
    catalog.agreements.some(({ label, from, to }) => held.has(label) && from <= year && year <= to)
  if (context?.inAgreement && years.every(isHeld)) return []
  const others = catalog.agreements
    .filter(({ label, from, to }) => !held.has(label) && years.some((year) => from <= year && year <= to))
    .map(({ label }) => label)
  return before
    .flatMap(({ rows }) => linker.sameIn(rows, others))
    .filter(({ level }) => level === 'initiative' || level === 'sub')
    .map((row) => subjectOf(catalog, row))
}

/** The question names a subject of its own. */
export const namesSubject = (linker: Reader['linker'], { topic }: Reader['meaning']): boolean =>
  linker.slots(topic.filter(({ soft }) => !soft)).length > 0

/** "Forskellen?" after two were talked about: those two. */
export function pairBefore({ context, meaning, operations, linker }: Reader): Found | null {
  // "Det år" is the year that they were told of.
  const isOtherYear = meaning.years.some(({ value }) => value.kind !== 'shift' || value.by !== 0)
  if (!context || namesSubject(linker, meaning) || isOtherYear || !operations.has('difference')) return null
  // Two whole agreements are a pair, too; beside anything else the whole is only what it is part of.
  const parts = context.trail.filter(({ whole }) => !whole)
  const [one, two] = parts.length === 0 ? context.trail.slice(-2) : parts.slice(-2)
  if (!one || !two || subjectsOf(context.plan).length > 1) return null
  return { kind: 'found', subjects: [two, one], coverage: 1, listed: true, said: true }
}

/** "I pct.?" after a whole and one of its parts: the part as a share of that whole. */
export function shareBefore({ catalog, context, meaning, linker }: Reader): FigureReading | null {
  const part = context && subjectsOf(context.plan).length === 1 ? context.trail.at(-1) : undefined
  if (
    !context ||
    !part ||
    part.whole ||
    namesSubject(linker, meaning) ||
    !meaning.followUp ||
    meaning.years.length > 0
  )
    return null
  if (context.plan.kind !== 'value') return null
  const whole = context.trail.slice(0, -1).findLast((subject) => isUnder(catalog, part, subject))
  if (!whole) return null
  const { period } = context.plan
  return { kind: 'plan', plan: { kind: 'share', part, whole, period }, coverage: 1 }
}

/** "Og resten?" after a whole and one of its parts: what of the whole is not the part's. */
export function restBefore({ catalog, context, meaning }: Reader): FigureReading | null {
  if (context?.plan.kind !== 'value' || !ONLY_REST.test(meaning.question.line.trim())) return null
  const [part, ...others] = subjectsOf(context.plan)
  const whole = context.trail.findLast((subject) => part && isUnder(catalog, part, subject))
  if (!part || !whole || others.length > 0) return null
  return { kind: 'plan', plan: { kind: 'without', whole, part, period: context.plan.period }, coverage: 1 }
}
const ONLY_REST = /^(?:og |hvad med |hvad er )*resten$/

/** "Hvor meget mere er det end i SSA23?" after a figure of another agreement: the two held against each other. */
export function againstOther(
  { catalog, linker, meaning, operations, scope }: Reader,
  before: readonly Subject[],
): Found | null {
  const [one] = before
  const isOther = scope.named && one !== undefined && !scope.agreements.includes(one.agreement)
  if (
    !isOther ||
    namesSubject(linker, meaning) ||
    before.length > 1 ||
    !meaning.followUp ||
    !operations.has('difference')
  )
    return null
  const there = carriedTo({ catalog, linker }, scope, before)
  const [two] = there.kind === 'found' ? there.subjects : []
  return two ? { kind: 'found', subjects: [one, two], coverage: 1, listed: true, said: true } : null
}

/** The year just told of one subject, and the one it is held against; null where it is not so plain. */
export function againstYears(reader: Reader, [one, ...others]: readonly Subject[]): number[] | null {
  const { context, operations, meaning } = reader
  const previous = context && 'period' in context.plan ? context.plan.period : null
  if (!one || others.length > 0 || !operations.has('compare') || meaning.years.length === 0) return null
  const asked = periodOf(reader, one.agreement)
  if (previous?.kind !== 'years' || asked.kind !== 'period' || asked.period.kind !== 'years') return null
  const years = unique([...previous.years, ...asked.period.years]).sort((a, b) => a - b)
  return years.length === 2 ? years : null
}

/** "Hvad får den i 2023?" after a ranking asks of the one that was largest, not for the largest again. */
export function winnerMeant(
  { question, operations }: Meaning,
  context: FigureContext | null,
): FigureContext | null {
  const winner = context?.trail.at(-1)
  const ranks = operations.some(({ value }) => value.kind === 'rank' || value.kind === 'mostRows')
  if (context?.plan.kind !== 'rank' || context.plan.count > 1 || !winner || winner.whole) return context
  const isShare = operations.some(({ value }) => value.kind === 'share')
  if (ranks || !(isShare || has(question, THE_ONE))) return context
  const { period } = context.plan
  return {
    ...context,
    plan: plainPlan([winner], period),
  }
}

const THE_ONE = phrase(
  '(?:er|udgør) (?:det|den)(?= ?$| af)|(?:får|fik|har|havde|til|for) (?:den|det)|(?:den|det) (?:får|fik|har|havde)|(?:initiativet|indsatsen|underpunktet|ministeriet|området)',
)

/** A ranking speaks of an agreement without its rows; to go on about it takes its figures. */
export function subjectsBefore(catalog: Catalog, { plan }: FigureContext): Subject[] {
  return subjectsOf(plan).map((subject) =>
    subject.whole ? wholeAgreement(catalog, subject.agreement) : subject,
  )
}
