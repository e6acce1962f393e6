// The phrases that name an agreement, before it is known which agreements there are.
import { isOneOf, measuresAt, restMatches } from '../around.ts'
import { followsDash, fullYear, isPeriod, type Period, periodOf } from '../periods.ts'
import { type Around, PhraseReader, type PhraseRule, type WordClass } from '../phrases.ts'
import type { Word } from '../question.ts'

export type AgreementReading =
  /** "2021-2024", "21-24-aftalen". `said`: a word says that it is an agreement. */
  | { kind: 'period'; from: number; to: number; said: boolean }
  /** By its first year. `firm`: "SSA24" and "24-aftalen" are agreements even if we hold none such. */
  | { kind: 'start'; year: number; firm: boolean }
  /** "aftalen fra 2020": its first year, or the year in which it was made. */
  | { kind: 'dated'; year: number }
  /** "aftalerne 21, 23 og 26": several by their first years. */
  | { kind: 'starts'; years: number[] }
  | { kind: 'newest' | 'oldest' | 'all' }
  | { kind: 'shift'; by: 1 | -1 }

export const AGREEMENT =
  'aftale|aftalen|aftalens|aftaletekst|aftaleteksten|udmøntning|udmøntningen|udmøntningsaftale|udmøntningsaftalen|reserveaftale|reserveaftalen|ssa-aftale|ssa-aftalen|ssa-aftalens|ssa-udmøntning|ssa-udmøntningen|ssa-reserven|ssa-reserve|ssa|forlig|forliget'
const AGREEMENTS =
  'aftaler|aftalerne|aftalernes|ssa-aftaler|ssa-aftalerne|udmøntninger|udmøntningerne|ssaer|forlig'

const SSA =
  /^ssa[-']?((?:20)?[123]\d)(?:[-/]((?:20)?[123]\d))?(?:'?s|-?(?:aftale|udmontning|forlig|bevilling|midler|penge|reserve|ramme|belob|initiativ|tabel|tekst|tal)[a-z]*)?$/
const YEAR_AGREEMENT =
  /^((?:20)?[123]\d)-?(?:ssa-?)?(?:aftale|udmontning|forlig)(?:n|ns|en|et|tekst|teksten|saftale|saftalen)?$/

const isStart = (word: Word, atLeast: number): boolean =>
  /^20[123]\d$/.test(word.key) ||
  (word.kind === 'number' && /^[123]\d$/.test(word.key) && Number(word.key) >= atLeast)

/** Every agreement runs for as many years. */
export const AGREEMENT_YEARS = 4

const isWholePeriod = (period: Period | null): boolean =>
  period !== null && period.to - period.from === AGREEMENT_YEARS - 1

const startOf = (word: Word | undefined): number => fullYear(/\d+/.exec(word?.key ?? '')?.[0] ?? '')

const CLASSES: Record<string, WordClass> = {
  period: (word, question, index) => isPeriod(word, question, index) && isWholePeriod(periodOf(word)),
  opening: (word, question, index) =>
    [question.words[index + 1], question.words[index + 2]].some(
      (end) => end && isStart(end, 15) && isWholePeriod({ from: startOf(word), to: startOf(end) }),
    ),
  ssaStart: (word) => isStart(word, 15),
  ssaYear: ({ key }) => SSA.test(key),
  yearAgreement: ({ key }) => YEAR_AGREEMENT.test(key),
  start: (word, question, index) => isStart(word, 15) && !measuresAt(question, index + 1),
  shortStart: (word, question, index) =>
    word.kind === 'number' && isStart(word, 20) && !measuresAt(question, index + 1),
  dashed: (word, question, index) => isStart(word, 15) && followsDash(question, index),
  year: ({ kind }) => kind === 'year',
}

function period(said: boolean): PhraseRule<AgreementReading>['read'] {
  return ([a, b]) => {
    if (!a) return null
    const years = b ? { from: startOf(a), to: startOf(b) } : periodOf(a)
    return years && { kind: 'period', ...years, said }
  }
}

/** "årene 2022-2025" and "mellem 2022-2025" are years. */
const isYears = isOneOf('årene årerne år mellem')
const isNoYears = ({ previous }: Around): boolean => !isYears(previous)
const isBeforeStart = isOneOf('fra mellem årene år til siden perioden')

/** "i den nyeste aftale fra 2023 til 2025", "… fra 2024 og frem" */
const isOpenEnd = restMatches(/^ (?:til|t\.o\.m|og (?:frem|resten|til|de følgende)|frem til)/)

const isAgreementWord = isOneOf(`${AGREEMENT} ${AGREEMENTS}`.replaceAll('|', ' '))
const saysIn = ({ question, from }: Around): boolean => question.words[from]?.key === 'i'
const speaksOfAgreement = ({ question, from }: Around): boolean =>
  question.words.slice(0, from).some((word) => isAgreementWord(word))

const BY_YEARS: PhraseRule<AgreementReading>[] = [
  {
    phrases: `
      ${AGREEMENT} [for|fra|om|af|i] [perioden|årene|reserven|reserve] {period} [${AGREEMENT}]
      ${AGREEMENT} [for|fra|om|af] [perioden|årene|reserven] {opening} til {start}
      ${AGREEMENT} [for|fra|om|af] [perioden|årene|reserven] {opening} {dashed}
      {period} [ssa] ${AGREEMENT}
      {opening} til {start} ${AGREEMENT}
      {opening} {dashed} ${AGREEMENT}
    `,
    read: period(true),
  },
  { phrases: '{period}', when: isNoYears, read: period(false) },
  {
    phrases: `
      {opening} {dashed}
      {opening} til {start}
    `,
    when: ({ previous }) => !isBeforeStart(previous),
    read: period(false),
  },
  {
    phrases: '{ssaYear} [aftale|aftalen|aftalens|aftaletekst|aftaleteksten|udmøntning|udmøntningen]',
    read: ([word]) => {
      const [, from = '', to] = SSA.exec(word?.key ?? '') ?? []
      return to === undefined
        ? { kind: 'start', year: fullYear(from), firm: true }
        : { kind: 'period', from: fullYear(from), to: fullYear(to), said: true }
    },
  },
  {
    phrases: `
      ssa|ssa-aftale|ssa-aftalen|ssa-udmøntningen|ssa-udmøntning [aftale|aftalen|nr] {ssaStart} [aftale|aftalen|udmøntning|udmøntningen]
      {yearAgreement}
      ssa {yearAgreement}
    `,
    read: (words) => ({ kind: 'start', year: startOf(words.at(-1)), firm: true }),
  },
  {
    phrases: 'ssa-reserven|ssa-reserve for|i {start}',
    read: ([word]) => ({ kind: 'start', year: startOf(word), firm: true }),
  },
  {
    phrases: `
      {start} ${AGREEMENT}
      ${AGREEMENT} {shortStart}
      ${AGREEMENT} for [perioden] [fra] {start} [og] [frem]
      {start} eren
    `,
    when: isNoYears,
    read: ([word]) => ({ kind: 'start', year: startOf(word), firm: false }),
  },
  {
    phrases: `
      ${AGREEMENT} fra|af {start}
      ${AGREEMENT} [der|som] [blev|er] indgået|lavet|aftalt|vedtaget|underskrevet i {year}
      ${AGREEMENT} man|de|i|partierne indgik|lavede i {year}
    `,
    when: (around) => !isOpenEnd(around),
    read: ([word]) => ({ kind: 'dated', year: startOf(word) }),
  },
  {
    // "… i aftalen fra 2020, og i den fra 2023?", "i hvilken aftale …, den fra 2020 eller …?"
    phrases: '[i] den fra {start}',
    when: (around) => !isOpenEnd(around) && (saysIn(around) || speaksOfAgreement(around)),
    read: ([word]) => ({ kind: 'dated', year: startOf(word) }),
  },
  {
    phrases: `
      ${AGREEMENTS} [fra|for] {start} [og] {start}
      ${AGREEMENTS} [fra|for] {start} {start} [og] {start}
      ${AGREEMENTS} [fra|for] {start} {start} {start} [og] {start}
    `,
    read: (words) => ({ kind: 'starts', years: words.map(startOf) }),
  },
]

const isEnd = ({ next }: Around): boolean => next === null
const beforeNoYear = ({ next }: Around): boolean => next?.kind !== 'year'

const BY_PLACE: PhraseRule<AgreementReading>[] = [
  {
    phrases: `
      [den|det|de|vores|jeres] nyeste|seneste|senest|sidste|nye|aktuelle|nugældende|gældende [indgåede|nye|vedtagne] ${AGREEMENT}
      [den] nyeste|seneste|nye|sidste af aftalerne
      ${AGREEMENT} der|som gælder nu
      nyeste|seneste ssa
    `,
    read: () => ({ kind: 'newest' }),
  },
  {
    phrases: `
      [den] ældste|første|oprindelige|tidligste ${AGREEMENT}
      [den] ældste|første|tidligste af aftalerne|de
    `,
    read: () => ({ kind: 'oldest' }),
  },
  {
    phrases: 'i|for den nyeste|seneste|nye|sidste|sidstnævnte',
    when: isEnd,
    read: () => ({ kind: 'newest' }),
  },
  { phrases: 'i|for den ældste|første', when: isEnd, read: () => ({ kind: 'oldest' }) },
  {
    phrases: `
      begge|alle|samtlige [af] [de|vores|jeres] [to|tre|fire|2|3|4] [forskellige] ${AGREEMENTS}
      alle|samtlige|begge [af] aftale
      de [to|tre|fire|2|3|4] [forskellige] ${AGREEMENTS}
      hver|hvert [af] [de] [to|tre|fire] ${AGREEMENTS}
      hver [enkelt|eneste] ${AGREEMENT}
      [på] tværs af [alle] [de] [tre|fire] ${AGREEMENTS}|aftaleperioder|aftaleperioderne
      på tværs af [alle] ssa
      gennem [alle] ${AGREEMENTS}
      pr|per aftale
      aftale for|efter aftale
      uanset aftale
      [alle] de aftaler|ssaer der|som er|findes|dækker
      [både] den gamle|ældre|forrige|tidligere og [den] nye|nyeste|seneste ${AGREEMENT}
      [både] den nye|nyeste|seneste og [den] gamle|ældre|forrige|tidligere ${AGREEMENT}
      både [i] [de] gamle|ældre og [de] nye|nyere ${AGREEMENTS}
      i begge to
      i dem alle
    `,
    read: () => ({ kind: 'all' }),
  },
  { phrases: 'i|for begge', when: isEnd, read: () => ({ kind: 'all' }) },
  {
    phrases: `
      [den] næste|efterfølgende|følgende|påfølgende ${AGREEMENT}
      ${AGREEMENT} efter|derefter|bagefter|herefter [den]
      ${AGREEMENT} der|som kom|kommer|fulgte efter|bagefter
      efterfølgeren
    `,
    when: beforeNoYear,
    read: () => ({ kind: 'shift', by: 1 }),
  },
  {
    phrases: `
      [den] forrige|foregående|tidligere|forudgående ${AGREEMENT}
      ${AGREEMENT} [lige] før|inden|forinden|forud [den]
      ${AGREEMENT} der|som kom|lå før|inden|forinden|forud
    `,
    when: beforeNoYear,
    read: () => ({ kind: 'shift', by: -1 }),
  },
  { phrases: 'i|for|fra|med den forrige|foregående', when: isEnd, read: () => ({ kind: 'shift', by: -1 }) },
  { phrases: 'i|for|fra|med den efterfølgende', when: isEnd, read: () => ({ kind: 'shift', by: 1 }) },
]

export const AGREEMENT_READER = new PhraseReader<AgreementReading>([...BY_YEARS, ...BY_PLACE], CLASSES)
