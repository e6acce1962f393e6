// Spans of years as people write them: "2021-2024", "2023-26", "21/24", "2021 - 2024".
import { isOneOf, measuresAt } from './around.ts'
import { isNumberLead } from './number-leads.ts'
import { gapBefore, type Question, type Word } from './question.ts'

export type Period = { from: number; to: number }

export function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text)
}

/** The years of a word that is a span, or null: "21-24", "2021-2024", "2023/26". */
export function periodOf({ key }: Word): Period | null {
  const [, a = '', b = ''] = /^((?:19|20)\d\d|2\d)[-/]((?:20)?[123]\d)$/.exec(key) ?? []
  const from = fullYear(a)
  const to = fullYear(b)
  return a && from < to && to - from <= 10 && a.length >= b.length ? { from, to } : null
}

const isAgeOrClock = isOneOf(
  'alder alderen aldersgruppe aldersgruppen aldrene kl klokken side siderne § paragraf bilag',
)

/** A span of years and nothing else: no ages ("21-24 år", "12-25-årige"), no rows ("nr. 21-24"), no hours. */
export function isPeriod(word: Word, question: Question, index: number): boolean {
  if (periodOf(word) === null || measuresAt(question, index + 1)) return false
  const before = question.words[index - 1] ?? null
  // "piger på 21-24"
  const short = word.key.length < 7
  if (short && before?.key === 'pa' && !/^aftale/.test(question.words[index + 1]?.key ?? '')) return false
  return !isAgeOrClock(before) && !(short && before !== null && isNumberLead(before.key))
}

/** A year that a dash joins to the one before it: "2021 - 2024", "'21-'24". */
export function followsDash(question: Question, index: number): boolean {
  return /^\s*(?:-|–|—|→|->|\.{2,}|…)\s*['’´`]?$/.test(gapBefore(question, index))
}
