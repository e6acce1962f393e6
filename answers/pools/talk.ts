// Whether a question is about pools at all, and in which way: which pools there are, or one thing about one of them.
import type { Meaning } from '../question/meaning.ts'
import type { PoolAspect } from '../question/pool-aspects.ts'
import { has, phrase, type Question } from '../question/question.ts'

/**
 * pools: says "pulje" or asks what can be applied for · money: asks for money or "noget" for somebody · bare: only describes a
 * group of people · null: none of these
 */
export type Talk = 'pools' | 'money' | 'bare' | null

const POOLS = phrase('[a-zæøå0-9-]*pulje(?:r|n|rne|ns|rnes|midler|midlerne)?')
/** "Søge" money, not help, work, asylum or a doctor. */
const APPLY = phrase(
  '(?:an)?søge[sr]? (?:om )?(?:penge|støtte|midler|tilskud|finansiering|noget|pulje|det|den|dem|til|her|i|fra|hos|alene)|(?:kan|må|kunne|skal|vil|ønsker|gerne|at) (?:[^ ]+ ){0,5}(?:ansøge|ansøges|søges?)(?! (?:hjælp|job|arbejde|asyl|ly|råd|læge|ind|efter|lykken|oplysninger|viden|trøst|hjælpen|behandling|bolig|familie|opholdstilladelse|skilsmisse|vejledning))|ansøge|ansøgningsrunde[a-z]*|fondsmidler|fundraising|søgbare',
)
const MONEY = phrase(
  '(?:er der|findes der|har i|har du|hvad er der|hvad findes der|hvor (?:kan|finder) (?:vi|man|jeg)(?: få| hente)?|kan (?:vi|man) få) (?:[^ ]+ ){0,4}?(?:penge|midler|støtte|tilskud|finansiering|noget|nogen ordning)|(?:penge|midler|tilskud|støtte|noget) til|noget (?:om|for|vi|man)|(?:er der|hvad er der) noget',
)
const OPENS = phrase('hvad åbner(?: der)?|hvad (?:kan|må) (?:vi|man|der) søge[s]?|hvad er der at søge')

/** Something other than money is asked for, or it is about the asker's own family. */
const OTHER_KINDS = new Set([
  'who',
  'why',
  'how',
  'howMany',
  'howOld',
  'howLong',
  'where',
  'cost',
  'when',
  'what',
])
const PERSONAL = phrase('min|mit|mine|jeg har|jeg er|jeg kan|jeg vil|hvis jeg|mig')

export function readTalk(meaning: Meaning): Talk {
  const { question } = meaning
  if (has(question, POOLS) || has(question, APPLY) || has(question, OPENS)) return 'pools'
  const figures =
    meaning.operations.some(({ value }) => value.kind !== 'money') ||
    meaning.years.length > 0 ||
    meaning.numbers.length > 0 ||
    meaning.names.length > 0
  if (figures || has(question, PERSONAL)) return null
  const other = meaning.kinds.some(({ value }) => OTHER_KINDS.has(value))
  if (
    has(question, MONEY) &&
    !meaning.kinds.some(({ value }) => value !== 'may' && OTHER_KINDS.has(value) && value !== 'what')
  )
    return 'money'
  return !other &&
    meaning.kinds.length === 0 &&
    meaning.operations.length === 0 &&
    meaning.agreements.length === 0
    ? 'bare'
    : null
}

/** "Hvilke puljer …", "er der en pulje …", "hvad kan vi søge": wants pools, not a thing about one. */
const WHICH = phrase(
  '(?:hvilke|hvilken|hvad for en|hvad for nogle|hvor mange|alle|nogen|nogle|andre|flere|en|oversigt over|liste over|samtlige) (?:af )?(?:[^ ]+ )?[a-zæøå-]*pulje(?:r|rne|midler)?|(?:hvilke|hvilken) (?:[^ ]+ )?ansøgningspulje|[a-zæøå-]*puljer|noget (?:vi|man|jeg|der) (?:kan|må) søge|hvad (?:kan|må|er der)|(?:kan|må) (?:[^ ]+ ){1,4}søge noget|pulje til (?:det|dem|os)',
)
const THE_POOL = phrase(
  '[a-zæøå0-9-]*puljen[s]?|(?:den|denne|i|af|fra|om|på) pulje (?:til|om|mod|for)|pulje (?:nr|nummer)|[a-zæøå-]+(?:ordningen|forsøget|forsøgspuljen|tilskuddet|støtten)',
)
const REFERS = phrase('den|denne|den her|puljen|denne pulje|den pulje|dens|det|dem|de')

export const asksWhich = (question: Question): boolean => has(question, WHICH)
export const namesOne = (question: Question): boolean => has(question, THE_POOL)
export const refersBack = (question: Question): boolean => has(question, REFERS)

/** Opens like a continuation. */
const CONTINUES = new RegExp(
  `^${phrase('(?:ok |okay |ja |tak |nå |fint |super |godt |aha |hmm )*(?:og|hvad med|hvad så med|hvad så|men|hvordan med|samme|det samme|hvad nu med|eller|kun|bare|også|er der nogen|hvilken af dem|hvilke af dem|den|dem)').source}`,
)
export const continues = (question: Question): boolean => has(question, CONTINUES)

/** Aspects of a pool that nothing else in the agreements has, so that they are asked of pools even without the word. */
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
