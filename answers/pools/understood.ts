// How a follow-up was read, in full Danish, worded from what was understood and never from what was typed.
import { APPLICANT_NAMES, type PoolRecord } from '../facts/pools.ts'
import { type AskedApplicant, isOutsider, OUTSIDER_NAMES } from '../question/applicant-words.ts'
import type { Operation } from '../question/operations.ts'
import type { PoolAspect } from '../question/pool-aspects.ts'
import { list, superlative } from '../words/danish.ts'
import type { PoolFilter } from './filter.ts'
import { QUESTIONS } from './labels.ts'
import { namedFew, quotedName } from './present.ts'
import type { Wish } from './wish.ts'

export function detailReading(
  pools: readonly PoolRecord[],
  aspects: readonly PoolAspect[],
  years: readonly number[],
): string {
  const ofYears = aspects.includes('amount') && years.length > 0 ? ` i ${list(years.map(String))}` : ''
  const names = `${list(pools.map((pool) => `${quotedName(pool)} (${pool.agreement})`))}${ofYears}`
  const asked = aspects.flatMap((aspect) => QUESTIONS[aspect] ?? [])
  const [question = (pool: string) => `Fortæl om ${pool}`] = asked
  return question(names)
}

export function listReading(
  wish: Wish,
  filter: PoolFilter,
  { operation, together }: { operation: Operation | null; together: boolean },
): string {
  const about = wish.groups.flatMap(({ concepts }) => (concepts.length > 0 ? [list(concepts, 'eller')] : []))
  const conditions = [...(about.length > 0 ? [` om ${list(about)}`] : []), ...filterWords(filter)]
  const which = operation?.kind === 'rank' ? `den ${superlative(operation)} af puljerne` : null
  const asked = which
    ? `Hvilken er ${which}`
    : operation?.kind === 'count'
      ? 'Hvor mange puljer er der'
      : 'Hvilke puljer er der'
  if (together) return `${['Hvor meget er der tilsammen i puljerne', ...conditions].join('')}?`
  return `${[asked, ...conditions].join('')}?`
}

function filterWords({
  agreements,
  except,
  years,
  applicants,
  coFinancing,
  adminPct,
  administrator,
  amount,
  jointly,
}: PoolFilter): string[] {
  const who = applicants.map(({ types, only, not }) => {
    const names = applicantNames(types)
    return not
      ? `, som ${names} ikke kan søge`
      : only
        ? `, som kun ${names} kan søge`
        : `, som ${names} kan søge`
  })
  // "… som kommuner kan søge i 2026" says it of the year, too.
  const whenSaid = years && (years.kind === 'apply' && who.length > 0 ? 'i' : YEARS[years.kind])
  return [
    ...(coFinancing === null ? [] : [` ${coFinancing ? 'med' : 'uden'} krav om medfinansiering`]),
    ...(amount
      ? [` på ${amount.side === 'over' ? 'over' : 'under'} ${inFigures(amount.value)} mio. kr.`]
      : []),
    ...(agreements.length > 0 ? [` i aftalen ${list(agreements)}`] : []),
    ...(except.length > 0 ? [` uden for aftalen ${list(except)}`] : []),
    ...(adminPct === null ? [] : [`, hvor op til ${inFigures(adminPct)} pct. må gå til administration`]),
    ...(administrator === null ? [] : [`, som ${administrator} administrerer`]),
    ...(jointly === null ? [] : [jointly ? ', som søges i fællesskab' : ', som kan søges hver for sig']),
    ...who,
    ...(years ? [` ${whenSaid} ${years.from === years.to ? years.from : `${years.from}-${years.to}`}`] : []),
  ]
}

/** "foreninger og organisationer eller handicaporganisationer". */
export const applicantNames = (types: readonly AskedApplicant[]): string =>
  list(
    types.map((type) => (isOutsider(type) ? OUTSIDER_NAMES[type] : APPLICANT_NAMES[type])),
    'eller',
  )

const inFigures = (value: number): string => String(value).replace('.', ',')

/** Of pools that fit, but not whom they are wished for. */
export const closedTo = (applicants: PoolFilter['applicants']): string =>
  `Ansøgerkredsen nævner ikke ${applicantNames(applicants.flatMap(({ types }) => types))}.`

/** A hospital is a region's, but no circle of applicants says so; null where nobody is heard as another. */
export function heardAs(types: readonly AskedApplicant[]): string | null {
  const named = types.filter((type) => !isOutsider(type))
  const others = types.filter(isOutsider)
  if (named.length === 0 || others.length === 0) return null
  return `Ansøgerkredsene nævner ikke ${applicantNames(others)}; det er dem, som ${applicantNames(named)} kan søge.`
}

/** Of pools that only have money in the years asked for, where others are applied for in other years. */
export const otherRounds = (pools: readonly PoolRecord[], others: readonly PoolRecord[]): string =>
  `${pools.length === 1 ? 'Den søges ikke' : 'De søges ikke'} i det år, du spørger om. Med ansøgning i andre år er der ${namedFew(others)}.`

const YEARS = {
  round: 'med runde i',
  apply: 'til at søge i',
  support: 'med støtte i',
  amount: 'med penge i',
  start: 'med de første penge i',
  either: 'i',
}
