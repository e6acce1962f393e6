// Who wants to apply: "vi er en lille forening", "som kommune", "kan et botilbud søge", "puljer for kommuner".
import type { ApplicantType } from '../facts/pools.ts'
import { type Claim, findPhrase, phrase, type Question } from './question.ts'

/** `types`: any of them will do. `only`: nobody else may apply ("kun kommuner"). `not`: this applicant is ruled out. */
export type ApplicantMention = { types: ApplicantType[]; only: boolean; not: boolean }

/** Words for applicants. `always`: said of an applicant wherever it stands in a question about pools; else only where somebody applies. */
const APPLICANTS: { types: ApplicantType[]; always: boolean; words: string }[] = [
  {
    types: ['idrætsforening'],
    always: true,
    words:
      'idrætsforening(?:er|en|erne)?|sportsklub(?:ber|ben)?|idrætsklub(?:ber|ben)?|sportsforening(?:er|en)?|fodboldklub(?:ben|ber)?|håndboldklub(?:ben|ber)?|svømmeklub(?:ben|ber)?|gymnastikforening(?:en|er)?|(?:basket|tennis|badminton|atletik|rideklub|sejl)klub(?:ben|ber)?|klub(?:ben|ber)?',
  },
  {
    types: ['handicaporganisation'],
    always: true,
    words: 'handicaporganisation(?:er|en)?|handicapforening(?:er|en)?|patientforening(?:er|en)?',
  },
  { types: ['veteranhjem'], always: true, words: 'veteranhjem(?:met|mene)?' },
  {
    types: ['uddannelsesinstitution'],
    always: true,
    words:
      'uddannelsesinstitution(?:er|en)?|professionshøjskole(?:r|n)?|universitet(?:er|et)?|university college|seminarium',
  },
  {
    types: ['kommune'],
    always: true,
    words:
      '(?:[a-zæøå]+ )?kommune(?:r|n|rne)?|kommunal(?:e|t)? (?:forvaltning|myndighed|aktør(?:er)?|institution(?:er)?|jobcenter|aktører)|jobcent(?:er|re|ret)|bydel|forvaltning(?:en)?',
  },
  {
    types: ['region'],
    always: true,
    words:
      'region(?:er|en|erne)?|hospital(?:er|et)?|sygehus(?:e|et)?|familieambulatorie(?:r|t)?|familieambulatorium',
  },
  {
    types: ['civilsamfund'],
    always: true,
    words:
      "(?:lille |mindre |lokal(?:e)? |frivillig(?:e)? |små |social(?:e)? |landsdækkende |velgørende |humanitær(?:e)? )*(?:frivilligforening(?:er)?|forening(?:er|en|erne)?|organisation(?:er|en|erne)?|ngo(?:er|'er)?|civilsamfundsorganisation(?:er|en|erne)?|civilsamfundsaktør(?:er|en)?|civilsamfund(?:et)?|frivilligorganisation(?:er)?|frivilliggruppe|hjælpeorganisation(?:er)?|interesseorganisation(?:er)?|frivilligcenter|frivilligcentre|frivillige)",
  },
  {
    types: ['opholdssted'],
    always: false,
    words:
      'opholdssted(?:er|et)?|døgninstitution(?:er|en)?|børnehjem(?:met)?|(?:børne- og )?ungehjem(?:met)?|anbringelsessted(?:er|et)?',
  },
  {
    types: ['botilbud'],
    always: false,
    words:
      '(?:socialpsykiatrisk(?:e|t)? |kommunal(?:t|e)? |regional(?:t|e)? |privat(?:e)? )*(?:botilbud(?:det|dene)?|bosted(?:er|et)?|bostøtteteam(?:s)?|bofællesskab(?:er|et)?)',
  },
  {
    types: ['plejehjem'],
    always: false,
    words:
      '(?:privat(?:e)? |selvejende |kommunal(?:t|e)? )*(?:plejehjem(?:met|mene)?|friplejehjem(?:met)?|plejecent(?:er|re|ret)|plejebolig(?:er)?)',
  },
  {
    types: ['privat', 'plejehjem'],
    always: false,
    words:
      'hjemmeplejeleverandør(?:er|en)?|privat hjemmepleje|privat(?:e)? leverandør(?:er)? af (?:hjemmepleje|personlig pleje)',
  },
  {
    types: ['privat'],
    always: true,
    words:
      'privat(?:e|t)? (?:firma(?:er|et)?|virksomhed(?:er|en)?|aktør(?:er|en)?|leverandør(?:er|en)?|tilbud|udbyder(?:e)?|konsulent(?:er|firma)?)|virksomhed(?:er|en)|firma(?:er|et)?|anpartsselskab|aps|socialøkonomisk(?:e)? virksomhed(?:er)?',
  },
  { types: ['krisecenter'], always: false, words: '(?:kvinde|mande)?krisecent(?:er|re|ret)' },
]

const SOMEBODY =
  '(?:vi er|jeg er(?: fra)?|vi driver|jeg driver|vi har|jeg leder|vi repræsenterer|jeg arbejder (?:i|på|for|hos)|jeg sidder i(?: bestyrelsen (?:i|for))?|som|kan|må|for|til|på vegne af|er|kun|hos|fra|både|og|eller)(?: (?:vi som|jeg som|man som|os som))?(?: (?:en|et|den|et lille|en lille|kun|også|andre|alle|almindelige|enkelte|selve|vores|min))*'

const APPLYING = phrase(
  'søge|ansøge|søges|søger|ansøger(?:e|en)?|få del i|byde ind|få penge|få støtte|åben for|åbne for|åbent for',
)
const ONLY = phrase('kun|udelukkende|alene|forbeholdt')
const NOT = phrase('ikke|undtagen|uden|andre end|bortset fra')

/** Reads the applicants a question speaks of; `aboutPools` says that it is about pools at all. */
export function readApplicants(question: Question, aboutPools: boolean): Claim<ApplicantMention>[] {
  const claims: Claim<ApplicantMention>[] = []
  const applying = findPhrase(question, APPLYING).length > 0
  for (const { types, always, words } of APPLICANTS)
    for (const match of findPhrase(question, phrase(`(?:${SOMEBODY} )?(${words})`))) {
      const bare = findPhrase(question, phrase(words)).some((m) => m.to === match.to && m.from === match.from)
      if (claims.some((claim) => match.from < claim.to && claim.from < match.to)) continue
      if (!((always && aboutPools) || (!bare && applying))) continue
      const before = question.line.slice(
        Math.max(0, (question.starts[match.from] ?? 0) - 20),
        question.starts[match.to - 1] ?? 0,
      )
      claims.push({
        from: match.from,
        to: match.to,
        value: { types, only: before.search(ONLY) >= 0, not: before.search(NOT) >= 0 },
      })
    }
  return claims.sort((a, b) => a.from - b.from)
}
