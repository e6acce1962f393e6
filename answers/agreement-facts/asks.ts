// Recognises questions about the agreements themselves: who made one, when, for which years, on which principles, what we hold of it.
import { isStopWord } from '../../retrieval/danish/stop-words.ts'
import { unique } from '../collections.ts'
import { isLight } from '../passages/light-words.ts'
import { type Role, roleOf } from '../passages/roles.ts'
import type { Meaning } from '../question/meaning.ts'
import type { Operation } from '../question/operations.ts'
import { type Claim, findPhrase, has, phrase } from '../question/question.ts'

export const factAsks = [
  'parties',
  'date',
  'period',
  'ministries',
  'priceLevel',
  'principles',
  'coverage',
  'missing',
  'workingGroup',
  'workingGroupChair',
  'workingGroupDeadline',
  'workingGroupInvolves',
  'workingGroupFunding',
  'workingGroupTask',
  'total',
  /** Whom the article names as its contact. */
  'contact',
  /** Whom the article lets speak. */
  'quoted',
] as const
export type FactAsk = (typeof factAsks)[number]

/** What a question must speak of, or have just spoken of, for the ask to be about an agreement at all. */
export type Subject = 'agreement' | 'workingGroup' | 'news'

const AGREEMENT =
  '(?:ssa[- ]?)?(?:aftale(?:n|r|rne|ns)?|aftaletekst(?:en)?|forlig(?:et)?|dokument(?:et|er|erne)?|udmøntning(?:en)?)'

const SUBJECTS: Record<Subject, RegExp> = {
  agreement: phrase(AGREEMENT),
  workingGroup: phrase('arbejdsgruppe[a-zæøå]*'),
  news: phrase('nyhed(?:en|s|sartikel|sartiklen)?|artikel|artiklen|[a-zæøå]+ nyhed|pressemeddelelse(?:n)?'),
}

/** The price level that amounts are told in. */
const PRICES = phrase(
  '(?:hvilke[nt]? )?(?:års? )?prisniveau(?:et)?(?: (?:er|bliver|står) (?:de|det|den|tallene|beløbene) (?:regnet ud|regnet|opgjort|angivet|skrevet|opgivet|lavet|sat) i)?|pris- og lønniveau(?:et)?|pl-niveau|hvilke(?:t)?(?: års)? priser|hvilket pl|års ?priser|faste priser|løbende priser|20[0-9]{2}-(?:priser|pl)',
)
/** "I hvilke priser er det?": nothing but what level the amounts just told are in. */
export const asksPrices = ({ question, topic }: Meaning): boolean => {
  const places = findPhrase(question, PRICES)
  return (
    places.length > 0 &&
    topic.every(({ soft, index }) => soft || places.some(({ from, to }) => from <= index && index < to))
  )
}

/** In this order: the first that fits is what is asked. */
const ASKS: [FactAsk, Subject, RegExp][] = [
  ['date', 'news', phrase('hvornår|dato(?:en)?|hvilken dag|fra hvornår')],
  [
    'contact',
    'news',
    phrase('kontakt(?:person|personen|e|er|es|oplysning|oplysninger)?|pressekontakt|ringe til|skrive til'),
  ],
  [
    'quoted',
    'news',
    phrase(
      '(?:hvem|hvad hedder|navnet på) (?:[^ ]+ ){0,3}(?:direktør(?:en)?(?: (?:hende|ham|den))?|citere[a-zæøå]*|udtaler|siger|taler)(?: (?:der|som) (?:udtaler|siger|citeres|taler))?(?: sig| noget)?',
    ),
  ],
  [
    'total',
    'news',
    phrase('million(?:er|erne)|tal(?:let)?|beløb(?:et)?|mio\\.?|i alt|samlet|samlede|præcise tal'),
  ],
  [
    'workingGroupChair',
    'workingGroup',
    phrase('formand(?:en)?|leder|leder af|styrer|i spidsen|formandskab(?:et)?|for bordenden'),
  ],
  [
    'workingGroupDeadline',
    'workingGroup',
    phrase('hvornår|deadline(?:n)?|frist(?:en)?|færdig(?:e)?|aflevere[a-z]*|hvor lang tid'),
  ],
  [
    'workingGroupFunding',
    'workingGroup',
    phrase(
      '(?:hvor (?:meget|mange)|hvilket) (?:penge|kroner|kr|beløb|får|fik|modtager|støtte)|får penge|betalt|penge|kroner',
    ),
  ],
  [
    'workingGroupInvolves',
    'workingGroup',
    phrase('inddrage[a-z]*|tale med|høre|spørge|samarbejde[a-z]* med|involvere[a-z]*'),
  ],
  [
    'workingGroup',
    'workingGroup',
    phrase('hvem|hvilke organisationer|medlem(?:mer|merne)?|sidder|sad|består|deltager(?:e|ne)?|består af'),
  ],
  [
    'workingGroupTask',
    'workingGroup',
    phrase('opgave(?:n|r|rne)?|skal (?:den|de|gruppen)|skulle (?:den|de)|lave|formål(?:et)?|hvad laver'),
  ],
  [
    'parties',
    'agreement',
    phrase(
      '(?:hvilke|hvilket|hvor mange|hvad for) (?:politiske )?parti(?:er)?|parti(?:er|erne) (?:bag|i)|aftaleparter(?:ne)?|aftalepartier(?:ne)?|aftalekreds(?:en)?|forligskreds(?:en)?|hvem (?:står|stod|er|var|har|sidder|sad|blev)(?: [a-zæøå]+)? (?:bag|med i|med til|med(?= ?$)|indgået|lavet|underskrevet|enige|parterne|parter)|hvem (?:indgik|lavede|underskrev|vedtog|aftalte|forhandlede|støttede|stemte)|bag aftalen|parterne|af hvilke partier|hvilke partier',
    ),
  ],
  [
    'date',
    'agreement',
    phrase(
      '(?:hvornår(?! (?:udløb|stopp|slutt|ophør|løb|skulle|start))|hvilken dato|hvilken dag|hvad dato|datoen|dato for)(?: [^ ]+)* (?:indgået|underskrevet|under|lavet|vedtaget|forhandlet|færdig|aftalt|fra|på plads|offentliggjort|dateret|enige|indgik|indgås|landet|kom|udgivet)|(?:hvornår|hvilken dato|hvad dato)(?: [a-zæøå]+){0,2} (?:er|var|blev|har)(?: den| de| det)?(?: aftale| aftalen)?|datoen?(?: for| på)?|underskriftsdato(?:en)?|hvornår indgik(?: de)?',
    ),
  ],
  ['priceLevel', 'agreement', PRICES],
  ['ministries', 'agreement', phrase('(?:hvilke|hvilket|hvor mange|hvad for)(?: nogle)? ministeri(?:er|um)')],
  [
    'principles',
    'agreement',
    phrase(
      '(?:hvilke|hvor mange|hvad er|hvad er det for) (?:nogle )?(?:de )?(?:[a-zæøå]+ )?princip(?:per|perne)|principper(?:ne)?',
    ),
  ],
  [
    'missing',
    'agreement',
    phrase(
      'hvad mangler|mangler (?:der|i|vi)|hvad har i ikke|har i hele|er (?:hele )?aftalen (?:her|med|komplet|fuldstændig)',
    ),
  ],
  [
    'coverage',
    'agreement',
    phrase(
      'hvad (?:handler|står)(?: [a-zæøå]+)*? (?:om|i)|hvilke(?:n slags)? områder(?: [a-zæøå]+){0,2} (?:dækker|handler|omfatter|går|får|er|indgår|fordel[a-zæøå]*)|hvad er der (?:med )?i(?! alt)(?!.* til )(?: den| det)?|hvad er (?:der )?med i(?: den| det)?|hvad (?:dækker|indeholder|omfatter)|hvad går (?:[a-zæøå]+ )?ud på|hvad har i (?:af|fra|om)',
    ),
  ],
  [
    'period',
    'agreement',
    phrase(
      'hvilke(?:n)? (?:år|periode|årrække)|hvor længe (?:gælder|løber|varer|dækker)|periode(?:n)?|hvor mange år|gælder for|hvornår (?:gælder|udløber|slutter|starter|begynder|løber)',
    ),
  ],
]

/** Words that may stand in a question about an agreement itself without naming anything else. */
const BESIDE = phrase(
  `${AGREEMENT}|civilsamfund[a-zæøå]*|strategi(?:en)?|opl[æa]g(?:get)?|forslag|partier|reserve(?:n)?|socialstyrelsens?|ssa[0-9]*|tabel(?:len)?|opgjort|opgøres|nyhed(?:en)?|artikel|artiklen|millioner|bag|politisk(?:e)?|fordel[a-zæøå]*|socialstyrelsen(?:s)?|siger|skriver|social[a-zæøå-]*området|lagt op|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december`,
)

/** What only the amounts table answers, though it may speak of ministries and agreements. */
const FIGURES = new Set<Operation['kind']>([
  'rank',
  'mostRows',
  'share',
  'average',
  'difference',
  'compare',
  'eachYear',
  'sum',
  'permanent',
])

/** Nor what they disagree on. */
const DISAGREE = phrase('uenig(?:e|t|hed|heden)?|kritiserer|kritisk(?:e)?|forbehold')

const SOMEBODYS = phrase(
  '(?:deres|dens|dets|hans|hendes) (?:bevilling(?:en)?|tilskud|støtte|penge|projekt|forsøg)',
)

/** `said`: the question itself speaks of the subject. */
export type AskedFacts = { asks: FactAsk[]; subject: Subject; said: boolean }

/**
 * Null where something else is asked, or something besides. `context`: what the turn before was about; `parties`: places of the
 * parties named, which ask for the parties by themselves ("er Venstre med?").
 */
export function askedFacts(
  meaning: Meaning,
  context: Subject | null,
  parties: readonly Claim<string>[],
): AskedFacts | null {
  const { question } = meaning
  if (meaning.operations.some(({ value }) => FIGURES.has(value.kind))) return null
  // "Deres bevilling i aftalen" is somebody's, not the agreement's.
  if (has(question, SOMEBODYS)) return null
  // A reason is told in words, not by who the parties are.
  if (meaning.kinds.some(({ value }) => value === 'why') || has(question, DISAGREE)) return null
  const isSaid = (subject: Subject) =>
    has(question, SUBJECTS[subject]) || (subject === 'agreement' && meaning.agreements.length > 0)
  // Whoever has a name in the article just told of is asked about there.
  const goesOn =
    meaning.followUp || (context === 'news' && meaning.kinds.some(({ value }) => value === 'person'))
  const subject = (['news', 'workingGroup', 'agreement'] as const).find(
    (one) => isSaid(one) || (one === context && goesOn),
  )
  if (!subject) return null
  const found = ASKS.flatMap(([ask, of, pattern]) => {
    const matches = of === subject ? findPhrase(question, pattern) : []
    return matches.length > 0 ? [{ ask, matches }] : []
  })
  const named = parties.length > 0 && subject === 'agreement'
  const asks = [...(named ? (['parties'] as const) : []), ...found.map(({ ask }) => ask)]
  const [first] = asks
  if (first === undefined) return null
  const beside = [...Object.values(SUBJECTS), BESIDE].flatMap((pattern) => findPhrase(question, pattern))
  const places = [...found.flatMap(({ matches }) => matches), ...beside, ...parties]
  if (leftOver(meaning, places) > 0) return null
  // When and who are often asked together; any other second match is the same words read twice.
  const both = subject === 'agreement' ? asks.filter((ask) => ask === 'date' || ask === 'parties') : []
  return { subject, asks: unique([first, ...both]), said: isSaid(subject) }
}

const SUBJECT_ROLES = new Set<Role>(['name', 'noun'])

/** How many words of the topic are neither of the asks nor of their frame. */
function leftOver(meaning: Meaning, places: readonly { from: number; to: number }[]): number {
  return meaning.topic.filter(
    ({ word, index, soft }) =>
      !soft &&
      !isLight(word.text) &&
      !isStopWord(word.text) &&
      word.kind === 'word' &&
      SUBJECT_ROLES.has(roleOf(word.text)) &&
      !places.some(({ from, to }) => from <= index && index < to),
  ).length
}
