// Answers "which pools": the pools that fit a target group and its conditions, best first; how many; the largest and smallest.
import type { Result } from '../answer.ts'
import { type Draft, draft } from '../draft.ts'
import { Citations } from '../facts/citations.ts'
import { fieldOf, type PoolRecord } from '../facts/pools.ts'
import type { Operation } from '../question/operations.ts'
import type { Room } from '../respond.ts'
import { capital, decimal, superlative } from '../words/danish.ts'
import type { PoolFilter } from './filter.ts'
import { type Citer, poolName, presentPool, quotedName, wholeLines } from './present.ts'
import { isOver, roundText } from './rounds.ts'
import { closedTo } from './understood.ts'

/** Longer lists are told in two parts. */
const ONE_PART = 8

/** As they are told: of a long list what is for this year or later comes first, each part by agreement, the newest first. */
export function inOrder(
  pools: readonly PoolRecord[],
  operation: Operation | null,
  today: Date,
): readonly PoolRecord[] {
  if (pools.length <= ONE_PART || operation?.kind === 'rank') return pools
  const part = (pool: PoolRecord) => Number(isOver(pool, today))
  // Within an agreement the best stays first.
  return [...pools].sort((a, b) => part(a) - part(b) || b.agreement.localeCompare(a.agreement))
}

type Listing = {
  pools: readonly PoolRecord[]
  filter: PoolFilter
  operation: Operation | null
  /** "Hvor stor er den mindste pulje?": the figure is what is asked for. */
  sized: boolean
  /** Who tells of the need and may not apply for it. */
  closedTo: PoolFilter['applicants'] | null
}

export function listDraft(
  room: Room,
  { pools: found, filter, operation, sized, closedTo: whom }: Listing,
  today: Date,
): Draft {
  const citations = new Citations(room.catalog)
  const citer = wholeLines(citations, room.lines)
  const pools = operation?.kind === 'rank' ? largest(found, operation) : found
  const counting = operation?.kind === 'count'
  const ranking = operation?.kind === 'rank'
  const sizes = ranking ? pools.map((pool) => sizeResult(room, pool, citer)) : []
  const shown = pools.map((pool) => {
    const presented = presentPool(pool, citer)
    const told = [fieldOf(pool, 'amount'), fieldOf(pool, 'round')].flatMap((field) => field ?? [])
    return {
      ...presented,
      citations: [
        ...new Set([
          ...presented.citations,
          ...told.map(({ start, end }) => citer.add(pool.document, start, end)),
        ]),
      ],
    }
  })
  const annex = filter.annex === null ? '' : `, bilag ${filter.annex}`
  const scope = filter.agreements.length > 0 ? `${filter.agreements.join(' og ')}${annex}` : null
  return {
    ...draft(counting || (ranking && sized) ? 'amount' : 'pools', counting ? 'poolCount' : 'pools', {
      one: pools.length === 1,
      count: pools.length,
      scope,
      closed: whom && closedTo(whom),
      ranked: operation?.kind === 'rank' ? superlative(operation) : null,
      parts: partsOf(pools, ranking, today).map(({ heading, pools: some }) => ({
        heading,
        lines: some.map((pool) => ({
          name: poolName(pool),
          agreement: pool.agreement,
          number: pool.number,
          total: pool.total === null ? null : `${decimal(pool.total, 1)} mio. kr.`,
          round: roundText(pool, today),
        })),
      })),
    }),
    pools: shown,
    citations: citations.list(),
    results: counting
      ? [
          countResult(
            shown.map((pool) => pool.citations),
            scope,
            filter,
          ),
        ]
      : sizes,
  }
}

/** A short list is one part; so is a long one that is all ahead or all over. */
function partsOf(
  pools: readonly PoolRecord[],
  ranking: boolean,
  today: Date,
): { heading: string | null; pools: readonly PoolRecord[] }[] {
  const over = pools.filter((pool) => isOver(pool, today))
  if (pools.length <= ONE_PART || ranking || over.length === 0 || over.length === pools.length)
    return [{ heading: null, pools }]
  return [
    { heading: 'I år eller senere', pools: pools.filter((pool) => !over.includes(pool)) },
    { heading: 'Forbi', pools: over },
  ]
}

function sizeResult({ catalog }: Room, pool: PoolRecord, citer: Citer): Result {
  const amount = fieldOf(pool, 'amount') ?? pool
  return {
    value: pool.total ?? 0,
    unit: 'mio. kr.',
    label: capital(quotedName(pool)),
    agreement: pool.agreement,
    priceLevel: catalog.documents.get(pool.document)?.priceLevel ?? null,
    citations: [citer.add(pool.document, amount.start, amount.end)],
  }
}

/** Equals at the end of the list all belong to it; a pool without a total has no place in it. */
function largest(
  pools: readonly PoolRecord[],
  { smallest, count, skip }: Extract<Operation, { kind: 'rank' }>,
): PoolRecord[] {
  const direction = smallest ? 1 : -1
  const sorted = pools
    .filter(({ total }) => total !== null)
    .sort((a, b) => direction * ((a.total ?? 0) - (b.total ?? 0)) || a.id - b.id)
  const last = sorted[skip + count - 1]
  return sorted.filter((pool, i) => i >= skip && (i < skip + count || pool.total === last?.total))
}

function countResult(
  citations: readonly (readonly number[])[],
  scope: string | null,
  { agreements }: PoolFilter,
): Result {
  return {
    value: citations.length,
    unit: 'antal',
    label: `Antal puljer${scope ? `, ${scope}` : ''}`,
    agreement: agreements.length === 1 ? (agreements[0] ?? null) : null,
    priceLevel: null,
    citations: citations.flatMap((of) => of.slice(0, 1)),
  }
}
