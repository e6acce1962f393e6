// What applicants are called, for applicants.ts.
import type { ApplicantType } from '../facts/pools.ts'

/** Words for applicants, the more particular first. `subject`: they also say what the pool is about. */
export const APPLICANTS: { types: ApplicantType[]; words: string; subject?: true }[] = [
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
    words: 'region(?:er|en|erne)?|hospital(?:er|et)?|sygehus(?:e|et)?',
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
]
