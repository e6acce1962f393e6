// Finds the likeliest row of dictionary words that letters can be: the candidates of compound splitting and their costs.
import { extraLasts, notLast, notLastWithoutS } from './compound-lexicon.ts'
import { type Grammar, grammarsOf, readForm } from './dictionary.ts'
import { families } from './families.ts'
import { type FirstPart, longEnough, readFirst } from './first-parts.ts'
import { inflectionFit } from './inflection.ts'

/** Letters [start, end) that are one part, and the dictionary's word for a first part ("arbejde" for "arbejd"). */
export interface Part {
  start: number
  end: number
  word?: string
}

/** A way to read letters as parts; the lower the cost, the likelier. */
export interface Row {
  parts: Part[]
  cost: number
}

/** What a word's dictionary entry says of it; null for letters that the dictionary has no word for. */
export type Known = readonly Grammar[] | null

// A part costs PART less the logarithm of how many compounds it makes; few parts are cheaper than many. The rest are what
// speaks against a reading. Set on the open half of the gold list.
const PART = 10
const SHORT_PART = 2
const VERB = 3
const PARTICIPLE = 1
const LOOSE_FIT = 2
const NO_FIT_BUT_LINKED = 3
/** Flag 74: the entry is a plural ("plejeforældre"), so its last part is one too. */
const PLURAL_ONLY = 74
/** The dearest average part of a row that is believed; lower where a part is short, since short words are found everywhere. */
const LIMIT = 12
const LIMIT_WITH_SHORT_PART = 10.3
const SHORT = 3

const partCost = (compounds: number, length: number): number =>
  PART - Math.log1p(Math.max(0, compounds)) + (length <= SHORT ? SHORT_PART : 0)

/** A word that letters are a form of, and what speaks against it as the last part. */
type LastReading = [word: string, doubt: number]

const verbDoubt = (form: string): number => (/(?:ende|de|t|te)$/.test(form) ? PARTICIPLE : VERB)

const unknownLasts = (last: string): LastReading[] =>
  readForm(last)
    .filter(({ word, grammar }) => grammar.kind !== 'other' && !notLast.has(word))
    .map(({ word, grammar }) => [word, grammar.kind === 'verb' ? verbDoubt(last) : 0])

const knownLasts = (last: string, first: FirstPart, whole: readonly Grammar[]): LastReading[] => {
  const readings: LastReading[] = []
  for (const grammar of grammarsOf(last)) {
    const fits = inflectionFit(whole, [grammar])
    if (fits === 'alike') readings.push([last, 0])
    else if (fits === 'loose') readings.push([last, LOOSE_FIT])
    else if (first.linkedByS && grammar.kind === 'noun') readings.push([last, NO_FIT_BUT_LINKED])
  }
  const isAdjective = whole.some(({ kind }) => kind === 'adjective')
  const isPlural = whole.some(({ flags }) => flags.has(PLURAL_ONLY))
  for (const { word, grammar } of isAdjective || isPlural ? readForm(last) : []) {
    if (word === last) continue
    if (isAdjective && grammar.kind === 'verb') readings.push([word, PARTICIPLE])
    if (isPlural && grammar.kind === 'noun') readings.push([word, LOOSE_FIT])
  }
  return readings
}

/** The model of a last part that the dictionary lacks, in its basic form or inflected as the model is. */
const modelOf = (last: string): string | undefined => {
  for (const [word, model] of extraLasts)
    if (
      last.startsWith(word) &&
      readForm(model + last.slice(word.length)).some((form) => form.word === model)
    )
      return model
  return undefined
}

const lastReadings = (last: string, first: FirstPart, whole: Known): LastReading[] => {
  const model = modelOf(last)
  if (model !== undefined) return [[model, 0]]
  return whole ? knownLasts(last, first, whole) : unknownLasts(last)
}

/** "blomstring" is made from "blomstre" and "interesseret" from "interessere"; there is no ring and no ret in them. */
const isEndingOfVerb = (before: string, last: string): boolean =>
  (last === 'ring' || last === 'ret') && grammarsOf(`${before}re`).some(({ kind }) => kind === 'verb')

/** Cost of letters as the last part after others; Infinity where they are none. */
const lastCost = (before: string, last: string, first: FirstPart, whole: Known): number => {
  const isSuffix = notLast.has(last) || (!first.linkedByS && notLastWithoutS.has(last))
  if (!longEnough(last) || isSuffix || isEndingOfVerb(before, last)) return Infinity
  const costs = lastReadings(last, first, whole).map(([word, doubt]) => {
    const others = (families().tails.get(word) ?? 0) - (whole ? 1 : 0)
    return partCost(others, last.length) + doubt
  })
  return Math.min(Infinity, ...costs)
}

/** The likeliest row of at least two words, by dynamic programming over the places where one can begin. */
export const likeliestRow = (letters: string, whole: Known): Row | null => {
  const rows = new Map<number, Row | null>()
  const from = (start: number): Row | null => {
    const done = rows.get(start)
    if (done !== undefined) return done
    let best: Row | null = null
    for (let end = start + 1; end < letters.length; end++) {
      const head = letters.slice(start, end)
      const first = readFirst(head)
      // "to", "te" or "so" between other parts is a syllable of something else.
      if (!first || (start > 0 && first.own < SHORT)) continue
      const others = (families().heads.get(head) ?? 0) - (whole && start === 0 ? 1 : 0)
      const cost = partCost(others, first.own) + first.doubt
      const part: Part = { start, end: start + first.own, word: first.word }
      const final = cost + lastCost(letters.slice(0, end), letters.slice(end), first, whole)
      if (final < (best?.cost ?? Infinity))
        best = { parts: [part, { start: end, end: letters.length }], cost: final }
      const rest = from(end)
      if (rest && cost + rest.cost < (best?.cost ?? Infinity))
        best = { parts: [part, ...rest.parts], cost: cost + rest.cost }
    }
    rows.set(start, best)
    return best
  }
  return from(0)
}

/** Whether a row is cheap enough to be believed. */
export const isLikely = ({ parts, cost }: Row): boolean => {
  const hasShortPart = parts.some(({ start, end }) => end - start <= SHORT)
  return cost / parts.length < (hasShortPart ? LIMIT_WITH_SHORT_PART : LIMIT)
}
