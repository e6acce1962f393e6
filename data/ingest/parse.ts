// One document: text and corrections → sections, passages, rows. The registry says which layout reads it.
import type { RegistryEntry } from '../registry.ts'
import { type Correction, Corrections } from './corrections.ts'
import { IngestError } from './errors.ts'
import { parseNumberedTable } from './layouts/numbered-table.ts'
import { parseProse } from './layouts/prose.ts'
import { parseSections } from './layouts/sections.ts'
import { lineNumberAt } from './lines.ts'
import type { ParsedDocument } from './model.ts'
import { checkPartition } from './partition.ts'

const layouts = {
  'numbered-table': parseNumberedTable,
  sections: parseSections,
  prose: parseProse,
} satisfies Record<RegistryEntry['layout'], unknown>

/**
 * Parses a document and checks that every character has its place.
 * @throws UnplaceableLineError for a line without a place
 * @throws IngestError for a correction that fits nothing in the text any more
 */
export function parseDocument(
  entry: RegistryEntry,
  text: string,
  corrections: readonly Correction[],
): ParsedDocument {
  const used = new Corrections(corrections)
  const { id, agreement, title, layout } = entry
  const document = layouts[layout]({ id, agreement, title, text }, used)
  checkPartition(document)
  const unused = used.unused()[0]
  if (!unused) return document
  const quote = JSON.stringify(unused.quote.slice(0, 60))
  const line = lineNumberAt(text, unused.start)
  throw new IngestError(
    `data/agreements/${id}.corrections.json: ${quote} (line ${line} of the text) mends nothing (${unused.mends})`,
  )
}
