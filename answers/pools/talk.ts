// Whether a question is about pools at all, and in which way: which pools there are, or one thing about one of them.
import type { QuestionKind } from '../question/kinds.ts'
import type { Meaning } from '../question/meaning.ts'
import type { Operation } from '../question/operations.ts'
import { findPhrase, has, phrase, phraseKey, type Question } from '../question/question.ts'

/**
 * pools: says "pulje" or asks what can be applied for · money: asks for money or "noget" for somebody · bare: only describes a
 * group of people · null: none of these
 */
export type Talk = 'pools' | 'money' | 'bare' | null

/** The satspulje was no pool that anybody here can apply for, and a "risikopulje" is money set by for what may go wrong. */
const POOLS = phrase(
  '(?!sats|risiko)[a-zæøå0-9-]*pulje(?:r|n|rne|ns|rnes|midler|midlerne)?|(?:ansøgnings)?runder? i [0-9]+|(?:hvor meget|hvor mange penge|hvad) er der i den',
)
/** What else is applied for: help, work, asylum, a doctor. */
const NOT_MONEY =
  'hjælp|hjælpen|erstatning|job|arbejde|asyl|ly|råd|læge|ind|efter|lykken|oplysninger|viden|trøst|behandling|bolig|familie|opholdstilladelse|skilsmisse|vejledning|rådgivning|psykolog'
const APPLY = phrase(
  `hvad (?:er|var|bliver|kommer) der (?:af [^ ]+ )?til os|(?:an)?søge[sr]? (?:om )?(?:penge|støtte|midler|tilskud|finansiering|noget|pulje|det|den|dem|til|her|i|fra|hos(?! kommunen)|alene)|(?:kan|må|kunne|skal|vil|ønsker|gerne|at) (?:[^ ]+ ){0,5}(?:ansøge|ansøges|søges?)(?! (?:${NOT_MONEY}))|(?:kan|kunne|må) (?:vi|i vores|vores [^ ]+) (?:[^ ]+ )?(?:få|hente) (?:[^ ]+ )?(?:penge|midler|støtte|tilskud|finansiering)|ansøge|ansøgningsrunde[a-z]*|fondsmidler|fundraising|søgbare|(?:mulige )?ansøgere|hvor søger (?:man|vi|jeg)(?= ?$| (?:om )?(?:penge|støtte|midler|tilskud|det|den|dem)(?![^ ]))|hvad åbner(?: der)?|hvad er der at søge|[0-9]+ (?:pct|procent) (?:[^ ]+ )?til (?:pulje)?administration`,
)
const MONEY = phrase(
  '(?:er der|findes der|har i|har du|hvad er der|hvad findes der|hvor (?:kan|finder) (?:vi|man|jeg)(?: få| hente)?|kan (?:vi|man) få) (?:[^ ]+ ){0,4}?(?:penge|midler|støtte|tilskud|finansiering|noget(?! at (?:spise|drikke|lave))|nogen ordning)|(?:penge|midler|tilskud|støtte|noget) til|noget (?:om|for|vi|man)|(?:[a-z]+-)midler|hvad (?:er|findes|har i) der(?: af)?(?: muligheder)?|hvor ligger (?:pengene|midlerne)|hvad (?:kan|har) (?:vi|i) (?:tilbyde|til)|hvad (?:står|stod) (?:der )?(?:egentlig )?åbent|hvad (?:er|var|bliver|kommer) der (?:af [^ ]+ )?til (?:sådan|vores)|noget (?:for|til) os|(?:hvad|noget) (?:kan|kunne) (?:vi|jeg) (?:få|søge)',
)
/** "… og trænger til nogen at vende det med. Midler?" */
const ENDS_WITH_MONEY = /[.!?–-]\s*(?:midler|penge|tilskud|støtte|muligheder)\s*\?\s*$/iu
/** A reserve, and nothing that is given to anybody. */
const SET_BY = phrase('(?:lagt|lagde|sat|gemt) (?:[^ ]+ ){0,2}til side|penge til side')
const ASKS = phrase('hva|hvad|hvem|hvor|hvordan|hvorfor|hvornår|hvilke[nt]?')
/** Opens as what is answered by yes or no. */
const YES_OR_NO = new RegExp(
  `^${phrase('er|har|kan|må|skal|får|bliver|gælder|var|kræver|tæller|hører|ved|kommer|tager|går|står|laver|holder|betaler|slutter|stopper|virker|foregår|sker|findes|fortæl|forklar|sig|vis|giv|find|beskriv|oplys|nævn').source}`,
)
/** About the asker's own life: a citizen, not a caseworker. */
const PERSONAL = phrase('min|mit|mine|jeg har|jeg er|jeg kan|jeg vil|hvis jeg|mig')
/** Operations that figures alone are asked for with; "ned" and "sammen" may stand in any story. */
const FIGURES = new Set<Operation['kind']>([
  'count',
  'mostRows',
  'rank',
  'share',
  'average',
  'compare',
  'check',
  'percent',
])
const OTHER_KINDS = new Set<QuestionKind>([
  'who',
  'forWhom',
  'why',
  'how',
  'howMany',
  'howOld',
  'howLong',
  'cost',
  'when',
])

const WORD = new RegExp(
  `^${phrase('hvad (?:er|betyder|menes med|vil det sige)(?: egentlig)?(?: en| et)? (?:ansøgnings)?puljer?').source}$`,
)

const WRITTEN = phrase('(?:står|stod|skrives|nævnes|siges) der (?:egentlig |overhovedet )?noget')

const HELP_TO_APPLY = phrase(
  '(?:aner|ved|forstår) ikke hvordan (?:man|vi|jeg) (?:an)?søger|(?:finde|finder) (?:[^ ]+ ){0,4}(?:ud af|rundt i) (?:[^ ]+ ){0,4}søge|(?:hjælp|hjælper|hjælpe|rådgivning|vejledning)(?: [^ ]+){0,3} (?:til|med|om|i) (?:at søge(?! [a-zæøå]*puljen)|(?:at skrive )?ansøgning(?:en|er)?)|(?:skrive|skriver|formulere) (?:[^ ]+ )?ansøgning(?:en|er)(?: [^ ]+){0,12} hjælp|søge (?:[^ ]+ ){1,12}hjælp (?:på vej|at hente|til det)',
)

/** `selects`: names what it does not want, as one does who chooses among pools. */
export function readTalk(meaning: Meaning, selects = false): Talk {
  const { question, kinds } = meaning
  // "Hvad er en ansøgningspulje?" asks for the word, not for them all.
  if (has(question, WORD)) return null
  // "Står der noget om …?" asks for what is written.
  if (has(question, WRITTEN) && !has(question, POOLS)) return null
  // Who cannot find out how to apply asks for help with that, not for a pool.
  if (has(question, HELP_TO_APPLY)) return null
  if (has(question, POOLS) || has(question, APPLY)) return 'pools'
  if (ENDS_WITH_MONEY.test(question.text)) return 'money'
  const figures =
    meaning.operations.some(({ value }) => FIGURES.has(value.kind) && value.kind !== 'compare') ||
    meaning.years.length > 0 ||
    meaning.numbers.length > 0 ||
    meaning.names.some(({ value }) => value.some(({ level }) => level === 'initiative' || level === 'sub'))
  if (
    figures ||
    has(question, SET_BY) ||
    has(question, PERSONAL) ||
    kinds.some(({ value }) => OTHER_KINDS.has(value))
  )
    return null
  if (has(question, MONEY)) return 'money'
  if (selects) return 'bare'
  const inAgreement = meaning.agreements.some(({ value }) => value.kind === 'only')
  const asks =
    kinds.some(({ from }) => opensClause(question, from)) ||
    findPhrase(question, ASKS).some(({ from }) => opensClause(question, from)) ||
    sentencesOf(question).some((sentence) => YES_OR_NO.test(sentence))
  return asks || inAgreement ? null : 'bare'
}

/** "Beboere, der vil bestemme, hvad de spiser": behind these a question word asks nothing. */
const SUBORDINATES = new Set(
  'bestemme vælge forstå lære indflydelse medbestemmelse af om på over ved'.split(' ').map(phraseKey),
)

/** As folded lines: a question may stand behind what is told. */
const sentencesOf = ({ text }: Question): string[] => text.split(/[.!?]\s+/).map(phraseKey)

const opensClause = ({ words }: Question, index: number): boolean =>
  !SUBORDINATES.has(words[index - 1]?.key ?? '')

/** "Hvilke puljer …", "er der en pulje …", "hvad kan vi søge": wants pools, not a thing about one. */
const WHICH = phrase(
  '(?:hvilke|hvilken|hvad for en|hvad for nogle|hvor mange|alle|nogen|nogle|andre|flere|en|oversigt over|liste over|samtlige) (?:af )?(?:[^ ]+ )?[a-zæøå-]*pulje(?:r|rne|midler)?|[a-zæøå-]*puljer|(?:hvilke|hvilken|nogen|nogle|kun|en) (?:af )?dem|(?:ansøgnings)?runder? i [0-9]+|hvor (?:må|kan|skal|er) der (?:[^ ]+ ){1,7}administration|noget (?:[^ ]+ ){0,3}?(?:vi|man|jeg|der) (?:selv )?(?:kan|må) søge|hvad (?:kan|må) (?:[^ ]+ ){1,3}(?:an)?søges?|(?:kan|må) (?:[^ ]+ ){1,4}søge noget|pulje til (?:det|dem|os)|(?:kan|må) (?:man|vi|jeg) søge (?:om )?(?:penge|tilskud|støtte|midler) til',
)
const THE_POOL = phrase(
  '(?!sats|risiko)[a-zæøå0-9-]*puljen[s]?|(?:den|denne)(?: der| her| anden)? pulje|(?:i|af|fra|om|på) pulje (?:til|om|mod|for)|pulje (?:nr|nummer|[0-9]+)|(?<!bruge |bruges |anvende )den (?:med|om|til|for|mod)(?= .)|[a-zæøå-]+(?:ordningen|forsøget|tilskuddet)',
)
const REFERS = phrase('den|denne|den her|puljen|denne pulje|den pulje|dens|det|dem|de|der')

export const asksWhich = (question: Question): boolean =>
  has(question, WHICH) && !asksSizeOfIt(question) && !has(question, WHEN_TO_APPLY)
/** "Hvornår kan vi søge penge til vores natcafé?": the round of one pool. */
const WHEN_TO_APPLY = phrase('(?:hvornår|hvordan|hvor længe) (?:kan|må|skal) (?:vi|man|jeg) søge(?! puljer)')
/** "Der er en pulje til X. Hvor stor er den?": told of first, and then asked about. */
export const asksSizeOfIt = (question: Question): boolean => has(question, SIZE_OF_IT)
const SIZE_OF_IT = phrase(
  '(?:hvor stor (?:er|var)|hvor meget (?:er|var) der i|hvad (?:er|var) der i) den(?= ?$)',
)
/** `without`: what is not wanted; a pool named there is not the one that is asked about. */
export const namesOne = (question: Question, without: readonly { from: number; to: number }[]): boolean =>
  findPhrase(question, THE_POOL).some(
    ({ from }) => !without.some((span) => span.from <= from && from < span.to),
  )
export const refersBack = (question: Question): boolean => has(question, REFERS)

/** "Og resten?" after a pool: what its initiative has beside it. */
export const asksForRest = (question: Question): boolean => has(question, REST)
const REST = phrase(
  'resten|det øvrige|uden ?for (?:selve )?(?:ansøgnings)?puljen|ud over (?:selve )?(?:ansøgnings)?puljen|ikke (?:er |til )?(?:selve )?(?:ansøgnings)?pulje(?:n|r|midler)?|[a-zæøå]*pulje[a-zæøå]* (?:er )?(?:trukket|trækkes|tages|regnes) (?:fra|ud)',
)

const TURNS_TO = phrase('hvad (?:så )?(?:nu )?med|hvordan (?:så )?med')
/** Puts something else in the place of what was asked for. */
export const turnsTo = (question: Question): boolean => has(question, TURNS_TO)

const CONTINUES = new RegExp(
  `^${phrase('(?:ok |okay |ja |tak |nå |fint |super |godt |aha |hmm )*(?:og|hvad med|hvad så med|hvad så|men|hvordan med|samme|det samme|hvad nu med|eller|kun|bare|også|er der nogen|er der andre|hvilken af dem|hvilke af dem|den|dem)').source}`,
)
/** Opens like a continuation. */
export const continues = (question: Question): boolean => has(question, CONTINUES)
