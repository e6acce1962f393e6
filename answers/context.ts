// What one turn leaves for the next: small plain JSON that travels with the answer. Holds ids and choices, never typed text.
import { z } from 'zod'
import { id } from './bounds.ts'
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
      within: id.nullable().default(null),
      /** Pools whose money was told one after another, the newest last. */
      told: z.array(id).max(MOST_TOLD).default([]),
    })
    .nullable(),
  /** Amounts that sentences just told state, the newest last; in tenths of mio. kr. */
  told: z
    .array(z.object({ sentence: id, tenths: z.int().min(0).max(100_000) }))
    .max(MOST_TOLD)
    .default([]),
  /** Sections just talked about, best first. */
  sections: z.array(id).max(20),
})

export type Turn = z.infer<typeof turnSchema>

/** The context of a turn, or null when there is none or it is not one of ours. */
export function readTurn(context: unknown): Turn | null {
  const parsed = turnSchema.safeParse(context)
  return parsed.success ? parsed.data : null
}
