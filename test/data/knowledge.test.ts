// Opening what is known: read-only, built when it is missing, damaged or old, with one plain line when it cannot be.
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { describe, expect, inject, it } from 'vitest'
import { IngestError } from '../../data/ingest/errors.ts'
import { ensureKnowledge, KnowledgeError, openKnowledge } from '../../data/knowledge.ts'
import { knowledgeFile } from '../../data/paths.ts'
import { builtDataDir, entries, sourceText, tempDataDir } from './build.ts'

describe('openKnowledge', () => {
  it('gives the documents with their texts, and quotes that are the source’s own characters', () => {
    const knowledge = openKnowledge(inject('dataDir'))
    expect(knowledge.documents().map(({ id, text }) => [id, text])).toEqual(
      entries.map(({ id }) => [id, sourceText(id)]),
    )
    expect(knowledge.quote('ssa-2021-2024', 1, 35)).toBe('Aftale om udmøntning af reserven t')
    expect(knowledge.quote('ssa-1999', 0, 1)).toBeUndefined()
    knowledge.close()
  })

  it('opens nothing for writing', () => {
    const knowledge = openKnowledge(inject('dataDir'))
    expect(() => knowledge.db.run(sql`delete from facts`)).toThrow(
      expect.objectContaining({ cause: expect.objectContaining({ code: 'SQLITE_READONLY' }) }),
    )
    knowledge.close()
  })

  it('says in one line that nothing is built', () => {
    const dataDir = tempDataDir()
    const open = () => openKnowledge(dataDir)
    expect(open).toThrow(KnowledgeError)
    expect(open).toThrow(/^[^\n]*knowledge\.sqlite is not built yet; run "npm run ingest"$/)
  })

  it.each([
    [
      'no database at all',
      (file: string) => writeFileSync(file, 'not a database, but long enough to be read'),
    ],
    ['an empty file', (file: string) => writeFileSync(file, '')],
    ['half a database', (file: string) => truncateSync(file, 20_000)],
  ])('says in one line that it cannot read %s', (_, damage) => {
    const dataDir = builtDataDir()
    damage(knowledgeFile(dataDir))
    expect(() => openKnowledge(dataDir)).toThrow(/^[^\n]* cannot be read \([^\n]*\); run "npm run ingest"$/)
  })
})

describe('ensureKnowledge', () => {
  /** When the database was written, in nanoseconds: the same as before where nothing was built. */
  const writtenAt = (dataDir: string) => statSync(knowledgeFile(dataDir), { bigint: true }).mtimeNs
  const open = (dataDir: string) => ensureKnowledge(dataDir).close()

  it('builds what is missing, and only once', () => {
    const dataDir = tempDataDir()
    open(dataDir)
    const first = writtenAt(dataDir)
    open(dataDir)
    expect(writtenAt(dataDir)).toBe(first)
  })

  it.each([
    [
      'a text, and its sum in the registry,',
      'nyhed-2020-11-25.txt',
      (file: string) => {
        const sum = () => createHash('sha256').update(readFileSync(file)).digest('hex')
        const old = sum()
        appendFileSync(file, '\n\nEt afsnit mere.')
        const registry = join(dirname(file), 'registry.json')
        writeFileSync(registry, readFileSync(registry, 'utf8').replace(old, sum()))
      },
    ],
    [
      'the registry',
      'registry.json',
      (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replace('2021-11-19', '2021-11-20')),
    ],
    [
      'the corrections',
      'ssa-2021-2024.corrections.json',
      (file: string) =>
        writeFileSync(file, readFileSync(file, 'utf8').replace('The section that', 'The one that')),
    ],
  ])('builds anew when %s changed', (_, name, change) => {
    const dataDir = builtDataDir()
    const first = writtenAt(dataDir)
    change(join(dataDir, 'agreements', name))
    open(dataDir)
    expect(writtenAt(dataDir)).not.toBe(first)
  })

  it('builds anew when the code or the schema is not the one that built it', () => {
    const dataDir = builtDataDir()
    const db = new Database(knowledgeFile(dataDir))
    db.exec("update build set fingerprint = 'of other code'")
    db.close()
    open(dataDir)
    const knowledge = openKnowledge(dataDir)
    expect(knowledge.db.get<{ fingerprint: string }>(sql`select fingerprint from build`).fingerprint).toMatch(
      /^[0-9a-f]{64}$/,
    )
    knowledge.close()
  })

  it('builds anew over what is no database', () => {
    const dataDir = tempDataDir()
    mkdirSync(dirname(knowledgeFile(dataDir)), { recursive: true })
    writeFileSync(knowledgeFile(dataDir), 'not a database')
    const knowledge = ensureKnowledge(dataDir)
    expect(knowledge.documents()).toHaveLength(5)
    knowledge.close()
  })

  it('says in one line why it cannot', () => {
    const dataDir = tempDataDir()
    rmSync(join(dataDir, 'agreements'), { recursive: true })
    const ensure = () => ensureKnowledge(dataDir)
    expect(ensure).toThrow(IngestError)
    expect(ensure).toThrow(/^[^\n]*agreements[^\n]*$/)
  })
})
