// Whether a question asks for what running text says: who, where, why, how many people, what something is. No table and no
// list of pools answers those, so the text is looked into first, and where it is silent nothing else is said.
import type { Turn } from '../context.ts'
import { ALLOWED, HISTORY, saysMoney } from '../figures/asks.ts'
import { POOL_ONLY } from '../pools/about-one.ts'
import { readTalk } from '../pools/talk.ts'
import { countedWord, countsBodies, countsOther, isTabled } from '../question/counted-word.ts'
import type { QuestionKind } from '../question/kinds.ts'
import type { Meaning } from '../question/meaning.ts'
import type { PoolAspect } from '../question/pool-aspects.ts'
import { has, phrase } from '../question/question.ts'
import { speaksOfNews } from './favour.ts'
import { tellsOwnStory } from './story.ts'

/**
 * only: nothing but text can answer · first: text answers if it can, else a table or a pool may be what is meant · null: the
 * question is about figures or pools
 */
export type TextAsk = 'only' | 'first' | null

/** Whatever else is said, these ask for words. */
const ALWAYS = new Set<QuestionKind>([
  'why',
  'where',
  'howOld',
  'howTo',
  'whichDay',
  'whichLaw',
  'person',
  'contact',
  'signUp',
  'wait',
  'result',
  'effect',
])
/** These do unless money or a pool is spoken of. */
const USUALLY = new Set<QuestionKind>(['who', 'forWhom', 'when', 'howLong', 'cost', 'how', 'may'])
/** Who and when are asked of anything; the rest of what a pool's criteria say is asked of pools. */
const OF_ANYTHING = new Set<PoolAspect>(['administeredBy', 'round', 'requirement'])

const MONEY = phrase(
  '[a-zæøå-]*(?:penge(?:ne)?|beløb(?:et|ene)?|bevilling(?:en|er)?|midler(?:ne)?|million(?:er)?|ramme(?:n)?|budget(?:tet)?|økonomi(?:en)?|finansiering(?:en)?|tilskud(?:det)?|tilsagn)|mio|kr|kroner|afsat|sat af|afsætte|bevilget|reserveret|tilført|givet|modtager|modtog|får|fik|i alt|løb|skatteyderne|skatteborgerne',
)
const PERCENT = phrase('procent|pct\\.?|%')
/** No table holds what is asked for, however well a row is named: people are counted, a wage or a price is asked, the article is spoken of. */
export function isOutsideTables(meaning: Meaning, before: Turn | null): boolean {
  if (before !== null && before.kind !== 'passages' && meaning.followUp) return false
  if (speaksOfNews(meaning) || has(meaning.question, PRICE) || comparesThings(meaning)) return true
  if (meaning.numbers.length + meaning.claimedAmounts.length > 0 || has(meaning.question, MONEY)) return false
  return sharesOther(meaning) || countsOther(meaning)
}

const WHICH_POOLS = phrase('hvilken? (?:af )?(?:de |vores )?(?:ansøgnings)?puljer?')
const FIGURE = phrase('tal(?:let|lene)?')
/** Wages, and what something costs whoever buys it. */
const PRICE = phrase(
  '(?:højst|højeste|maksimalt|mest) (?:[^ ]+ ){0,2}selv (?:skal |kan )?(?:betale|komme til at betale)|(?:betale|betaler) (?:[^ ]+ ){0,3}selv|selv (?:højst |maksimalt )?(?:skal )?betaler?|(?:får|modtager) (?:man|jeg|han|hun|en)(?: [^ ]+){0,2} (?:om måneden|om ugen|om dagen|i timen|pr måned|per måned|udbetalt)|tjener|tjene|løn|lønnen|timeløn(?:nen)?|får [a-zæøå]+ i løn|kost(?:er|ede) (?:et|en|ét|én) [^ ]+ (?:fra|hos)(?= )|kost(?:er|ede) (?:[^ ]+ ){0,5}(?:på gaden|i (?:butikken|kiosken|handlen|timen)|(?:om|pr|per) (?:måneden?|gang(?:en)?|time|dag(?:en)?|styk)|stykket)',
)

/** "Hvor stor en andel af de smittede", "… af prisen": of people or of what a thing costs, not of a sum that is given ("af ældre i SSA23"). */
const sharesOther = ({ kinds, question, agreements, names }: Meaning): boolean =>
  kinds.some(({ value }) => value === 'share') &&
  ((has(question, OF_PEOPLE) && agreements.length + names.length === 0 && !has(question, GOES_TO)) ||
    has(question, OF_PRICE))

const GOES_TO = phrase('(?:går|gik) (?:der )?til')

const OF_PRICE = phrase('af (?:hele )?(?:[a-zæøå]*prisen|[a-zæøå]*regningen)')

const OF_PEOPLE = phrase(
  '(?:af|del|andel|procent|pct) (?:dem|de) (?:der|som)|(?:af|del|andel|procent|pct) (?:de |alle |vores )?(?:[a-zæøå]+ )?(?:[a-zæøå]*(?:mennesker|personer|borger(?:e|ne)|patienter(?:ne)?|børn(?:ene)?|unge|voksne|ældre|dansker(?:e|ne)|forældre|kvinder(?:ne)?|mænd(?:ene)?|beboer(?:e|ne)|pårørende)|smittede|ramte|berørte|demente|syge|hjemløse|indsatte|anbragte|adspurgte)',
)

export function asksForText(meaning: Meaning, before: Turn | null): TextAsk {
  // "Hvor skal man selv betale? Altså hvilke puljer kræver egenfinansiering?"
  if (has(meaning.question, WHICH_POOLS)) return null
  const kinds = meaning.kinds.map(({ value }) => value)
  if (isOutsideTables(meaning, before) && !speaksOfPools(meaning, before)) return 'only'
  const ranks = meaning.operations.some(({ value }) => value.kind === 'rank')
  const use = has(meaning.question, USE) && kinds.includes('what') && !ranks
  // Who tells of his own life wants to know what there is, not what it costs.
  const dated = meaning.years.length > 0 && (saysMoney(meaning) || has(meaning.question, FIGURE))
  if (tellsOwnStory(meaning.question) && !dated && !speaksOfPools(meaning, before)) return 'first'
  const goesOn = before !== null && before.kind !== 'passages' && meaning.followUp
  const talk = readTalk(meaning)
  if (talk === 'money') return null
  const pools = speaksOfPools(meaning, before)
  const always = kinds.some((kind) => ALWAYS.has(kind))
  if (always && !has(meaning.question, PERCENT)) return pools || goesOn ? 'first' : 'only'
  if (goesOn) return null
  const goesOnInText = before?.kind === 'passages' && meaning.followUp
  if (goesOnInText && kinds.length > 0 && !kinds.includes('howMany')) return 'first'
  const counted = countedWord(meaning)
  const inTable = meaning.names.length + meaning.agreements.length > 0 || meaning.years.length > 1
  if (kinds.includes('share') && !inTable && !pools) return 'first'
  // How many there are of something that no table holds is no count of rows.
  const countsRows = counted === null || isTabled(counted) || countsBodies(meaning)
  if ((use || has(meaning.question, ALLOWED) || has(meaning.question, HISTORY)) && !pools) return 'first'
  if (comparesThings(meaning) && !pools) return 'first'
  const table = meaning.operations.some(
    ({ value }) =>
      value.kind !== 'money' && value.kind !== 'percent' && (value.kind !== 'count' || countsRows),
  )
  if (table || meaning.numbers.length > 0) return null
  const money = has(meaning.question, MONEY)
  if (counted) return countsRows ? null : pools ? 'first' : 'only'
  // "Hvad er X, og hvem er den for?" asks what X is, if a text says so.
  const named = meaning.names.length > 0 && kinds.includes('what')
  if (pools || asksOfPool(meaning)) return named && !pools ? 'first' : null
  if ((kinds.includes('who') || kinds.includes('forWhom')) && !money) return 'only'
  if (meaning.years.length > 0)
    return (['who', 'when', 'howLong'] as const).some((kind) => kinds.includes(kind)) ? 'first' : null
  if (kinds.some((kind) => USUALLY.has(kind))) return money ? 'first' : 'only'
  return kinds.includes('what') && !money && !saysMoney(meaning) ? 'first' : null
}

/** "Hvad bruger de pengene på?" asks for words, though it speaks of money. */
const USE = phrase(
  'hvad (?:[^ ]+ ){0,7}(?:bruge|bruger|bruges|brugt|anvende|anvendes|gå|går)(?: [^ ]+){0,4} (?:på|til)|hvad (?:[^ ]+ ){0,3}(?:laver|gør|udretter)(?: [^ ]+){1,4} (?:for|med) (?:pengene|midlerne|bevillingen|støtten|tilskuddet)',
)

/** Asks something that no amount answers. */
export const asksForWords = ({ kinds }: Meaning): boolean =>
  kinds.length > 0 && !kinds.some(({ value }) => value === 'howMany' || value === 'share' || value === 'cost')

/** Who does something is told by text, who may apply by a pool. */
const asksOfPool = ({ aspects, kinds }: Meaning): boolean => {
  const asked = aspects.map(({ value }) => value).filter((aspect) => POOL_ONLY.has(aspect))
  const isWho = kinds.some(({ value }) => value === 'who')
  return asked.some((aspect) => !OF_ANYTHING.has(aspect) && !(isWho && aspect === 'use'))
}

/** "Hvad er forskellen på …" of two things, not of two sums. */
function comparesThings(meaning: Meaning): boolean {
  const { question, years, agreements, numbers } = meaning
  const sums = years.length + agreements.length + numbers.length > 0
  return has(question, OF_WHOM) || (has(question, DIFFERENCE) && !sums && !has(question, MONEY))
}
const OF_WHOM = phrase(
  '(?:forskellen|forskel) (?:på|mellem|imellem) (?:folk|dem|mennesker|personer|patienter|børn|unge)',
)
const DIFFERENCE = phrase('hvad er (?:egentlig )?(?:forskellen|forskel) (?:på|mellem|imellem)')

/** Says "pulje" or what is applied for, or goes on about one. */
export const speaksOfPools = (meaning: Meaning, before: Turn | null): boolean =>
  readTalk(meaning) === 'pools' || before?.kind === 'pools' || before?.kind === 'pool'
