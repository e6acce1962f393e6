// What one turn leaves for the next: small plain JSON that travels with the answer. Holds ids and choices, never typed text.
//
// It comes back from the client, where anything may have happened to it: whatever in it could be told or looked up must be ours.
import { z } from 'zod'
import type { Lexicon } from '../retrieval/danish/concepts.ts'
import type { Passage } from '../retrieval/passage-index.ts'
import { factAsks } from './agreement-facts/asks.ts'
import type { Context } from './answer.ts'
import { id } from './bounds.ts'
import type { Catalog } from './catalog.ts'
import { textAmounts } from './figures/amounts-in-text.ts'
import { areShares } from './figures/equal-shares.ts'
import { figureContextSchemaOf } from './figures/plan.ts'
import { subjectSchemaIn } from './figures/stored-subject.ts'
import { poolFilterSchema } from './pools/filter.ts'
import { namesOnlyOurs } from './pools/known-names.ts'
import { poolAspects } from './question/pool-aspects.ts'

/** Amounts, or pools, told one after another that a talk may add up. */
export const MOST_TOLD = 4

/** What a context may speak of. */
type Known = { catalog: Catalog; lexicon: Lexicon; passages: Iterable<Passage> }

function turnSchemaOf({ catalog, lexicon, passages }: Known) {
  const pools = new Set(catalog.pools.map(({ id }) => id))
  const agreements = new Set(catalog.agreements.map(({ label }) => label))
  const sentences = new Map(
    [...passages].flatMap((passage) => passage.sentences.map(({ id, text }) => [id, text])),
  )
  const poolId = id.refine((pool) => pools.has(pool))
  const concept = z
    .string()
    .max(80)
    .refine((name) => lexicon.concepts.has(name))
  return z.object({
    kind: z.enum(['figures', 'pools', 'pool', 'passages']),
    figures: figureContextSchemaOf({
      subject: subjectSchemaIn(catalog),
      agreement: z
        .string()
        .max(20)
        .refine((label) => agreements.has(label)),
      isShared: (shares) => areShares(catalog, shares),
    }).nullable(),
    pools: z
      .object({
        ids: z.array(poolId).max(100),
        concepts: z.array(z.array(concept).max(20)).max(20),
        filter: poolFilterSchema.refine(namesOnlyOurs(catalog)),
        /** What was asked of a pool. */
        aspects: z.array(z.enum(poolAspects)).max(20),
        /** The row whose money the pool's was told as a part of. */
        within: id.refine((row) => catalog.rows.has(row)).nullable(),
        /** Pools whose money was told one after another, the newest last. */
        told: z.array(poolId).max(MOST_TOLD),
      })
      .nullable(),
    /** Amounts that sentences just told state, the newest last; in tenths of mio. kr. */
    told: z
      .array(
        z
          .object({ sentence: id, tenths: z.int().min(0).max(100_000) })
          .refine(({ sentence, tenths }) => states(sentences.get(sentence) ?? '', tenths)),
      )
      .max(MOST_TOLD),
    /** What was asked of an agreement itself. */
    facts: z.array(z.enum(factAsks)).max(factAsks.length).exactOptional(),
    /** Sections just talked about, best first. */
    sections: z.array(id.refine((section) => catalog.sections.has(section))).max(20),
  })
}

const states = (sentence: string, tenths: number): boolean =>
  textAmounts(sentence).some(({ value, unit }) => unit === 'mio. kr.' && Math.round(value * 10) === tenths)

export type Turn = z.output<ReturnType<typeof turnSchemaOf>>

/** Writes turns as contexts and reads them again: only those of this build of the data, for in another the same id is something else. */
export class Contexts {
  readonly #build: string
  readonly #schema: ReturnType<typeof turnSchemaOf>

  constructor(known: Known) {
    this.#build = known.catalog.build
    this.#schema = turnSchemaOf(known)
  }

  /** The turn that a context tells of; null where there is none, or it is not one of ours. */
  read(context: Context | undefined): Turn | null {
    const parsed = context?.build === this.#build ? this.#schema.safeParse(context) : null
    return parsed?.data ?? null
  }

  /** What the client is to send back; empty for no turn. */
  write(turn: Turn | null): Context {
    const stored = turn && this.#schema.safeEncode(turn)
    return stored?.data ? { build: this.#build, ...stored.data } : {}
  }
}
