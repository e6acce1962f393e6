// What a question asks of figures: whether it asks for any, for an amount of the table, for a price, or for what only a text tells.
import type { Turn } from '../context.ts'
import { asksForRest, asksWhich, readTalk } from '../pools/talk.ts'
import { countsOther } from '../question/counted-word.ts'
import type { QuestionKind } from '../question/kinds.ts'
import type { Meaning } from '../question/meaning.ts'
import type { Operation } from '../question/operations.ts'
import type { PoolAspect } from '../question/pool-aspects.ts'
import { has, phrase } from '../question/question.ts'
import { asksWhoGetsIt } from './bounds-said.ts'
import { IMMEDIATE } from './find-subjects.ts'
import { INCLUDES } from './left-out.ts'
import { PART, PER_HEAD, STATED_NEED } from './told-by-text.ts'
import { asksForPart, INITIATIVE } from './turn.ts'

/** Operations that can only be about figures; the rest may also be said of people, hours or pools. */
const FIGURES_ONLY = new Set<Operation['kind']>([
  'permanent',
  'share',
  'average',
  'difference',
  'compare',
  'rank',
  'count',
  'mostRows',
  'check',
  'sum',
  'eachYear',
])
/** Not even where something is computed: "hvor holder X mest til?" */
const NEVER_FIGURES = new Set<QuestionKind>(['where', 'why', 'howOld', 'howTo', 'effect'])
const WHO_RANKS = new Set<Operation['kind']>(['rank', 'mostRows', 'compare', 'share', 'permanent'])
const NOT_FIGURES = new Set<QuestionKind>([
  'who',
  'forWhom',
  'when',
  'where',
  'why',
  'how',
  'howTo',
  'howOld',
  'effect',
])

export function asksForFigures(meaning: Meaning, before: Turn | null): boolean {
  if (computes(meaning) || asksWhoGetsIt(meaning)) return true
  if (meaning.kinds.some(({ value }) => NOT_FIGURES.has(value)) || has(meaning.question, CALLED)) return false
  if (has(meaning.question, UNTIL_WHEN) && meaning.years.length === 0) return false
  // "Øvrige i SSA21": a name and an agreement, and nothing else is said.
  if (meaning.agreements.length > 0 && meaning.question.words.length <= 8 && meaning.kinds.length === 0)
    return true
  if (has(meaning.question, IMMEDIATE) || meaning.years.length > 0 || meaning.numbers.length > 0) return true
  // "Skal projektet have … for at kunne få midler?" asks for a rule, though it speaks of money.
  if (has(meaning.question, RULE) && !asksAmount(meaning)) return false
  if (saysMoney(meaning)) return true
  const isOfInitiative = asksForPart(meaning) || (meaning.followUp && has(meaning.question, INITIATIVE))
  return (before?.kind === 'figures' && meaning.followUp) || (before?.kind === 'pool' && isOfInitiative)
}

/** Something is asked that only figures answer; "passer det?" of anything but a figure is not. */
const computes = ({ operations, claimedAmounts }: Meaning): boolean =>
  operations.some(
    ({ value: { kind } }) => FIGURES_ONLY.has(kind) && (kind !== 'check' || claimedAmounts.length > 0),
  )

/** "Hvor længe har X penge?" asks for a time. */
const UNTIL_WHEN = phrase(
  '(?:hvor længe|hvor lang tid|(?:ind)?til hvornår|hvornår (?:udløber|slutter|stopper|ophører))',
)

/** An amount is asked for in so many words; "hvad er X" alone asks what it is. */
export function saysMoney(meaning: Meaning): boolean {
  if (has(meaning.question, GIVEN) || asksWhatIsThere(meaning)) return true
  return meaning.operations.some(({ value, from, to }) => {
    if (value.kind === 'check') return meaning.claimedAmounts.length > 0
    return value.kind !== 'money' || !meaning.question.words.slice(from, to).every(({ key }) => WHAT.has(key))
  })
}

const GIVEN = phrase(
  'hvad (?:[^ ]+ ){1,6}fået|bevilget|bevilges|afsat|afsættes|tildelt|tildeles|tilført|givet|doneret|reserveret|øremærket|løb(?:er)? .*op i|beløber',
)
const WHAT = new Set(['hvad', 'er', 'har', 'var', 'der', 'det', 'bliver', 'blev'])

/** Whether there was money before, not how much there is. */
export const HISTORY = phrase(
  '(?:har|havde) (?:[^ ]+ ){1,4}(?:fået|modtaget|haft) (?:[^ ]+ ){0,4}(?:før|tidligere|i forvejen)(?= ?$)',
)

/** Asks what a body, a place or the like is allowed. */
export const ALLOWED = phrase('^må (?:et|en|den|det|de) [^ ]+')

/** Asks what is allowed or demanded, of whomever. */
export const RULE = phrase('^(?:og )?(?:skal|må)')

/** Asks what a thing is called. */
const CALLED = phrase('kaldt|kaldes|hedder|hed')

/** "Hvilken er størst?": ranks, and says neither what nor within what. */
const ranksBare = ({ operations, question, topic }: Meaning): boolean =>
  operations.some(({ value }) => value.kind === 'rank') &&
  topic.every(({ soft }) => soft) &&
  !has(
    question,
    phrase('initiativ(?:er|et|erne)?|ministeri(?:um|er|erne)|områder?|området|organisation(?:er|en)?'),
  )

/** "Er der nogen, der er åbne i år?" after a list of pools. */
const SOME_OF_THEM = phrase('^(?:og )?(?:er|var) der nogen|(?:hvilke[nt]?|nogen|nogle) af dem')

/** An amount is asked for and nothing that a pool's criteria or running text would tell. */
export function isForTable(meaning: Meaning, before: Turn | null): boolean {
  const { question } = meaning
  const talk = readTalk(meaning)
  // "Hvilken er størst?" after a list of pools ranks those.
  if (before?.kind === 'pools' && (ranksBare(meaning) || has(question, SOME_OF_THEM))) return false
  if (meaning.operations.some(({ value }) => value.kind === 'mostRows') || asksWhoGetsIt(meaning)) return true
  // A line of a small table said in full, and a year: nothing but its amount is asked for.
  const isLine = meaning.names.some(({ value }) => value.every(({ level }) => level === 'sub'))
  if (isLine && meaning.years.length > 0 && meaning.kinds.length === 0) return true
  if (has(question, WITH_ADMINISTRATION)) return true
  if (isBackground(meaning, before) || asksWhich(question) || has(question, HISTORY)) return false
  // "Hvor meget beholder styrelsen til administration?": a line of the table, though pools have a share for it, too.
  if (has(question, AGENCY_KEEPS)) return true
  // "Må et herberg lægge udgifterne oven i prisen?" asks what is allowed.
  if (has(question, CALLED) || has(question, ALLOWED)) return false
  if (has(question, UNTIL_WHEN) && meaning.years.length === 0) return false
  if (before?.kind === 'figures' && meaning.followUp)
    return talk === null || talk === 'bare' || has(question, MORE_THAN)
  if (before?.kind === 'pool' && asksForRest(question)) return false
  // "Og i 2023?" after the money of a pool is still asked of the pool.
  const isOnlyYear = meaning.topic.every(({ soft }) => soft) && meaning.agreements.length === 0
  if (before?.kind === 'pool' && isOnlyYear && meaning.years.length > 0 && meaning.operations.length === 0)
    return false
  // "Hvor stor en andel af initiativet er det?" after a pool is asked of the pool.
  const isShare = meaning.operations.some(({ value }) => value.kind === 'share')
  if (before?.kind === 'pool' && isShare && has(question, INITIATIVE)) return false
  if (before?.kind === 'pool' && (has(question, INITIATIVE) || asksForPart(meaning))) return true
  if (meaning.aspects.some(({ value }) => !OF_FIGURES.has(value)) || countsOther(meaning)) return false
  if (meaning.kinds.some(({ value }) => (computes(meaning) ? NEVER_FIGURES : NOT_FIGURES).has(value)))
    return false
  // "Hvem får mest?" asks for a figure, "hvem står sammen i X?" does not.
  const ranks = meaning.operations.some(({ value }) => WHO_RANKS.has(value.kind))
  if (!ranks && meaning.kinds.some(({ value }) => value === 'who')) return false
  if (asksAmount(meaning)) return true
  const isNamed = meaning.names.length > 0 || (talk !== 'money' && talk !== 'pools')
  // "X – hvad er det, og hvad skal de med pengene?" asks what X is.
  const isWhat = meaning.kinds.some(({ value }) => value === 'what')
  return isNamed && (meaning.years.length > 0 || (saysMoney(meaning) && !isWhat))
}

/** "Er det mere end puljen til X?": held against what was told. */
const MORE_THAN = phrase('(?:mere|mindre|større|højere|lavere|flere|færre) (?:[^ ]+ )?end')

/** "Hvad er der til Nota i SSA26?", "…, hvad er der i 2026?": an agreement or a year is asked what it gives. */
const asksWhatIsThere = ({ agreements, years, question }: Meaning): boolean =>
  agreements.length + years.length > 0 && has(question, IS_THERE)
const IS_THERE = phrase(
  'hvad (?:gav|giver|afsatte|afsætter) (?:[^ ]+ ){1,4}til(?= )|hvad (?:lå|ligger) der|hvad (?:er|var|blev|går|gik|kom) der(?: givet| yderligere| ekstra| også)*(?= (?:til|i|hos)(?![^ ]))',
)

/** "Er der penge til …" asks for pools; "hvor meget", "beløb" and what is computed ask for a figure. */
export const asksAmount = (meaning: Meaning): boolean =>
  meaning.operations.some(({ value }) => value.kind !== 'money' && value.kind !== 'percent') ||
  has(meaning.question, AMOUNT) ||
  asksWhatIsThere(meaning)

/** All of it, not the share of it that may go to administration. */
const WITH_ADMINISTRATION = phrase('(?:inkl|inklusive|inklusiv) (?:al |evt )?administration(?:en)?')

const AGENCY_KEEPS = phrase(
  '(?:hvor meget|hvad) (?:[^ ]+ ){1,5}[a-zæøå]*styrelse(?:n|r|rne)|[a-zæøå]*styrelse(?:ns|rs|rnes) (?:andel|del|bidrag|udgifter|arbejde|administration|opgavevaretagelse)',
)

const OF_FIGURES = new Set<PoolAspect>(['amount', 'recipients', 'overview'])
const AMOUNT = phrase(
  'hvor meget|hvor stort? (?:er|var|bliver|blev)(?! forskel)|hvad (?:løb|løber|kom|kommer) (?:[^ ]+ ){0,4}op i|hvad (?:[^ ]+ ){1,7}(?:afsat|sat af|bevilget|prioriteret|lagt (?:af|i|til))|hvor mange (?:penge|millioner|mio|kroner|kr)|(?:mer)?bevilling(?:en|er)?|bev|beløb(?:et|ene)?|hvad (?:koster|får|fik)|hvad (?:kom|kommer) der (?=i|til)|hvad (?:[^ ]+ ){1,6}fået|tallet|hvad er der (?:afsat|sat af|bevilget|givet)|bevilget|mio|kr|kroner',
)

/** Money from elsewhere or from before the first agreement, or that an organisation needs: a text may tell it as background. */
export function isBackground({ question, years, names, followUp }: Meaning, before: Turn | null): boolean {
  const isEarlier = years.some(
    ({ value }) =>
      (value.kind === 'years' && value.years.some((year) => year < FIRST_YEAR)) ||
      (value.kind === 'span' && value.from !== null && value.from < FIRST_YEAR),
  )
  // "Heraf til X?" after a figure, "selve X": of a part that the table may have a row for.
  const isRow =
    ((before?.kind === 'figures' || before?.kind === 'pool') && followUp) ||
    names.some(({ value }) => value.some(({ level }) => level === 'sub'))
  const isPart = has(question, PART) && !isRow
  return (
    isEarlier ||
    isPart ||
    [EARLIER, STATED_NEED, INCLUDES, TEXT, PER_HEAD].some((told) => has(question, told))
  )
}

const FIRST_YEAR = 2021
const TEXT = phrase('(?:ifølge|i|efter) (?:selve )?(?:aftale)?tekst(?:en)?')
const EARLIER = phrase('[a-zæøå]*satspulje[a-zæøå]*|finanslov[a-zæøå]*|fl[0-9]{2}|baggrunden')
/** Words that say whose money it is, and nothing of what it is given to. */
export const EARLIER_WORD = /^(?:satspulje|finanslov|baggrund)/

/** Asks of the satspulje or a finance act, whose money only a text tells of. */
export const isEarlierMoney = ({ question }: Meaning): boolean => has(question, EARLIER)

/** Operations that running text is never asked for. */
const TABLE_ONLY = new Set<Operation['kind']>([
  'rank',
  'count',
  'mostRows',
  'compare',
  'average',
  'sum',
  'permanent',
])

/** A share of an agreement named is worked out, too; any other share may stand in the text. */
export const isTableOnly = ({ operations, agreements }: Meaning): boolean =>
  operations.some(
    ({ value: { kind } }) => TABLE_ONLY.has(kind) || (kind === 'share' && agreements.length > 0),
  )

/**
 * allocation: "hvad koster projekt X" · lived: what somebody pays ("hvad koster det at …", "er det gratis") · null: no price is
 * asked for, or that of a year
 */
export function asksPrice({ years, kinds, operations, question }: Meaning): 'allocation' | 'lived' | null {
  const asksTotal = operations.some(({ value }) => value.kind === 'total')
  if (years.length > 0 || asksTotal || !kinds.some(({ value }) => value === 'cost')) return null
  return has(question, LIVED_PRICE) ? 'lived' : 'allocation'
}

/** "Hvad koster et nummer af bladet": one of many. What an agreement pays for once is an initiative, though it says "en kampagne". */
const LIVED_PRICE = phrase(
  '(?:koster|kostede) det|gratis|betale|tjener|timeløn(?:nen)?|i løn|(?:koster|kostede|prisen (?:på|for)) (?:en|et|én|ét) (?!(?:[^ ]+ )?[^ ]*(?:undersøgelse|evaluering|kampagne|analyse|pulje|indsats|ordning|strategi|forsøg|projekt|vejledning|topmøde))[^ ]+',
)
