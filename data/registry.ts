// The registry of the agreement texts: which documents there are and what is known of each beside its text.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { IngestError } from './ingest/errors.ts'
import { reasonOf } from './reason.ts'

const entrySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum(['agreement', 'news']),
  /** In full, as the text has it. */
  title: z.string().min(1),
  /** "2021-2024", null for a document that is no agreement. */
  agreement: z
    .string()
    .regex(/^\d{4}-\d{4}$/)
    .nullable(),
  periodFrom: z.int().nullable(),
  periodTo: z.int().nullable(),
  date: z.iso.date().nullable(),
  priceLevel: z
    .string()
    .regex(/^\d{4}-pl$/)
    .nullable(),
  coverage: z.enum(['whole', 'opening', 'descriptions', 'article']),
  /** numbered-table: prose and one big table · sections: a section with its own table per initiative · prose: neither */
  layout: z.enum(['numbered-table', 'sections', 'prose']),
  /** Of the text as published: a text cut short or with a figure changed can still parse, so its shape alone cannot show it. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

const registrySchema = z.array(entrySchema).min(1)

export type RegistryEntry = z.infer<typeof entrySchema>

/** Where the texts, the registry and the corrections are. */
export const agreementsDir = (dataDir: string): string => join(dataDir, 'agreements')

/**
 * The documents in `<dataDir>/agreements/registry.json`.
 * @throws IngestError when the file is missing or is not of this shape
 */
export function readRegistry(dataDir: string): RegistryEntry[] {
  return readJson(join(agreementsDir(dataDir), 'registry.json'), registrySchema)
}

/**
 * A JSON file of a known shape.
 * @throws IngestError, one line that names the file and what is wrong with it
 */
export function readJson<T>(file: string, schema: z.ZodType<T>): T {
  let content: unknown
  try {
    content = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new IngestError(`${file}: cannot be read as JSON (${reasonOf(error)})`)
  }
  const parsed = schema.safeParse(content)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const where = issue?.path.map(String).join('.') || 'the file'
  throw new IngestError(`${file}: ${where}: ${issue?.message ?? 'not of the expected shape'}`)
}
