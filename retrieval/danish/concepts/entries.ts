// Reads the concept files and says what is wrong with them, naming file and concept, so that a caseworker's slip is found at once.
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

export const facets = [
  'person',
  'condition',
  'support',
  'setting',
  'activity',
  'actor',
  'topic',
  'criterion',
  'outside',
] as const

/** Words as a caseworker writes them, "hjemløs, uden fast bopæl". Twice as quick to read as a YAML list, and no bracket to forget. */
const wordLine = z.string().transform((line) =>
  line
    .split(',')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter((word) => word !== ''),
)

const entrySchema = z.strictObject({
  facet: z.enum(facets),
  /** Words and phrases that mean the concept; "får/fik/fået tæsk" is three phrases. */
  words: wordLine.refine((words) => words.length > 0, 'must name at least one word'),
  /** What it is a kind of. */
  broader: wordLine.default([]),
  /** What it is akin to, without being a kind of it. */
  related: wordLine.default([]),
  /** Phrases that hold one of the words and do not mean the concept. */
  not: wordLine.default([]),
  /** Years of age, both ends included; for people. */
  ages: z
    .tuple([z.int().min(0), z.int().max(120)])
    .refine(([from, to]) => from <= to, 'must run from the younger age to the older')
    .optional(),
  /** For people whose words say the sex. */
  sex: z.enum(['male', 'female']).optional(),
})

/** A concept of the lexicon; `id` is its name in the file, unique over all files. */
export type Concept = Readonly<z.infer<typeof entrySchema>> & { readonly id: string; readonly file: string }

/** The concept files are wrong; the message names file and concept. */
export class ConceptError extends Error {
  constructor(file: string, concept: string | null, problem: string) {
    super(`${file}${concept === null ? '' : `, "${concept}"`}: ${problem}`)
    this.name = 'ConceptError'
  }
}

/** @param folder Where the *.yaml files are. @throws ConceptError where a file is not as the README says. */
export function readConcepts(folder: URL): Map<string, Concept> {
  const concepts = new Map<string, Concept>()
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  for (const file of files.sort())
    for (const [id, raw] of Object.entries(readFile(folder, file))) {
      const earlier = concepts.get(id)
      if (earlier) throw new ConceptError(file, id, `is in ${earlier.file} already`)
      const entry = entrySchema.safeParse(raw)
      if (!entry.success) throw new ConceptError(file, id, z.prettifyError(entry.error))
      concepts.set(id, { id, file, ...entry.data })
    }
  checkReferences(concepts)
  checkCycles(concepts)
  return concepts
}

function readFile(folder: URL, file: string): Record<string, unknown> {
  try {
    return z.record(z.string(), z.unknown()).parse(parse(readFileSync(new URL(file, folder), 'utf8')))
  } catch (error) {
    throw new ConceptError(file, null, error instanceof Error ? error.message : String(error))
  }
}

function checkReferences(concepts: ReadonlyMap<string, Concept>): void {
  for (const { id, file, broader, related } of concepts.values())
    for (const other of [...broader, ...related]) {
      if (!concepts.has(other)) throw new ConceptError(file, id, `"${other}" is no concept`)
      if (other === id) throw new ConceptError(file, id, 'refers to itself')
    }
}

function checkCycles(concepts: ReadonlyMap<string, Concept>): void {
  const sound = new Set<string>()
  const climb = (id: string, path: readonly string[]): void => {
    if (sound.has(id)) return
    const concept = concepts.get(id)
    if (!concept) return
    if (path.includes(id))
      throw new ConceptError(
        concept.file,
        id,
        `is a kind of itself: ${[...path.slice(path.indexOf(id)), id].join(' → ')}`,
      )
    for (const other of concept.broader) climb(other, [...path, id])
    sound.add(id)
  }
  for (const id of concepts.keys()) climb(id, [])
}
