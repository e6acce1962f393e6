// Answers a question about one pool: which is meant, what its criteria say of what is asked, or that they leave it open.
import { unique } from '../collections.ts'
import { type Draft, draft } from '../draft.ts'
import type { PoolRecord } from '../facts/pools.ts'
import { asksForPart, figuresOfLine, figuresOfPools } from '../figures/turn.ts'
import { askedAge } from '../passages/ages.ts'
import type { Meaning } from '../question/meaning.ts'
import type { Operation } from '../question/operations.ts'
import { asksForAges, asksWhatIsPaid, asksWhetherOpen, type PoolAspect } from '../question/pool-aspects.ts'
import { findPhrase, has, phrase, type Question } from '../question/question.ts'
import type { Room } from '../respond.ts'
import { capital, yearsText } from '../words/danish.ts'
import type { PoolAsk } from './ask.ts'
import { contextOf } from './context.ts'
import { detailDraft } from './detail.ts'
import type { Compared } from './detail-figures.ts'
import { isEmpty, NO_FILTER } from './filter.ts'
import { isUnstated } from './labels.ts'
import { openFieldDraft } from './open-field.ts'
import { meansOtherRow, meansOtherText } from './other-row.ts'
import { quotedName } from './present.ts'
import { byName, pickPools } from './single.ts'
import { range } from './stretches.ts'
import { suggest } from './suggest.ts'
import { asksForRest, turnsTo } from './talk.ts'
import { detailReading } from './understood.ts'

/** How well a pool must be named where the word "pulje" is not there. */
const NAMED = 0.62
/** What is asked of pools and of hardly anything else, so that a well-named pool is meant even without the word. */
export const POOL_ONLY = new Set<PoolAspect>([
  'applicants',
  'adminPct',
  'coFinancing',
  'targetGroup',
  'requirement',
  'support',
  'use',
  'administeredBy',
  'criteriaAuthority',
  'round',
])

/** Also asked of much else: where nothing else speaks of pools, they mean one only where it is named in full. */
const OF_ANYTHING = new Set<PoolAspect>(['administeredBy', 'round'])

/**
 * Null where the question is about which pools there are, or about something else. `passesOn`: also where something is counted
 * that the criteria do not count, since the text beside them may.
 */
export function answerAboutOne(room: Room, ask: PoolAsk, passesOn = false): Draft | null {
  const { before, wish, meaning } = ask
  if (!isAboutOne(ask)) return null
  const aspects = aspectsOf(ask)
  const picked = pickPools(room, ask)
  if (!ask.one && !before && !isPlainlyMeant(room, ask, picked)) return null
  const unstated = aspects.filter(isUnstated)
  if (unstated.length > 0) return openFieldDraft(picked.length === 1 ? picked : [], unstated)
  const [first] = picked
  if (!first) return null
  const said = meaning.years.flatMap(({ value }) => {
    if (value.kind === 'years') return value.years
    if (value.kind === 'shift') return ask.money.years.map((year) => year + value.by)
    return value.kind === 'span' && value.from !== null && value.to !== null
      ? range(value.from, value.to + 1)
      : []
  })
  // "Hvor meget af det er puljen?", "og resten?" after the figure of a year.
  const years = said.length > 0 || !goesOnAboutMoney(ask) ? said : ask.money.years
  const held = Object.keys(first.amounts).map(Number)
  // Of a pool whose money is not told by year the initiative's row tells the year.
  if (ask.one && namesOnlyMoney(ask) && years.length > 0 && held.length === 0) return null
  if (aspects.includes('amount') && picked.length === 1 && years.length > 0 && held.length > 0)
    if (!years.some((year) => held.includes(year))) return outside(first, years, held)
  const counted = countedByCriterion(meaning.question)
  const { whole } = ask.money
  const within = picked.length === 1 && whole !== null && isIn(room, first, whole) ? whole : null
  const answer = detailDraft(room, {
    pools: picked,
    within,
    aspects,
    wish,
    applicant: ask.applicant,
    qualified: isQualified(meaning.question),
    paid: aspects.length === 0 && asksWhatIsPaid(meaning.question),
    ages: asksForAges(meaning.question) ? { of: askedAge(meaning.question.text) } : null,
    askedOpen: asksWhetherOpen(meaning.question) ? ask.today : null,
    years,
    yearly: meaning.operations.some(({ value }) => value.kind === 'eachYear'),
    compared: comparedTo(ask),
    claimed: claimedBy(meaning),
    inMoney: has(meaning.question, IN_MONEY),
    counted,
    whole:
      aspects.length === 0 &&
      meaning.kinds.every(({ value }) => value === 'what') &&
      wish.criteria.length === 0 &&
      wish.groups.every(({ naming, kind }) => naming || kind === 'support') &&
      !wish.unknown,
  })
  if (!answer) return passesOn && counted !== null ? null : openFieldDraft(picked, aspects)
  const isOfYears = aspects.includes('amount') && years.length > 0
  // After the figure of something else its line is one more figure: "forskellen?" is that of the two.
  const isOneMore = picked.length === 1 && aspects.includes('amount') && ask.money.only && within === null
  const told = picked.length === 1 ? unique([...(before?.told ?? []), first].map(({ id }) => id)) : []
  return {
    ...answer,
    understood: before ? detailReading(picked, aspects, years) : null,
    suggestions: suggest(picked, aspects),
    context: {
      ...contextOf(room, 'pool', picked, wish, NO_FILTER, aspects, within, told),
      figures: isOfYears
        ? figuresOfPools(room.catalog, picked, years)
        : isOneMore
          ? figuresOfLine(room.catalog, first, ask.money.trail)
          : null,
    },
  }
}

const goesOnAboutMoney = (ask: PoolAsk): boolean =>
  asksForPart(ask.meaning) ||
  comparedTo(ask) === 'rest' ||
  (comparedTo(ask) === 'share' && ask.meaning.operations.every(({ value }) => value.kind !== 'total'))

/** The pool's money is the row's, or a part of it: "ansøgningspuljen herunder?" after the initiative. */
const isIn = ({ catalog }: Room, { row }: PoolRecord, whole: number): boolean =>
  row === whole || catalog.rows.get(row)?.parent === whole

/** It has money in other years. */
const outside = (pool: PoolRecord, years: readonly number[], held: readonly number[]): Draft =>
  draft('not_found', 'otherYears', {
    label: capital(quotedName(pool)),
    years: yearsText(years),
    held: yearsText(held),
    agreement: pool.agreement,
  })

/** What is asked of the pool; where this turn does not say, what was asked before, or its money in a year. */
function aspectsOf(ask: PoolAsk): PoolAspect[] {
  const { aspects, one, before } = ask
  if (one && aspects.length === 0 && namesOnlyMoney(ask)) return ['amount']
  if (aspects.length === 0 && claimedBy(ask.meaning) !== null) return ['amount']
  // "Puljen til X?" after figures asks for one more.
  if (aspects.length === 0 && one && ask.money.only && ask.meaning.kinds.length === 0) return ['amount']
  // "Hvad giver de tilsammen?" of the only one there is.
  if (aspects.length === 0 && ask.together) return ['amount']
  // "Hvad er det i kroner?" after a percentage of one pool.
  const ofPercent = before?.aspects.filter((aspect) => aspect === 'adminPct' || aspect === 'coFinancing')
  if (ofPercent && ofPercent.length > 0 && has(ask.meaning.question, IN_MONEY)) return ofPercent
  if (aspects.length > 0 || !before) return aspects
  // "Forskellen?", "i pct.?" after the money of a pool that is part of an initiative's.
  if (comparedTo(ask) !== null && before.aspects.includes('amount')) return ['amount']
  // "Og i den med forbrugsgoder?" asks the same of another pool.
  if (one && before.aspects.length > 0) return before.aspects
  return onlyAnotherYear(ask) ? ['amount'] : aspects
}

/** "Passer det, at puljen er på 20,6 mio.?": in mio. kr. */
export const claimedBy = ({ claimedAmounts, operations }: Meaning): number | null =>
  operations.every(({ value }) => value.kind !== 'check')
    ? null
    : (claimedAmounts.find(({ value }) => value.unit === 'mio. kr.' && value.bound === null)?.value.value ??
      null)

/** Held against the whole initiative's money: as a share of it, or what is left of it. */
function comparedTo({ meaning, before }: PoolAsk): Compared | null {
  const asks = (kind: Operation['kind']) => meaning.operations.some(({ value }) => value.kind === kind)
  // "Og i pct.?" after its money.
  const ofMoney = before?.pools.length === 1 && before.aspects.includes('amount')
  if (asks('share') || (ofMoney && asks('percent') && meaning.aspects.length === 0)) return 'share'
  const isLeft =
    before?.pools.length === 1 &&
    meaning.years.every(({ value }) => value.kind === 'rest') &&
    (asks('difference') || asksForRest(meaning.question))
  return isLeft ? 'rest' : null
}

const IN_MONEY = phrase(
  'i (?:kroner(?: og ører?)?|kr|mio|millioner|penge|beløb)|hvor mange (?:kroner|kr|mio|millioner|penge)',
)

/** "Ekstremismepuljen 2028", "demenspuljen i alt": a pool and a year or a sum, and nothing else. */
const namesOnlyMoney = ({ meaning }: PoolAsk): boolean =>
  meaning.kinds.length === 0 &&
  meaning.operations.every(({ value }) => value.kind === 'total' || value.kind === 'money') &&
  (meaning.years.length > 0 || meaning.operations.some(({ value }) => value.kind === 'total'))

/** "Og i 2024?", "hvad er der til den i 2024?" after one pool: its money, unless pools of another year were asked for. */
function onlyAnotherYear({ before, wish, meaning, filter }: PoolAsk): boolean {
  const isYear = meaning.years.length > 0 && meaning.agreements.length === 0 && filter.applicants.length === 0
  const asksHow = meaning.kinds.some(({ value }) => value !== 'what')
  if (!isYear || asksHow || before?.pools.length !== 1 || wish.groups.length > 0) return false
  return before.aspects.includes('amount') || meaning.kinds.length > 0 || before.filter.years === null
}

/** "Kan en lokal forening alene …", "hvilke kommuner": no plain yes or no does, so the circle of applicants speaks for itself. */
const isQualified = (question: Question): boolean => has(question, QUALIFIED)
const QUALIFIED = phrase(
  'alene|selv|uden|lokale?|lokalt|sammen|eller|kun|hvilke[nt]? [^ ]+|mindst|også hvis|selvom',
)

const COUNTED = phrase('hvor mange ([^ ]+)')
/** Counted by a criterion of their own. */
const MEASURES = phrase(
  'hvor mange (?:procents?|pct|år|mio|mill|kr|penge|midler|millioner|kroner|runder|ansøgningsrunder|%)',
)

function countedByCriterion(question: Question): string | null {
  if (has(question, MEASURES)) return null
  return findPhrase(question, COUNTED)[0]?.groups[0] ?? null
}

/** Money is spoken of, so that a criterion of it may be meant. */
const OF_MONEY = phrase(
  'penge(?:ne)?|midler(?:ne)?|tilskud(?:det)?|bevilling(?:en)?|støtte|ansøg[a-zæøå]*|søge[sr]?|projekt(?:et|er|erne)?',
)
const asksOfMoney = ({ wish, meaning }: PoolAsk): boolean =>
  wish.criteria.length > 0 && has(meaning.question, OF_MONEY)

/** "Hvilken kræver medfinansiering?" chooses among several, too. */
const CHOOSES = new RegExp(
  `^${phrase('(?:og )?hvilke[nt]? (?:af dem |så )?(?:har|kræver|kan|må|er|giver|stiller|støtter|varer|løber)').source}`,
)
const choosesByCondition = ({ meaning, filter }: PoolAsk): boolean =>
  !isEmpty(filter) && has(meaning.question, CHOOSES)

function isAboutOne(ask: PoolAsk): boolean {
  const { one, which, others, aspects, operation, before, talk, applicant, meaning } = ask
  if (one) return true
  if (which || others) return false
  if (aspects.some(isUnstated)) return true
  if (operation !== null || turnsTo(meaning.question)) return false
  // "Kan kommuner søge dem?" about several chooses among them.
  if (before && before.pools.length > 1 && choosesByCondition(ask)) return false
  if (before && before.pools.length > 1 && applicant && aspects.every((aspect) => aspect === 'applicants'))
    return false
  if (talk !== 'pools' && meaning.kinds.some(({ value }) => value === 'why')) return false
  if (onlyAnotherYear(ask) || (comparedTo(ask) !== null && before?.aspects.includes('amount'))) return true
  if (before) return aspects.length > 0 || (before.pools.length === 1 && meaning.kinds.length > 0)
  return talk !== 'pools'
    ? aspects.length > 0 || (talk !== 'money' && asksOfMoney(ask))
    : aspects.some((aspect) => POOL_ONLY.has(aspect) || isUnstated(aspect))
}

/** Without the word "pulje", the pool must be named well, by its name or by its words. */
function isPlainlyMeant(room: Room, ask: PoolAsk, picked: readonly PoolRecord[]): boolean {
  const { wish, aspects, meaning } = ask
  const [pool, ...others] = picked
  const ofPools = aspects.some(
    (aspect) => POOL_ONLY.has(aspect) && (ask.talk === 'pools' || !OF_ANYTHING.has(aspect)),
  )
  // "Hvornår er der ansøgningsrunde for herbergspladserne?": of two that are named alike both are told of.
  if (!pool || (others.length > 0 && ask.talk !== 'pools')) return false
  if (byName(room.catalog, [pool], meaning).length > 0) return true
  if ((!ofPools && !asksOfMoney(ask)) || meansOtherRow(room, meaning, [pool])) return false
  return (room.matcher.rank(wish, [pool])[0]?.score ?? 0) >= NAMED && !meansOtherText(room, meaning, pool)
}
