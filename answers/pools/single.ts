// Which one pool a question speaks of: by its number, its name, its words, or the one just talked about.
import type { Catalog } from '../catalog.ts'
import type { PoolRecord } from '../facts/pools.ts'
import type { Link } from '../link/subjects.ts'
import type { Meaning } from '../question/meaning.ts'
import { findPhrase, has, phrase } from '../question/question.ts'
import type { Room } from '../respond.ts'
import type { PoolAsk } from './ask.ts'
import { filterPools, NO_FILTER, type PoolFilter } from './filter.ts'

/** Below this the words point at no pool. */
const POINTS = 0.42
/** Pools nearer than this to the best are meant as much as it. */
const AS_GOOD = 0.05
/** Within this, what else is asked tells them apart. */
const NEAR = 0.2
const NAMED_AS_GOOD = 0.1
const MOST = 3
/** Of those just listed. */
const MOST_LISTED = 5

/** One pool where it is clear which, up to three where the words fit several alike, [] where they point at none. */
export function pickPools(room: Room, ask: PoolAsk): PoolRecord[] {
  const { meaning, wish, filter, before, one } = ask
  const { catalog } = room
  const within = catalog.pools.filter(({ agreement }) => isIn(filter, agreement))
  const numbered = byNumber(within, meaning)
  if (numbered.length > 0) {
    // The same number in two agreements: what else is said tells which.
    const told = numbered.length > 1 ? choose(room, ask, numbered) : []
    return (told.length > 0 ? told : numbered).slice(0, MOST)
  }
  const talkedOf = before?.pools ?? []
  const other = has(meaning.question, THE_OTHER) ? besides(catalog, talkedOf) : []
  if (other.length === 1) return other
  const hasOwn = wish.groups.some(({ kind }) => kind !== 'word')
  // "Skal kommunen samarbejde med psykiatrien?" is still about the pool just talked of.
  if (talkedOf.length > 0 && (!hasOwn || (talkedOf.length === 1 && !one))) {
    // "Den fra 2026-aftalen", of those just listed.
    const told = talkedOf.filter(({ agreement }) => isIn(filter, agreement))
    return (told.length > 0 ? told : talkedOf).slice(0, MOST_LISTED)
  }
  const named = byName(catalog, within, meaning)
  const chosen = talkedOf.length > 1 ? choose(room, ask, talkedOf) : []
  if (chosen.length === 1) return chosen
  return choose(room, ask, named.length > 0 ? named : within)
}

const THE_OTHER = phrase('den anden(?: pulje)?')

/** The other pools of the initiative that the one just talked about is part of. */
function besides({ pools, rows }: Catalog, [one, ...others]: readonly PoolRecord[]): PoolRecord[] {
  if (!one || others.length > 0) return []
  const wholeOf = ({ row }: PoolRecord) => rows.get(row)?.parent ?? row
  return pools.filter((pool) => pool !== one && wholeOf(pool) === wholeOf(one))
}

function choose(
  { matcher, catalog, linker }: Room,
  { wish, filter, meaning, aspects }: PoolAsk,
  pools: readonly PoolRecord[],
): PoolRecord[] {
  const ranked = matcher.rank(wish, pools)
  const best = ranked[0]?.score ?? 0
  if (best < POINTS) return []
  // Years and applicants tell those apart that are nearly alike: "demenspuljen fra 2026", "kommunepuljen mod ekstremisme".
  // "Hvor meget er der i 2027" asks for money, not for the pool with a round in that year.
  const kind = aspects.includes('amount') ? ('amount' as const) : ('either' as const)
  const years = filter.years && { ...filter.years, kind }
  const near = ranked.filter(({ score }) => score >= best - NEAR).map(({ pool }) => pool)
  const told = [
    { ...NO_FILTER, years, applicants: filter.applicants.map((wanted) => ({ ...wanted, only: true })) },
    { ...NO_FILTER, years },
  ].map((conditions) => filterPools(catalog, near, conditions))
  const start = near.filter(({ agreement }) => isMadeFor(agreement, meaning))
  const fitting = [...told, start].find((found) => found.length > 0 && found.length < near.length) ?? near
  const top = Math.max(...ranked.filter(({ pool }) => fitting.includes(pool)).map(({ score }) => score))
  const alike = ranked
    .filter(({ pool, score }) => fitting.includes(pool) && score >= top - AS_GOOD)
    .map(({ pool }) => pool)
  return (alike.length > 1 ? bestNamed(catalog, linker.link(meaning.topic), alike) : alike).slice(0, MOST)
}

/** Of equals, the one whose row's name holds more of the question's words. */
function bestNamed(catalog: Catalog, links: readonly Link[], pools: PoolRecord[]): PoolRecord[] {
  const scoreOf = ({ row }: PoolRecord) =>
    Math.max(
      0,
      ...links
        .filter((link) => link.row.id === row || link.row.id === catalog.rows.get(row)?.parent)
        .map(({ score }) => score),
    )
  const best = Math.max(...pools.map(scoreOf))
  const named = pools.filter((pool) => scoreOf(pool) >= best - NAMED_AS_GOOD)
  return named.length > 0 ? named : pools
}

/** "2021-puljen": of the agreement whose first year it is. */
const isMadeFor = (agreement: string, { years }: Meaning): boolean =>
  years.some(
    ({ value }) => value.kind === 'years' && value.years.some((year) => agreement.startsWith(`${year}`)),
  )

export const isIn = ({ agreements, except }: PoolFilter, agreement: string): boolean =>
  (agreements.length === 0 || agreements.includes(agreement)) && !except.includes(agreement)

/** "Pulje 37". */
const NUMBERED = phrase('pulje(?:n)? ([0-9]{1,2})')

export function byNumber(pools: readonly PoolRecord[], { numbers, question }: Meaning): PoolRecord[] {
  const said = findPhrase(question, NUMBERED).flatMap(({ groups }) => groups[0] ?? [])
  const wanted = [...numbers.flatMap(({ value }) => value), ...said]
  return pools.filter(({ number }) => number !== null && wanted.includes(number))
}

/** Pools whose own row, or whose initiative's, the question names in full. */
export function byName({ rows }: Catalog, pools: readonly PoolRecord[], { names }: Meaning): PoolRecord[] {
  const ids = new Set(names.flatMap(({ value }) => value.map(({ id }) => id)))
  return pools.filter((pool) => ids.has(pool.row) || ids.has(rows.get(pool.row)?.parent ?? -1))
}
