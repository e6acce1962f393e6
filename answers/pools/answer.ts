// Answers questions about pools. Read here first: what is asked (ask.ts), which pools fit it (find.ts, match.ts, filter.ts) and
// the list of them (list.ts), or which one is meant (single.ts) and what its criteria say (detail.ts).
import type { Turn } from '../context.ts'
import { type Draft, draft } from '../draft.ts'
import { figuresOfPools } from '../figures/turn.ts'
import { type Meaning, readMeaning } from '../question/meaning.ts'
import { has, phrase } from '../question/question.ts'
import { toldCount } from '../question/told-count.ts'
import type { Room } from '../respond.ts'
import { answerAboutOne, claimedBy, POOL_ONLY } from './about-one.ts'
import { type PoolAsk, readAsk } from './ask.ts'
import { contextOf } from './context.ts'
import { filterPools, isEmpty } from './filter.ts'
import { type Found, findPools } from './find.ts'
import { inOrder, listDraft } from './list.ts'
import { noPoolDraft } from './no-pool.ts'
import { openFieldDraft } from './open-field.ts'
import { meansOtherRow } from './other-row.ts'
import { namedFew } from './present.ts'
import { byName, byNumber, isIn } from './single.ts'
import { suggest } from './suggest.ts'
import { asksForRest } from './talk.ts'
import { togetherDraft } from './together.ts'
import { heardAs, listReading, otherRounds } from './understood.ts'

/** How well a pool must fit where the question does not say that it is about pools. */
const SURE = { money: 0.55, bare: 0.6 }
/** A kind of help or a subject alone must be plainly the pool's own. */
const PLAIN = 0.9

/** "Hvilke plejehjem endte med at få penge?": who was given any no agreement tells. */
const WHO_GOT = phrase(
  '(?:hvem|hvilke(?:n|t)? [^ ]+) (?:[^ ]+ ){0,4}(?:fik|fået|få|modtog) (?:penge|midler|støtte|tilskud|del)',
)

const DEFINES = new RegExp(
  `^${phrase('(?:og |men )?hvad (?:er|betyder|menes med) (?:en|et|egentlig|ordet)').source}`,
)

/** Null where the question is not about pools. */
export function answerPools(room: Room, typed: Meaning, before: Turn | null, today: Date): Draft | null {
  const ask = readAsk(room, mended(room, typed, today), before, today)
  // "Hvad er et forbrugsgode?" asks for the word, whatever pool was talked of.
  if (ask.before && !ask.one && ask.aspects.length === 0 && has(typed.question, DEFINES)) return null
  return answerAboutOne(room, ask) ?? answerList(room, ask, today)
}

/**
 * The answer where a pool is plainly what is meant: "puljen til …", a criterion of a well-named pool, or money for a group that a
 * pool fits well. For questions that running text may answer, too.
 */
export function answerPlainPool(room: Room, typed: Meaning, before: Turn | null, today: Date): Draft | null {
  const ask = readAsk(room, mended(room, typed, today), before, today)
  const goesOn =
    ask.before !== null &&
    (ask.aspects.some((aspect) => POOL_ONLY.has(aspect)) || asksForRest(typed.question))
  if (ask.talk === 'pools' && !ask.one && !goesOn) return null
  return answerAboutOne(room, ask, true) ?? (ask.talk === 'money' ? answerList(room, ask, today) : null)
}

function mended(room: Room, typed: Meaning, today: Date): Meaning {
  const text = room.poolSpelling.mend(typed.question.text)
  if (text === typed.question.text) return typed
  return readMeaning(text, room.catalog.known, today, (question) => room.names.read(question))
}

function answerList(room: Room, ask: PoolAsk, today: Date): Draft | null {
  const { talk, before, operation, meaning } = ask
  if (talk === null) return null
  if (has(meaning.question, WHO_GOT)) return openFieldDraft([], ['recipients'])
  // "Puljen", where none has been spoken of.
  const isNone = ask.one && !before && ask.wish.groups.length === 0 && isEmpty(ask.filter)
  if (isNone && meaning.numbers.length === 0)
    return ask.wish.unknown ? null : draft('clarification', 'askPool', {})
  const missing = meaning.agreements.find(({ value }) => value.kind === 'missing')?.value
  if (missing?.kind === 'missing')
    return talk === 'pools'
      ? draft('not_found', 'noPool', {
          scope: missing.name,
          who: null,
          about: true,
          elsewhere: null,
          grants: [],
        })
      : null
  if (ask.withoutPool && talk === 'pools')
    return noPoolDraft(room, meaning, { pools: [], wish: ask.wish, filter: ask.filter, sure: 0 })
  const all = ofThem(room, ask) ?? ofInitiative(room, ask) ?? findPools(room, ask)
  const found = { ...all, pools: [...inOrder(all.pools, operation, today)] }
  // What the reserve does not deal with is said to be so, however it is asked for.
  const isForeign = talk === 'money' && found.wish.foreign
  if (talk !== 'pools' && !isForeign && !isSure(room, ask, talk, found)) return null
  if (found.pools.length === 0) return noPoolDraft(room, meaning, found)
  const together = ask.together ? togetherDraft(room, found.pools, claimedBy(meaning)) : null
  return {
    ...(together ??
      listDraft(
        room,
        {
          pools: found.pools,
          filter: found.filter,
          operation,
          sized: ask.aspects.includes('amount'),
          closedTo: found.closedTo ?? null,
        },
        today,
      )),
    notes: [...(together?.notes ?? []), ...notesOf(found)],
    understood: before
      ? listReading(found.wish, found.filter, { operation, together: together !== null })
      : null,
    suggestions: suggest(found.pools, []),
    context: {
      ...contextOf(
        room,
        found.pools.length === 1 ? 'pool' : 'pools',
        found.pools,
        { ...found.wish, groups: [...ask.scopeGroups, ...found.wish.groups] },
        found.filter,
      ),
      figures: together ? figuresOfPools(room.catalog, found.pools, []) : null,
    },
  }
}

/** What others may apply for, who is heard as another, and what is applied for in other years. */
const notesOf = ({ pools, filter, forOthers = [], otherRounds: others = [] }: Found): string[] => [
  ...(forOthers.length > 0 ? [`For andre ansøgere er der ${namedFew(forOthers)}.`] : []),
  ...filter.applicants.flatMap(({ types }) => heardAs(types) ?? []),
  ...(others.length > 0 ? [otherRounds(pools, others)] : []),
]

/** "Hvilken af dem er størst?", "hvad giver de tilsammen?": of the pools just listed. */
function ofThem({ catalog }: Room, { before, operation, together, wish, filter }: PoolAsk): Found | null {
  const isOfThem = operation?.kind === 'rank' || together
  if (!before || wish.groups.some(({ kind }) => kind !== 'word')) return null
  // Found by nothing that could be asked again: told of one by one.
  if (!isOfThem && before.wish.groups.length === 0 && isEmpty(before.filter))
    return { pools: filterPools(catalog, before.pools, filter), wish: before.wish, filter, sure: 1 }
  if (!isOfThem) return null
  const told = together && before.told.length > 1 ? before.told : before.pools
  return { pools: told, wish: before.wish, filter: before.filter, sure: 1 }
}

/** "Nr. 29: hvad er de to puljer på tilsammen?": those of the initiative, where there are as many as that. */
function ofInitiative({ catalog }: Room, { together, meaning, wish, filter }: PoolAsk): Found | null {
  if (!together) return null
  const named = [byNumber(catalog.pools, meaning), byName(catalog, catalog.pools, meaning)].map((pools) =>
    pools.filter(({ agreement }) => isIn(filter, agreement)),
  )
  const pools = named.find((some) => some.length > 1 && some.length === toldCount(meaning))
  return pools ? { pools, wish, filter, sure: 1 } : null
}

function isSure(
  room: Room,
  { meaning }: PoolAsk,
  talk: 'money' | 'bare',
  { pools, sure, wish, filter }: Found,
): boolean {
  const direct = wish.groups.some(({ kind }) => kind === 'context' || kind === 'support') && sure >= PLAIN
  // "Kvinder på krisecenter": people in a place are a target group, too.
  const isPlaced = talk === 'money' || wish.groups.some(({ kind }) => kind === 'people')
  const told =
    wish.groups.some(({ kind }) => kind === 'need' || (kind === 'context' && isPlaced)) ||
    direct ||
    filter.applicants.length > 0 ||
    filter.scope.length > 0
  if (pools.length === 0 || sure < SURE[talk] || !told) return false
  if (talk === 'money' || wish.excluded.length > 0) return true
  return !meansOtherRow(room, meaning, pools)
}
