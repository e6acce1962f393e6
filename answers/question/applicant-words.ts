// What applicants are called, for applicants.ts.
import type { ApplicantType } from '../facts/pools.ts'

/**
 * Who asks to apply and stands in no circle of applicants; sygehus: but is a region's. andre: nobody that this list knows.
 */
export const outsiders = [
  'sygehus',
  'privatperson',
  'pårørende',
  'plejefamilie',
  'læge',
  'rådgiver',
  'boligforening',
  'fagforening',
  'ministerium',
  'andre',
] as const
type Outsider = (typeof outsiders)[number]
export type AskedApplicant = ApplicantType | Outsider

export const isOutsider = (who: AskedApplicant): who is Outsider => outsiders.some((one) => one === who)

/** Outsiders by their words, for readers of an answer. */
export const OUTSIDER_NAMES: Record<Outsider, string> = {
  sygehus: 'sygehuse',
  privatperson: 'privatpersoner',
  pårørende: 'pårørende',
  plejefamilie: 'plejefamilier',
  læge: 'læger og andre behandlere',
  rådgiver: 'advokater og andre rådgivere',
  boligforening: 'boligforeninger',
  fagforening: 'fagforeninger og brancheorganisationer',
  ministerium: 'ministerier og styrelser',
  andre: 'den slags ansøgere',
}

/**
 * Words for applicants, the more particular first. `subject`: they also say what the pool is about. `strict`: they mostly stand for
 * something else ("hvor politiet er med"), so it must be said that they apply.
 */
export const APPLICANTS: { types: AskedApplicant[]; words: string; subject?: true; strict?: true }[] = [
  {
    types: ['boligforening'],
    words:
      '(?:andels)?(?:bolig|grundejer|ejer|beboer|lejer)forening(?:er|en)?|boligorganisation(?:er|en)?|boligselskab(?:er|et)?',
  },
  {
    types: ['fagforening'],
    words:
      'fagforening(?:er|en)?|fagforbund(?:et)?|a-kasse(?:r|n)?|(?:arbejdsgiver|branche|erhvervs)(?:forening|organisation)(?:er|en)?',
  },
  {
    types: ['plejefamilie'],
    subject: true,
    strict: true,
    words: 'plejefamilie(?:r|n)?|pleje(?:mor|far|mødre|fædre|forældre)',
  },
  { types: ['pårørende'], subject: true, strict: true, words: 'pårørende' },
  {
    types: ['privatperson'],
    strict: true,
    words:
      'privat(?:e )?person(?:er)?|enkelt(?:e )?person(?:er)?|private (?:borgere|mennesker)|almindelige (?:borgere|mennesker)|borger(?:e|en|ne)?(?! (?:med|i|på|der|som|uden))|pensionist(?:er)?|menigmand',
  },
  {
    types: ['læge'],
    strict: true,
    words:
      '(?:praktiserende )?læge(?:r|n|rne)?|lægehus(?:e|et)?|lægepraksis(?:er)?|psykolog(?:er|en)?|psykiater(?:e|en)?|psykoterapeut(?:er|en)?|fysioterapeut(?:er|en)?|tandlæge(?:r|n)?|apotek(?:er|et)?',
  },
  { types: ['rådgiver'], strict: true, words: 'advokat(?:er|en)?|retshjælp(?:en)?' },
  {
    types: ['ministerium'],
    strict: true,
    words: '[a-zæøå]*ministeri(?:um|et|er|erne)|departement(?:er|et)?|styrelse(?:r|n|rne)?|staten',
  },
  {
    types: ['idrætsforening'],
    words:
      'idrætsforening(?:er|en|erne)?|sportsforening(?:er|en)?|(?:[a-zæøå]*(?:idræts|sports|fodbold|håndbold|svømme|basket|tennis|badminton|atletik|ride|ro|sejl|bokse|gymnastik|danse|cykel|løbe|hockey|parasport))(?:-)?(?:klub(?:ber|ben)?|forening(?:er|en)?)|klub(?:ben|ber)?',
  },
  {
    types: ['handicaporganisation'],
    words: 'handicaporganisation(?:er|en)?|handicapforening(?:er|en)?|handicapforbund(?:et)?',
  },
  { types: ['veteranhjem'], words: 'veteranhjem(?:met|mene)?' },
  {
    types: ['uddannelsesinstitution'],
    words:
      'uddannelsesinstitution(?:er|en)?|professionshøjskole(?:r|n)?|universitet(?:er|et)?|university college|seminarium|erhvervsakademi(?:er|et)?',
  },
  {
    types: ['uddannelsesinstitution'],
    strict: true,
    words: '(?:[a-zæøå]*skole|gymnasi(?:um|e)|ungdomsuddannelse|seminari(?:um|e))(?:r|n|et|t|rne)?',
  },
  {
    types: ['krisecenter'],
    words: '(?:kvinde|mande)?krisecent(?:er|re|ret|rene)',
  },
  {
    types: ['opholdssted'],
    words:
      'opholdssted(?:er|et|erne)?|døgninstitution(?:er|en)?|børnehjem(?:met)?|(?:børne- og )?ungehjem(?:met)?|anbringelsessted(?:er|et)?',
  },
  {
    types: ['botilbud'],
    words: 'botilbud(?:det|dene)?|bosted(?:er|et|erne)?|bostøtteteam(?:s|et)?|bofællesskab(?:er|et)?',
  },
  {
    types: ['plejehjem'],
    words: '(?:fri)?plejehjem(?:met|mene)?|plejecent(?:er|re|ret)|friplejeboligleverandør(?:er|en)?',
  },
  {
    types: ['privat', 'plejehjem'],
    subject: true,
    words:
      '(?:privat(?:e)? )?hjemmepleje(?:leverandør(?:er|en)?|firma(?:et|er)?|virksomhed(?:er|en)?)|privat hjemmepleje|(?:private? )?leverandør(?:er|en)? af (?:hjemmepleje|personlig pleje|praktisk hjælp|hjemmehjælp|ældrepleje)',
  },
  {
    types: ['privat'],
    words:
      '(?:privat(?:e|t)? |selvejende |kommercie(?:l|lle) )+(?:firma(?:er|et)?|virksomhed(?:er|en)?|aktør(?:er|en)?|leverandør(?:er|en)?|udbyder(?:e)?|konsulent(?:er|firma)?|institution(?:er|en)?)|virksomhed(?:er|en)?|firma(?:er|et)?|anpartsselskab(?:er)?|aps|socialøkonomisk(?:e)? virksomhed(?:er)?|konsulenthus(?:e|et)?|de private|private',
  },
  {
    types: ['civilsamfund', 'handicaporganisation'],
    words: 'landsforening(?:er|en)?|landsdækkende (?:forening(?:er)?|organisation(?:er)?)',
  },
  {
    types: ['civilsamfund'],
    words:
      "(?:[a-zæøå]*(?:frivillig|interesse|patient|pårørende|hjælpe|lokal|lands|humanitære )?)?(?:forening(?:er|en|erne)?|organisation(?:er|en|erne)?)|ngo(?:er|'er|en)?|civilsamfundsorganisation(?:er|en|erne)?|civilsamfundsaktør(?:er|en)?|civilsamfund(?:et)?|frivillig(?:gruppe|organisation|forening)(?:er|en)?|frivillige(?= (?:kan|må|søge|få|gerne)(?![^ ])|(?= ?$))|menighed(?:er|en)?|menighedspleje(?:n|r)?|frivilligcent(?:er|re|ret)|værested(?:er|et)?",
  },
  {
    types: ['region'],
    words: 'region(?:er|en|erne)?',
  },
  {
    types: ['region', 'sygehus'],
    words: 'hospital(?:er|et)?|sygehus(?:e|et)?',
  },
  {
    types: ['region'],
    subject: true,
    words:
      'familieambulatorie(?:r|t)?|familieambulatorium|psykiatrisk(?:e)? (?:afdeling(?:en|er)?|center|centre)',
  },
  {
    types: ['kommune'],
    words:
      'kommune(?:r|n|rne)?|kommunal(?:e|t)? (?:forvaltning|myndighed|aktør(?:er)?|jobcenter|afdeling)|jobcent(?:er|re|ret)|(?:social|ældre|børne|sundheds)?forvaltning(?:en|er)?',
  },
  {
    types: ['myndighed'],
    strict: true,
    words:
      'politi(?:et)?|politikreds(?:e|en|ene)?|myndighed(?:er|en|erne)?|kriminalforsorgen|fængsel|fængsler',
  },
]
