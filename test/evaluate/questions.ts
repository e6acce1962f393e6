// The question sets: what people ask, and what a right answer holds. One JSON object per line.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const poolSchema = z.object({
  agreement: z.string(),
  number: z.string().nullish(),
  title: z.string(),
  pool_title: z.string().nullish(),
})

const expectSchema = z.object({
  kind: z.enum(['amount', 'clarify', 'pools', 'passages', 'none', 'smalltalk']),
  /** In `unit`; money in mio. kr. */
  values: z.array(z.number()).default([]),
  unit: z.string().nullish(),
  pools: z.array(poolSchema).default([]),
  pools_optional: z.array(poolSchema).default([]),
  /** Characters of the source, one of which an answer must cite. */
  quotes: z.array(z.string()).default([]),
  /** Words an answer must hold; a list inside it: any one of them. */
  mention: z.array(z.union([z.string(), z.array(z.string())])).default([]),
})

const questionSchema = z.object({
  id: z.string(),
  persona: z.string(),
  /** Asked in order, each with the context of the answer before it; the last one is judged. */
  turns: z.array(z.string()).min(1),
  tags: z.array(z.string()).default([]),
  expect: expectSchema,
})

export type ExpectedPool = z.infer<typeof poolSchema>
export type Expectation = z.infer<typeof expectSchema>
export type Question = z.infer<typeof questionSchema>
export type QuestionSet = { name: string; aside: boolean; questions: Question[] }

const folder = fileURLToPath(new URL('../questions/', import.meta.url))

/** One set from its text. Throws with the line number on a line that is no question. */
export function parseQuestions(text: string, name: string): Question[] {
  return text.split('\n').flatMap((line, index) => {
    if (!line.trim()) return []
    try {
      return [questionSchema.parse(JSON.parse(line))]
    } catch (error) {
      throw new Error(`${name}, line ${index + 1}: ${error instanceof Error ? error.message : error}`)
    }
  })
}

/** The open sets and our own (own/), by name; an id that occurs again counts once. */
export function loadSets(root = folder): QuestionSet[] {
  const seen = new Set<string>()
  return [root, join(root, 'own')]
    .filter((dir) => existsSync(dir))
    .flatMap((dir) =>
      readdirSync(dir)
        .filter((file) => file.endsWith('.jsonl'))
        .sort()
        .map((file) => join(dir, file)),
    )
    .map((file) => ({
      name: file
        .slice(root.length)
        .replace(/^\//, '')
        .replace(/\.jsonl$/, ''),
      aside: basename(file).endsWith('.aside.jsonl'),
      questions: parseQuestions(readFileSync(file, 'utf8'), basename(file)).filter(
        ({ id }) => !seen.has(id) && seen.add(id),
      ),
    }))
}
