// Answers questions about pools: one thing about one pool, or which pools fit.
import type { Turn } from '../context.ts'
import { type Draft, draft } from '../draft.ts'
import type { PoolRecord } from '../facts/pools.ts'
import { readApplicants } from '../question/applicants.ts'
import type { Meaning } from '../question/meaning.ts'
import type { PoolAspect } from '../question/pool-aspects.ts'
import { has, phrase } from '../question/question.ts'
import type { Room } from '../respond.ts'
import { detailDraft } from './detail.ts'
import { NO_FILTER, type PoolFilter, readFilter } from './filters.ts'
import { findPools, listDraft } from './list.ts'
import { poolName } from './present.ts'
import { readWish } from './read-wish.ts'
import type { Wish } from './wish.ts'

const POOLS = phrase(
  '[a-zæøå-]*pulje(?:r|n|rne|ns|midler|midlerne)?|ansøgningspulje[a-z]*|(?:kan|må|kunne|skal) .*?(?:søge|ansøge|søges|ansøges)(?: .*)?|søge(?: (?:om|penge|støtte|midler|tilskud|noget|til))?|ansøge|ansøgningsrunde[a-z]*|fondsmidler',
)
const THE_POOL = phrase('[a-zæøå-]*puljen|den pulje|pulje(?:n)? (?:til|om|mod|for)|den|[a-zæøå]+puljen')
const WHICH = phrase(
  'hvilke|hvilken|hvad for|er der|findes der|har i|nogen|nogle|noget|puljer|puljerne|alle|liste|oversigt|vis|find|hvor mange',
)

/** Aspects that only a pool has. */
const POOL_ONLY = new Set<PoolAspect>(['applicants', 'adminPct', 'coFinancing', 'targetGroup'])

export function answerPools(room: Room, meaning: Meaning, before: Turn | null, today: Date): Draft | null {
  const { catalog, matcher, lexicon, lines } = room
  const { question } = meaning
  const talk = has(question, POOLS)
  const inPools = before?.kind === 'pools' || before?.kind === 'pool'
  if (
    !talk &&
    !(inPools && (meaning.followUp || meaning.topic.filter(({ soft }) => !soft).length <= 3)) &&
    meaning.aspects.length === 0
  )
    return null

  const applicants = readApplicants(question, talk || inPools)
  const { filter, claimed } = readFilter(catalog, meaning, applicants, today)
  const covered = (index: number) => claimed.some(({ from, to }) => from <= index && index < to)
  const free = new Set(
    meaning.topic.filter(({ index, soft }) => !soft && !covered(index)).map(({ index }) => index),
  )
  const wish = readWish(question, free, lexicon, (slot) =>
    Math.min(
      1,
      Math.max(
        0,
        ...[...slot.forms.keys()].map((form) => (matcher.index.has(form) ? matcher.index.rarity(form) : 0)),
      ) / Math.log(matcher.index.size),
    ),
  )

  const aspect = meaning.aspects[0]?.value ?? null
  const single = pickOne(room, meaning, wish, filter, before)
  const wantsList = has(question, WHICH) && !has(question, THE_POOL)
  const particular = talk || inPools || (aspect !== null && POOL_ONLY.has(aspect))
  if (aspect && single && !wantsList && particular) {
    const detail = answerDetail(room, single, aspect, applicants[0]?.value ?? null)
    if (detail) return { ...detail, context: contextOf([single], [], NO_FILTER, 'pool', room) }
  }
  if (!talk && !inPools) return null
  const operation =
    meaning.operations.find(({ value }) => value.kind === 'count' || value.kind === 'rank')?.value ?? null
  const carried = inPools && meaning.followUp ? (before?.pools ?? null) : null
  const merged: PoolFilter = carried ? mergeFilter(carried.filter as PoolFilter, filter) : filter
  const refersBack =
    carried !== null && has(question, phrase('af dem|af de|nogen|den største|den mindste|dem|hvilken'))
  const query = {
    wish,
    filter: merged,
    operation,
    within: refersBack && !filter.agreements.length ? carried.ids : null,
    today,
  }
  const listing = findPools(catalog, matcher, query)
  if (listing.pools.length === 0 || listing.score < 0.4) return null
  void lines
  return {
    ...listDraft(catalog, query, listing),
    context: contextOf(
      listing.pools,
      wish.groups.map((group) => group.slots.map(({ label }) => label)),
      merged,
      listing.pools.length === 1 ? 'pool' : 'pools',
      room,
    ),
  }
}

function answerDetail(
  room: Room,
  pool: PoolRecord,
  aspect: PoolAspect,
  applicant: Parameters<typeof detailDraft>[2]['applicant'],
): Draft | null {
  return detailDraft(room.catalog, room.lines, { pool, aspect, applicant })
}

/** The one pool a question speaks of: the one in the context, or the one its words point at far better than at any other. */
function pickOne(
  room: Room,
  meaning: Meaning,
  wish: Wish,
  filter: PoolFilter,
  before: Turn | null,
): PoolRecord | null {
  const { catalog, matcher } = room
  if (wish.groups.length === 0) {
    const [id, more] = before?.pools?.ids ?? []
    return (more === undefined && catalog.pools.find((pool) => pool.id === id)) || null
  }
  const matches = matcher
    .match(wish)
    .filter(({ pool }) => filter.agreements.length === 0 || filter.agreements.includes(pool.agreement))
  const [best, next] = matches
  void meaning
  if (!best || best.score < 0.45) return null
  return !next || best.score - next.score > 0.04 ? best.pool : null
}

function mergeFilter(before: PoolFilter, now: PoolFilter): PoolFilter {
  return {
    agreements: now.agreements.length > 0 ? now.agreements : before.agreements,
    except: now.except.length > 0 ? now.except : before.except,
    years: now.years ?? before.years,
    applicants: now.applicants.length > 0 ? now.applicants : before.applicants,
    coFinancing: now.coFinancing ?? before.coFinancing,
    adminPct: now.adminPct ?? before.adminPct,
    administrator: now.administrator ?? before.administrator,
    amount: now.amount ?? before.amount,
  }
}

function contextOf(
  pools: readonly PoolRecord[],
  concepts: string[][],
  filter: PoolFilter,
  kind: 'pools' | 'pool',
  { catalog }: Room,
) {
  const sections = pools.slice(0, 5).flatMap((pool) => catalog.rows.get(pool.row)?.section ?? [])
  return { kind, figures: null, pools: { ids: pools.map(({ id }) => id), concepts, filter }, sections }
}

export { draft, poolName }
