// Everything the texts hold, in memory: each document parsed, with its pools, its facts and what was found to disagree.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { agreementsDir, type RegistryEntry, readRegistry } from '../registry.ts'
import { type Correction, readCorrections } from './corrections.ts'
import { IngestError } from './errors.ts'
import { findFacts, type ParsedFact } from './facts.ts'
import { type LeadIns, readLeadIns } from './lead-ins.ts'
import type { ParsedDocument, ParsedFinding, ParsedPool } from './model.ts'
import { parseDocument } from './parse.ts'
import { findPools } from './pools/pools.ts'
import { reconcile } from './reconcile/reconcile.ts'

export type ReadDocument = {
  entry: RegistryEntry
  corrections: Correction[]
  document: ParsedDocument
  leadIns: LeadIns
  pools: ParsedPool[]
  facts: ParsedFact[]
  findings: ParsedFinding[]
}

/**
 * Reads and parses all documents of the registry.
 * @throws IngestError naming the file, and the line where there is one
 */
export function readDocuments(dataDir: string): ReadDocument[] {
  const read = readRegistry(dataDir).map((entry) => {
    const text = readText(dataDir, entry.id)
    const corrections = readCorrections(dataDir, entry.id, text)
    const document = parseDocument(entry, text, corrections)
    // Only now: where a line cannot be placed, naming it helps more than a checksum does.
    if (createHash('sha256').update(text).digest('hex') !== entry.sha256)
      throw new IngestError(
        `${textFile(dataDir, entry.id)}: the text is damaged (its sha256 is not the one in registry.json)`,
      )
    return {
      entry,
      corrections,
      document,
      leadIns: readLeadIns(dataDir, document),
      pools: findPools(document),
      facts: findFacts(document, entry),
    }
  })
  return read.map((one) => ({ ...one, findings: reconcile(one, read) }))
}

const textFile = (dataDir: string, id: string): string => join(agreementsDir(dataDir), `${id}.txt`)

function readText(dataDir: string, id: string): string {
  const file = textFile(dataDir, id)
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch {
    throw new IngestError(`${file}: the text is missing or cannot be read`)
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    if (text.trim() !== '' && !text.includes('\0')) return text
  } catch {
    throw new IngestError(`${file}: the text is damaged (not valid UTF-8)`)
  }
  throw new IngestError(`${file}: the text is damaged (empty, or with null characters)`)
}
