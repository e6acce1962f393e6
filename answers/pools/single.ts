// Which one pool a question speaks of: by its number, its name, its words, or the one just talked about.
import type { Catalog } from '../catalog.ts'
import type { PoolRecord } from '../facts/pools.ts'
import type { Meaning } from '../question/meaning.ts'
import { filterPools, NO_FILTER, type PoolFilter } from './filter.ts'
import type { PoolMatcher } from './match.ts'
import type { Wish } from './wish.ts'

/** Below this the words point at no pool. */
const POINTS = 0.45
/** Pools nearer than this to the best are meant as much as it. */
const AS_GOOD = 0.06
const MOST = 3

export type SingleQuestion = {
  meaning: Meaning
  wish: Wish
  filter: PoolFilter
  /** The pools just talked about, which the words choose among first. */
  before: readonly PoolRecord[]
}

/** One pool where it is clear which, up to three where the words fit several alike, [] where they point at none. */
export function pickPools(
  catalog: Catalog,
  matcher: PoolMatcher,
  { meaning, wish, filter, before }: SingleQuestion,
): PoolRecord[] {
  const within = inAgreements(catalog.pools, filter)
  const numbered = byNumber(within, meaning)
  if (numbered.length > 0) return numbered.slice(0, MOST)
  if (wish.groups.length === 0) return before.slice(0, MOST)
  const named = byName(catalog, within, meaning)
  const among = before.length > 1 ? choose(matcher, wish, before, filter, catalog) : []
  if (among.length === 1) return among
  return choose(matcher, wish, named.length > 0 ? named : within, filter, catalog)
}

function choose(
  matcher: PoolMatcher,
  wish: Wish,
  pools: readonly PoolRecord[],
  filter: PoolFilter,
  catalog: Catalog,
): PoolRecord[] {
  const ranked = matcher.rank(wish, pools)
  const best = ranked[0]?.score ?? 0
  if (best < POINTS) return []
  const alike = ranked.filter(({ score }) => score >= best - AS_GOOD).map(({ pool }) => pool)
  // Years and applicants tell equals apart: "demenspuljen fra 2026", "kommunepuljen mod ekstremisme".
  const told = filterPools(catalog, alike, {
    ...NO_FILTER,
    years: filter.years && { ...filter.years, kind: 'either' },
    applicants: filter.applicants.filter(({ only }) => only),
  })
  return (told.length > 0 ? told : alike).slice(0, MOST)
}

const inAgreements = (pools: readonly PoolRecord[], { agreements, except }: PoolFilter): PoolRecord[] => {
  const within = pools.filter(
    ({ agreement }) =>
      (agreements.length === 0 || agreements.includes(agreement)) && !except.includes(agreement),
  )
  return within.length > 0 ? within : [...pools]
}

function byNumber(pools: readonly PoolRecord[], { numbers }: Meaning): PoolRecord[] {
  const wanted = numbers.flatMap(({ value }) => value)
  return pools.filter(({ number }) => number !== null && wanted.includes(number))
}

/** Pools whose own row, or whose initiative's, the question names in full. */
function byName({ rows }: Catalog, pools: readonly PoolRecord[], { names }: Meaning): PoolRecord[] {
  const ids = new Set(names.flatMap(({ value }) => value.map(({ id }) => id)))
  return pools.filter((pool) => ids.has(pool.row) || ids.has(rows.get(pool.row)?.parent ?? -1))
}
