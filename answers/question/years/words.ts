// The words that phrases about years are made of.
import { cardinal, ordinalAt } from '../number-words.ts'
import { followsDash, fullYear, isPeriod } from '../periods.ts'
import type { WordClass } from '../phrases.ts'
import type { Word } from '../question.ts'
import { isShortYear } from './short-years.ts'

const YEAR_WORD =
  /^(?:19|20)\d\d-?(?:tal|tallet|tallene|belob|belobet|midler|midlerne|bevilling|bevillingen|ramme|rammen|penge|pengene|niveau|budget|budgettet)$/

const isYear: WordClass = (word, question, index) =>
  word.kind === 'year' || isShortYear(word, question, index)

export const YEAR_CLASSES: Record<string, WordClass> = {
  year: isYear,
  dashed: (word, question, index) => followsDash(question, index) && isYear(word, question, index),
  yearWord: ({ key }) => YEAR_WORD.test(key),
  period: isPeriod,
  n: ({ key }) => (cardinal(key) ?? 99) <= 4,
  nth: (word, question, index) => (ordinalAt(word, question, index) ?? 1) > 1,
  digit: ({ key }) => /^[1-6]$/.test(key),
}

export const yearOf = (word: Word | undefined): number => fullYear(/\d+/.exec(word?.key ?? '')?.[0] ?? '')

export const countOf = (word: Word | undefined): number => (word && cardinal(word.key)) || 1
