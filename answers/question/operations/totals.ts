// Totals, sums, averages, figures year by year, and what is permanent.
import { isOneOf, unbroken } from '../around.ts'
import type { Around } from '../phrases.ts'
import { describesMoney, type OperationRule } from './rule.ts'

export const TOTALS: OperationRule[] = [
  {
    phrases: `
      [sådan] i|ialt alt
      ialt
      i-alt
      alt i alt
      alt ialt
      når alt er talt med
      total(en|t|e|er|erne|s|ens)
      totalbeløb(et)
      totalsum(men)
      totalramme(n)
      totalbevilling(en)
      totaltal(let)
      totalkolonne(n)
      grand total
      samlet set
      samlet
      samlede
      overordnet set
      hele beløbet
      hele summen
      over|for|på alle [de] [to|tre|fire|4] år(ene) [til] [sammen|tilsammen|samlet]
      summa summarum
      alle [de] [fire] år(ene) tælles|talt|tæller|regnes|regnet|lægges|lagt|medregnet|medtaget [med|sammen]
      slutbeløb(et)
      slutsum(men)
      facit
    `,
    read: () => ({ kind: 'total' }),
  },
  {
    // "Hvor meget beholder styrelsen over de fire år?", not "fordelt over fire år"
    phrases: 'over [de] tre|fire|3|4 år(ene)',
    when: ({ question }) => !/(?:^| )(?:for|op)del[a-z]* /.test(question.line),
    read: () => ({ kind: 'total' }),
  },
  {
    phrases: `
      i det hele
      det hele
    `,
    when: ({ next, previous }) => next === null && previous?.key !== 'af',
    read: () => ({ kind: 'total' }),
  },
]

const isAdding = isOneOf('læg lægger lagt lægge regn regner regne tæl tæller tælle')
const isRunning = isOneOf('løber løb')
/** "under SUM", like SUM in capitals, is a ministry. */
const isInside = isOneOf('under hos fra i til')
const isSeparate = isOneOf('med om på')
/** "Før kommunerne blev slået sammen" adds nothing up. */
const isMerging = isOneOf('slået slås slå')
const isPassive = isOneOf('blev bliver blevet er var blive')

export const SUMS: OperationRule[] = [
  {
    phrases: `
      til sammen
      tilsammen
      lagt|lægge(r|s)|læg|lægges|regn(e|er|et)|tæl(le|ler)|talt|samlet|sammenlagt sammen
      læg|lægger|lagt til hinanden
      lagt oveni|oven i hinanden
      [dem|de] begge [to] sammen
      [dem|de] alle [to|tre|fire|fem|seks] sammen
      sammenlagt
      sammentalt
      sammenregnet
      sammenlæg(ge|ning|ningen)
      summen [af]
      summer(e|er|et)
      summering(en)
      adder(e|er|et)
      plus
      plusset
      plusse(s|r) [sammen]
      samlet under et|ét
      set under et|ét
      under ét
      løber|løb det|de|den|dem op i|til
      løber|løb op i|til
      løbe op i|til
      lander|ender|endte|landede vi|det|de|den på
      lander|ender|landede vi så|i på
      bliver|blev det til [alt]
      beløber|beløb det|de sig til
      beløber sig til
    `,
    when: unbroken,
    read: () => ({ kind: 'sum' }),
  },
  {
    // "De tre år efter slået sammen?", not "da kommunerne blev slået sammen"
    phrases: 'slået sammen',
    when: ({ next, previous }) => next === null && previous !== null && !isPassive(previous),
    read: () => ({ kind: 'sum' }),
  },
  {
    // "læg A sammen med B"
    phrases: 'sammen|oveni|oven',
    when: ({ question, from }) => question.words.slice(0, from).some(isAdding),
    read: () => ({ kind: 'sum' }),
  },
  {
    phrases: 'sum [af]',
    when: ({ previous, question, from }) => !isInside(previous) && question.words[from]?.text !== 'SUM',
    read: () => ({ kind: 'sum' }),
  },
  {
    // "hvad løber A og B op i"
    phrases: 'op i [alt]',
    when: ({ question, from, next }) => next === null && question.words.slice(0, from).some(isRunning),
    read: () => ({ kind: 'sum' }),
  },
  {
    phrases: `
      sammen
      i fællesskab
      under et
    `,
    when: (around) => !isSeparate(around.next) && !isMerging(around.previous) && describesMoney(around),
    read: () => ({ kind: 'sum' }),
  },
]

const isForEach = /(?:^| )(?:mellem|imellem|blandt|hvert|hver)(?! ar)(?: |$)/

/** "Hvis pengene deles ligeligt mellem de fire": worked out of what the agreements do not say. */
export const SPLITS: OperationRule[] = [
  {
    phrases: `
      dele(s)|fordele(s)|delt|fordelt [helt] ligeligt|lige
      ligeligt fordelt|delt
      divideret|divider(e|es) med
    `,
    when: (around) => unbroken(around) && isForEach.test(around.question.line),
    read: () => ({ kind: 'split' }),
  },
]

export const AVERAGES: OperationRule[] = [
  {
    phrases: `
      [i|et|det] gennemsnit(tet|ligt|lig|lige) [årligt|årlige]
      [i] gns|gnsn|gnms|gnsnit|gns.snit [årligt|årlige]
      [i] gennemsnit(tet|ligt|lig|lige)|snit|gns|gnsn pr|per|om år|året
      [i] gennemsnit(ligt)|snit|gns hvert år
      [i] gennemsnit(tet|ligt)|snit|gns over årene
      [i] snit [årligt]
      snittet
      årligt|årlige gennemsnit
      årsgennemsnit(tet)
      årssnit(tet)
      gennemsnits(beløb|beløbet|bevilling|bevillingen|år|året)
      pr|per år i gennemsnit|snit|gns
      om året i gennemsnit|snit|gns
      årligt i gennemsnit|snit|gns
      middelværdi(en)
      fordelt ligeligt|jævnt
      fordeles|fordeler ligeligt|jævnt
      jævnt|ligeligt fordelt
    `,
    read: () => ({ kind: 'average' }),
  },
]

const isHow = isOneOf('hvordan')
const isMeeting = isOneOf('møde mødet topmøde topmødet konference konferencen rapport redegørelse')

// Over the folded line: "faerre".
const COUNTS_OTHERS =
  /(?:^| )hvor mange (?!penge|midler|flere|faerre|mio|mill|kroner|kr|procent|pct|%|initiativ|puljer|af )/

/** "Hvor mange danskere får en hjerneskade om året" asks for no money. */
function asksForMoney({ question }: Around): boolean {
  return !COUNTS_OTHERS.test(question.line)
}

export const EACH_YEAR: OperationRule[] = [
  {
    // "Fordel SSA23 på år"
    phrases: '[ud] på|over [de] [enkelte] år(ene)',
    when: ({ question }) => /(?:^| )(?:for|op)del[a-z]* /.test(question.line),
    read: () => ({ kind: 'eachYear' }),
  },
  {
    phrases: `
      år for år
      årstal for årstal
      år efter år
      år på år
      år by år
      [fra] år til år
      år(ene) [hver] for sig
      hver|hvert år for sig
      [i|for] hver|hvert enkelt år
      [i|for] hver|hvert af [de|alle] [to|tre|fire|4] år(ene)
      [i|for] hver|hvert år(ene)
      [i|for] alle [de|to|tre|fire|4] år(ene) [hver] [for] [sig]
      fordelt|fordeling|fordelingen|opdelt|opdeling|opgjort|splittet|delt|splitte|del|fordel [ud|op] på|pr|per|over|efter [de] [enkelte|fire|4|hvert|alle] år(ene)
      [i|for|over] de enkelte|forskellige|respektive år
      pr|per|om enkelt år
      pr|per år(et)
      om året
      per anno
      pro anno
      p.a
      årsfordelt
      årsopdelt
      årsfordeling(en)
      årsbeløb(et|ene)
      årsprofil(en)
      bevillingsprofil(en)
      udgiftsprofil(en)
      profil(en) [over|for] år(ene)
      hen over årene
      over årene
      årlig(e) fordeling(en)
      fordeler [den|det|de|pengene|beløbet|bevillingen] sig på|over år(ene)
      tidsserie(n)
    `,
    when: asksForMoney,
    read: () => ({ kind: 'eachYear' }),
  },
  {
    phrases: `
      årlig(t|e)
      [den|det|de] årlige
    `,
    when: (around) => !isMeeting(around.next) && asksForMoney(around),
    read: () => ({ kind: 'eachYear' }),
  },
  {
    // "fordelt 2023, 2024 og 2025"
    phrases: 'fordelt',
    when: ({ next }) => next?.kind === 'year' || next?.kind === 'span',
    read: () => ({ kind: 'eachYear' }),
  },
  {
    phrases: 'fordeling(en)',
    when: ({ next }) => next === null,
    read: () => ({ kind: 'eachYear' }),
  },
  {
    // "Hvordan er bevillingen fordelt?"
    phrases: 'fordelt|fordeles',
    when: ({ next, question }) => next === null && question.words.some(isHow),
    read: () => ({ kind: 'eachYear' }),
  },
]

export const PERMANENT: OperationRule[] = [
  {
    phrases: `
      varig(t|e)
      permanent(e)
      varigt|permanent afsat|finansieret
      fortsætter|fortsat|løber|gælder|videreføres varigt|permanent
      varigkolonne(n)
    `,
    when: describesMoney,
    read: () => ({ kind: 'permanent' }),
  },
  {
    phrases: `
      fast|faste bevilling(en|er|erne)
      på ubestemt tid
      for altid
      for evigt
      uden udløb|udløbsdato
    `,
    read: () => ({ kind: 'permanent' }),
  },
]
