// The words of a question that may say what it is about, put together where they are one thing: a phrase of the lexicon, a name.
import type { Concept } from '../../retrieval/danish/concepts.ts'
import { isStopWord } from '../../retrieval/danish/stop-words.ts'
import { isFrameWord } from '../question/frame-words.ts'
import type { Question, Word } from '../question/question.ts'

export type Piece = {
  text: string
  at: number
  start: number
  end: number
  soft: boolean
  own: boolean
  /** A noun by what stands before it: "en ledsager", "få ledsager". */
  thing: boolean
  /** Part of a name: an initiative's, or capitalised where no sentence begins. */
  name: boolean
}

/** "mentor barn" is "Mentorbarn" where the texts hold that word. */
export function joinSplit(pieces: readonly Piece[], holds: (word: string) => boolean): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const before = joined.at(-1)
    const together = before && before.at === piece.at - 1 ? before.text + piece.text : null
    // "Reden Ung" is a name of two words, though an address runs them together.
    const isName = before?.name && piece.name
    if (before && together && !isName && !before.soft && isWord(together) && holds(together))
      joined[joined.length - 1] = { ...before, text: together, end: piece.end }
    else joined.push(piece)
  }
  return joined
}

const isWord = (text: string): boolean => /^\p{L}+$/u.test(text)

/** Words that are one thing, with what the lexicon says they mean; `idiom`: the one word is but a small part of the phrase that says so. */
export type Group = { members: Piece[]; found: Concept[]; idiom: boolean }
/** So many times as long as its one telling word, a phrase means something else: "følge med i hvor jeg er". */
const IDIOM = 3

/** Words of one phrase of the lexicon stand together; a word of several phrases goes with the longest. */
export function groupBySpan(
  pieces: readonly Piece[],
  concepts: readonly { concept: Concept; start: number; end: number }[],
): Group[] {
  const inside = (piece: Piece, span: { start: number; end: number }) =>
    span.start <= piece.start && piece.end <= span.end
  const groups: Group[] = []
  const taken = new Set<Piece>()
  for (const piece of pieces) {
    if (taken.has(piece)) continue
    const over = concepts
      .filter((match) => inside(piece, match) || (match.start >= piece.start && match.end <= piece.end))
      .sort((a, b) => b.end - b.start - (a.end - a.start))
    const [longest] = over
    const members = longest
      ? pieces.filter((other) => other === piece || (!taken.has(other) && inside(other, longest)))
      : [piece]
    for (const member of members) taken.add(member)
    const found = over.filter(
      (match) => longest && match.start === longest.start && match.end === longest.end,
    )
    const idiom =
      members.length === 1 && longest !== undefined && longest.end - longest.start > IDIOM * piece.text.length
    groups.push({ members, found: found.map(({ concept }) => concept), idiom })
  }
  return groups
}

/** Capitalised though no sentence begins there: somebody's or something's name. */
export function isCapitalisedInside({ text, words }: Question, at: number): boolean {
  const word = words[at]
  if (!word || at === 0 || !/^\p{Lu}\p{Ll}/u.test(word.text)) return false
  return !opensSentence(text, word)
}

export const opensSentence = (text: string, { start }: Word): boolean =>
  start === 0 || /[.!?:–-]\s*["”»(]?$/.test(text.slice(0, start).trimEnd())

/** Neighbouring capitalised words: "Kirkens Korshær". */
export function capitalRuns(words: readonly Word[], text: string): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  words.forEach((word, at) => {
    if (!/^\p{Lu}/u.test(word.text) || isStopWord(word.text) || isFrameWord(word.text)) return
    const last = runs.at(-1)
    const before = words[at - 1]
    if (last?.to === at && before && /^ $/.test(text.slice(before.end, word.start))) last.to = at + 1
    else runs.push({ from: at, to: at + 1 })
  })
  return runs.filter(({ from, to }) => to - from > 1)
}
