// The tables hold only what their columns are for: every one is STRICT, and references lead somewhere.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { getTableColumns, is } from 'drizzle-orm'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { beforeEach, describe, expect, inject, it, onTestFinished } from 'vitest'
import { knowledgeFile, knowledgeMigrations, storeMigrations } from '../../data/paths.ts'
import * as schema from '../../data/schema.ts'
import * as storeSchema from '../../data/store-schema.ts'

const tablesOf = (module: Record<string, unknown>): SQLiteTable[] =>
  Object.values(module).filter((value): value is SQLiteTable => is(value, SQLiteTable))

describe.each([
  ['knowledge', knowledgeMigrations, tablesOf(schema)],
  ['store', storeMigrations, tablesOf(storeSchema)],
] as const)('the migrations of the %s', (_, folder, tables) => {
  const journal: { entries: { tag: string }[] } = JSON.parse(
    readFileSync(join(folder, 'meta/_journal.json'), 'utf8'),
  )
  const db = new Database(':memory:')
  for (const { tag } of journal.entries) db.exec(readFileSync(join(folder, `${tag}.sql`), 'utf8'))

  it('make exactly the tables and columns of the schema, all of them STRICT', () => {
    const made = db
      .prepare(
        "select name, strict from pragma_table_list where schema = 'main' and name not like 'sqlite_%'",
      )
      .all()
    const expected = tables.map((table) => ({ name: getTableConfig(table).name, strict: 1 }))
    expect(made).toEqual(expect.arrayContaining(expected))
    expect(made).toHaveLength(expected.length)
    for (const table of tables) {
      const columns = db
        .prepare('select name from pragma_table_info(?)')
        .pluck()
        .all(getTableConfig(table).name)
      expect(columns).toEqual(Object.values(getTableColumns(table)).map((column) => column.name))
    }
  })
})

describe('the knowledge database', () => {
  let db: Database.Database
  beforeEach(() => {
    db = new Database(readFileSync(knowledgeFile(inject('dataDir'))))
    db.pragma('foreign_keys = ON')
    onTestFinished(() => {
      db.close()
    })
  })

  it.each([
    [
      'a text where an amount belongs',
      "update amounts set tenths = '20,3'",
      /cannot store TEXT value in INTEGER column/,
    ],
    [
      'a fraction where an amount belongs',
      'update amounts set tenths = 20.3',
      /cannot store REAL value in INTEGER/,
    ],
    [
      'a year on a total',
      "update amounts set year = 2023 where measure = 'total'",
      /CHECK constraint failed: amounts_year/,
    ],
    [
      'a second value for one cell',
      'insert into amounts select * from amounts limit 1',
      /UNIQUE constraint failed/,
    ],
    ['a row of no document', "update rows set document = 'ssa-1999'", /FOREIGN KEY constraint failed/],
    ['a nameless pool row', 'update pools set row = null', /NOT NULL constraint failed/],
  ])('refuses %s', (_, statement, message) => {
    expect(() => db.exec(statement)).toThrow(message)
  })

  it('has nothing that refers to nothing', () => {
    expect(db.pragma('foreign_key_check')).toEqual([])
  })
})
