// The conditions beside the target group: agreement, years, who applies, co-financing, administration, amount, who runs it, where.
import { z } from 'zod'
import { poolApplicants } from '../../data/schema.ts'
import { id, quantity, year } from '../bounds.ts'
import type { Catalog } from '../catalog.ts'
import { fieldOf, type PoolRecord } from '../facts/pools.ts'
import { outsiders } from '../question/applicant-words.ts'
import { phraseKey } from '../question/question.ts'
import { ministriesOf } from './ministries.ts'

/** Plain JSON, so that it can travel in the context. Null and [] mean no condition. */
export const poolFilterSchema = z.object({
  agreements: z.array(z.string().max(20)).max(10),
  except: z.array(z.string().max(20)).max(10),
  /**
   * round: a round is stated for these years · apply: applied for in them · support · amount: has money in them · start: none
   * before them · either: not said
   */
  years: z
    .object({
      kind: z.enum(['round', 'apply', 'support', 'amount', 'start', 'either']),
      from: year,
      to: year,
    })
    .nullable(),
  /** Every entry must be met; any type of an entry meets it. */
  applicants: z
    .array(
      z.object({
        types: z.array(z.enum([...poolApplicants.type.enumValues, ...outsiders])).max(20),
        only: z.boolean(),
        not: z.boolean(),
      }),
    )
    .max(10),
  coFinancing: z.boolean().nullable(),
  adminPct: quantity.nullable(),
  administrator: z.string().max(100).nullable(),
  notAdministrator: z.string().max(100).nullable(),
  /** In mio. kr. */
  amount: z.object({ side: z.enum(['over', 'under']), value: quantity }).nullable(),
  /** Ids of the rows (area, initiative) that the pool's money stands under, any of them. */
  scope: z.array(id).max(20),
  /** Full names, any of them. */
  ministries: z.array(z.string().max(100)).max(20),
  /** For how many years it supports. */
  length: z.int().min(1).max(20).nullable(),
  /** Its criteria stand in this annex. */
  annex: z.int().min(1).max(20).nullable(),
  /** Applied for by several together, or by each alone. */
  jointly: z.boolean().nullable(),
})
export type PoolFilter = z.infer<typeof poolFilterSchema>
export type YearKind = NonNullable<PoolFilter['years']>['kind']

export const NO_FILTER: PoolFilter = {
  agreements: [],
  except: [],
  years: null,
  applicants: [],
  coFinancing: null,
  adminPct: null,
  administrator: null,
  notAdministrator: null,
  amount: null,
  scope: [],
  ministries: [],
  length: null,
  annex: null,
  jointly: null,
}

export function isEmpty(filter: PoolFilter): boolean {
  return JSON.stringify(filter) === JSON.stringify(NO_FILTER)
}

/** The conditions of the turn before with those of this one on top. */
export function mergeFilter(before: PoolFilter, now: PoolFilter): PoolFilter {
  const list = <T>(mine: T[], theirs: T[]): T[] => (mine.length > 0 ? mine : theirs)
  return {
    agreements: list(now.agreements, before.agreements),
    except: list(now.except, before.except),
    years: now.years ?? before.years,
    applicants: list(now.applicants, before.applicants),
    coFinancing: now.coFinancing ?? before.coFinancing,
    adminPct: now.adminPct ?? before.adminPct,
    administrator: now.administrator ?? before.administrator,
    notAdministrator: now.notAdministrator ?? before.notAdministrator,
    amount: now.amount ?? before.amount,
    // An area is a line of one agreement's table.
    scope: now.agreements.length > 0 ? now.scope : list(now.scope, before.scope),
    ministries: list(now.ministries, before.ministries),
    length: now.length ?? before.length,
    annex: now.annex ?? before.annex,
    jointly: now.jointly ?? before.jointly,
  }
}

/** The pools that meet every condition, in the order given. */
export function filterPools(
  catalog: Catalog,
  pools: readonly PoolRecord[],
  filter: PoolFilter,
): PoolRecord[] {
  const passing = pools.filter((pool) => meetsPlain(catalog, pool, filter))
  const named = passing.filter((pool) => filter.applicants.every((wanted) => applies(pool, wanted, NAMED)))
  // Where only a field is named ("aktører inden for vold"), it is told where the texts name this applicant nowhere.
  return named.length > 0
    ? named
    : passing.filter((pool) => filter.applicants.every((wanted) => applies(pool, wanted, WIDE)))
}

function meetsPlain(catalog: Catalog, pool: PoolRecord, filter: PoolFilter): boolean {
  if (filter.agreements.length > 0 && !filter.agreements.includes(pool.agreement)) return false
  if (filter.except.includes(pool.agreement)) return false
  if (filter.years && !inYears(pool, filter.years)) return false
  if (filter.coFinancing !== null && (fieldOf(pool, 'coFinancing') !== null) !== filter.coFinancing)
    return false
  if (filter.adminPct !== null && pool.adminPct !== filter.adminPct) return false
  if (filter.administrator !== null && !isRunBy(pool, filter.administrator)) return false
  if (
    filter.notAdministrator !== null &&
    (isRunBy(pool, filter.notAdministrator) || !fieldOf(pool, 'administeredBy'))
  )
    return false
  if (filter.amount && !isWithin(pool.total, filter.amount)) return false
  if (filter.annex !== null && !isInAnnex(catalog, pool, filter.annex)) return false
  if (filter.jointly !== null && isJoint(pool) !== filter.jointly) return false
  if (filter.length !== null && !supportLengths(pool).includes(filter.length)) return false
  if (
    filter.ministries.length > 0 &&
    !ministriesOf(catalog, pool).some((name) => filter.ministries.includes(name))
  )
    return false
  return filter.scope.length === 0 || filter.scope.some((row) => isUnder(catalog, pool, row))
}

const NAMED: readonly string[] = ['stated', 'implied']
const WIDE: readonly string[] = [...NAMED, 'possible']

function applies(
  pool: PoolRecord,
  { types, only, not }: PoolFilter['applicants'][number],
  bases: readonly string[],
): boolean {
  const mine = pool.applicants.filter(({ basis }) => basis !== 'partner')
  // What is kept for associations is kept for those of a kind, too.
  const wanted: readonly string[] =
    only && types.includes('civilsamfund') ? [...types, ...ASSOCIATIONS] : types
  const found = mine.some(({ type, basis }) => bases.includes(basis) && wanted.includes(type))
  const alone = found && mine.every(({ type }) => wanted.includes(type))
  // Where the text names no circle, nobody is ruled out and nobody is in.
  if (not && mine.length === 0) return false
  if (not) return only ? !alone : !mine.some(({ type }) => types.includes(type))
  return only ? alone : found
}

const ASSOCIATIONS: readonly string[] = ['idrætsforening', 'handicaporganisation']

/** "I fællesskab", "partnerskaber"; where they may also apply each alone, that is said ("eventuelt"). */
const JOINT = /(?<!eventuelt )i fællesskab|partnerskab/i
const isJoint = (pool: PoolRecord): boolean => JOINT.test(fieldOf(pool, 'applicants')?.value ?? '')

export function isRunBy(pool: PoolRecord, administrator: string): boolean {
  return phraseKey(fieldOf(pool, 'administeredBy')?.value ?? '').includes(phraseKey(administrator))
}

function isWithin(total: number | null, { side, value }: NonNullable<PoolFilter['amount']>): boolean {
  return total !== null && (side === 'over' ? total > value : total < value)
}

function isInAnnex({ sections }: Catalog, { document, start }: PoolRecord, annex: number): boolean {
  return [...sections.values()].some(
    (section) =>
      section.document === document &&
      new RegExp(`^Bilag ${annex}\\b`).test(section.title) &&
      section.start <= start &&
      start < section.end,
  )
}

function isUnder({ rows }: Catalog, pool: PoolRecord, scope: number): boolean {
  const row = rows.get(pool.row)
  return row !== undefined && [row.id, row.parent, row.area].includes(scope)
}

const IN_WORDS = ['et', 'to', 'tre', 'fire', 'fem']

/** "op til tre år", "en 3-årig projektperiode", or as many years as are named. */
function supportLengths(pool: PoolRecord): number[] {
  const text = fieldOf(pool, 'support')?.value ?? ''
  const stated = [...text.matchAll(/(\d|et|to|tre|fire|fem)[ -]år(?:ig)?/g)].map(([, count = '']) =>
    IN_WORDS.includes(count) ? IN_WORDS.indexOf(count) + 1 : Number(count),
  )
  return stated.length > 0 ? stated : [pool.supportYears.length]
}

function inYears(pool: PoolRecord, { kind, from, to }: NonNullable<PoolFilter['years']>): boolean {
  const within = (years: readonly number[]) => years.some((year) => from <= year && year <= to)
  const money = Object.keys(pool.amounts).map(Number)
  const support = pool.supportYears.length > 0 ? pool.supportYears : money
  // Without a stated round it can be applied for, at the earliest, when there is money.
  const applied = pool.roundYears.length > 0 ? pool.roundYears : support.slice(0, 1)
  if (kind === 'round') return within(pool.roundYears)
  if (kind === 'apply') return within(applied)
  if (kind === 'amount') return within(money)
  if (kind === 'support') return within(support)
  if (kind === 'start') return within([Math.min(...support, ...money)])
  return within(applied) || (from !== to && within(support))
}
