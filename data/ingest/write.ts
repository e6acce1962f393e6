// Parsed documents → the tables of the knowledge database. Indexes into a document's arrays become row ids.
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import * as schema from '../schema.ts'
import type { Place } from './lead-ins.ts'
import type { ReadDocument } from './read.ts'

type Db = BetterSQLite3Database<typeof schema>
/** Values in one INSERT; SQLite takes a limited number of parameters in one statement. */
const BATCH = 200

/** Numbers a document's entries on from those of the documents before it. */
class Ids {
  #next = 1

  take<T>(entries: T[]): (index: number) => number {
    const first = this.#next
    this.#next += entries.length
    return (index) => first + index
  }
}

/** Writes all documents in one transaction. */
export function writeKnowledge(db: Db, read: ReadDocument[], fingerprint: string): void {
  const ids = { sections: new Ids(), passages: new Ids(), rows: new Ids(), pools: new Ids() }
  db.transaction((tx) => {
    for (const one of read) {
      tx.insert(schema.documents)
        .values({ ...one.entry, text: one.document.text })
        .run()
      writeDocument(tx, one, ids)
    }
    tx.insert(schema.build).values({ fingerprint }).run()
  })
}

type Tx = Parameters<Parameters<Db['transaction']>[0]>[0]

function writeDocument(
  tx: Tx,
  { document, leadIns, pools, facts, findings }: ReadDocument,
  ids: Record<'sections' | 'passages' | 'rows' | 'pools', Ids>,
): void {
  const { id, agreement } = document
  const section = ids.sections.take(document.sections)
  const passage = ids.passages.take(document.passages)
  const row = ids.rows.take(document.rows)
  const pool = ids.pools.take(pools)
  const orNull = (to: (index: number) => number, index: number | null) => (index === null ? null : to(index))
  const linesOf = (terms: ReadonlyMap<Place, string[]>, place: Place | undefined): string =>
    (place && terms.get(place)?.join('\n')) ?? ''
  const ofAgreement = (): string => {
    if (agreement === null) throw new Error(`${id} has table rows or pools but is no agreement`)
    return agreement
  }

  insert(
    tx,
    schema.sections,
    document.sections.map((one, i) => ({
      ...one,
      id: section(i),
      document: id,
      parent: orNull(section, one.parent),
    })),
  )
  insert(
    tx,
    schema.passages,
    document.passages.map(({ sentences, ...one }, i) => ({
      ...one,
      id: passage(i),
      document: id,
      section: section(one.section),
    })),
  )
  insert(
    tx,
    schema.sentences,
    document.passages.flatMap(({ sentences }, i) =>
      sentences.map((one) => ({
        ...one,
        passage: passage(i),
        leadIns: linesOf(leadIns.terms, one),
      })),
    ),
  )
  insert(
    tx,
    schema.rows,
    document.rows.map(({ amounts, ...one }, i) => ({
      ...one,
      leadIns: linesOf(leadIns.terms, document.rows[i]),
      variantTitles: linesOf(leadIns.variantTitles, document.rows[i]),
      id: row(i),
      document: id,
      agreement: ofAgreement(),
      parent: orNull(row, one.parent),
      ministry: orNull(row, one.ministry),
      area: orNull(row, one.area),
      section: orNull(section, one.section),
    })),
  )
  insert(
    tx,
    schema.amounts,
    document.rows.flatMap(({ amounts }, i) => amounts.map((one) => ({ ...one, row: row(i) }))),
  )
  insert(
    tx,
    schema.pools,
    pools.map(({ fields, years, applicants, ...one }, i) => ({
      ...one,
      id: pool(i),
      document: id,
      agreement: ofAgreement(),
      row: row(one.row),
    })),
  )
  const perPool = <T extends object>(of: (index: number) => T[]) =>
    pools.flatMap((_, i) => of(i).map((one) => ({ ...one, pool: pool(i) })))
  insert(
    tx,
    schema.poolFields,
    perPool((i) => pools[i]?.fields ?? []),
  )
  insert(
    tx,
    schema.poolYears,
    perPool((i) => pools[i]?.years ?? []),
  )
  insert(
    tx,
    schema.poolApplicants,
    perPool((i) => pools[i]?.applicants ?? []),
  )
  insert(
    tx,
    schema.facts,
    facts.map((one) => ({ ...one, document: id })),
  )
  insert(
    tx,
    schema.findings,
    findings.map((one) => ({
      ...one,
      document: id,
      row: orNull(row, one.row),
      pool: orNull(pool, one.pool),
    })),
  )
}

function insert<T extends SQLiteTable>(tx: Tx, table: T, values: T['$inferInsert'][]): void {
  for (let i = 0; i < values.length; i += BATCH) {
    tx.insert(table)
      .values(values.slice(i, i + BATCH))
      .run()
  }
}
