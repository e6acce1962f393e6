// The sentences that tell of a pool, and how much each has of what a question asks beside the pool's name.
import type { Lexicon } from '../../retrieval/danish/concepts.ts'
import type { Passage } from '../../retrieval/passage-index.ts'
import type { PoolField, PoolRecord } from '../facts/pools.ts'
import { quality } from './kinship.ts'
import { poolName } from './present.ts'
import { type Aboutness, aboutness } from './profile.ts'
import type { Wish, WishGroup } from './wish.ts'

/** A criterion, or a sentence of the text around it (`field` null). Offsets are UTF-16 in the pool's document. */
export type Piece = { field: PoolField | null; value: string; start: number; end: number }
export type WeighedPiece = Piece & {
  /** Share of what is asked that the sentence has, 0–1. */ overlap: number
}

/** What is asked beside the pool itself weighs by kind; the wording of a question is not what it is about. */
const WEIGHT = { need: 1, context: 1, people: 0.6, support: 0.8, word: 0.3 }
/** A group that the pool's name has already been found by. */
const NAMED = 0.6

/** Every criterion and sentence of the pool with its share of the question, in reading order. */
export function weighPieces(
  lexicon: Lexicon,
  pool: PoolRecord,
  passages: readonly Passage[],
  wish: Wish,
  years: readonly number[],
): WeighedPiece[] {
  const name = aboutness(lexicon, `${poolName(pool)}. ${pool.title}`)
  const asked = [...wish.groups, ...years.map(asWord)].filter(
    (group) => quality(lexicon, name, group) < NAMED,
  )
  const total = asked.reduce((sum, group) => sum + WEIGHT[group.kind], 0)
  return piecesOf(pool, passages).map((piece) => ({
    ...piece,
    overlap: total === 0 ? 0 : covered(lexicon, asked, aboutness(lexicon, piece.value)) / total,
  }))
}

/** A year of the question is a word like another: "vi fik støtte i 2018". */
const asWord = (year: number): WishGroup => ({
  kind: 'word',
  concepts: [],
  word: String(year),
  naming: false,
})

function covered(lexicon: Lexicon, groups: readonly WishGroup[], text: Aboutness): number {
  return groups.reduce((sum, group) => sum + WEIGHT[group.kind] * quality(lexicon, text, group), 0)
}

function piecesOf(pool: PoolRecord, passages: readonly Passage[]): Piece[] {
  const sentences = passages
    .flatMap((passage) => passage.sentences)
    .filter(({ start, end }) => !pool.fields.some((field) => field.start < end && start < field.end))
    .map(({ text, start, end }) => ({ field: null, value: text, start, end }))
  return [...pool.fields, ...sentences]
}
