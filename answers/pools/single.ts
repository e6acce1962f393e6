// Which one pool a question speaks of: by its number, its name, its words, or the one just talked about.
import type { Catalog } from '../catalog.ts'
import type { PoolRecord } from '../facts/pools.ts'
import type { Meaning } from '../question/meaning.ts'
import type { Room } from '../respond.ts'
import type { PoolAsk } from './ask.ts'
import { filterPools, NO_FILTER, type PoolFilter } from './filter.ts'
import type { Wish } from './wish.ts'

/** Below this the words point at no pool. */
const POINTS = 0.42
/** Pools nearer than this to the best are meant as much as it. */
const AS_GOOD = 0.05
const MOST = 3

/** One pool where it is clear which, up to three where the words fit several alike, [] where they point at none. */
export function pickPools(room: Room, { meaning, wish, filter, before, one }: PoolAsk): PoolRecord[] {
  const { catalog } = room
  const within = catalog.pools.filter(({ agreement }) => isIn(filter, agreement))
  const numbered = byNumber(within, meaning)
  if (numbered.length > 0) return numbered.slice(0, MOST)
  const talkedOf = before?.pools ?? []
  const hasOwn = wish.groups.some(({ kind }) => kind !== 'word')
  // "Skal kommunen samarbejde med psykiatrien?" is still about the pool just talked of.
  if (talkedOf.length > 0 && (!hasOwn || (talkedOf.length === 1 && !one))) return talkedOf.slice(0, MOST)
  const named = byName(catalog, within, meaning)
  const chosen = talkedOf.length > 1 ? choose(room, wish, talkedOf, filter) : []
  if (chosen.length === 1) return chosen
  return choose(room, wish, named.length > 0 ? named : within, filter)
}

function choose(
  { matcher, catalog }: Room,
  wish: Wish,
  pools: readonly PoolRecord[],
  filter: PoolFilter,
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

const isIn = ({ agreements, except }: PoolFilter, agreement: string): boolean =>
  (agreements.length === 0 || agreements.includes(agreement)) && !except.includes(agreement)

function byNumber(pools: readonly PoolRecord[], { numbers }: Meaning): PoolRecord[] {
  const wanted = numbers.flatMap(({ value }) => value)
  return pools.filter(({ number }) => number !== null && wanted.includes(number))
}

/** Pools whose own row, or whose initiative's, the question names in full. */
export function byName({ rows }: Catalog, pools: readonly PoolRecord[], { names }: Meaning): PoolRecord[] {
  const ids = new Set(names.flatMap(({ value }) => value.map(({ id }) => id)))
  return pools.filter((pool) => ids.has(pool.row) || ids.has(rows.get(pool.row)?.parent ?? -1))
}
