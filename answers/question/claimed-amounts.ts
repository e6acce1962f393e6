// Amounts that stand in the question itself: "15 mio.", "400.000 kr.", "over 50 millioner", "12 pct.", "stemmer tallet 12,0?".
import { isOneOf, keysOf } from './around.ts'
import { cardinal } from './number-words.ts'
import { phraseKey } from './phrase-key.ts'
import { nextWord } from './phrases.ts'
import type { Claim, Question } from './question.ts'

/** `value` in mio. kr., or in pct. for unit "pct."; `bound` where it is a threshold rather than a claim. */
export type ClaimedAmount = {
  value: number
  unit: 'mio. kr.' | 'pct.'
  bound: 'over' | 'under' | null
  /** The threshold itself counts, too: "mindst 10 mio.", "højst 5 mio." */
  inclusive?: boolean
}

type Unit = { unit: ClaimedAmount['unit']; perUnit: number; words: number }
type Bound = { side: 'over' | 'under'; inclusive: boolean }

export function readClaimedAmounts(question: Question): Claim<ClaimedAmount>[] {
  const claims: Claim<ClaimedAmount>[] = []
  for (let index = 0; index < question.words.length; index++) {
    const range = rangeAt(question, index)
    const found = range.length > 0 ? range : amountAt(question, index)
    if (found.length === 0) continue
    claims.push(...found)
    index = Math.max(...found.map(({ to }) => to)) - 1
  }
  return claims
}

/** Divides rather than multiplies, so that 400.000 kr. are 0.4 mio. kr. to the last digit. */
const inUnit = (value: number, { perUnit }: Unit): number =>
  perUnit < 1 ? value / Math.round(1 / perUnit) : value * perUnit

/** "mellem 5 og 10 mio.", "5-10 mio.": both ends. */
function rangeAt(question: Question, index: number): Claim<ClaimedAmount>[] {
  const { words } = question
  const span = /^(\d+(?:,\d+)?)[-/](\d+(?:,\d+)?)$/.exec(words[index]?.key ?? '')
  if (span && words[index]?.kind === 'span') {
    const unit = unitAt(question, index + 1)
    return unit
      ? ends(numberOf(span[1] ?? ''), numberOf(span[2] ?? ''), unit, index, index + 1 + unit.words)
      : []
  }
  if (words[index]?.key !== 'mellem') return toRange(question, index)
  const first = valueAt(question, index + 1)
  const firstUnit = first && unitAt(question, first.to)
  const joint = first ? first.to + (firstUnit?.words ?? 0) : 0
  const second = first && words[joint]?.key === 'og' ? valueAt(question, joint + 1) : null
  const unit = second && unitAt(question, second.to)
  return first && second && unit ? ends(first.value, second.value, unit, index, second.to + unit.words) : []
}

/** "10 til 20 mio. kr."; with "fra" before, it may be a change. */
function toRange(question: Question, index: number): Claim<ClaimedAmount>[] {
  const { words } = question
  const first = valueAt(question, index)
  if (!first || words[first.to]?.key !== 'til' || words[index - 1]?.key === 'fra') return []
  const second = valueAt(question, first.to + 1)
  const unit = second && unitAt(question, second.to)
  return second && unit && first.value < second.value
    ? ends(first.value, second.value, unit, index, second.to + unit.words)
    : []
}

function ends(low: number, high: number, unit: Unit, from: number, to: number): Claim<ClaimedAmount>[] {
  return [
    { from, to, value: { value: inUnit(low, unit), unit: unit.unit, bound: 'over', inclusive: true } },
    { from, to, value: { value: inUnit(high, unit), unit: unit.unit, bound: 'under', inclusive: true } },
  ]
}

function amountAt(question: Question, index: number): Claim<ClaimedAmount>[] {
  const number = valueAt(question, index)
  if (!number) return []
  const behind = unitAt(question, number.to)
  const before = behind ? null : currencyBefore(question, index, number.value)
  const unit =
    behind ?? before ?? sharedUnit(question, index, number.to) ?? bareUnit(question, index, number.to)
  if (!unit) return []
  const start = before ? index - 1 : index
  const end = number.to + unit.words
  const lead = boundBefore(question, start)
  const tail = lead ? null : boundBehind(question, end)
  const bound = lead ?? tail
  return [
    {
      from: start - (lead?.words ?? 0),
      to: end + (tail?.words ?? 0),
      value: {
        value: inUnit(number.value, unit),
        unit: unit.unit,
        bound: bound?.side ?? null,
        ...(bound?.inclusive ? { inclusive: true } : {}),
      },
    },
  ]
}

/** "15", "1,5", "400.000", "1½", "halvanden", "en halv"; number words only before a unit that is itself a word for an amount. */
function valueAt(question: Question, index: number): { value: number; to: number } | null {
  const word = question.words[index]
  if (!word) return null
  const glued = GLUED.exec(word.key)
  if (glued) return { value: numberOf(glued[1] ?? ''), to: index }
  // "i 2023 mio. kr.": a year and a unit that is asked for.
  if (word.kind === 'number' || (word.kind === 'year' && !/^20[1-3]\d$/.test(word.key))) {
    const half = /^\s*½/.test(question.text.slice(word.end)) ? 0.5 : 0
    return { value: numberOf(word.key) + half, to: index + 1 }
  }
  if (word.key === 'en' && question.words[index + 1]?.key === 'halv') return { value: 0.5, to: index + 2 }
  const value = word.key === 'halvanden' ? 1.5 : cardinal(word.key)
  return value !== null && isMillions(question.words[index + 1] ?? null) ? { value, to: index + 1 } : null
}

/** "15-mio" */
const GLUED = /^(\d+(?:[.,]\d+)?)-(?:mio|mia|mill?|million|millioner|kr|kroner|kroners|procent|procents|pct)$/

function numberOf(text: string): number {
  const thousands = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)
  return Number((thousands ? text.replaceAll('.', '') : text).replace(',', '.'))
}

const isMillions = isOneOf('million millioner mio mill mia milliard milliarder')

const UNITS: [ReadonlySet<string>, ClaimedAmount['unit'], number][] = [
  [keysOf('mia milliard milliarder'), 'mio. kr.', 1000],
  [keysOf('mio mill mil million millioner milioner mio.kr mill.kr mioner'), 'mio. kr.', 1],
  [keysOf('tkr t.kr tusind tusinde'), 'mio. kr.', 1e-3],
  [keysOf('kr kroner kroners dkk'), 'mio. kr.', 1e-6],
  [keysOf('pct procent prosent procents % procentpoint'), 'pct.', 1],
]
const isCurrency = isOneOf('kr kroner dkk danske')

function unitAt(question: Question, index: number): Unit | null {
  const { words } = question
  const glued = GLUED.test(words[index]?.key ?? '') ? words[index]?.key.split('-')[1] : undefined
  const key = glued ?? words[index]?.key ?? ''
  const found = UNITS.find(([keys]) => keys.has(key))
  if (!found) return null
  const [, unit, perUnit] = found
  let length = 1
  while (perUnit !== 1e-6 && unit === 'mio. kr.' && isCurrency(words[index + length] ?? null)) length++
  return { unit, perUnit, words: length }
}

/** "kr. 400.000", "DKK 3.000.000" */
function currencyBefore(question: Question, index: number, value: number): Unit | null {
  return value >= 1000 && isCurrency(question.words[index - 1] ?? null)
    ? { unit: 'mio. kr.', perUnit: 1e-6, words: 0 }
    : null
}

/** "over 10 og under 20 mio.": the unit behind the second number is the first one's, too. */
function sharedUnit(question: Question, index: number, to: number): Unit | null {
  const { words } = question
  if (words[to]?.key !== 'og' || !boundBefore(question, index)) return null
  const next = [2, 3, 4].find((step) => valueAt(question, to + step) !== null)
  const second = next === undefined ? null : valueAt(question, to + next)
  const unit = second && boundBefore(question, to + (next ?? 0)) ? unitAt(question, second.to) : null
  return unit && { ...unit, words: 0 }
}

const isNamed = isOneOf('tallet beløbet summen totalen rammen bevillingen')
const isCopula = isOneOf('er på')

/** Amounts stand in the tables as "12,0"; a number without a decimal only where "tallet" or "beløbet" says what it is. */
function bareUnit(question: Question, index: number, to: number): Unit | null {
  const word = question.words[index]
  const next = nextWord(question, to)
  if (word?.kind !== 'number' || (next !== null && !isAfterAmount(next))) return null
  const before = question.words[index - 1] ?? null
  const lead = isCopula(before) ? (question.words[index - 2] ?? null) : before
  const isDecimal = /^\d{1,4}(?:\.\d{3})*,\d$/.test(word.key) && !isSection(before)
  return isDecimal || isNamed(lead) ? { unit: 'mio. kr.', perUnit: 1, words: 0 } : null
}

const isAfterAmount = isOneOf(
  'i til for på er og eller også stadig som det den korrekt rigtigt forkert ikke alt ialt tilsammen sammen sammenlagt samlet om ved hos fra af vel pr årligt at',
)
const isSection = isOneOf('nr nummer punkt afsnit kapitel side tabel bilag version')

type BoundPhrase = { keys: string[]; side: Bound['side']; inclusive: boolean }

/** One phrase a line; longer ones first, so that "ikke over" is not read as "over". */
const bounds = (side: Bound['side'], inclusive: boolean, phrases: string): BoundPhrase[] =>
  phrases
    .trim()
    .split(/\s*\n\s*/)
    .map((phrase) => ({ keys: phraseKey(phrase).split(' '), side, inclusive }))
const longestFirst = (list: BoundPhrase[]) => list.sort((a, b) => b.keys.length - a.keys.length)

const LEADS = longestFirst([
  ...bounds('over', false, 'over\nmere end\nflere end\nstørre end\nhøjere end\ndyrere end'),
  ...bounds('over', true, 'mindst\nminimum\nmin\nikke under\nikke mindre end\nfra'),
  ...bounds('under', false, 'under\nmindre end\nfærre end\nlavere end\nbilligere end'),
  ...bounds('under', true, 'højst\nhøjest\nmax\nmaks\nmaksimalt\nmaksimum\nop til\nikke over\nikke mere end'),
])
const TAILS = [
  ...bounds('over', true, 'eller mere\neller derover\nog derover\neller over\nog opefter\nog op\nplus'),
  ...bounds('under', true, 'eller mindre\neller derunder\nog derunder\neller under\nog nedefter'),
]

const isAbout = isOneOf('ca cirka omkring omtrent knap godt')

/** "Højst", "mere end": what bound is said before the word at `start`, in how many words; null for none. */
export function boundBefore(question: Question, start: number): (Bound & { words: number }) | null {
  const { words } = question
  const hedge = isAbout(words[start - 1] ?? null) ? 1 : 0
  const end = start - hedge
  for (const { keys, side, inclusive } of LEADS)
    if (keys.every((key, i) => words[end - keys.length + i]?.key === key)) {
      // "steg fra 5 mio. til 8 mio."
      if (keys[0] === 'fra' && / til /.test(question.line.slice(question.starts[start]))) return null
      return { side, inclusive, words: keys.length + hedge }
    }
  return null
}

function boundBehind({ words }: Question, end: number): (Bound & { words: number }) | null {
  const tail = TAILS.find(({ keys }) => keys.every((key, i) => words[end + i]?.key === key))
  return tail ? { side: tail.side, inclusive: tail.inclusive, words: tail.keys.length } : null
}
