// The shapes an answer is made of: the public interface's data, as zod schemas. The server and the client take theirs from here.
//
// Amounts are in mio. kr. unless a result says otherwise; offsets are UTF-16 offsets into the document's text, and
// text.slice(start, end) === quote.
import { z } from 'zod'

export const QUESTION_MAX = 1000

export const answerKinds = ['amount', 'pools', 'passages', 'clarification', 'not_found', 'smalltalk'] as const

export const citationSchema = z.object({
  document: z.string(),
  title: z.string(),
  section: z.string(),
  quote: z.string(),
  start: z.int(),
  end: z.int(),
})

export const resultSchema = z.object({
  value: z.number(),
  unit: z.enum(['mio. kr.', 'kr.', 'pct.', 'antal', 'år']),
  label: z.string(),
  agreement: z.string().nullable(),
  priceLevel: z.string().nullable(),
  citations: z.array(z.int()),
})

export const amountSchema = z.object({
  agreement: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  parent: z.string().nullable(),
  level: z.enum(['grand', 'ministry', 'area', 'initiative', 'sub', 'immediate']),
  year: z.int().nullable(),
  measure: z.enum(['year', 'total', 'permanent']),
  value: z.number(),
  priceLevel: z.string(),
  /** Index into the answer's citations. */
  citation: z.int(),
})

export const poolSchema = z.object({
  agreement: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  pool: z.string().nullable(),
  purpose: z.string().nullable(),
  targetGroup: z.string().nullable(),
  applicants: z.string().nullable(),
  applicantTypes: z.array(z.string()),
  roundYears: z.array(z.int()),
  supportYears: z.array(z.int()),
  total: z.number().nullable(),
  amounts: z.record(z.string(), z.number()),
  coFinancing: z.string().nullable(),
  administeredBy: z.string().nullable(),
  adminPct: z.number().nullable(),
  requirements: z.array(z.string()),
  citations: z.array(z.int()),
})

/** Small and plain; travels with the answer and comes back with the next question. Holds no text the user typed. */
export const contextSchema = z.record(z.string(), z.json())

export const answerSchema = z.object({
  kind: z.enum(answerKinds),
  text: z.string(),
  html: z.string(),
  /** How a follow-up was read, in full ("Hvor meget fik headspace i 2024?"); null where the question stood alone. */
  understood: z.string().nullable(),
  results: z.array(resultSchema),
  amounts: z.array(amountSchema),
  calculation: z.string().nullable(),
  pools: z.array(poolSchema),
  citations: z.array(citationSchema),
  notes: z.array(z.string()),
  suggestions: z.array(z.string()),
  context: contextSchema,
})

export type Citation = z.infer<typeof citationSchema>
export type Result = z.infer<typeof resultSchema>
export type Amount = z.infer<typeof amountSchema>
export type Pool = z.infer<typeof poolSchema>
export type Context = z.infer<typeof contextSchema>
export type Answer = z.infer<typeof answerSchema>
export type AnswerKind = Answer['kind']
