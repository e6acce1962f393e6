// What an answer about pools leaves for the next question.
import { MOST_TOLD, type Turn } from '../context.ts'
import type { PoolRecord } from '../facts/pools.ts'
import type { PoolAspect } from '../question/pool-aspects.ts'
import type { Room } from '../respond.ts'
import type { PoolFilter } from './filter.ts'
import { sectionOf } from './place.ts'
import type { Wish } from './wish.ts'

const SECTIONS = 5

export function contextOf(
  { catalog }: Room,
  kind: 'pools' | 'pool',
  pools: readonly PoolRecord[],
  wish: Wish,
  filter: PoolFilter,
  aspects: readonly PoolAspect[] = [],
  within: number | null = null,
  told: readonly number[] = [],
): Turn {
  return {
    kind,
    figures: null,
    told: [],
    pools: {
      ids: pools.map(({ id }) => id),
      concepts: wish.groups
        .flatMap(({ concepts }) => (concepts.length > 0 ? [concepts.slice(0, 20)] : []))
        .slice(0, 20),
      filter,
      aspects: [...aspects],
      within,
      told: told.slice(-MOST_TOLD),
    },
    sections: [...new Set(pools.flatMap((pool) => sectionOf(catalog, pool) ?? []))].slice(0, SECTIONS),
  }
}
