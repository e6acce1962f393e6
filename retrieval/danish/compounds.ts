// Splits Danish compounds into the words they are made of: "kvindekrisecentrene" → kvinde, krise, centrene.
//
// A word's parts are the likeliest row of dictionary words that its letters can be: few parts rather than many, parts with
// the linking letters that the dictionary allows them, parts that make many compounds. Where the dictionary has the word
// itself, it must also inflect as its last part does. README.md says what counts as a part.
import { extraSplits, wholes } from './compound-lexicon.ts'
import { isLikely, type Known, likeliestRow, type Part } from './compound-rows.ts'
import { grammarsOf, isName, readForm } from './dictionary.ts'
import { families } from './families.ts'
import { readFirst } from './first-parts.ts'
import { memoised } from './memo.ts'
import { isTransparent, particleLength, STEM_LETTERS } from './particles.ts'

/** Nothing this long is a word, and the search takes time quadratic in the length. */
const LONGEST_WORD = 60

/** Longer names are mostly those of institutions, which are compounds ("Lægemiddelstyrelsen"). */
const LONG_NAME = 14

/** Where each part starts and ends. */
type Span = [start: number, end: number]

const whole = (letters: string): Span[] => [[0, letters.length]]

const partsAsListed = (listed: readonly string[]): Part[] => {
  let end = 0
  return listed.map((part) => {
    const start = end
    end += part.length
    return { start, end }
  })
}

/** Parts at the top level; [] where the letters are one word. */
const topParts = (letters: string, known: Known): Part[] => {
  if (wholes.has(letters) || letters.length > LONGEST_WORD) return []
  const listed = extraSplits.get(letters)
  if (listed) return partsAsListed(listed)
  const row = likeliestRow(letters, known)
  const particle = particleLength(letters, known)
  // "anklageskrift" begins with "an" and has "klageskrift" behind it, but its first part is clearly longer.
  const isParticleWord = particle > 0 && (row?.parts[0]?.end ?? 0) < particle + STEM_LETTERS
  if (!isParticleWord) return row && isLikely(row) ? row.parts : []
  if (!isTransparent(letters, particle)) return []
  return partsAsListed([letters.slice(0, particle), letters.slice(particle)])
}

/** Parts of a first part: where its word's are, the last one as far as it is written ("arbejd" of "arbejde"). */
const spansOfFirst = (word: string, end: number): Span[] =>
  spansOf(word).map(([from, to], i, spans): Span => [from, i === spans.length - 1 ? end : to])

/** Parts all the way down. */
const deepSpans = (letters: string, known: Known): Span[] => {
  const parts = topParts(letters, known)
  if (parts.length === 0) return whole(letters)
  return parts.flatMap(({ start, end, word }) => {
    const inner = word === undefined ? spansOf(letters.slice(start, end)) : spansOfFirst(word, end - start)
    return inner.map(([from, to]): Span => [start + from, start + to])
  })
}

const spansOfKnown = memoised((word: string): Span[] => deepSpans(word, grammarsOf(word)))

/** Parts of lower-case letters: those of the word that they are a form of, or of a compound that the dictionary lacks. */
const spansOf = memoised((letters: string): Span[] => {
  const readings = readForm(letters)
  for (const { word } of readings) {
    const spans = spansOfKnown(word)
    const lastStart = spans.at(-1)?.[0] ?? 0
    if (wholes.has(word) || (word === letters && lastStart === 0)) return whole(letters)
    // Inflection changes the end only, so the parts before the last stand where they stand in the basic form.
    const sameBeginning = letters.startsWith(word.slice(0, lastStart)) && lastStart < letters.length
    if (lastStart > 0 && sameBeginning) return [...spans.slice(0, -1), [lastStart, letters.length]]
  }
  const isOneName = letters.length < LONG_NAME && isName(letters)
  return readings.length > 0 || isOneName ? whole(letters) : deepSpans(letters, null)
})

const FAMILIAR = 5
const LONG_ENOUGH = 5

/** Parts of letters that no dictionary explains but for a familiar last word: "sclerose" + "hospitalerne". */
const spansWithUnknownFirst = (letters: string): Span[] => {
  if (wholes.has(letters) || readForm(letters).length > 0 || isName(letters)) return whole(letters)
  for (let at = LONG_ENOUGH; at <= letters.length - LONG_ENOUGH; at++) {
    const isFamiliar = readForm(letters.slice(at)).some(
      ({ word, grammar }) => grammar.kind === 'noun' && (families().tails.get(word) ?? 0) >= FAMILIAR,
    )
    if (!isFamiliar) continue
    // An s behind these endings always links.
    const own = /(ing|hed|ion|else|skab|dom|tet)s$/.test(letters.slice(0, at)) ? at - 1 : at
    return [[0, own], ...spansOf(letters.slice(at)).map(([from, to]): Span => [at + from, at + to])]
  }
  return whole(letters)
}

/** "civilsamfunds-", left alone by an ellipsis, has linking letters behind it but no last part. */
const spansOfEllipsis = (letters: string): Span[] =>
  spansOf(letters).map(([start, end], i, spans): Span => {
    const own = i === spans.length - 1 ? readFirst(letters.slice(start))?.own : undefined
    return [start, own === undefined ? end : start + own]
  })

const isOfLetters = (piece: string): boolean =>
  /^\p{L}+$/u.test(piece) && piece.toLowerCase().length === piece.length

const splitPiece = (piece: string): string[] => {
  const letters = piece.replace(/^-|-$/g, '')
  if (!isOfLetters(letters)) return [piece]
  const lower = letters.toLowerCase()
  const known = piece.endsWith('-') ? spansOfEllipsis(lower) : spansOf(lower)
  const spans = known.length > 1 ? known : spansWithUnknownFirst(lower)
  return spans.map(([start, end]) => letters.slice(start, end))
}

/**
 * The parts of a Danish compound as written, linking letters and hyphens left off: "administrationsbidrag" →
 * ["administration", "bidrag"], "IT-støtte" → ["IT", "støtte"]. A word that is no compound gives [word].
 */
export const splitCompound = memoised((word: string): readonly string[] => {
  const normal = word.normalize('NFC')
  const parts = normal.split(/(?<=[\p{L}\p{N}.])-(?=\p{L})/u).flatMap(splitPiece)
  return parts.length > 1 ? parts : [normal]
})

/** Whether letters are a compound whose every part is in the dictionary, whether or not it is in the dictionary itself. */
export const isCompound = (word: string): boolean => {
  const normal = word.normalize('NFC')
  return isOfLetters(normal) && spansOf(normal.toLowerCase()).length > 1
}
