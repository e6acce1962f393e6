// What reading a question about figures comes to, and what every reader of it is handed.
import type { Catalog } from '../catalog.ts'
import type { SubjectLinker } from '../link/subjects.ts'
import type { Meaning } from '../question/meaning.ts'
import type { Operation } from '../question/operations.ts'
import { allYears, type PeriodReading, readPeriod } from './period.ts'
import type { FigureContext, FigurePlan, Subject } from './plan.ts'
import type { Scope } from './scope.ts'

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
  /** A whole that is known, of which the part asked for is not. */
  | { kind: 'noPart'; whole: Subject }
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

/** The period asked about of one subject: of the years after its agreement what is given permanently, if anything is. */
export function periodOfSubject(reader: Reader, subject: Subject): PeriodReading {
  const { agreement, rows } = subject
  const reading = saysYearOfName(reader, subject) ? TOTAL : periodOf(reader, agreement)
  const { catalog, meaning } = reader
  const last = catalog.agreements.find(({ label }) => label === agreement)?.to ?? 0
  const after =
    reading.kind === 'outside' &&
    (reading.years.length > 0 ? reading.years.every((year) => year > last) : opensAfter(meaning, last))
  return after && rows.some((row) => catalog.permanent.has(row))
    ? { kind: 'period', period: { kind: 'permanent' } }
    : reading
}

const TOTAL: PeriodReading = { kind: 'period', period: { kind: 'total' } }

/** "Elevoptaget i 2026, samlet beløb?": the year is one of the name's words, as the total that is asked for says. */
function saysYearOfName({ catalog, meaning, operations }: Reader, { row: id }: Subject): boolean {
  const row = catalog.rows.get(id ?? -1)
  const names = [row?.title, catalog.rows.get(row?.parent ?? -1)?.title].join(' ')
  return (
    operations.has('total') &&
    meaning.years.length > 0 &&
    meaning.years.every(
      ({ value }) => value.kind === 'years' && value.years.every((year) => names.includes(String(year))),
    )
  )
}

/** "Efter 2024": no year by itself, and none that the agreement covers. */
const opensAfter = ({ years }: Meaning, last: number): boolean =>
  years.length > 0 &&
  years.every(({ value }) => value.kind === 'span' && value.from !== null && value.from > last)

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
  const talkedAbout = (context?.trail ?? []).filter((subject) => subject.agreement === agreement)
  const alone = operations.has('sum') && talkedAbout.length < 2
  const talkedOf = context?.years ?? []
  if (alone && mentions.length === 0 && meaning.followUp && talkedOf.length > 1)
    return readPeriod([{ kind: 'years', years: talkedOf }], info, today, before)
  const says = alone || operations.has('total') || operations.has('eachYear') || operations.has('average')
  // "Og i den forrige aftale?" leaves the years of this one.
  const moves = meaning.agreements.some(({ value }) => value.kind === 'shift')
  if (mentions.length === 0 && meaning.followUp && previous && !says && !moves) {
    if (previous.kind !== 'years') return { kind: 'period', period: previous }
    const kept = readPeriod([{ kind: 'years', years: previous.years }], info, today, before)
    // "Og i SSA26?" after a year that it does not cover.
    const isNamed = meaning.agreements.some(({ value }) => value.kind === 'only')
    return kept.kind === 'outside' && isNamed ? { kind: 'period', period: { kind: 'total' } } : kept
  }
  const reading = readPeriod(mentions, info, today, before)
  return operations.has('eachYear') && reading.kind === 'period' && reading.period.kind === 'total'
    ? { kind: 'period', period: { kind: 'years', years: allYears(info) } }
    : reading
}
