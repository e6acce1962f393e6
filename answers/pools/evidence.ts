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
const CRITERION = 1
/** `rules`: asks what a criterion rules on. */
type Asked = { group: WishGroup; weight: number; rules: boolean }
const SAID_BY_NAME = 0.3
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
  // Where words stand in the name they are what names it; the rest is asked about it, and counts a little even if the name says it.
  const isNamed = wish.groups.some(({ naming, kind }) => naming && kind !== 'word')
  const asked = [
    ...[...wish.groups, ...years.map(asWord)].flatMap((group): Asked[] => {
      const inName = quality(lexicon, name, group) >= NAMED
      if (inName && !(isNamed && !group.naming)) return []
      return [{ group, weight: WEIGHT[group.kind] * (inName ? SAID_BY_NAME : 1), rules: false }]
    }),
    ...wish.criteria.map((group): Asked => ({ group, weight: CRITERION, rules: true })),
  ]
  const total = asked.reduce((sum, { weight }) => sum + weight, 0)
  return piecesOf(pool, passages).map((piece) => ({
    ...piece,
    overlap:
      total === 0
        ? 0
        : covered(lexicon, asked.filter(rulesIn(piece)), aboutness(lexicon, piece.value)) / total,
  }))
}

/** What criteria rule on is ruled on by one, or by a sentence about who gets the money: parties "prioritere" much else. */
const rulesIn =
  ({ field, value }: Piece) =>
  ({ rules }: Asked): boolean =>
    field !== null || !rules || OF_POOLS.test(value)
const OF_POOLS = /pulje|ansøg|projekt|midler|tilskud|støtte/i

/** A year of the question is a word like another: "vi fik støtte i 2018". */
const asWord = (year: number): WishGroup => ({
  kind: 'word',
  concepts: [],
  word: String(year),
  said: [],
  naming: false,
})

function covered(lexicon: Lexicon, asked: readonly Asked[], text: Aboutness): number {
  return asked.reduce((sum, { group, weight }) => sum + weight * quality(lexicon, text, group), 0)
}

function piecesOf(pool: PoolRecord, passages: readonly Passage[]): Piece[] {
  const sentences = passages
    .flatMap((passage) => passage.sentences)
    .filter(({ start, end }) => !pool.fields.some((field) => field.start < end && start < field.end))
    .map(({ text, start, end }) => ({ field: null, value: text, start, end }))
  return [...pool.fields, ...sentences]
}
