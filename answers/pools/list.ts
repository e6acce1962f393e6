// Answers "which pools": the pools that fit a target group and its conditions, best first; how many; the largest and smallest.
import type { Slot } from '../../retrieval/slot-index.ts'
import type { Catalog } from '../catalog.ts'
import { type Draft, draft } from '../draft.ts'
import { Citations } from '../facts/citations.ts'
import type { PoolRecord } from '../facts/pools.ts'
import type { Operation } from '../question/operations.ts'
import { decimal, yearsText } from '../words/danish.ts'
import { isEmpty, type PoolFilter, passes } from './filters.ts'
import type { PoolMatcher } from './match.ts'
import { poolName, presentPool } from './present.ts'
import type { Wish } from './wish.ts'

export type PoolQuery = {
  wish: Wish
  filter: PoolFilter
  operation: Operation | null
  within: readonly number[] | null
  today: Date
}

export type PoolListing = {
  pools: PoolRecord[] /** Best match, 0–1; 1 where only conditions were asked for. */
  score: number
}

export function findPools(
  catalog: Catalog,
  matcher: PoolMatcher,
  { wish, filter, within }: PoolQuery,
): PoolListing {
  const allowed = (pool: PoolRecord) => passes(pool, filter) && (within === null || within.includes(pool.id))
  const mustMatch = wish.groups.some((group) => !group.optional)
  if (!mustMatch && (!isEmpty(filter) || within !== null || wish.groups.length === 0))
    return { pools: catalog.pools.filter(allowed), score: 1 }
  const matches = matcher.match(wish)
  const found = matches.filter(({ pool }) => allowed(pool))
  return { pools: found.map(({ pool }) => pool), score: matches[0]?.score ?? 0 }
}

export function listDraft(catalog: Catalog, query: PoolQuery, { pools }: PoolListing): Draft {
  const citations = new Citations(catalog)
  const { operation, filter, today } = query
  const scope = filter.agreements.length > 0 ? filter.agreements.join(' og ') : null
  if (operation?.kind === 'count') {
    const shown = pools.map((pool) => presentPool(pool, citations))
    return {
      ...draft('amount', 'poolCount', {
        count: pools.length,
        scope,
        names: pools.slice(0, 6).map(named),
        more: pools.length > 6,
      }),
      pools: shown,
      citations: citations.list(),
      results: [
        {
          value: pools.length,
          unit: 'antal',
          label: `Antal puljer${scope ? `, ${scope}` : ''}`,
          agreement: filter.agreements[0] ?? null,
          priceLevel: null,
          citations: shown.flatMap((pool) => pool.citations.slice(0, 1)),
        },
      ],
    }
  }
  const ranked = operation?.kind === 'rank' ? rankByTotal(pools, operation) : pools
  const shown = ranked.map((pool) => presentPool(pool, citations))
  return {
    ...draft('pools', 'pools', {
      one: ranked.length === 1,
      count: ranked.length,
      scope,
      lines: ranked.map((pool) => line(pool, today)),
    }),
    pools: shown,
    citations: citations.list(),
  }
}

function rankByTotal(
  pools: readonly PoolRecord[],
  { smallest, count }: Extract<Operation, { kind: 'rank' }>,
): PoolRecord[] {
  const direction = smallest ? 1 : -1
  const sorted = pools
    .filter(({ total }) => total !== null)
    .sort((a, b) => direction * ((a.total ?? 0) - (b.total ?? 0)) || a.id - b.id)
  const last = sorted[count - 1]
  return sorted.filter((pool, i) => i < count || pool.total === last?.total)
}

function named(pool: PoolRecord): string {
  return `${poolName(pool)} (${pool.agreement})`
}

/** One line per pool: who, when and how much at a glance. */
function line(pool: PoolRecord, today: Date) {
  return {
    name: poolName(pool),
    agreement: pool.agreement,
    number: pool.number,
    round: roundText(pool, today),
    total: pool.total === null ? null : `${decimal(pool.total, 1)} mio. kr.`,
  }
}

/** "ansøgningsrunde i 2028 (kommende)"; null where the text states no year. */
export function roundText(pool: PoolRecord, today: Date): string | null {
  const [first] = pool.roundYears
  if (first === undefined) return null
  const year = today.getFullYear()
  const last = pool.roundYears.at(-1) ?? first
  const when = last < year ? 'ansøgningsåret er forbi' : first > year ? 'kommende' : 'i år'
  return `ansøgningsrunde i ${yearsText(pool.roundYears)} (${when})`
}

export type { Slot }
