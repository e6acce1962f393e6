// Rankings: the largest, the smallest, the second largest, the top three.
import { boundsNumber, isOneOf } from '../around.ts'
import { speaksOfFrame } from '../counted-word.ts'
import { cardinal, ordinalAt } from '../number-words.ts'
import { phraseKey } from '../phrase-key.ts'
import type { Around, WordClass } from '../phrases.ts'
import type { Word } from '../question.ts'
import { describesMoney, type OperationRule } from './rule.ts'

/** Plural without a number: "de største", "hvilke initiativer får mest". */
const SEVERAL = 3
const WHOLE_LIST = 5
/** "Hvert ministerium": all of them. */
export const EVERY_ROW = 20

const MOST = '(aller)største|(aller)højeste|(aller)dyreste|tungeste|kostbareste'
const LEAST = '(aller)mindste|(aller)laveste|(aller)billigste'
const MOST_ADVERB = '(aller)størst|(aller)dyrest|tungest'
const LEAST_ADVERB = '(aller)lavest|(aller)billigst'
const MONEY = 'penge|midler|millioner|mio|kroner|kr|støttekroner'

const isDescribed = isOneOf(
  `behov behovet udfordring udfordringer udfordringen problem problemer problemet effekt effekten betydning værdi risiko mulig mulige
   muligt gavn gruppe grupper årsag årsager årsagen vægt fokus fordel fordele hindring barriere barrierer børn barn kommuner kommune
   by byer parti partier interesse glæde hjælp ønske mangel trussel kontrast sandsynlighed opmærksomhed`,
)

/** "Det højeste man kommer til at betale": a bound on what one pays or gets, and no row of a table. */
const isOfOneself = isOneOf('man jeg')
const isMoneyRank = (around: Around): boolean =>
  !isDescribed(around.next) && !isOfOneself(around.next) && !boundsNumber(around)

type Count = (captured: readonly Word[], around: Around) => { count: number; skip: number }

/** One rule for the largest and its twin for the smallest. */
function twins(
  most: string,
  least: string,
  count: Count,
  when?: (around: Around) => boolean,
): OperationRule[] {
  return [most, least].map((phrases, i) => ({
    phrases,
    ...(when ? { when } : {}),
    read: (captured, around) => ({ kind: 'rank', smallest: i === 1, ...count(captured, around) }),
  }))
}

const number: Count = ([word]) => ({
  count: cardinal(word?.key.replace(/^(?:top|bund)-?/, '') ?? '') ?? 1,
  skip: 0,
})
const place: Count = ([word], { question }) => {
  if (!word) return { count: 1, skip: 0 }
  const nth =
    ordinalAt(word, question, question.words.indexOf(word)) ?? cardinal(word.key) ?? compoundPlace(word.key)
  return { count: 1, skip: (nth ?? 1) - 1 }
}
const one: Count = () => ({ count: 1, skip: 0 })
const second: Count = () => ({ count: 1, skip: 1 })
const several: Count = () => ({ count: SEVERAL, skip: 0 })

export const RANKS: OperationRule[] = [
  ...twins(
    `
      top {n}
      {topN}
      [de] {n} ${MOST}
      [de] ${MOST} {n}
      [de] {n} mest kostbare|bekostelige|omkostningstunge
      [de] {n} på|i toppen
      [de] {n} øverste
    `,
    `
      bund {n}
      {bottomN}
      [de] {n} ${LEAST}
      [de] ${LEAST} {n}
      [de] {n} i|på bunden
      [de] {n} nederste
    `,
    number,
  ),
  ...twins(
    `
      [den|det] næst|nest største|højeste|dyreste|størst|mest|flest
      [den|det] næststørste|neststørste|næst-største|næststørst|neststørst|næst-størst
      [den|det] næsthøjeste|nesthøjeste|næst-højeste|næstdyreste|næst-dyreste
      [den|det] næstmest|næst-mest|næstflest|næst-flest
    `,
    `
      [den|det] næst|nest mindste|laveste|billigste|mindst
      [den|det] næstmindste|nestmindste|næst-mindste|næstmindst|næst-mindst
      [den|det] næstlaveste|næst-laveste|næstbilligste|næst-billigste
    `,
    second,
  ),
  ...twins(
    `
      nummer|nr {place} blandt|af|i [de] ${MOST}
      [den|det] {nth} ${MOST}|størst|mest|flest
      {nthMost}
      [på] {nthPlace}
      nr|nummer {place} i størrelse|rækken|rækkefølgen
      nr|nummer {place} på listen|ranglisten|top-listen|toplisten
      nr|nummer {place} målt på|efter størrelse|beløb|penge
    `,
    `
      [den|det] {nth} ${LEAST}|mindst|lavest
      {nthLeast}
    `,
    place,
  ),
  {
    // "Og nummer to?"
    phrases: '[og|hvad] [med] [hvem|hvad|er] [så] nummer|nr {place}',
    when: ({ from, next, question, to }) =>
      from === 0 && next === null && to > 2 && !/\d/.test(question.words[to - 1]?.key ?? ''),
    read: (captured, around) => ({ kind: 'rank', smallest: false, ...place(captured, around) }),
  },
  {
    // "Hvilket ministerium er nummer to?" In digits it may be an initiative's number.
    phrases: 'er|bliver|kommer|ligger|lander [som|på] nummer|nr {place}',
    when: ({ next, question, to }) => next === null && !/\d/.test(question.words[to - 1]?.key ?? ''),
    read: (captured, around) => ({ kind: 'rank', smallest: false, ...place(captured, around) }),
  },
  ...twins(
    `
      de (aller)største|(aller)dyreste|(aller)højeste|tungeste
      de absolut største|dyreste
      topliste(n)
      toppen [af]
    `,
    `
      de (aller)mindste|(aller)laveste|(aller)billigste
    `,
    several,
    isMoneyRank,
  ),
  ...twins(
    `
      [den|det|en|et] [absolut] ${MOST}
      ${MOST_ADVERB}
      flest ${MONEY}
      mest penge|støtte
      løber|løb|kommer|kom op i mest
      trækker|trak [så] det længste strå
      mest kostbar(e)|bekostelig(e)|omkostningstung(e)|bevilget
      løber|løb med det|de meste|fleste [penge|midler]
      løber|løb med flest|mest [penge|midler|støtte]
      topscorer(en)
      højdespringer(en)
      topper
      topper listen
      ligger|lå|er|står øverst|højest|forrest
      ligger|lå i|på top(pen)
      i|på toppen
      førsteplads(en)
      nummer|nr ét|1|et [på|i] [listen|størrelse|ranglisten]
      storsluger(en)
      største modtager(en)
      hovedpart(en)
      højest
      maksimum
    `,
    `
      [den|det|en|et] [absolut] ${LEAST}
      ${LEAST_ADVERB}
      færrest ${MONEY}
      løber|løb|kommer|kom op i mindst
      trækker|trak [så] det korteste strå
      mindst penge|støtte
      løber|løb med færrest|mindst [penge|midler|støtte]
      bundskraber(en)
      jumbo(en)
      jumboplads(en)
      sidsteplads(en)
      ligger|lå|er|står nederst|lavest|sidst
      ligger|lå i|på bund(en)
      i|på bunden [af]
    `,
    one,
    isMoneyRank,
  ),
  ...twins(
    `
      (aller)mest
      flest
    `,
    `
      (aller)mindst
      færrest
    `,
    one,
    (around) => describesMoney(around) && !boundsNumber(around) && isMoneyRank(around),
  ),
  ...twins(
    `
      rangliste(n)
      ranger(e|er|et|ing)
      rangér
      rangorden
      rækkefølge efter størrelse|beløb
      sorter(e|et) efter størrelse|beløb|bevilling
      sortér efter størrelse|beløb|bevilling
      ordnet efter størrelse|beløb|bevilling
      fra størst til mindst
      fra største til mindste
      efter størrelse|beløb
    `,
    `
      fra mindst til størst
      fra mindste til største
    `,
    () => ({ count: WHOLE_LIST, skip: 0 }),
  ),
  {
    phrases: `
      hvert|hver [enkelt|eneste] ministerium|ressort|område|organisation|underpunkt|delinitiativ
      pr|per ministerium|ressort|område|organisation|underpunkt
      fordelt|fordeling|fordelingen|fordeles|opdelt|opgjort på|mellem|efter [de] [enkelte|forskellige] ministerier(ne)|områder(ne)|organisationer(ne)|underpunkter(ne)
    `,
    read: () => ({ kind: 'rank', smallest: false, count: EVERY_ROW, skip: 0 }),
  },
  {
    // "Hvilke underpunkter har handlingsplanen?": each is a line under what is named.
    phrases: 'hvilke underpunkter|delinitiativer|underinitiativer|delposter|underposter|delbevillinger',
    read: () => ({ kind: 'rank', smallest: false, count: EVERY_ROW, skip: 0 }),
  },
  {
    // "Hvilke organisationer får driftstilskud?"
    phrases: 'hvilke organisationer|foreninger|civilsamfundsorganisationer',
    when: ({ question }) => speaksOfFrame(question),
    read: () => ({ kind: 'rank', smallest: false, count: EVERY_ROW, skip: 0 }),
  },
]

/** "Hvilket land har flest med sclerose", "hvem er der flest af": no rows of a table, told by the folded line. */
export const RANKS_OTHERS =
  /(?:^| )(?:hvilke[nt]? (?:land|lande|by|byer|kommuner?|region(?:er)?|aldersgrupper?|gruppe|kon|sygdom|sygdomme|landsdel(?:e)?|parti|partier)|hvem er (?:[^ ]+ ){0,3}(?:mest|flest))(?: |$)/

const NTH = 'anden tredje fjerde femte sjette syvende ottende niende tiende'.split(' ').map(phraseKey)

/** "tredjestørste", "tredjepladsen": 3; null for words that hold no ordinal. */
function compoundPlace(key: string): number | null {
  const nth = NTH.findIndex((word) => key.startsWith(word))
  return nth < 0 ? null : nth + 2
}

const isCompound = (endings: RegExp) => {
  const folded = new RegExp(phraseKey(endings.source))
  return ({ key }: Word) => {
    const nth = NTH.find((word) => key.startsWith(word))
    return nth !== undefined && folded.test(key.slice(nth.length))
  }
}

export const RANK_CLASSES: Record<string, WordClass> = {
  n: ({ key }) => (cardinal(key) ?? 0) > 1,
  topN: ({ key }) => key.startsWith('top') && cardinal(key.replace(/^top-?/, '')) !== null,
  bottomN: ({ key }) => key.startsWith('bund') && cardinal(key.replace(/^bund-?/, '')) !== null,
  nth: (word, question, index) => (ordinalAt(word, question, index) ?? 0) > 1,
  nthMost: isCompound(/^-?(?:største?|højeste?|dyreste?|mest|flest)$/),
  nthLeast: isCompound(/^-?(?:mindste?|laveste?|billigste?)$/),
  nthPlace: isCompound(/^plads(?:en)?$/),
  place: (word, question, index) => (ordinalAt(word, question, index) ?? cardinal(word.key)) !== null,
}
