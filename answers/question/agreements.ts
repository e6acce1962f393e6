// Which agreement a question names, in any way people name one: "SSA23", "21-24-aftalen", "aftalen fra marts 2023", "den nyeste".
import { type AgreementDate, readAgreementDates } from './agreements/dates.ts'
import { AGREEMENT_READER, AGREEMENT_YEARS, type AgreementReading } from './agreements/phrases.ts'
import { isOneOf } from './around.ts'
import { phraseKey } from './phrase-key.ts'
import { type Claim, gapBefore, type Question } from './question.ts'

export type AgreementInfo = { label: string; from: number; to: number; date: string | null }

export type AgreementMention =
  | { kind: 'only'; labels: string[] }
  | { kind: 'except'; labels: string[] }
  /** Whose text tells it ("ifølge SSA26"), where another agreement is asked about. */
  | { kind: 'teller'; labels: string[] }
  | { kind: 'all' }
  /** An agreement that exists (or may) but that we do not hold: "SSA24", "2020-2023". */
  | { kind: 'missing'; name: string }
  /** "aftalen efter", "den forrige aftale": relative to the one just talked about. */
  | { kind: 'shift'; by: 1 | -1 }

/** Reads every mention of an agreement outside the words `taken`. `agreements` are those we hold, oldest first. */
export function readAgreements(
  question: Question,
  agreements: readonly AgreementInfo[],
  taken: readonly Claim<unknown>[] = [],
): Claim<AgreementMention>[] {
  const dates = readAgreementDates(question).flatMap((claim) => {
    if (taken.some((other) => claim.from < other.to && other.from < claim.to)) return []
    const value = byDate(claim.value, agreements)
    return value ? [{ ...claim, value }] : []
  })
  const phrases = AGREEMENT_READER.read(question, [...taken, ...dates]).flatMap(
    (claim): Claim<AgreementMention>[] => {
      const value = resolve(claim, question, agreements)
      return value ? [{ from: claim.from, to: claim.to, value }] : []
    },
  )
  const claims = [...dates, ...phrases].sort((a, b) => a.from - b.from)
  const mentions = neighbours(question, claims, agreements).map((claim) =>
    claim.value.kind === 'only' && isRuledOut(question, claim.from)
      ? { ...claim, value: { ...claim.value, kind: 'except' as const } }
      : claim,
  )
  const isAsked = mentions.some(({ from }) => !isTeller(question, from))
  return mentions.map((claim) =>
    claim.value.kind === 'only' && isAsked && isTeller(question, claim.from)
      ? { ...claim, value: { ...claim.value, kind: 'teller' as const } }
      : claim,
  )
}

const only = (...labels: string[]): AgreementMention => ({ kind: 'only', labels })
const missing = (from: number): AgreementMention => ({
  kind: 'missing',
  name: `${from}-${from + AGREEMENT_YEARS - 1}`,
})

function resolve(
  { from, to, value }: Claim<AgreementReading>,
  question: Question,
  agreements: readonly AgreementInfo[],
): AgreementMention | null {
  const newest = agreements.at(-1)
  const oldest = agreements[0]
  switch (value.kind) {
    case 'period': {
      const held = agreements.find((agreement) => agreement.from === value.from && agreement.to === value.to)
      if (held) return isOtherPlan(question, from, to) && !value.said ? null : only(held.label)
      return !isOtherPlan(question, from, to) && !isSpan(question, from) ? missing(value.from) : null
    }
    case 'start': {
      const held = agreements.find((agreement) => agreement.from === value.year)
      return held ? only(held.label) : value.firm ? missing(value.year) : null
    }
    case 'dated': {
      const held =
        agreements.find((agreement) => agreement.from === value.year) ??
        madeIn(value.year, null, agreements)[0]
      return held ? only(held.label) : missing(value.year)
    }
    case 'starts': {
      const held = agreements.filter(({ from }) => value.years.includes(from))
      const other = value.years.find((year) => held.every(({ from }) => from !== year))
      return other === undefined ? only(...held.map(({ label }) => label)) : missing(other)
    }
    case 'newest':
      return newest ? only(newest.label) : null
    case 'oldest':
      return oldest ? only(oldest.label) : null
    default:
      return value.kind === 'shift' ? value : { kind: 'all' }
  }
}

const isSpanLead = isOneOf('fra mellem årene årerne')

/** "fra 2020-2023": years, where no agreement of that period is held. */
function isSpan({ words }: Question, from: number): boolean {
  return isSpanLead(words[from - 1] ?? null)
}

/** "satspuljen 2018-2021", "handlingsplanen 2020-2023": a period of something else. */
function isOtherPlan({ words }: Question, from: number, to: number): boolean {
  const near = [...words.slice(Math.max(0, from - 4), from), ...words.slice(to, to + 2)]
  return near.some(({ key }) => OTHER_PLAN.test(key))
}

const OTHER_PLAN =
  /satspulje|finanslov|(?:handlings|handle|kraeft|psykiatri|demens)plan|okonomiaftale|kommuneaftale/

/** Agreements made in the year (and one of the months); where the day is not known, those that begin the year after. */
function madeIn(
  year: number,
  months: readonly number[] | null,
  agreements: readonly AgreementInfo[],
): AgreementInfo[] {
  return agreements.filter(({ date, from }) => {
    if (date === null) return from - 1 === year
    const [y, m] = date.split('-').map(Number)
    return y === year && (months === null || months.includes(m ?? 0))
  })
}

function byDate(
  { year, months, day }: AgreementDate,
  agreements: readonly AgreementInfo[],
): AgreementMention | null {
  if (year === null) {
    const ofMonth = agreements.filter(({ date }) => months.includes(Number(date?.split('-')[1])))
    return ofMonth.length > 0 ? only(...ofMonth.map(({ label }) => label)) : null
  }
  const made = madeIn(year, months, agreements)
  const held =
    day === null ? made : made.filter(({ date }) => date === null || Number(date.split('-')[2]) === day)
  if (held.length > 0) return only(...held.map(({ label }) => label))
  return day === null
    ? { kind: 'missing', name: `Aftalen fra ${months.length > 1 ? year : `${months[0]}/${year}`}` }
    : null
}

/** "aftalen efter SSA23" is the one that follows it; "den næste aftale, SSA23," is that one itself. */
function neighbours(
  question: Question,
  claims: Claim<AgreementMention>[],
  agreements: readonly AgreementInfo[],
): Claim<AgreementMention>[] {
  return claims.flatMap((claim, i): Claim<AgreementMention>[] => {
    const before = claims[i - 1]
    const after = claims[i + 1]
    const isBeside = claim.value.kind === 'shift' && after?.value.kind === 'only' && after.from === claim.to
    if (isBeside && gapBefore(question, after.from).includes(',')) return [{ ...after, from: claim.from }]
    if (claim.value.kind === 'shift' && isBeside) {
      const at = agreements.findIndex(({ label }) => label === labelOf(after.value))
      const next = agreements[at + claim.value.by]
      const value: AgreementMention = next ? only(next.label) : { kind: 'shift', by: claim.value.by }
      return [{ from: claim.from, to: after.to, value }]
    }
    return before?.value.kind === 'shift' && claim.value.kind === 'only' && before.to === claim.from
      ? []
      : [claim]
  })
}

const labelOf = (mention: AgreementMention): string | null =>
  mention.kind === 'only' ? (mention.labels[0] ?? null) : null

const RULED_OUT = new RegExp(
  `(?:^| )${phraseKey('(undtagen|undtaget|uden|minus|eksklusive|ekskl|fraregnet|fratrukket|bortset fra|på nær|ud over|andre end|andet end|andre [a-zæøå]+ end|ikke)(?: (?:i|fra|den|det|de|for|om|af|med))*')} $`,
)
const TELLER = new RegExp(
  `(?:^| )${phraseKey('(?:ifølge|i henhold til|jf|som det fremgår af|som der står i|ud fra)(?: (?:selve|teksten|til|i|den))*')} $`,
)

/** "Ifølge SSA26-teksten": who tells it. */
const isTeller = (question: Question, from: number): boolean =>
  TELLER.test(question.line.slice(0, question.starts[from] ?? 0))

const isOpeningVerb = isOneOf('er var findes står har får fik hvorfor indgår bliver blev kommer skal kan')

/** "ikke 21-24", "undtagen SSA23", "bortset fra aftalen fra 2020", "andre end SSA23". */
function isRuledOut(question: Question, from: number): boolean {
  const start = question.starts[from] ?? 0
  const found = RULED_OUT.exec(question.line.slice(0, start))
  if (!found) return false
  // "Står headspace ikke i SSA23?" rules nothing out; "headspace, ikke i SSA23" does.
  const not = question.starts.findIndex((at) => at >= found.index)
  return (
    found[1] !== 'ikke' || gapBefore(question, not).includes(',') || !isOpeningVerb(question.words[0] ?? null)
  )
}
