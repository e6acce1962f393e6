// Answers questions about pools. Read here first: what is asked (ask.ts), which pools fit it (find.ts, match.ts, filter.ts) and
// the list of them (list.ts), or which one is meant (single.ts) and what its criteria say (detail.ts).
import type { Turn } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { PoolRecord } from '../facts/pools.ts'
import { type Meaning, readMeaning } from '../question/meaning.ts'
import type { Room } from '../respond.ts'
import { type PoolAsk, readAsk } from './ask.ts'
import { contextOf } from './context.ts'
import { detailDraft } from './detail.ts'
import { NO_FILTER } from './filter.ts'
import { findPools } from './find.ts'
import { isUnstated } from './labels.ts'
import { listDraft } from './list.ts'
import { noPoolDraft } from './no-pool.ts'
import { openFieldDraft } from './open-field.ts'
import { pickPools } from './single.ts'
import { suggest } from './suggest.ts'
import { POOL_ONLY } from './talk.ts'
import { detailReading, listReading } from './understood.ts'

/** How well a pool must fit where the question does not say that it is about pools. */
const SURE = { money: 0.6, bare: 0.66, detail: 0.62 }
/** From this share of the topic on, a table row is what is meant. */
const ROW_MEANT = 0.8

/** Null where the question is not about pools. */
export function answerPools(room: Room, typed: Meaning, before: Turn | null, today: Date): Draft | null {
  const mended = room.poolSpelling.mend(typed.question.text)
  const meaning =
    mended === typed.question.text
      ? typed
      : readMeaning(mended, room.catalog.known, today, (question) => room.names.read(question))
  const ask = readAsk(room, meaning, before, today)
  return answerOne(room, ask) ?? answerList(room, ask, today)
}

/** One thing about one pool; null where the question is about which pools there are. */
function answerOne(room: Room, ask: PoolAsk): Draft | null {
  const { aspects, follows, which, one, talk, wish, meaning } = ask
  const asksOne = one || (!which && aspects.length > 0 && ask.operation === null)
  if (
    !asksOne ||
    (talk === 'pools' &&
      !one &&
      !follows &&
      !aspects.some((aspect) => POOL_ONLY.has(aspect) || isUnstated(aspect)))
  )
    return null
  const picked = pickPools(room.catalog, room.matcher, {
    meaning,
    wish,
    filter: follows && ask.filter.agreements === follows.filter.agreements ? NO_FILTER : ask.filter,
    before: follows?.pools ?? [],
  })
  if (!one && !follows && !isPlainlyMeant(room, ask, picked)) return null
  const unstated = aspects.filter(isUnstated)
  if (unstated.length > 0) return openFieldDraft(picked.length === 1 ? (picked[0] ?? null) : null, unstated)
  if (picked.length === 0) return null
  const asksNothing = aspects.length === 0 && meaning.kinds.length === 0 && !wish.unknown
  const years = meaning.years.flatMap(({ value }) => (value.kind === 'years' ? value.years : []))
  const answer = detailDraft(room, {
    pools: picked,
    aspects,
    wish,
    applicant: ask.applicant,
    years,
    whole: asksNothing,
  })
  if (!answer) return talk === 'pools' || follows ? openFieldDraft(picked[0] ?? null, aspects) : null
  return {
    ...answer,
    understood: follows ? detailReading(picked, aspects) : null,
    suggestions: suggest(picked, aspects),
    context: contextOf(room, 'pool', picked, wish, NO_FILTER),
  }
}

/** Without the word "pulje", the pool must be named well, and no table row better. */
function isPlainlyMeant(
  room: Room,
  { wish, aspects, talk }: PoolAsk,
  [pool, ...others]: readonly PoolRecord[],
): boolean {
  if (!pool || others.length > 0) return false
  if (talk !== 'pools' && !aspects.some((aspect) => POOL_ONLY.has(aspect))) return false
  const [best] = room.matcher.rank(wish, [pool])
  return (best?.score ?? 0) >= SURE.detail
}

function answerList(room: Room, ask: PoolAsk, today: Date): Draft | null {
  const { talk, follows, operation, meaning } = ask
  if (talk === null) return null
  const within = follows && operation?.kind === 'rank' && ask.wish.groups.length === 0 ? follows.pools : null
  const found = within
    ? { pools: within, wish: follows?.wish ?? ask.wish, filter: ask.filter, score: 1 }
    : findPools(room, ask)
  if (talk !== 'pools' && !isSure(room, ask, talk, found)) return null
  if (found.pools.length === 0)
    return asksForPools(ask) ? noPoolDraft(room, meaning, found.wish, found.filter) : null
  return {
    ...listDraft(room, { pools: found.pools, filter: found.filter, operation }, today),
    understood: follows ? listReading(found.wish, found.filter, operation) : null,
    suggestions: suggest(found.pools, []),
    context: contextOf(
      room,
      found.pools.length === 1 ? 'pool' : 'pools',
      found.pools,
      found.wish,
      found.filter,
    ),
  }
}

/** The word "pulje" or "søge" is there, and something is asked that only pools can answer. */
const asksForPools = ({ talk }: PoolAsk): boolean => talk === 'pools'

function isSure(
  room: Room,
  { meaning }: PoolAsk,
  talk: 'money' | 'bare',
  { pools, score, wish }: { pools: PoolRecord[]; score: number; wish: PoolAsk['wish'] },
): boolean {
  if (
    pools.length === 0 ||
    score < SURE[talk] ||
    !wish.groups.some(({ kind }) => kind === 'need' || kind === 'context')
  )
    return false
  const [link] = room.linker.link(meaning.topic)
  const rows = new Set(pools.flatMap((pool) => [pool.row, room.catalog.rows.get(pool.row)?.parent ?? -1]))
  return !link || link.coverage < ROW_MEANT || rows.has(link.row.id)
}
