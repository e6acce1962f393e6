// Finds the pools that a question asks for: those that fit the wish and meet the conditions.
import type { PoolRecord } from '../facts/pools.ts'
import type { Room } from '../respond.ts'
import type { Before, PoolAsk } from './ask.ts'
import { filterPools, isEmpty, mergeFilter, NO_FILTER, type PoolFilter } from './filter.ts'
import { isWide, KIN } from './kinship.ts'
import { wishOf } from './read-wish.ts'
import { turnsTo } from './talk.ts'
import { EVERYWHERE, groupKinds, type Wish } from './wish.ts'

export type Found = {
  /** [] where nothing fits. */
  pools: PoolRecord[]
  /** What they were found by. */
  wish: Wish
  filter: PoolFilter
  /** How well the best covers what it must, 0–1; 1 where only conditions were asked for. */
  sure: number
  /** Who is told to apply, where none of them may. */
  closedTo?: PoolFilter['applicants']
  /** What fits as well and who tells of the need may not apply for. */
  forOthers?: PoolRecord[]
  /** Others than those listed before. */
  others?: true
  /** What fits and is applied for in other years, where these only have money in the one asked for. */
  otherRounds?: PoolRecord[]
}

export function findPools(room: Room, ask: PoolAsk): Found {
  const { meaning, wish, filter, before, which } = ask
  if (!before) return forWhoever(room, ask) ?? inYear(room, wish, filter)
  const wishes = continuations(room, wish, before, turnsTo(meaning.question))
  const filters = [filter, ...inAgreementOf(room, filter)].map((one) => mergeFilter(before.filter, one))
  if (ask.others) return besides(room, before, wishes, filters)
  const tries = filters.flatMap((conditions) => wishes.map((one) => find(room, one, conditions)))
  // A follow-up that nothing fits may be a new start after all.
  const all = which ? [...tries, find(room, wish, filter)] : tries
  return all.find(({ pools }) => pools.length > 0) ?? (all[0] as Found)
}

/** "Er der andre?": what fits as well and was not listed, or else what the same is a kind of. */
function besides(
  room: Room,
  { pools: listed, wish: before }: Before,
  wishes: readonly Wish[],
  filters: readonly PoolFilter[],
): Found {
  const all = [...wishes, ...broader(room, before)]
  const tries = filters.flatMap((conditions) =>
    all.map((one) => {
      const found = find(room, one, conditions)
      return { ...found, pools: found.pools.filter((pool) => !listed.includes(pool)) }
    }),
  )
  return { ...(tries.find(({ pools }) => pools.length > 0) ?? (tries[0] as Found)), others: true }
}

/** Where natcaféer were asked for: what they are a kind of; [] where that is nothing in particular. */
function broader({ lexicon }: Room, { groups }: Wish): Wish[] {
  const wider = groups.flatMap(({ kind, concepts }) => {
    const ids = concepts
      .flatMap((id) => lexicon.broader(id))
      .filter((id) => !isWide(id) && !EVERYWHERE.has(id))
    return kind === 'people' || ids.length === 0 ? [] : [ids]
  })
  return wider.length > 0 ? [wishOf(wider, lexicon)] : []
}

/**
 * Where somebody tells of a need: what fits it and is open to them, and what fits best, if it names nobody who may apply; where that is
 * nothing, what others may apply for. Null where nobody tells, or it is asked whether they may.
 */
function forWhoever(room: Room, { wish, filter, tellsWho }: PoolAsk): Found | null {
  const { applicants } = filter
  if (!tellsWho || applicants.length === 0 || !wish.groups.some(isTold)) return null
  const open = inYear(room, wish, filter)
  const all = inYear(room, wish, { ...filter, applicants: [] })
  const isBest = (pool: PoolRecord) => pool === all.pools[0] && pool.applicants.length === 0
  const fitting = all.pools.filter((pool) => isBest(pool) || open.pools.includes(pool))
  if (fitting.length > 0)
    return { ...all, filter, pools: fitting, forOthers: all.pools.filter((pool) => !fitting.includes(pool)) }
  return all.pools.length > 0 ? { ...all, closedTo: applicants } : null
}
const isTold = ({ kind }: Wish['groups'][number]): boolean =>
  kind === 'need' || kind === 'context' || kind === 'people'

/**
 * Pools that fit the wish but for one condition, and which: of the year, the agreement or who applies the first that stands in the
 * way; or that fit those whose kin are wished for.
 */
export type Elsewhere = { condition: 'years' | 'agreements' | 'applicants' | 'kin'; pools: PoolRecord[] }

/** Null where nothing fits whatever is asked, or nothing but conditions is asked for. */
export function findElsewhere(room: Room, { wish, filter }: Found): Elsewhere | null {
  if (!wish.groups.some(({ kind }) => kind === 'need' || kind === 'context' || kind === 'people')) return null
  const ways: ['years' | 'agreements' | 'applicants', PoolFilter][] = [
    ['years', { ...filter, years: null }],
    ['agreements', { ...filter, agreements: [], except: [] }],
    ['applicants', { ...filter, applicants: [] }],
  ]
  const tries = ways
    .filter(([condition]) => JSON.stringify(filter[condition]) !== JSON.stringify(NO_FILTER[condition]))
    .map(([condition, one]) => ({ condition, pools: find(room, wish, one).pools }))
  const kept = whomTheyStandBy(room, wish)
  const theirs = kept ? [{ condition: 'kin' as const, pools: find(room, kept, filter).pools }] : []
  return [...tries, ...theirs].find(({ pools }) => pools.length > 0) ?? null
}

/** "Pårørende til demente": the demented; null where no kin of somebody in particular are wished for. */
function whomTheyStandBy({ lexicon }: Room, wish: Wish): Wish | null {
  const isKin = (id: string) => lexicon.broader(id).includes(KIN)
  if (!wish.groups.some(({ concepts }) => concepts.some(isKin))) return null
  const groups = wish.groups.map(({ concepts }) =>
    concepts.flatMap((id) =>
      isKin(id) ? (lexicon.concepts.get(id)?.broader ?? []).filter((one) => one !== KIN) : [id],
    ),
  )
  return wishOf(groups, lexicon)
}

/** "Puljemidler til veteraner 2022": where nothing is applied for in the year, what has money in it may be meant. */
function inYear(room: Room, wish: Wish, filter: PoolFilter): Found {
  const found = find(room, wish, filter)
  if (found.pools.length > 0 || filter.years?.kind !== 'either') return found
  const supported = find(room, wish, { ...filter, years: { ...filter.years, kind: 'support' } })
  if (supported.pools.length === 0) return found
  const whenever = find(room, wish, { ...filter, years: null }).pools
  const otherRounds = whenever.filter((pool) => pool.roundYears.length > 0 && !supported.pools.includes(pool))
  return { ...supported, otherRounds }
}

/** "Og i den fra 2026?": a year that leaves nothing may name the agreement that starts with it. */
function inAgreementOf({ catalog }: Room, filter: PoolFilter): PoolFilter[] {
  const { years } = filter
  const named = catalog.agreements.filter(
    ({ from }) => years && from === years.from && years.from === years.to,
  )
  return named.length > 0 ? [{ ...filter, years: null, agreements: named.map(({ label }) => label) }] : []
}

function find({ catalog, matcher }: Room, wish: Wish, filter: PoolFilter): Found {
  const base = { wish, filter }
  if (wish.foreign) return { ...base, pools: [], sure: 0 }
  const [only, ...more] = wish.groups
  // "Drift af vores kolonihaveforening": a kind of help for what nobody here knows.
  const isHelpForUnknown = only?.kind === 'support' && more.length === 0 && wish.unknown
  if (isHelpForUnknown && isEmpty(filter)) return { ...base, pools: [], sure: 0 }
  const deciding = wish.groups.some(({ kind }) => kind === 'need' || kind === 'context' || kind === 'people')
  const conditions = !isEmpty(filter) || wish.excluded.length > 0
  // Conditions alone, or "alle puljer"; but a thing that nobody here knows is a wish that nothing fits.
  const matches = matcher.match(wish)
  const matching = matches.map(({ pool }) => pool)
  const meeting = filterPools(catalog, matching, filter)
  // "Plejefamilien skal selv betale": what nobody who fits asks for is part of the story, not a condition.
  const isStory = wish.isStory && deciding && meeting.length === 0 && filter.coFinancing === true
  const fitting = isStory ? filterPools(catalog, matching, { ...filter, coFinancing: null }) : meeting
  // A kind of help alone narrows what the conditions leave, unless that leaves nothing.
  const isHelp = wish.groups.some(({ kind }) => kind === 'support') && fitting.length > 0
  if (!deciding && !isHelp && (conditions || (wish.groups.length === 0 && !wish.unknown))) {
    const rest = catalog.pools.filter((pool) => !matcher.isExcluded(pool, wish.excluded))
    return { ...base, pools: filterPools(catalog, rest, filter), sure: 1 }
  }
  return { ...base, pools: fitting, sure: matches.find(({ pool }) => pool === fitting[0])?.sure ?? 0 }
}

/**
 * How a follow-up may go on, most likely first: the group talked about with what is new; the same people with it; what is new
 * alone. Without anything new, the group talked about.
 */
function continuations({ lexicon }: Room, wish: Wish, before: Before, turns: boolean): Wish[] {
  const own = wish.groups.filter(({ kind }) => kind !== 'word')
  const { excluded, foreign, criteria, isStory } = wish
  const rest = { excluded, foreign, criteria, isStory, unknown: false }
  if (own.length === 0) return [{ ...before.wish, ...rest }]
  const order = (kind: Wish['groups'][number]['kind']) => groupKinds.indexOf(kind)
  const joined = (kept: Wish['groups']): Wish => ({
    ...wishOf(
      asOne(
        lexicon,
        [...kept, ...own].sort((a, b) => order(a.kind) - order(b.kind)).map(({ concepts }) => concepts),
      ),
      lexicon,
    ),
    ...rest,
  })
  const anew = own.some(({ kind }) => kind === 'people')
  const kept = before.wish.groups.filter(({ kind }) => !(anew && kind === 'people'))
  const who = joined(kept.filter(({ kind }) => kind === 'need' || kind === 'people'))
  // "Hvad med dem, der vil …" leaves what was wished before behind.
  return turns ? [who, wish] : [joined(kept), who, wish]
}

/** "Unge", and then "dem uden job": what the lexicon knows as one thing that is a kind of both. */
function asOne(lexicon: Room['lexicon'], groups: string[][]): string[][] {
  const both = [...lexicon.concepts.values()].find(
    ({ broader }) =>
      broader.length === 2 &&
      broader.every((id) => groups.some((concepts) => concepts.length === 1 && concepts[0] === id)),
  )
  if (!both) return groups
  const [first] = groups.filter((concepts) => both.broader.includes(concepts[0] ?? ''))
  return groups.flatMap((concepts) =>
    concepts === first ? [[both.id]] : both.broader.includes(concepts[0] ?? '') ? [] : [concepts],
  )
}
