// Initiatives named by their number: "nr. 25", "33.e", "63h", "punkt 41", "nr. 31-33", "nr. 63 a, b og c".
import { isOneOf, measuresAt } from './around.ts'
import { isNumberLead, leadLength } from './number-leads.ts'
import { type Claim, gapBefore, type Question, type Word } from './question.ts'

/** A whole number, alone or with the letter or digit of a sub row. */
type Reference = { base: number; sub: string | null; to: number }

const isJoint = isOneOf('og samt plus eller minus')
const isRange = isOneOf('til')
const isNoRow = isOneOf('paragraf § stk kapitel klasse bilag side tabel vitamin type uge kl top bund')
const isAmountWord = isOneOf('tallet beløbet på koster steg over under omkring')

/** Reads initiative numbers in the agreements' own form: "25", "33.e". A span counts every number in it. */
export function readNumbers(question: Question): Claim<string[]>[] {
  const claims: Claim<string[]>[] = []
  for (let index = 0; index < question.words.length; ) {
    const claim = ledAt(question, index) ?? letteredAt(question, index) ?? bracketedAt(question, index)
    if (claim) claims.push(claim)
    index = claim?.to ?? index + 1
  }
  return claims
}

/** One number or a list of them behind "nr.", "initiativ", "punkt" or "#". */
function ledAt(question: Question, from: number): Claim<string[]> | null {
  const { words, text } = question
  const lead = leadLength(words, from)
  const at = lead > 1 && gapBefore(question, from + 1).includes(',') ? from : from + lead
  const hash = at === from && text[(words[from]?.start ?? 0) - 1] === '#'
  if (at === from && !hash) return null
  const list = listAt(question, at, true)
  return list && { from, to: list.to, value: list.value }
}

/** "Handlingsplanen mod partnervold (63)": the number of what is named before it. */
function bracketedAt({ words, text }: Question, from: number): Claim<string[]> | null {
  const word = words[from]
  const isAlone = word && from > 0 && text[word.start - 1] === '(' && text[word.end] === ')'
  return isAlone && /^[1-9]\d?$/.test(word.key) ? { from, to: from + 1, value: [word.key] } : null
}

/** Without a lead only a number with a letter or a digit behind its stop is unmistakable. */
function letteredAt(question: Question, from: number): Claim<string[]> | null {
  const before = question.words[from - 1] ?? null
  if (isNoRow(before)) return null
  const first = referenceAt(question, from)
  if (!first || (first.sub === null && !lettersAt(question, first.to))) return null
  // "3 a 4 mio."
  if (first.to > from + 1 && question.words[first.to]?.kind === 'number') return null
  if (/\d/.test(first.sub ?? '') && (isAmountWord(before) || question.words[from]?.key.endsWith('.0')))
    return null
  const list = listAt(question, from, false)
  return list && { from, to: list.to, value: list.value }
}

function listAt(question: Question, from: number, led: boolean): { to: number; value: string[] } | null {
  const value: string[] = []
  let to = from
  let last: Reference | null = null
  for (;;) {
    const at: number = value.length === 0 ? from : joinAt(question, to)
    if (at < 0) break
    const ranges = value.length > 0 && isRangeTo(question, to)
    const wholes: { from: number; to: number } | null = led ? spanAt(question.words[at]) : null
    if (wholes && !isMeasured(question, at + 1)) {
      for (let n = wholes.from; n <= wholes.to; n++) value.push(String(n))
      last = { base: wholes.to, sub: null, to: at + 1 }
    } else {
      const next: Reference | null = referenceAt(question, at) ?? letterAfter(question, at, last)
      if (
        !next ||
        isMeasured(question, next.to) ||
        (!led && next.sub === null && !lettersAt(question, next.to))
      )
        break
      if (ranges && last) value.push(...between(last, next))
      value.push(canonical(next))
      last = next
    }
    to = last.to
    const letters = lettersAt(question, to)
    if (letters && last.sub === null) {
      value.splice(-1, 1, ...letters.map((letter) => `${last?.base}.${letter}`))
      to++
    }
  }
  return value.length > 0 ? { to, value } : null
}

const canonical = ({ base, sub }: Reference): string => (sub === null ? String(base) : `${base}.${sub}`)

/** "33", "33.e", "63h", "6.2", "33 e", "63 litra n". */
function referenceAt(question: Question, at: number): Reference | null {
  const { words } = question
  const [, base, sub] = /^([1-9]\d?)(?:\.?([a-n])|\.([1-9]))?$/.exec(words[at]?.key ?? '') ?? []
  if (base === undefined) return null
  const digit = /^[1-9]\d?\.([1-9])$/.exec(words[at]?.key ?? '')?.[1]
  if (sub ?? digit) return { base: Number(base), sub: sub ?? digit ?? null, to: at + 1 }
  const litra = isLitra(words[at + 1] ?? null)
  const beside = words[at + 1 + (litra ? 1 : 0)]
  // A bare "i" is the preposition.
  const isSub = litra ? /^[a-n]$/ : /^[. ]$/.test(gapBefore(question, at + 1)) ? /^[a-hj-n]$/ : null
  if (beside && isSub?.test(beside.key))
    return { base: Number(base), sub: beside.key, to: at + 2 + (litra ? 1 : 0) }
  return { base: Number(base), sub: null, to: at + 1 }
}

const isLitra = isOneOf('litra pkt punkt bogstav')

/** The "b" and "c" of "63 a, b og c". */
function letterAfter({ words }: Question, at: number, last: Reference | null): Reference | null {
  const key = words[at]?.key ?? ''
  return last?.sub && /^[a-hj-n]$/.test(key) ? { base: last.base, sub: key, to: at + 1 } : null
}

/** "33 a-f". */
function lettersAt({ words }: Question, at: number): string[] | null {
  const [, from, to] = /^([a-n])-([a-n])$/.exec(words[at]?.key ?? '') ?? []
  return from && to && from < to ? letters(from, to) : null
}

function letters(from: string, to: string): string[] {
  const first = from.charCodeAt(0)
  return Array.from({ length: to.charCodeAt(0) - first + 1 }, (_, i) => String.fromCharCode(first + i))
}

/** "31-33". */
function spanAt(word: Word | undefined): { from: number; to: number } | null {
  const [, a, b] = /^([1-9]\d?)[-/]([1-9]\d?)$/.exec(word?.key ?? '') ?? []
  const from = Number(a)
  const to = Number(b)
  return from < to ? { from, to } : null
}

/** What lies between the two ends of a range, both left out. */
function between(from: Reference, to: Reference): string[] {
  if (from.sub === null && to.sub === null)
    return Array.from({ length: Math.max(0, to.base - from.base - 1) }, (_, i) => String(from.base + 1 + i))
  if (from.sub && to.sub && from.base === to.base && from.sub < to.sub)
    return letters(from.sub, to.sub)
      .slice(1, -1)
      .map((letter) => `${from.base}.${letter}`)
  return []
}

/** Where the list goes on behind a joint or a comma, or -1. */
function joinAt(question: Question, to: number): number {
  const { words } = question
  const word = words[to]
  if (!word) return -1
  const gap = gapBefore(question, to)
  let at = to
  if (isRange(word) && words[to + 1]?.key === 'og' && words[to + 2]?.key === 'med') at += 3
  else if (isJoint(word) || isRange(word)) at++
  else if (/^\s+$/.test(gap) && isJoint(words[to + 1] ?? null) && words[to + 2]?.kind === 'number') return at
  else if (!/^\s*[,/&+–-]\s*$/.test(gap)) return -1
  while (isNumberLead(words[at]?.key ?? '')) at++
  return at
}

function isRangeTo(question: Question, to: number): boolean {
  return isRange(question.words[to] ?? null) || /^\s*[-–]\s*$/.test(gapBefore(question, to))
}

/** The number counts or ranks something: "nr. 2 i størrelse", "initiativer 12 mio." */
function isMeasured(question: Question, to: number): boolean {
  if (measuresAt(question, to)) return true
  const start = question.starts[to]
  return start !== undefined && RANKED.test(question.line.slice(start))
}

const RANKED = /^(?:i (?:storrelse|raekken|raekkefolgen)|pa (?:top|rang)?-?listen|malt pa|efter storrelse)/
