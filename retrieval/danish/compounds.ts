// Splits Danish compounds into the words they are made of: "kvindekrisecentrene" → kvinde, krise, centrene.
//
// A word's parts are the likeliest row of dictionary words that its letters can be: few parts rather than many, parts with
// the linking letters that the dictionary allows them, parts that make many compounds. Where the dictionary has the word
// itself, the last part must also inflect as it does, which tells compounds from look-alikes. README.md has the rules.
import {
  extraLasts,
  extraSplits,
  notLast,
  notLastWithoutS,
  particles,
  transparentParticles,
  wholes,
} from './compound-lexicon.ts'
import { type Grammar, grammarsOf, isName, readForm, words } from './dictionary.ts'
import { families } from './families.ts'
import { type FirstPart, longEnough, readFirst } from './first-parts.ts'
import { memoised } from './memo.ts'

/** Letters [start, end) of a word that are one part. */
type Span = [start: number, end: number]

/** A way to read letters as parts; the lower the cost, the likelier. */
interface Row {
  spans: Span[]
  cost: number
}

// Costs are natural logarithms of how rare a thing is, tuned on the open half of the gold list.
const PART = 10
const SHORT_PART = 2
const VERB_LAST = 3
const PARTICIPLE_LAST = 1
const LOOSE_FIT = 2
const LINKED_MISFIT = 3
const LIMIT = 12
const LIMIT_WITH_SHORT_PART = 10.3
const SHORT = 3
const LONGEST_WORD = 60

const shift = (spans: Span[], by: number): Span[] => spans.map(([start, end]) => [start + by, end + by])

/** How well a word inflects like its last part: 2 alike, 1 loosely (a mass noun of the same gender), 0 not. */
const fit = (whole: readonly Grammar[], last: readonly Grammar[]): 0 | 1 | 2 => {
  let best: 0 | 1 | 2 = 0
  for (const a of whole)
    for (const b of last) {
      if (a.inflection >= 0 && a.inflection === b.inflection) return 2
      const sameGender = a.gender === b.gender || a.gender === null || b.gender === null
      if (a.kind === 'noun' && b.kind === 'noun' && sameGender) best = 1
    }
  return best
}

const partCost = (compounds: number, length: number): number =>
  PART - Math.log1p(Math.max(0, compounds)) + (length <= SHORT ? SHORT_PART : 0)

/** "blomstring" is made from "blomstre" and "interesseret" from "interessere"; there is no ring and no ret in them. */
const isEndingOfVerb = (before: string, last: string): boolean =>
  (last === 'ring' || last === 'ret') && grammarsOf(`${before}re`).some(({ kind }) => kind === 'verb')

/** Words that letters can be as a last part, each with what speaks against it. `whole` is the known word's grammar. */
const lastReadings = (last: string, first: FirstPart, whole: readonly Grammar[] | null): [word: string, doubt: number][] => {
  const model = extraLasts.get(last)
  if (model !== undefined) return [[model, 0]]
  if (!whole)
    return readForm(last)
      .filter(({ grammar }) => grammar.kind !== 'other')
      .map(({ word, grammar }) => [word, grammar.kind === 'verb' ? VERB_LAST : 0])
  const isAdjective = whole.some(({ kind }) => kind === 'adjective')
  const participles = isAdjective ? readForm(last).filter(({ word, grammar }) => grammar.kind === 'verb' && word !== last) : []
  const basic = grammarsOf(last).flatMap((grammar): [string, number][] => {
    const doubt = [first.linkedByS && grammar.kind === 'noun' ? LINKED_MISFIT : Infinity, LOOSE_FIT, 0][fit(whole, [grammar])]
    return grammar.kind === 'other' || doubt === undefined ? [] : [[last, doubt]]
  })
  return [...basic, ...participles.map(({ word }): [string, number] => [word, PARTICIPLE_LAST])]
}

/** Cost of letters as the last part; Infinity where they are none. */
const lastCost = (last: string, first: FirstPart, whole: readonly Grammar[] | null): number => {
  if (!longEnough(last) || notLast.has(last) || (!first.linkedByS && notLastWithoutS.has(last))) return Infinity
  const costs = lastReadings(last, first, whole).map(([word, doubt]) => {
    const others = (families().tails.get(word) ?? 0) - (whole ? 1 : 0)
    return partCost(others, last.length) + doubt
  })
  return Math.min(Infinity, ...costs)
}

/** The likeliest row of at least two words, by dynamic programming over the places where one can begin. */
const likeliestRow = (letters: string, whole: readonly Grammar[] | null): Row | null => {
  const rows = new Map<number, Row | null>()
  const from = (start: number): Row | null => {
    const known = rows.get(start)
    if (known !== undefined) return known
    let best: Row | null = null
    for (let end = start + 1; end <= letters.length - 1; end++) {
      const head = letters.slice(start, end)
      const first = readFirst(head)
      if (!first) continue
      const others = (families().heads.get(head) ?? 0) - (whole && start === 0 ? 1 : 0)
      const cost = partCost(others, first.own) + first.doubt
      const own: Span = [start, start + first.own]
      const last = letters.slice(end)
      const final = isEndingOfVerb(letters.slice(0, end), last) ? Infinity : lastCost(last, first, whole)
      if (final < Infinity && (!best || cost + final < best.cost))
        best = { spans: [own, [end, letters.length]], cost: cost + final }
      const rest = from(end)
      if (rest && (!best || cost + rest.cost < best.cost))
        best = { spans: [own, ...rest.spans], cost: cost + rest.cost }
    }
    rows.set(start, best)
    return best
  }
  return from(0)
}

const isLikely = ({ spans, cost }: Row): boolean => {
  const limit = spans.some(([start, end]) => end - start <= SHORT) ? LIMIT_WITH_SHORT_PART : LIMIT
  return cost / spans.length < limit
}

/** Length of the particle before a word that is one by itself ("under" in "underretning"); 0 where there is none. */
const particleLength = (letters: string, whole: readonly Grammar[] | null): number => {
  for (let at = letters.length - 2; at > 0; at--) {
    if (!particles.has(letters.slice(0, at))) continue
    const rest = letters.slice(at)
    if (whole ? fit(whole, grammarsOf(rest)) > 0 : readForm(rest).length > 0) return at
  }
  return 0
}

const STEM_LETTERS = 3
let verbBeginnings: ReadonlySet<string> | undefined
/** The first letters of every verb with a transparent particle: "underret", "modreg". */
const particleVerbs = (): ReadonlySet<string> => {
  if (verbBeginnings) return verbBeginnings
  const found = new Set<string>()
  for (const [word, grammars] of words())
    for (const particle of transparentParticles)
      if (word.startsWith(particle) && grammars.some(({ kind }) => kind === 'verb'))
        found.add(word.slice(0, particle.length + STEM_LETTERS))
  verbBeginnings = found
  return found
}

const isTransparent = (letters: string, at: number): boolean => {
  const rest = letters.slice(at)
  return (
    transparentParticles.has(letters.slice(0, at)) &&
    rest.length > STEM_LETTERS + 1 &&
    !/(ing|else|sel)$/.test(rest) &&
    readForm(rest).some(({ grammar }) => grammar.kind === 'noun') &&
    !particleVerbs().has(letters.slice(0, at + STEM_LETTERS))
  )
}

/** Parts of letters at the top level; one span where they are one word. */
const topSpans = (letters: string, whole: readonly Grammar[] | null): Span[] => {
  const one: Span[] = [[0, letters.length]]
  if (wholes.has(letters) || letters.length > LONGEST_WORD) return one
  const listed = extraSplits.get(letters)
  if (listed) {
    let at = 0
    return listed.map((length) => [at, (at += length)])
  }
  const row = likeliestRow(letters, whole)
  const particle = particleLength(letters, whole)
  if (particle > 0 && (row?.spans[0]?.[1] ?? 0) < particle + STEM_LETTERS)
    return isTransparent(letters, particle)
      ? [
          [0, particle],
          [particle, letters.length],
        ]
      : one
  return row && isLikely(row) ? row.spans : one
}

const deepSpans = (letters: string, whole: readonly Grammar[] | null): Span[] => {
  const top = topSpans(letters, whole)
  if (top.length === 1) return top
  return top.flatMap(([start, end]) => shift(spansOf(letters.slice(start, end)), start))
}

/** Parts of a word in its basic form, all the way down. */
const knownSpans = memoised((word: string): Span[] => deepSpans(word, grammarsOf(word)))

/** Parts of lower-case letters: those of the word that they are a form of, or of a compound that the dictionary lacks. */
const spansOf = memoised((letters: string): Span[] => {
  const one: Span[] = [[0, letters.length]]
  const readings = readForm(letters)
  for (const { word } of readings) {
    const spans = knownSpans(word)
    const lastStart = spans.at(-1)?.[0] ?? 0
    if (wholes.has(word) || (word === letters && lastStart === 0)) return one
    if (lastStart > 0 && letters.startsWith(word.slice(0, lastStart)) && lastStart < letters.length)
      return [...spans.slice(0, -1), [lastStart, letters.length]]
  }
  return readings.length > 0 || isName(letters) ? one : deepSpans(letters, null)
})

/** A first part left alone by an ellipsis ("civilsamfunds-"), without its linking letters. */
const firstSpans = (letters: string): Span[] => {
  const first = readFirst(letters)
  if (!first) return spansOf(letters)
  const spans = spansOf(letters.slice(0, first.own))
  return spans
}

const LETTERS = /^\p{L}+$/u

/**
 * The parts of a Danish compound as written, linking letters and hyphens left off: "administrationsbidrag" →
 * ["administration", "bidrag"], "IT-støtte" → ["IT", "støtte"]. A word that is no compound gives [word].
 */
export const splitCompound = (word: string): string[] => {
  const normal = word.normalize('NFC')
  const pieces = normal.split(/(?<=[\p{L}.])-(?=\p{L})/u)
  const parts = pieces.flatMap((piece) => {
    const letters = piece.replace(/^-|-$/g, '')
    if (!LETTERS.test(letters)) return [piece]
    const spans = piece.endsWith('-') ? firstSpans(letters.toLowerCase()) : spansOf(letters.toLowerCase())
    return spans.map(([start, end]) => letters.slice(start, end))
  })
  return parts.length > 1 ? parts : [normal]
}
