// Builds the knowledge database beside the old one, checks it, and renames over it: at any moment one of them is whole.
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { knowledgeFile, knowledgeMigrations } from '../paths.ts'
import { reasonOf } from '../reason.ts'
import * as schema from '../schema.ts'
import { IngestError } from './errors.ts'
import { fingerprint } from './fingerprint.ts'
import { type ReadDocument, readDocuments } from './read.ts'
import { writeKnowledge } from './write.ts'

/** The file operations that a crash can fall between; tests put one that fails in their place. */
export type Files = { sync: (path: string) => void; rename: (from: string, to: string) => void }

const files: Files = { sync: syncToDisk, rename: renameSync }

/**
 * Builds `<dataDir>/built/knowledge.sqlite` from `<dataDir>/agreements`; gives what was read.
 * @throws IngestError, one line; the old database is untouched then
 */
export function buildKnowledge(dataDir: string, { sync, rename } = files): ReadDocument[] {
  const read = readDocuments(dataDir)
  const target = knowledgeFile(dataDir)
  const folder = dirname(target)
  const beside = `${target}.${process.pid}.new`
  try {
    mkdirSync(folder, { recursive: true })
    removeLeftovers(folder)
    write(beside, read, fingerprint(dataDir))
    sync(beside)
    rename(beside, target)
    sync(folder)
  } catch (error) {
    if (existsSync(beside)) rmSync(beside)
    if (error instanceof IngestError) throw error
    throw new IngestError(`${target}: cannot be written (${reasonOf(error)})`, { cause: error })
  }
  return read
}

function write(file: string, read: ReadDocument[], print: string): void {
  const connection = new Database(file)
  try {
    // Until the rename nobody reads this file, so it needs no journal of its own; it is synced as a whole at the end.
    connection.pragma('journal_mode = OFF')
    connection.pragma('synchronous = OFF')
    const db = drizzle({ client: connection, schema })
    migrate(db, { migrationsFolder: knowledgeMigrations })
    connection.pragma('foreign_keys = ON')
    writeKnowledge(db, read, print)
    connection.exec('ANALYZE')
    const check = connection.pragma('integrity_check', { simple: true })
    const broken = connection.pragma('foreign_key_check') as unknown[]
    if (check !== 'ok' || broken.length > 0)
      throw new Error(`the built database fails its check: ${String(check)}`)
  } finally {
    connection.close()
  }
}

function syncToDisk(path: string): void {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Files that builds left behind which did not live to finish. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = /\.(\d+)\.new$/.exec(name)?.[1]
    if (pid && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
