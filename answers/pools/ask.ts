// What a question asks of the pools: read from its words, and from the turn before where it goes on from that.
import type { Turn } from '../context.ts'
import type { PoolRecord } from '../facts/pools.ts'
import { type ApplicantMention, readApplicants } from '../question/applicants.ts'
import type { Meaning } from '../question/meaning.ts'
import type { Operation } from '../question/operations.ts'
import type { PoolAspect } from '../question/pool-aspects.ts'
import type { Room } from '../respond.ts'
import { mergeFilter, type PoolFilter } from './filter.ts'
import { readFilter } from './read-filter.ts'
import { readWish, wishOf } from './read-wish.ts'
import { asksWhich, continues, namesOne, readTalk, refersBack, type Talk } from './talk.ts'
import type { Wish } from './wish.ts'

export type PoolAsk = {
  meaning: Meaning
  talk: Talk
  wish: Wish
  filter: PoolFilter
  aspects: PoolAspect[]
  operation: Operation | null
  applicant: ApplicantMention | null
  /** Asks which pools there are. */
  which: boolean
  /** Speaks of one pool. */
  one: boolean
  /** The turn before, where this question goes on from it. */
  follows: { pools: PoolRecord[]; wish: Wish; filter: PoolFilter } | null
}

/** A question this short, after one about pools, goes on about them. */
const SHORT = 7

export function readAsk(room: Room, meaning: Meaning, before: Turn | null, today: Date): PoolAsk {
  const { catalog, lexicon, matcher } = room
  const { question } = meaning
  const applicants = readApplicants(question)
  const { filter, claimed } = readFilter(catalog, meaning, applicants, today)
  const isClaimed = (index: number) => claimed.some(({ from, to }) => from <= index && index < to)
  const free = new Set(meaning.topic.map(({ index }) => index).filter((index) => !isClaimed(index)))
  const wish = readWish(question, free, lexicon, (word) => matcher.knows(word))
  const talk = readTalk(meaning)
  const which = asksWhich(question)
  const one = namesOne(question) && !which
  const follows = carriedOn(room, meaning, before, wish, { talk, which, one })
  return {
    meaning,
    talk: talk ?? (follows ? 'pools' : null),
    wish,
    filter: follows ? mergeFilter(follows.filter, filter) : filter,
    aspects: meaning.aspects.map(({ value }) => value),
    operation:
      meaning.operations.find(({ value }) => value.kind === 'count' || value.kind === 'rank')?.value ?? null,
    applicant: applicants[0]?.value ?? null,
    which,
    one,
    follows,
  }
}

function carriedOn(
  { catalog, lexicon }: Room,
  { question }: Meaning,
  before: Turn | null,
  wish: Wish,
  { talk, which, one }: { talk: Talk; which: boolean; one: boolean },
): PoolAsk['follows'] {
  const carried = before?.pools
  if (!carried || (before.kind !== 'pools' && before.kind !== 'pool')) return null
  const hasOwn = wish.groups.some(({ kind }) => kind !== 'word')
  const goesOn =
    continues(question) ||
    !hasOwn ||
    (talk !== 'pools' && (refersBack(question) || question.words.length <= SHORT))
  // A whole new question about pools stands alone, whatever small words it holds.
  if (!goesOn || (hasOwn && !continues(question) && talk === 'pools' && (which || one))) return null
  return {
    pools: carried.ids.flatMap((id) => catalog.pools.find((pool) => pool.id === id) ?? []),
    wish: wishOf(carried.concepts, lexicon),
    filter: carried.filter,
  }
}
