// Which agreement a question names, in any way people name one: "SSA23", "21-24-aftalen", "aftalen fra marts 2023", "den nyeste".
import { danishDate } from '../words/danish.ts'
import { type Claim, findPhrase, type PhraseMatch, phrase, type Question } from './question.ts'

export type AgreementInfo = { label: string; from: number; to: number; date: string | null }

export type AgreementMention =
  | { kind: 'only'; labels: string[] }
  | { kind: 'except'; labels: string[] }
  | { kind: 'all' }
  /** An agreement that exists (or may) but that we do not hold: "SSA24", "2020-2023". */
  | { kind: 'missing'; name: string }
  /** "aftalen efter", "den forrige aftale": relative to the one just talked about. */
  | { kind: 'shift'; by: 1 | -1 }

const AGREEMENT_WORD =
  '(?:ssa[- ]?)?(?:aftale|aftalen|aftalens|aftaletekst|aftaleteksten|aftaler|udmontning|udmontningen)'
const NOT = phrase('ikke|undtagen|uden|bortset fra|andet end|andre end|pa nar|ud over')

/** Reads every mention of an agreement. `agreements` are those we hold, oldest first. */
export function readAgreements(
  question: Question,
  agreements: readonly AgreementInfo[],
): Claim<AgreementMention>[] {
  const claims: Claim<AgreementMention>[] = []
  const add = ({ from, to }: { from: number; to: number }, value: AgreementMention) => {
    if (claims.some((claim) => from < claim.to && claim.from < to)) return
    claims.push({ from, to, value })
  }
  const mention = (match: PhraseMatch, label: string): void => {
    const before = { ...question, line: question.line.slice(0, question.starts[match.from]) }
    const negated = findPhrase(before, NOT).some((not) => match.from - not.to <= 3)
    add(match, { kind: negated ? 'except' : 'only', labels: [label] })
  }
  for (const agreement of agreements)
    for (const pattern of namesOf(agreement))
      for (const match of findPhrase(question, pattern)) mention(match, agreement.label)
  const newest = agreements.at(-1)
  const oldest = agreements[0]
  for (const match of findPhrase(question, NEWEST)) if (newest) mention(match, newest.label)
  for (const match of findPhrase(question, OLDEST)) if (oldest) mention(match, oldest.label)
  for (const match of findPhrase(question, ALL)) add(match, { kind: 'all' })
  for (const match of findPhrase(question, NEXT)) add(match, { kind: 'shift', by: 1 })
  for (const match of findPhrase(question, PREVIOUS)) add(match, { kind: 'shift', by: -1 })
  for (const match of findPhrase(question, ANY_SSA)) {
    const year = fullYear(match.groups.find((group) => group !== undefined) ?? '')
    const held = agreements.find((agreement) => agreement.from === year)
    add(
      match,
      held ? { kind: 'only', labels: [held.label] } : { kind: 'missing', name: `${year}-${year + 3}` },
    )
  }
  for (const match of findPhrase(question, ANY_PERIOD)) {
    const from = fullYear(match.groups[0] ?? '')
    const to = fullYear(match.groups[1] ?? '')
    if (to - from === 3) add(match, { kind: 'missing', name: `${from}-${to}` })
  }
  return claims.sort((a, b) => a.from - b.from)
}

const NEWEST = phrase(
  `(?:den|det|de)? ?(?:nyeste|seneste|sidste nye|sidst indgåede|senest indgåede|nye|aktuelle|nugældende) ${AGREEMENT_WORD}|nyeste ssa`,
)
const OLDEST = phrase(`(?:den)? ?(?:ældste|første|oprindelige|tidligste) ${AGREEMENT_WORD}`)
const ALL = phrase(
  `(?:begge|alle|samtlige|hver|de forskellige|de fire|de tre|på tværs af|tværs af) (?:af )?(?:de )?(?:alle )?(?:fire |tre )?${AGREEMENT_WORD}(?:ne)?|(?:i )?(?:hver|begge|alle) (?:af )?aftale(?:rne|r)?|alle årene på tværs|pr\\.? aftale|per aftale`,
)
const NEXT = phrase(
  `(?:i )?(?:den )?(?:næste|efterfølgende|følgende) ${AGREEMENT_WORD}|aftalen (?:der)?efter`,
)
const PREVIOUS = phrase(
  `(?:i )?(?:den )?(?:forrige|foregående|tidligere) ${AGREEMENT_WORD}|aftalen (?:inden|forinden)`,
)
const ANY_SSA = phrase(
  `ssa[ -]?((?:20)?[12][0-9])(?:[ -]?${AGREEMENT_WORD})?|(20[12][0-9]|[12][0-9])-${AGREEMENT_WORD}`,
)
const ANY_PERIOD = phrase(`(20[12][0-9])[-/](20[123][0-9]|[123][0-9])(?:[ -]?${AGREEMENT_WORD})?`)

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text)
}

function namesOf({ from, to, date }: AgreementInfo): RegExp[] {
  const short = (year: number) => String(year % 100)
  // "21-24 år" is an age
  const period = `(?:${from}|${short(from)}) ?(?:[-/]|til) ?(?:${to}|${short(to)})(?! år(?: |$|ig))`
  const start = `(?:${from}|${short(from)})`
  const names = [
    `(?:${AGREEMENT_WORD} (?:for |fra |om |af )?(?:perioden |årene |reserven )?)?${period}(?:[ -]?${AGREEMENT_WORD})?`,
    `ssa[ -]?${start}(?:[ -](?:${to}|${short(to)}))?(?:[ -]?${AGREEMENT_WORD})?`,
    `${start}[- ]?${AGREEMENT_WORD}`,
    `${AGREEMENT_WORD} (?:fra |af )${start}`,
    `${AGREEMENT_WORD} for ${from}`,
    `${from}'?eren`,
    `ssa (?:for|fra) ${from}`,
  ]
  if (date) {
    const [day, month, year] = danishDate(date).replace('.', '').split(' ')
    names.unshift(
      `${AGREEMENT_WORD} (?:fra|af|i|indgået) (?:(?:den|d\\.?) )?(?:${day}\\.? ?)?${month} ${year}`,
      `(?:${month}[- ]?${AGREEMENT_WORD})(?: (?:fra|i) ${year})?`,
    )
    if (Number(year) !== from) names.push(`${AGREEMENT_WORD} (?:fra|indgået i) ${year}`)
  }
  return names.map(phrase)
}
