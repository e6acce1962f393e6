// The store of what users add: verdicts on answers, and how often there was none. A rebuild of the knowledge never touches it.
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { asc, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { storeFile, storeMigrations } from './paths.ts'
import { reasonOf } from './reason.ts'
import { feedback, type Metadata, unanswered } from './store-schema.ts'

export type Feedback = typeof feedback.$inferSelect
export type FeedbackReason = NonNullable<Feedback['reason']>
export type Unanswered = typeof unanswered.$inferSelect

export type NewFeedback = {
  useful: boolean
  reason?: FeedbackReason | null
  comment?: string | null
  answerKind?: string | null
  metadata?: Metadata
}

export type Store = {
  /** Keeps a verdict as given at a moment; gives its id. */
  addFeedback: (verdict: NewFeedback, at: Date) => number
  /** All verdicts, oldest first. */
  feedback: () => Feedback[]
  /** Counts a question without an answer. `reason` says why and holds no word of the question. */
  countUnanswered: (reason: string, at: Date) => void
  /** The counts by day and reason, oldest first. */
  unanswered: () => Unanswered[]
  close: () => void
}

/** The store cannot be used. One line for a person. */
export class StoreError extends Error {
  override name = 'StoreError'
}

/** How long a write waits for another process that holds the store, in milliseconds. */
const BUSY_MS = 2_000

/**
 * Opens `<dataDir>/store/store.sqlite`, which is made on first use and brought up to date.
 * @throws StoreError when it cannot be opened or written
 */
export function openStore(dataDir: string): Store {
  const file = storeFile(dataDir)
  let connection: Database.Database | undefined
  try {
    mkdirSync(dirname(file), { recursive: true })
    connection = new Database(file)
    connection.pragma(`busy_timeout = ${BUSY_MS}`)
    connection.pragma('journal_mode = WAL')
    const db = drizzle({ client: connection })
    migrate(db, { migrationsFolder: storeMigrations })
    return toStore(db)
  } catch (error) {
    connection?.close()
    throw new StoreError(`${file} cannot be opened (${reasonOf(error)})`, { cause: error })
  }
}

function toStore(db: ReturnType<typeof drizzle>): Store {
  return {
    addFeedback: ({ useful, reason = null, comment = null, answerKind = null, metadata = {} }, at) =>
      db
        .insert(feedback)
        .values({ useful, reason, comment, answerKind, metadata, createdAt: at.toISOString() })
        .returning({ id: feedback.id })
        .get().id,
    feedback: () => db.select().from(feedback).orderBy(asc(feedback.id)).all(),
    countUnanswered: (reason, at) => {
      db.insert(unanswered)
        .values({ day: at.toISOString().slice(0, 10), reason, count: 1 })
        .onConflictDoUpdate({
          target: [unanswered.day, unanswered.reason],
          set: { count: sql`${unanswered.count} + 1` },
        })
        .run()
    },
    unanswered: () => db.select().from(unanswered).orderBy(asc(unanswered.day), asc(unanswered.reason)).all(),
    close: () => db.$client.close(),
  }
}
