// Reads the real documents with the real parser, and a changed copy of one where a test needs it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readCorrections } from '../../../../data/ingest/corrections.ts'
import type { ParsedDocument } from '../../../../data/ingest/model.ts'
import { parseDocument } from '../../../../data/ingest/parse.ts'
import { agreementsDir, type RegistryEntry, readRegistry } from '../../../../data/registry.ts'

const dataDir = fileURLToPath(new URL('../../../../data', import.meta.url))

export function entryOf(id: string): RegistryEntry {
  const entry = readRegistry(dataDir).find((one) => one.id === id)
  if (!entry) throw new Error(`${id} is not in the registry`)
  return entry
}

const unchanged = new Map<string, ParsedDocument>()

/** The document as it is (one copy for all, to be read only), or a copy of its own with its text changed. */
export function parsed(id: string, change?: (text: string) => string): ParsedDocument {
  const known = change ? undefined : unchanged.get(id)
  if (known) return known
  const source = readFileSync(join(agreementsDir(dataDir), `${id}.txt`), 'utf8')
  const text = change ? change(source) : source
  const document = parseDocument(entryOf(id), text, readCorrections(dataDir, id, text))
  if (!change) unchanged.set(id, document)
  return document
}

/** A made-up agreement with a section and a table for each initiative; set with a blank line after every line. */
export const madeUp = (lines: string): ParsedDocument =>
  parseDocument(
    {
      ...entryOf('ssa-2026-2029'),
      id: 'made-up',
      agreement: '2030-2033',
      title: 'En aftale, der ikke findes',
    },
    lines.replaceAll('\n', '\n\n'),
    [],
  )
