// For tests of the data room: the real texts parsed in memory, and data folders of a test's own to build and break.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inject, onTestFinished } from 'vitest'
import { readCorrections } from '../../data/ingest/corrections.ts'
import type { ParsedDocument } from '../../data/ingest/model.ts'
import { parseDocument } from '../../data/ingest/parse.ts'
import { type RegistryEntry, readRegistry } from '../../data/registry.ts'

/** The project's own data folder. Tests read it and never write to it. */
export const sourceDir = fileURLToPath(new URL('../../data', import.meta.url))

export const entries: RegistryEntry[] = readRegistry(sourceDir)

/** The documents with a table of amounts. */
export const withTables = ['ssa-2021-2024', 'ssa-2023-2026', 'ssa-2026-2029']

export const sourceText = (id: string): string =>
  readFileSync(join(sourceDir, 'agreements', `${id}.txt`), 'utf8')

/** A document as ingest reads it, from its text or from an edited one, in which its corrections are looked up again. */
export function parse(id: string, text = sourceText(id)): ParsedDocument {
  const entry = entries.find((one) => one.id === id)
  if (!entry) throw new Error(`no document ${id}`)
  return parseDocument(entry, text, readCorrections(sourceDir, id, text))
}

/** A data folder with a copy of the agreements and nothing built; gone when the test is over. */
export function tempDataDir(): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'ssa-data-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
  cpSync(join(sourceDir, 'agreements'), join(dataDir, 'agreements'), { recursive: true })
  return dataDir
}

/** The same with the database that the test run built. */
export function builtDataDir(): string {
  const dataDir = tempDataDir()
  cpSync(join(inject('dataDir'), 'built'), join(dataDir, 'built'), { recursive: true })
  return dataDir
}
