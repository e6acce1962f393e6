// Opening the knowledge database. Read here first: what it holds is in schema.ts, where it comes from in ingest/.
import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import { eq, sql } from 'drizzle-orm'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { buildKnowledge } from './ingest/build.ts'
import { fingerprint } from './ingest/fingerprint.ts'
import { knowledgeFile } from './paths.ts'
import { reasonOf } from './reason.ts'
import * as schema from './schema.ts'

export type KnowledgeDb = BetterSQLite3Database<typeof schema>
export type Document = typeof schema.documents.$inferSelect

export type Knowledge = {
  /** Read-only. */
  db: KnowledgeDb
  /** All documents with their texts, in the order of the registry. */
  documents: () => Document[]
  /** The source's own characters `[start, end)` (UTF-16 offsets) of a document; undefined for an unknown document. */
  quote: (document: string, start: number, end: number) => string | undefined
  close: () => void
}

/** The database cannot be used: it is not built, or not a database of this schema. One line for a person. */
export class KnowledgeError extends Error {
  override name = 'KnowledgeError'
}

/**
 * Opens `<dataDir>/built/knowledge.sqlite` read-only.
 * @throws KnowledgeError when there is none, or it cannot be read
 */
export function openKnowledge(dataDir: string): Knowledge {
  const file = knowledgeFile(dataDir)
  if (!existsSync(file)) throw new KnowledgeError(`${file} is not built yet; run "npm run ingest"`)
  let connection: Database.Database | undefined
  try {
    connection = new Database(file, { readonly: true, fileMustExist: true })
    const db = drizzle({ client: connection, schema })
    const texts = db.select().from(schema.documents).orderBy(sql`rowid`).all()
    const byId = new Map(texts.map((document) => [document.id, document]))
    if (texts.length === 0) throw new Error('it holds no documents')
    return {
      db,
      documents: () => texts,
      quote: (document, start, end) => byId.get(document)?.text.slice(start, end),
      close: () => db.$client.close(),
    }
  } catch (error) {
    connection?.close()
    throw new KnowledgeError(`${file} cannot be read (${reasonOf(error)}); run "npm run ingest"`, {
      cause: error,
    })
  }
}

/**
 * Opens the database, after building it where it is missing, damaged or older than the texts, the registry, the corrections,
 * the schema or the ingest code.
 * @throws IngestError when it has to be built and cannot
 */
export function ensureKnowledge(dataDir: string): Knowledge {
  const current = isCurrent(dataDir)
  if (!current) buildKnowledge(dataDir)
  return openKnowledge(dataDir)
}

function isCurrent(dataDir: string): boolean {
  let knowledge: Knowledge
  try {
    knowledge = openKnowledge(dataDir)
  } catch (error) {
    if (error instanceof KnowledgeError) return false
    throw error
  }
  try {
    const expected = fingerprint(dataDir)
    return (
      knowledge.db.select().from(schema.build).where(eq(schema.build.fingerprint, expected)).get() !==
      undefined
    )
  } finally {
    knowledge.close()
  }
}
