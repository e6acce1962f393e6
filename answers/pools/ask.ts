// What a question asks of the pools: read from its words, and from the turn before where it goes on from that.
import { findConcepts } from '../../retrieval/terms.ts'
import type { Turn } from '../context.ts'
import type { PoolRecord } from '../facts/pools.ts'
import { type Subject, subjectsOf } from '../figures/plan.ts'
import { type ApplicantMention, asksForKin, readApplicants } from '../question/applicants.ts'
import { askedAlone } from '../question/asked-alone.ts'
import type { Meaning } from '../question/meaning.ts'
import type { Operation } from '../question/operations.ts'
import type { PoolAspect } from '../question/pool-aspects.ts'
import { has, phrase, type Question, readQuestion } from '../question/question.ts'
import type { Room } from '../respond.ts'
import { excludedSpans } from './exclusions.ts'
import { isEmpty, NO_FILTER, type PoolFilter } from './filter.ts'
import { asksForOthers, pointedAt } from './listed.ts'
import { sectionOf } from './place.ts'
import { readFilter } from './read-filter.ts'
import { readWish, wishOf } from './read-wish.ts'
import { range } from './stretches.ts'
import { asksSizeOfIt, asksWhich, continues, namesOne, readTalk, refersBack, type Talk } from './talk.ts'
import type { Wish, WishGroup } from './wish.ts'

/** What the turn before was about. */
export type Before = {
  pools: PoolRecord[]
  wish: Wish
  filter: PoolFilter
  aspects: PoolAspect[]
  /** Those whose money was told one after another. */
  told: PoolRecord[]
}

/**
 * `years`: [] for the whole; `whole`: the one row whose figures were told of; `only`: nothing but figures was spoken of; `trail`: of
 * what.
 */
export type ToldMoney = { years: number[]; whole: number | null; only: boolean; trail: Subject[] }

export type PoolAsk = {
  meaning: Meaning
  talk: Talk
  wish: Wish
  /** What the words mean by which an area or initiative was named: a later question may ask it of another agreement. */
  scopeGroups: WishGroup[]
  /** The conditions of this question alone. */
  filter: PoolFilter
  aspects: PoolAspect[]
  operation: Operation | null
  /** Asks what they come to together. */
  together: boolean
  applicant: ApplicantMention | null
  /** Who applies is told before the question, which does not ask whether they may. */
  tellsWho: boolean
  /** Asks which pools there are. */
  which: boolean
  /** Speaks of one pool. */
  one: boolean
  /** Asks for others than those listed. */
  others: boolean
  /** The turn before, where this question goes on from it. */
  before: Before | null
  /** The money just told of, whatever else is asked now. */
  money: ToldMoney
  /** Goes on about something that has no pool. */
  withoutPool: boolean
  today: Date
}

/** Pools of one initiative. */
const FEW = 2
/** A question this short, after one about pools, goes on about them. */
const SHORT = 7

export function readAsk(room: Room, meaning: Meaning, turn: Turn | null, today: Date): PoolAsk {
  const { catalog, lexicon, matcher } = room
  const { question } = meaning
  const asksAnother = asksWhoElse(question, turn)
  const applicants = readApplicants(question, asksAnother, room.bodies.readApplicants(question))
  const phrases = findConcepts(lexicon, question.text)
  const isInPhrase = ({ from, to }: { from: number; to: number }) => {
    const start = question.words[from]?.start ?? 0
    const end = question.words[to - 1]?.end ?? 0
    return phrases.some((one) => one.start <= start && end <= one.end && one.end - one.start > end - start)
  }
  const { filter, claimed, scope } = readFilter(catalog, meaning, applicants, today, isInPhrase)
  const isClaimed = (index: number) => claimed.some(({ from, to }) => from <= index && index < to)
  const free = new Set(meaning.topic.map(({ index }) => index).filter((index) => !isClaimed(index)))
  const knows = (word: string) => matcher.knows(word)
  const wish = readWish(question, free, lexicon, knows)
  const talk = readTalk(meaning, wish.excluded.length > 0)
  const which = asksWhich(question)
  const one =
    (namesOne(question, excludedSpans(question)) ||
      (turn?.kind === 'pool' && has(question, SAME)) ||
      (talk === 'pools' && (meaning.numbers.length > 0 || asksSizeOfIt(question)))) &&
    !which
  const isNext = goesOn(meaning, wish, talk, which || one)
  const isOfThread = one || !has(question, ANY_POOL)
  const thread = isNext ? (readBefore(room, turn) ?? (isOfThread ? readSections(room, turn) : null)) : null
  const meant = thread && pointedAt(thread.pools, question)
  const before = thread && meant ? { ...thread, pools: meant } : thread
  const namesNothing = wish.groups.length === 0 && !wish.unknown && isEmpty(filter)
  // "Kan en kommune?" after who may apply for one pool is asked of that pool.
  const ofThatPool = asksAnother && turn?.kind === 'pool' && applicants.length > 0
  const aspects = meaning.aspects.map(({ value }) => value)
  // "Kan Røde Kors søge natcafépuljen?": a name that is known takes the words around it.
  const asksWho = ofThatPool || (one && applicants.length > 0 && has(question, MAY_THEY))
  return {
    meaning,
    talk: before ? 'pools' : talk,
    wish,
    scopeGroups: readWish(question, new Set(scope.flatMap(({ from, to }) => range(from, to))), lexicon, knows)
      .groups,
    filter,
    aspects: aspects.length === 0 && asksWho ? ['applicants'] : aspects,
    operation:
      meaning.operations.find(({ value }) => value.kind === 'count' || value.kind === 'rank')?.value ?? null,
    together: asksTogether(meaning, before),
    applicant: applicants[0]?.value ?? null,
    tellsWho: tellsWho(question) || asksForKin(question),
    which,
    one: one || ofThatPool || meant?.length === 1,
    others: before !== null && asksForOthers(question),
    before,
    money: moneyOf(turn),
    today,
    withoutPool: isNext && isOfThread && namesNothing && before === null && (turn?.sections.length ?? 0) > 0,
  }
}

/** "Hvilke puljer er der?", "hvad kan vi søge?" asks for any. */
const ANY_POOL = phrase(
  '[a-zæøå-]*puljer(?:ne)?|puljemidler|(?:hvad|noget) (?:[^ ]+ ){0,3}søge|hvilke(?:n|t)? (?:[^ ]+ )?pulje',
)

/** "Hvad med regioner?" after it was asked who may apply; "kan en kommune?" after any pools. */
function asksWhoElse(question: Question, turn: Turn | null): boolean {
  const told = turn?.pools
  const asked = told && (told.filter.applicants.length > 0 || told.aspects.includes('applicants'))
  return (asked === true || (told != null && has(question, MAY_THESE))) && question.words.length <= SHORT
}
const MAY_THEY = phrase('(?:kan|må) (?:[^ ]+ ){1,5}(?:an)?søge')
const MAY_THESE = new RegExp(
  `^${phrase('(?:(?:og|men|så) )?(?:kan|må) (?:[^ ]+ ){0,2}[^ ]+(?: også| så)?').source}$`,
)

/** Asks of another what was just asked of one. */
const SAME = phrase('(?:det )?(?:samme|tilsvarende|ditto) (?:for|med|tal for)')

/** "Vores forening vil … Findes der en pulje på det område?" */
function tellsWho(question: Question): boolean {
  const asked = askedAlone(question)?.asked ?? LAST.exec(question.text)?.[0]
  return asked !== undefined && !has(readQuestion(asked), MAY_WE)
}
/** "Vi er et bosted for … Er der en pulje?": too short to be understood alone, but not to be told from what stands before it. */
const LAST = /(?<=[.!?]\s+)(?:er|findes|var) der [^.!?]*pulje[^.!?]*\?\s*$/iu
const MAY_WE = phrase('(?:an)?søge[rs]?|os|vi|vores')

/** "Hvad giver de tilsammen?"; "søges sammen" is no sum, and "i alt" is one only of pools just listed. */
function asksTogether({ operations, aspects, claimedAmounts }: Meaning, before: Before | null): boolean {
  const asks = (wanted: Operation['kind']) => operations.some(({ value: { kind } }) => kind === wanted)
  const isOfMoney =
    before !== null || claimedAmounts.length > 0 || aspects.some(({ value }) => value === 'amount')
  // A share of something else is not the sum: "hvor stor en andel i pct. ligger i de to puljer tilsammen?"
  if (before === null && (asks('share') || asks('percent'))) return false
  return (asks('sum') && isOfMoney) || (asks('total') && (before?.pools.length ?? 0) > 1)
}

/** A whole new question about pools stands alone, whatever small words it holds. */
function goesOn({ question }: Meaning, wish: Wish, talk: Talk, plain: boolean): boolean {
  const hasOwn = wish.groups.some(({ kind }) => kind !== 'word')
  if (continues(question) || !hasOwn) return true
  if (talk === 'pools' && plain) return false
  return refersBack(question) || question.words.length <= SHORT
}

/** "Puljen", "hvem kan søge?" after an amount or a passage of the initiative that the pool belongs to. */
function readSections({ catalog, lexicon }: Room, turn: Turn | null): Before | null {
  const of = (sections: readonly number[]) =>
    catalog.pools.filter((pool) => sections.includes(sectionOf(catalog, pool) ?? -1))
  const all = of(turn?.sections ?? [])
  // Of more than a few, those of what was told of first.
  const pools = all.length > FEW ? of(turn?.sections.slice(0, 1) ?? []) : all
  if (pools.length === 0 || pools.length > FEW) return null
  return { pools, wish: wishOf([], lexicon), filter: NO_FILTER, aspects: [], told: [] }
}

function moneyOf(turn: Turn | null): ToldMoney {
  const plan = turn?.figures?.plan
  const asked = plan ? null : turn?.pools?.filter.years
  const [one, ...others] = plan ? subjectsOf(plan) : []
  return {
    only: turn?.kind === 'figures',
    trail: turn?.kind === 'figures' ? (turn.figures?.trail ?? []) : [],
    whole: turn?.pools?.within ?? (others.length === 0 ? (one?.row ?? null) : null),
    years:
      plan?.kind === 'value' && plan.period.kind === 'years'
        ? plan.period.years
        : asked
          ? range(asked.from, asked.to + 1)
          : [],
  }
}

function readBefore({ catalog, lexicon }: Room, turn: Turn | null): Before | null {
  if (!turn?.pools || turn.kind === 'passages') return null
  const poolsOf = (ids: readonly number[]) =>
    ids.flatMap((id) => catalog.pools.find((pool) => pool.id === id) ?? [])
  return {
    pools: poolsOf(turn.pools.ids),
    told: poolsOf(turn.pools.told),
    wish: wishOf(turn.pools.concepts, lexicon),
    filter: turn.pools.filter,
    aspects: turn.pools.aspects,
  }
}
