// What one turn leaves for the next: small plain JSON that travels with the answer. Holds ids and choices, never typed text.
import { z } from 'zod'
import type { Context } from './answer.ts'
import { id } from './bounds.ts'
import type { Catalog } from './catalog.ts'
import { figureContextSchema } from './figures/plan.ts'
import { poolFilterSchema } from './pools/filter.ts'
import { poolAspects } from './question/pool-aspects.ts'

/** Amounts, or pools, told one after another that a talk may add up. */
export const MOST_TOLD = 4

export const turnSchema = z.object({
  kind: z.enum(['figures', 'pools', 'pool', 'passages']),
  figures: figureContextSchema.nullable(),
  pools: z
    .object({
      ids: z.array(id).max(100),
      concepts: z.array(z.array(z.string().max(80)).max(20)).max(20),
      filter: poolFilterSchema,
      /** What was asked of a pool. */
      aspects: z.array(z.enum(poolAspects)).max(20),
      /** The row whose money the pool's was told as a part of. */
      within: id.nullable(),
      /** Pools whose money was told one after another, the newest last. */
      told: z.array(id).max(MOST_TOLD),
    })
    .nullable(),
  /** Amounts that sentences just told state, the newest last; in tenths of mio. kr. */
  told: z.array(z.object({ sentence: id, tenths: z.int().min(0).max(100_000) })).max(MOST_TOLD),
  /** Sections just talked about, best first. */
  sections: z.array(id).max(20),
})

export type Turn = z.infer<typeof turnSchema>

/** Writes turns as contexts and reads them again: only those of this build of the data, for in another the same id is something else. */
export class Contexts {
  readonly #build: string

  constructor({ build }: Catalog) {
    this.#build = build
  }

  /** The turn that a context tells of; null where there is none, or it is not one of ours. */
  read(context: Context | undefined): Turn | null {
    const parsed = context?.build === this.#build ? turnSchema.safeParse(context) : null
    return parsed?.data ?? null
  }

  /** What the client is to send back; empty for no turn. */
  write(turn: Turn | null): Context {
    const parsed = turn && turnSchema.safeParse(turn)
    return parsed?.data ? { build: this.#build, ...parsed.data } : {}
  }
}
