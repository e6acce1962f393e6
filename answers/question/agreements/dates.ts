// Agreements named by the day, month or season they were made: "aftalen fra marts 2023", "den 24. november 2020", "novemberaftalen",
// "aftalen fra foråret 2023".

import { isOneOf, keysOf } from '../around.ts'
import { fullYear } from '../periods.ts'
import type { Claim, Question, Word } from '../question.ts'
import { AGREEMENT } from './phrases.ts'

/** `months`: 1–12, several for a season. */
export type AgreementDate = { year: number | null; months: readonly number[]; day: number | null }

const MONTHS = 'januar februar marts april maj juni juli august september oktober november december'.split(
  ' ',
)
const SHORT = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ')

const SEASONS: [RegExp, readonly number[]][] = [
  [/^forar(?:et|ets)?$/, [3, 4, 5]],
  [/^sommer(?:en|ens)?$/, [6, 7, 8]],
  [/^efterar(?:et|ets)?$/, [9, 10, 11]],
  [/^vinter(?:en|ens)?$/, [12, 1, 2]],
]

/** "november", "nov", "november-aftalen", "novemberaftalen", "foråret"; `agreement`: the word itself says that it is one. */
function monthsOf(key: string): { months: readonly number[]; agreement: boolean } | null {
  const [, name = '', rest = ''] = /^([a-z]+?)(?:-?((?:ssa-?)?aftale[a-z]*))?$/.exec(key) ?? []
  const month = Math.max(MONTHS.indexOf(name), SHORT.indexOf(name), name === 'sept' ? 8 : -1)
  const season = SEASONS.find(([pattern]) => pattern.test(rest === '' ? name : name.replace(/s$/, '')))
  const months = month < 0 ? season?.[1] : [month + 1]
  return months ? { months, agreement: rest !== '' } : null
}

const isAgreement = isOneOf(`${AGREEMENT.replaceAll('|', ' ')} ssa-aftale`)
const isLink = isOneOf(
  'fra af i den d der som blev er indgået aftalt underskrevet lavet vedtaget dateret pr politiske man de var partierne aftalepartierne politikerne indgik lavede aftalte',
)
const isMaking = isOneOf('indgik lavede aftalte indgået aftalt underskrevet lavet vedtaget dateret')
const NEWS = keysOf(
  'nyhed nyheden nyhedsbrev nyhedsbrevet artikel artiklen pressemeddelelse pressemeddelelsen opslag opslaget',
)

/** Every date that is said of an agreement, or that is a full date. A news item's date is not. */
export function readAgreementDates(question: Question): Claim<AgreementDate>[] {
  const claims: Claim<AgreementDate>[] = []
  const { words } = question
  for (let index = 0; index < words.length; index++) {
    const found = dateAt(words, index)
    if (!found) continue
    const { from, said } = reachBack(words, found.from)
    const isNews = words.slice(Math.max(0, from - 3), found.from).some(({ key }) => NEWS.has(key))
    const next = words[found.to] ?? null
    const named = said || found.agreement || isAgreement(next) || isAnother(words, found.from)
    if (isNews || (!named && found.value.day === null)) continue
    claims.push({
      from: said ? from : found.from,
      to: found.to + (isAgreement(next) ? 1 : 0),
      value: found.value,
    })
    index = found.to - 1
  }
  return claims
}

/** "I hvilken aftale, den fra november 2020 eller den fra marts 2023?" */
const isAnother = (words: readonly Word[], from: number): boolean =>
  words[from - 2]?.key === 'den' &&
  words[from - 1]?.key === 'fra' &&
  words.slice(0, from - 2).some((word) => isAgreement(word))

type Found = Claim<AgreementDate> & { agreement: boolean }

function dateAt(words: readonly Word[], index: number): Found | null {
  const word = words[index]
  if (!word) return null
  const dotted = dottedAt(words, index)
  if (dotted) return dotted
  const numeric = /^(\d{1,2})[-./](\d{1,2})(?:[-./]((?:20)?\d\d))?$/.exec(word.key)
  if (numeric && (word.kind === 'date' || word.kind === 'span')) {
    const [, day, month, inWord] = numeric
    const year = inWord ? { year: fullYear(inWord), words: 0 } : yearAt(words[index + 1])
    if (!year || Number(month) > 12 || Number(day) > 31) return null
    return {
      from: index,
      to: index + 1 + year.words,
      value: { day: Number(day), months: [Number(month)], year: year.year },
      agreement: false,
    }
  }
  const said = monthsOf(word.key)
  if (!said) return null
  const before = words[index - 1]
  const day =
    before?.kind === 'number' && /^(?:[1-9]|[12]\d|3[01])$/.test(before.key) ? Number(before.key) : null
  const year = yearAt(words[index + 1]) ?? yearAt(isFrom(words[index + 1]) ? words[index + 2] : undefined, 2)
  return {
    from: index - (day === null ? 0 : 1),
    to: index + 1 + (year?.words ?? 0),
    value: { day, months: said.months, year: year?.year ?? null },
    agreement: said.agreement || (year?.agreement ?? false),
  }
}

/** "24.11.20", which is cut into "24.11" and "20". */
function dottedAt(words: readonly Word[], index: number): Found | null {
  const [, day, month] = /^(\d{1,2})\.(\d{1,2})$/.exec(words[index]?.key ?? '') ?? []
  const [, year] = /^(\d\d)$/.exec(words[index + 1]?.key ?? '') ?? []
  if (
    !day ||
    !month ||
    !year ||
    Number(month) > 12 ||
    words[index + 1]?.start !== (words[index]?.end ?? 0) + 1
  )
    return null
  return {
    from: index,
    to: index + 2,
    value: { day: Number(day), months: [Number(month)], year: fullYear(year) },
    agreement: false,
  }
}

const isFrom = (word: Word | undefined): boolean => isOneOf('fra i')(word ?? null)

function yearAt(
  word: Word | undefined,
  length = 1,
): { year: number; words: number; agreement: boolean } | null {
  const [, digits, rest] = /^(20\d\d|\d\d)(-?aftale[a-z]*)?$/.exec(word?.key ?? '') ?? []
  return digits === undefined
    ? null
    : { year: fullYear(digits), words: length, agreement: rest !== undefined }
}

/** The words that tie a date to the agreement before it: "aftalen, der blev indgået den 24. november 2020". */
function reachBack(words: readonly Word[], date: number): { from: number; said: boolean } {
  let from = date
  while (from > 0 && isLink(words[from - 1] ?? null)) from--
  if (isAgreement(words[from - 1] ?? null)) return { from: from - 1, said: true }
  const said = words.slice(from, date).some((word) => isMaking(word))
  return { from, said }
}
