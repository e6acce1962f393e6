// Finds the pools that a question asks for: those that fit the wish and meet the conditions.
import type { PoolRecord } from '../facts/pools.ts'
import type { Room } from '../respond.ts'
import type { PoolAsk } from './ask.ts'
import { filterPools, isEmpty, type PoolFilter } from './filter.ts'
import { wishOf } from './read-wish.ts'
import { groupKinds, type Wish } from './wish.ts'

export type Found = {
  pools: PoolRecord[]
  /** What they were found by. */
  wish: Wish
  filter: PoolFilter
  /** How well the best fits, 0–1; 1 where only conditions were asked for. */
  score: number
}

/** `pools` is [] where nothing fits. */
export function findPools(room: Room, ask: PoolAsk): Found {
  const tries = ask.follows ? followUps(room, ask) : [ask.wish]
  const all = tries.map((wish) => find(room, ask, wish))
  return all.find(({ pools }) => pools.length > 0) ?? (all[0] as Found)
}

function find({ catalog, matcher }: Room, { filter }: PoolAsk, wish: Wish): Found {
  const none: Found = { pools: [], wish, filter, score: 0 }
  if (wish.foreign) return none
  const groups = wish.groups.filter(({ kind }) => kind !== 'word')
  if (groups.length === 0) {
    const words = wish.groups.length > 0
    // Only conditions, or "alle puljer"; a word that nobody knows is a wish that nothing fits.
    if (isEmpty(filter) && (wish.unknown || words)) return words ? matched() : none
    const rest = catalog.pools.filter((pool) => !isExcluded(pool))
    return { ...none, pools: filterPools(catalog, rest, filter), score: 1 }
  }
  return matched()

  function matched(): Found {
    const matches = matcher.match(wish)
    const pools = filterPools(
      catalog,
      matches.map(({ pool }) => pool),
      filter,
    )
    return { ...none, pools, score: matches.find(({ pool }) => pool === pools[0])?.score ?? 0 }
  }
  function isExcluded(pool: PoolRecord): boolean {
    return wish.excluded.length > 0 && matcher.isAbout(pool, wish.excluded)
  }
}

/**
 * How a follow-up may go on, most likely first: the group talked about with what is new; the same people with it; what is new
 * alone. Without anything new, the group talked about.
 */
function followUps({ lexicon }: Room, { wish, follows }: PoolAsk): Wish[] {
  const before = follows?.wish ?? wish
  const own = wish.groups.filter(({ kind }) => kind !== 'word')
  if (own.length === 0) return [{ ...before, excluded: wish.excluded, foreign: wish.foreign }]
  const people = own.some(({ kind }) => kind === 'people')
  const join = (kept: Wish['groups']): Wish => ({
    ...wishOf(
      [...kept, ...own]
        .sort((a, b) => groupKinds.indexOf(a.kind) - groupKinds.indexOf(b.kind))
        .map(({ concepts }) => concepts),
      lexicon,
    ),
    excluded: wish.excluded,
    foreign: wish.foreign,
  })
  const kept = before.groups.filter(({ kind }) => !(people && kind === 'people'))
  return [join(kept), join(kept.filter(({ kind }) => kind === 'need' || kind === 'people')), wish]
}
