// Chooses what an answer about a pool is made of: the criteria that were asked for, and the sentence that has most of the question.
import type { PoolField } from '../facts/pools.ts'
import type { PoolAspect } from '../question/pool-aspects.ts'
import type { WeighedPiece } from './evidence.ts'

/** Pieces of one criterion; `field` is null for a sentence of the text around the criteria. */
export type Block = { field: PoolField | null; pieces: WeighedPiece[] }

/** What an aspect is answered by, first choice first. */
const ANSWERED_BY: Partial<Record<PoolAspect, PoolField[]>> = {
  purpose: ['purpose', 'targetGroup'],
  targetGroup: ['targetGroup', 'purpose'],
  applicants: ['applicants'],
  requirement: ['requirement', 'coFinancing'],
  coFinancing: ['coFinancing'],
  administeredBy: ['administeredBy'],
  adminPct: ['adminPct'],
  round: ['round', 'support', 'amount'],
  support: ['support', 'round', 'amount'],
  amount: ['amount'],
  use: ['use', 'purpose'],
  criteriaAuthority: ['criteriaAuthority'],
}
const OVERVIEW: PoolField[] = ['purpose', 'targetGroup', 'applicants', 'round', 'support', 'amount']
/** Several sentences state these; those that have what is asked are told, or else all. */
const LISTED = new Set<PoolField>(['requirement', 'use'])
const LISTED_MOST = 8

/** From this share of what is asked on, a sentence is evidence; beside a criterion that was asked for it must have more. */
const EVIDENCE = 0.45
const BETTER = 0.25
/** What only its own criterion states: another sentence is no answer. */
const STRICT = new Set<PoolAspect>([
  'applicants',
  'coFinancing',
  'administeredBy',
  'adminPct',
  'round',
  'support',
  'amount',
  'criteriaAuthority',
])

/** [] where the texts say nothing of what is asked. `whole`: nothing in particular was asked. `evidence`: the overlap that a sentence needs. */
export function chooseBlocks(
  pieces: readonly WeighedPiece[],
  aspects: readonly PoolAspect[],
  whole: boolean,
  evidence = EVIDENCE,
): Block[] {
  if (whole || aspects.includes('overview')) return fieldBlocks(pieces, OVERVIEW)
  const asked = aspects.flatMap((aspect) => {
    const field = ANSWERED_BY[aspect]?.find((one) => pieces.some((piece) => piece.field === one))
    // Where the text does not say what money is for, its purpose and what is required tell.
    const beside = aspect === 'use' && field === 'purpose' ? ([field, 'requirement'] as const) : [field]
    return field
      ? fieldBlocks(
          pieces,
          beside.flatMap((one) => one ?? []),
        )
      : []
  })
  if (asked.length === 0 && aspects.length > 0 && aspects.every((aspect) => STRICT.has(aspect))) return []
  const told = Math.max(0, ...asked.flatMap((block) => block.pieces.map(({ overlap }) => overlap)))
  const best = [...pieces]
    .filter((piece) => !asked.some((block) => block.pieces.includes(piece)))
    .sort((a, b) => b.overlap - a.overlap || placeOf(a) - placeOf(b))[0]
  if (!best || best.overlap < evidence || (asked.length > 0 && best.overlap < told + BETTER)) return asked
  const more: Block = { field: best.field, pieces: [best] }
  // A sum or a year that is asked for comes first, whatever else is told.
  const isStated = asked.length > 0 && aspects.every((aspect) => STRICT.has(aspect))
  return isStated ? [...asked, more] : [more, ...asked]
}

/** Of sentences that have as much of what is asked, the one that rules on something tells it. */
const placeOf = ({ field }: WeighedPiece): number =>
  field === null ? 2 : field === 'purpose' || field === 'targetGroup' ? 1 : 0

function fieldBlocks(pieces: readonly WeighedPiece[], fields: readonly PoolField[]): Block[] {
  return fields.flatMap((field) => {
    const found = pieces.filter((piece) => piece.field === field)
    if (found.length === 0) return []
    const most = Math.max(...found.map(({ overlap }) => overlap))
    const telling =
      LISTED.has(field) && most >= EVIDENCE ? found.filter((p) => p.overlap >= 0.6 * most) : found
    return [{ field, pieces: telling.slice(0, LISTED_MOST) }]
  })
}
