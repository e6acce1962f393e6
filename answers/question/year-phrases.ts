// The phrases that name years.
import { isOneOf, restMatches } from './around.ts'
import { cardinal, ordinal } from './number-words.ts'
import { followsDash, fullYear, isPeriod, periodOf } from './periods.ts'
import { type Around, PhraseReader, type PhraseRule, type WordClass } from './phrases.ts'
import type { Word } from './question.ts'
import { isShortYear } from './short-years.ts'
import type { YearReading } from './years.ts'

const isYear: WordClass = ({ kind }) => kind === 'year'
const YEAR_WORD =
  /^((?:19|20)\d\d)-?(?:tal|tallet|tallene|belob|belobet|midler|midlerne|bevilling|bevillingen|ramme|rammen|penge|pengene|niveau|budget|budgettet)$/

const CLASSES: Record<string, WordClass> = {
  year: (word, question, index) => isYear(word, question, index) || isShortYear(word, question, index),
  dashed: (word, question, index) =>
    followsDash(question, index) && (isYear(word, question, index) || isShortYear(word, question, index)),
  yearWord: ({ key }) => YEAR_WORD.test(key),
  period: isPeriod,
  n: ({ key }) => (cardinal(key) ?? 99) <= 4,
  nth: (word, question, index) => (ordinal(word, question, index) ?? 1) > 1,
  digit: ({ key }) => /^[1-6]$/.test(key),
}

const yearOf = (word: Word | undefined): number => fullYear(/\d+/.exec(word?.key ?? '')?.[0] ?? '')
const count = (word: Word | undefined, none = 1): number => (word && cardinal(word.key)) || none
const PERIOD_WORD = 'perioden|aftaleperioden|aftalen|bevillingsperioden|fireårsperioden|aftalens'

const isOther = isOneOf(
  'hvert hver et en for ethvert livets barnets børns barns deres hans hendes skoleåret studiets',
)
const isOwn = (around: Around): boolean => !isOther(around.previous)

const span = (from: number | null, to: number | null): YearReading => ({ kind: 'span', from, to })
const between = ([a, b]: readonly Word[]): YearReading => {
  const years = [yearOf(a), yearOf(b)]
  return span(Math.min(...years), Math.max(...years))
}

const SPANS: PhraseRule<YearReading>[] = [
  {
    phrases: `
      {year} til|t.o.m|tom|indtil [og] [med] {year}
      {year} op|frem til [og] [med] {year}
      {year} og [op|frem|videre] til [og] [med] {year}
      {year} {dashed}
      fra {year} til|t.o.m|tom [og] [med] {year}
      fra {year} og [op|frem] til [og] [med] {year}
      mellem {year} og {year}
      fra og med {year} til|t.o.m|tom [og] [med] {year}
    `,
    read: between,
  },
  {
    phrases: '{period}',
    read: ([word]) => {
      const period = word ? periodOf(word) : null
      return period && span(period.from, period.to)
    },
  },
  {
    phrases: `
      fra og med {year} [og] [frem|fremad|fremover|fremefter|derefter]
      fra [og] [med] {year} [og] til slut|slutningen|udløb|enden
      fra {year} og|til frem|fremad|fremover|fremefter|senere|derefter|efter|videre|op|opefter
      fra {year} af
      fra {year} og perioden|aftalen ud
      {year} og perioden|aftalen|tiden ud
      fra {year} [og] resten [af] [${PERIOD_WORD}|årene|tiden]
      {year} og resten [af] [${PERIOD_WORD}|årene|tiden]
      {year} og frem|fremad|fremover|fremefter|senere|derefter|videre|efterfølgende
      {year} og [de] følgende|efterfølgende|resterende|øvrige|senere|kommende år
      {year} og årene efter|derefter|fremover|herefter
      f.o.m|fom {year}
      resten af ${PERIOD_WORD}|årene fra {year} [og] [frem]
      siden {year}
      {year} ff
    `,
    read: ([year]) => span(yearOf(year), null),
  },
  {
    phrases: `
      [årene|år] efter {year}
      senere end {year}
      efter udgangen|udløbet af {year}
    `,
    read: ([year]) => span(yearOf(year) + 1, null),
  },
  {
    phrases: `
      til og med {year}
      t.o.m|tom {year}
      [frem|op] indtil {year}
      frem|op til [og] [med] {year}
      [frem] til udgangen|slutningen af {year}
      inden udgangen af {year}
      senest [i] {year}
    `,
    read: ([year]) => span(null, yearOf(year)),
  },
  {
    phrases: `
      [årene|år] før|inden {year}
      forud|forinden for {year}
      tidligere end {year}
    `,
    read: ([year]) => span(null, yearOf(year) - 1),
  },
]

const WITHIN: PhraseRule<YearReading>[] = [
  {
    phrases: `
      [de] første {n} år(ene)
      [de] {n} første år(ene)
    `,
    when: isOwn,
    read: ([n]) => ({ kind: 'first', count: count(n) }),
  },
  {
    phrases: `
      [de] sidste|seneste|bagerste {n} år(ene)
      [de] {n} sidste|seneste|bagerste år(ene)
    `,
    when: isOwn,
    read: ([n]) => ({ kind: 'last', count: count(n) }),
  },
  {
    phrases: `
      [det] første|1 år|aftaleår|bevillingsår
      [det] første år i|af ${PERIOD_WORD}
      startåret
      begyndelsesåret
      åbningsåret
      år ét|1
    `,
    when: isOwn,
    read: () => ({ kind: 'first', count: 1 }),
  },
  {
    phrases: `
      de første [par] år(ene)
      [den] første halvdel [af] [${PERIOD_WORD}]
      første halvdel af {period}
    `,
    read: () => ({ kind: 'first', count: 2 }),
  },
  {
    phrases: `
      det sidste|seneste år(et)
      [det] sidste|seneste år i|af ${PERIOD_WORD}
      [det] sidste|afsluttende aftaleår|bevillingsår
      [det] afsluttende år
      slutåret
      afslutningsåret
    `,
    read: () => ({ kind: 'last', count: 1 }),
  },
  {
    phrases: 'sidste år',
    when: restMatches(/^ (?:i|af|under|for) (?:den |hele )?(?:perioden|aftalen|ssa|2\d)/),
    read: () => ({ kind: 'last', count: 1 }),
  },
  {
    phrases: `
      de sidste [par] år(ene)
      [den] sidste|anden halvdel [af] [${PERIOD_WORD}]
    `,
    read: () => ({ kind: 'last', count: 2 }),
  },
  {
    phrases: `
      [det] {nth} år [i|af] [${PERIOD_WORD}]
      [det] {nth} aftaleår
    `,
    when: isOwn,
    read: ([nth], { question }) => ({
      kind: 'first',
      count: 1,
      skip: (nth ? (ordinal(nth, question, question.words.indexOf(nth)) ?? 1) : 1) - 1,
    }),
  },
  {
    phrases: 'år {digit}',
    when: ({ previous, next }) => previous?.kind !== 'number' && (next === null || next.kind !== 'number'),
    read: ([digit]) => ({ kind: 'first', count: 1, skip: Number(digit?.key) - 1 }),
  },
  {
    phrases: `
      [det] næstsidste|nestsidste|næst-sidste år [i|af] [${PERIOD_WORD}]
      [det] næst sidste år [i|af] [${PERIOD_WORD}]
    `,
    read: () => ({ kind: 'last', count: 1, skip: 1 }),
  },
  {
    phrases: `
      [de] [to] midterste|mellemste år(ene)
      [de] midterste|mellemste to år
      [i] midten af ${PERIOD_WORD}
      årene i midten
    `,
    read: () => ({ kind: 'first', count: 2, skip: 1 }),
  },
  {
    phrases: `
      resten af ${PERIOD_WORD}|årene|tiden
      den|det resterende del|tid|periode [af] [${PERIOD_WORD}]
      de resterende|tilbageværende|øvrige|følgende|efterfølgende|kommende|andre år(ene)
      årene efter|derefter|fremover|frem|herefter|efterfølgende
      ${PERIOD_WORD} ud
    `,
    when: ({ next }) => next?.kind !== 'year',
    read: () => ({ kind: 'rest' }),
  },
  {
    phrases: 'resten',
    when: ({ next }) => next === null || !isOf(next),
    read: () => ({ kind: 'rest' }),
  },
  {
    phrases: `
      hele perioden|aftaleperioden|bevillingsperioden|fireårsperioden|tiden|forløbet
      hele vejen [igennem]
      samtlige år(ene)
      perioden|aftaleperioden som helhed
      perioden|aftaleperioden under|set ét|et
      fireårsperioden
      4-årsperioden
      alle [de] fire|4 år(ene) sammen|tilsammen|samlet
      de fire|4 år(ene) sammen|tilsammen|samlet|under
      alle år(ene) sammen|tilsammen|samlet
    `,
    read: () => ({ kind: 'whole' }),
  },
  {
    phrases: 'perioden|aftaleperioden|bevillingsperioden',
    when: ({ previous, next }) =>
      isWithin(previous) && (next === null || (next.kind === 'word' && !isOpening(next))),
    read: () => ({ kind: 'inPeriod' }),
  },
]

const isOf = isOneOf('af')
const isWithin = isOneOf('i for over gennem')
const isOpening = isOneOf('fra mellem')

const RELATIVE: PhraseRule<YearReading>[] = [
  {
    phrases: `
      året|år efter|derpå|derefter|herefter|efterfølgende
      det|i næste|følgende|efterfølgende|påfølgende år
      det næste år
      næste år igen
      et|1 år senere|efter|frem
      det kommende år efter
    `,
    when: ({ next }) => next?.kind !== 'year' && next?.key !== 'at',
    read: () => ({ kind: 'shift', by: 1 }),
  },
  {
    phrases: `
      året|år før|inden|forinden|forud|forudgående
      det foregående|forrige|forudgående|tidligere år
      et|1 år tidligere|før|tilbage
    `,
    when: ({ next }) => next?.kind !== 'year' && next?.key !== 'at',
    read: () => ({ kind: 'shift', by: -1 }),
  },
  { phrases: '{n} år senere|efter|frem', read: ([n]) => ({ kind: 'shift', by: count(n) }) },
  { phrases: '{n} år tidligere|før|tilbage', read: ([n]) => ({ kind: 'shift', by: -count(n) }) },
  {
    phrases: 'året [lige|umiddelbart] efter {year}',
    read: ([year]) => ({ kind: 'years', years: [yearOf(year) + 1] }),
  },
  {
    phrases: 'året [lige|umiddelbart] før|inden {year}',
    read: ([year]) => ({ kind: 'years', years: [yearOf(year) - 1] }),
  },
]

const today =
  (from: number, to = from) =>
  (): YearReading => ({ kind: 'fromToday', from, to })

const FROM_TODAY: PhraseRule<YearReading>[] = [
  {
    phrases: `
      i år
      [i] indeværende|dette|nuværende|aktuelle år
    `,
    when: ({ next }) => next?.kind !== 'year' && next?.kind !== 'number',
    read: today(0),
  },
  {
    phrases: `
      [til] næste år(s)
      [det] kommende år
    `,
    when: isOwn,
    read: today(1),
  },
  {
    phrases: `
      sidste år(s)
      [i] fjor
      forrige år(s)
    `,
    read: today(-1),
  },
  { phrases: 'overnæste år', read: today(2) },
  { phrases: 'forfjor', read: today(-2) },
  {
    phrases: 'om {n} år',
    read: ([n]) => ({ kind: 'fromToday', from: count(n), to: count(n) }),
  },
  {
    phrases: 'for {n} år siden',
    read: ([n]) => ({ kind: 'fromToday', from: -count(n), to: -count(n) }),
  },
  {
    phrases: 'de næste|kommende {n} år',
    read: ([n]) => ({ kind: 'fromToday', from: 1, to: count(n) }),
  },
]

const SINGLES: PhraseRule<YearReading>[] = [
  { phrases: '{year}', read: ([year]) => ({ kind: 'years', years: [yearOf(year)] }) },
  { phrases: '{yearWord}', read: ([word]) => ({ kind: 'years', years: [yearOf(word)] }) },
]

export const YEAR_READER = new PhraseReader<YearReading>(
  [...SPANS, ...WITHIN, ...RELATIVE, ...FROM_TODAY, ...SINGLES],
  CLASSES,
)
