// What one turn leaves for the next: small plain JSON that travels with the answer. Holds ids and choices, never typed text.
import { z } from 'zod'
import { figureContextSchema } from './figures/plan.ts'

const filterSchema = z.object({
  agreements: z.array(z.string().max(20)).max(10),
  except: z.array(z.string().max(20)).max(10),
  years: z.object({ kind: z.enum(['round', 'support', 'either']), from: z.int(), to: z.int() }).nullable(),
  applicants: z
    .array(z.object({ types: z.array(z.string().max(30)).max(20), only: z.boolean(), not: z.boolean() }))
    .max(10),
  coFinancing: z.boolean().nullable(),
  adminPct: z.number().nullable(),
  administrator: z.string().max(100).nullable(),
  amount: z.object({ side: z.enum(['over', 'under']), value: z.number() }).nullable(),
})

export const turnSchema = z.object({
  kind: z.enum(['figures', 'pools', 'pool', 'passages']),
  figures: figureContextSchema.nullable(),
  pools: z
    .object({
      ids: z.array(z.int()).max(100),
      concepts: z.array(z.array(z.string().max(80)).max(20)).max(20),
      filter: filterSchema,
    })
    .nullable(),
  /** Sections just talked about, best first. */
  sections: z.array(z.int()).max(20),
})

export type Turn = z.infer<typeof turnSchema>

/** The context of a turn, or null when there is none or it is not one of ours. */
export function readTurn(context: unknown): Turn | null {
  const parsed = turnSchema.safeParse(context)
  return parsed.success ? parsed.data : null
}
