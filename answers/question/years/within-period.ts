// Years told by their place in the agreement's period: "de første to år", "det tredje år", "resten af perioden".
import { isOneOf, restMatches } from '../around.ts'
import { ordinalAt } from '../number-words.ts'
import type { Around, PhraseRule } from '../phrases.ts'
import type { YearReading } from '../years.ts'
import { countOf } from './words.ts'

/** More than any agreement runs for. */
const ALL_YEARS = 20

const isOther = isOneOf(
  'hvert hver et en for ethvert livets barnets børns barns deres hans hendes skoleåret studiets',
)
/** Not "hvert tredje år" or "barnets første år". */
export const isOwn = (around: Around): boolean => !isOther(around.previous) && !isAfter(around)

/** "Slet ikke efter det første år": the years that follow. */
const isAfter = ({ question, from }: Around): boolean =>
  question.words.slice(Math.max(0, from - 2), from).some(({ key }) => key === 'efter')

/** "Hvor kommunen kan tage resten": what somebody pays, and no years. */
const isTaken = isOneOf('tage tager betale betaler dække dækker lægge lægger finde finder klare klarer')

const ofPeriod = restMatches(
  /^ (?:af|i|under|for) (?:den |hele )?(?:perioden|aftalen|aftaleperioden|bevillingsperioden|ssa|2\d)/,
)
const ofYear = restMatches(/^ af (?:19|20)\d\d/)

export const WITHIN_PERIOD: PhraseRule<YearReading>[] = [
  {
    phrases: `
      [de] første {n} år(ene)
      [de] {n} første år(ene)
    `,
    when: isOwn,
    read: ([n]) => ({ kind: 'first', count: countOf(n) }),
  },
  {
    phrases: `
      [de] sidste|seneste|bagerste {n} år(ene)
      [de] {n} sidste|seneste|bagerste år(ene)
    `,
    when: isOwn,
    read: ([n]) => ({ kind: 'last', count: countOf(n) }),
  },
  {
    // "det første og det sidste år", "fra første til andet år"
    phrases: '[det|i] første',
    when: restMatches(
      /^ (?:og|til) (?:i |det )*(?:sidste|seneste|fjerde|tredje|andet|naestsidste) (?:aftale|bevillings)?ar(?: |$)/,
    ),
    read: () => ({ kind: 'first', count: 1 }),
  },
  {
    phrases: `
      [det] første|1 år|aftaleår|bevillingsår
      startåret
      begyndelsesåret
      åbningsåret
      år ét|1
    `,
    when: isOwn,
    read: () => ({ kind: 'first', count: 1 }),
  },
  {
    // All the years but the first.
    phrases: `
      bort|bortset fra [det] første år
      undtagen|uden|minus|eksklusive|fraregnet [det] første år
      på nær [det] første år
    `,
    read: () => ({ kind: 'first', count: ALL_YEARS, skip: 1 }),
  },
  {
    phrases: `
      bort|bortset fra [det] sidste år
      undtagen|uden|minus|eksklusive|fraregnet [det] sidste år
      på nær [det] sidste år
    `,
    read: () => ({ kind: 'last', count: ALL_YEARS, skip: 1 }),
  },
  {
    phrases: `
      de første [par] år(ene)
      [den] første halvdel
    `,
    when: (around) => !ofYear(around),
    read: () => ({ kind: 'first', count: 2 }),
  },
  {
    phrases: `
      de sidste [par] år(ene)
      [den] sidste|anden halvdel
    `,
    when: (around) => !ofYear(around),
    read: () => ({ kind: 'last', count: 2 }),
  },
  {
    phrases: `
      det sidste|seneste år(et)
      aftalens|periodens|aftaleperiodens sidste|seneste år
      [det] sidste|afsluttende aftaleår|bevillingsår
      [det] afsluttende år
      slutåret
      afslutningsåret
    `,
    read: () => ({ kind: 'last', count: 1 }),
  },
  {
    phrases: 'sidste|seneste år',
    when: ofPeriod,
    read: () => ({ kind: 'last', count: 1 }),
  },
  {
    phrases: `
      [det] {nth} år
      [det] {nth} aftaleår
    `,
    when: isOwn,
    read: ([nth], { question }) => ({
      kind: 'first',
      count: 1,
      skip: (nth ? (ordinalAt(nth, question, question.words.indexOf(nth)) ?? 1) : 1) - 1,
    }),
  },
  {
    phrases: 'år {digit}',
    when: ({ previous, next }) => previous?.kind !== 'number' && (next === null || next.kind !== 'number'),
    read: ([digit]) => ({ kind: 'first', count: 1, skip: Number(digit?.key) - 1 }),
  },
  {
    phrases: `
      [det] næstsidste|nestsidste|næst-sidste år
      [det] næst sidste år
    `,
    read: () => ({ kind: 'last', count: 1, skip: 1 }),
  },
  {
    phrases: `
      [de] [to] midterste|mellemste år(ene)
      [de] midterste|mellemste to år
      årene i midten
    `,
    read: () => ({ kind: 'first', count: 2, skip: 1 }),
  },
  {
    phrases: 'midten',
    when: ofPeriod,
    read: () => ({ kind: 'first', count: 2, skip: 1 }),
  },
  {
    phrases: `
      resten af årene|tiden
      den|det resterende del|tid|periode
      de resterende|tilbageværende|øvrige|følgende|efterfølgende|kommende|andre år(ene)
      årene efter|derefter|fremover|frem|herefter|efterfølgende
      perioden|aftaleperioden|aftalen ud
    `,
    when: ({ next }) => next?.kind !== 'year',
    read: () => ({ kind: 'rest' }),
  },
  {
    phrases: 'resten',
    when: (around) => (around.next?.key !== 'af' && !isTaken(around.previous)) || ofPeriod(around),
    read: () => ({ kind: 'rest' }),
  },
  {
    phrases: `
      hele perioden|aftaleperioden|bevillingsperioden|fireårsperioden|forløbet
      hele vejen [igennem]
      samtlige år(ene)
      fra [det] første til [det] sidste år
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

const isWithin = isOneOf('i for over gennem')
const isOpening = isOneOf('fra mellem')
