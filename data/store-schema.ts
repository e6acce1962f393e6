// The store: what users add. Lives apart from the knowledge database and survives its rebuilds. Holds no question texts.
import { sql } from 'drizzle-orm'
import { check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** A user's verdict on an answer. */
export const feedback = sqliteTable(
  'feedback',
  {
    id: integer().primaryKey(),
    useful: integer({ mode: 'boolean' }).notNull(),
    /** Why not, where they chose a reason. */
    reason: text({ enum: ['forkert tal', 'kilden passer ikke', 'svarer ikke på spørgsmålet'] }),
    /** In the user's own words, only where they chose to write some. */
    comment: text(),
    /** What kind of answer it was: "amount", "pools" … */
    answerKind: text(),
    /** What else describes the answer, and no words of the user: counts, names of parts. */
    metadata: text({ mode: 'json' }).$type<Metadata>().notNull(),
    /** ISO 8601, UTC. */
    createdAt: text().notNull(),
  },
  (t) => [
    check('feedback_useful', sql`${t.useful} in (0, 1)`),
    check('feedback_metadata', sql`json_valid(${t.metadata})`),
  ],
)

/** How often a question could not be answered, by day and by why; no question texts. */
export const unanswered = sqliteTable(
  'unanswered',
  {
    /** "2026-03-14", UTC. */
    day: text().notNull(),
    /** Why: the answer's kind or the assistant's own word for it, such as "not_found" or "out-of-scope". */
    reason: text().notNull(),
    count: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.day, t.reason] })],
)

export type Metadata = Record<string, string | number | boolean | null>
