// The store of what users add: kept over restarts and rebuilds, strict about what it takes, free of question texts.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { buildKnowledge } from '../../data/ingest/build.ts'
import { storeFile } from '../../data/paths.ts'
import { openStore, StoreError } from '../../data/store.ts'
import { tempDataDir } from './build.ts'

const noon = new Date('2026-03-14T12:00:00Z')

function open(dataDir: string) {
  const store = openStore(dataDir)
  onTestFinished(() => store.close())
  return store
}

describe('the store', () => {
  it('keeps verdicts with the moment they were given', () => {
    const store = open(tempDataDir())
    expect(store.addFeedback({ useful: true, answerKind: 'amount', metadata: { results: 1 } }, noon)).toBe(1)
    expect(store.addFeedback({ useful: false, reason: 'forkert tal', comment: 'Det er 20,4.' }, noon)).toBe(2)
    expect(store.feedback()).toEqual([
      {
        id: 1,
        useful: true,
        reason: null,
        comment: null,
        answerKind: 'amount',
        metadata: { results: 1 },
        createdAt: '2026-03-14T12:00:00.000Z',
      },
      {
        id: 2,
        useful: false,
        reason: 'forkert tal',
        comment: 'Det er 20,4.',
        answerKind: null,
        metadata: {},
        createdAt: '2026-03-14T12:00:00.000Z',
      },
    ])
  })

  it('counts questions without an answer by day and reason', () => {
    const store = open(tempDataDir())
    for (const at of [noon, noon, new Date('2026-03-13T23:59:59Z')]) store.countUnanswered('not_found', at)
    store.countUnanswered('clarification', noon)
    expect(store.unanswered()).toEqual([
      { day: '2026-03-13', reason: 'not_found', count: 1 },
      { day: '2026-03-14', reason: 'clarification', count: 1 },
      { day: '2026-03-14', reason: 'not_found', count: 2 },
    ])
  })

  it('is made on first use and survives a restart and a rebuild of the knowledge', () => {
    const dataDir = tempDataDir()
    const first = openStore(dataDir)
    first.addFeedback({ useful: true }, noon)
    first.close()
    buildKnowledge(dataDir)
    buildKnowledge(dataDir)
    const again = open(dataDir)
    expect(again.feedback()).toHaveLength(1)
    again.addFeedback({ useful: false }, noon)
    expect(again.feedback().map(({ id }) => id)).toEqual([1, 2])
  })

  it('takes writes from two processes', () => {
    const dataDir = tempDataDir()
    const [one, other] = [open(dataDir), open(dataDir)]
    one.countUnanswered('not_found', noon)
    other.countUnanswered('not_found', noon)
    expect(one.unanswered()).toEqual([{ day: '2026-03-14', reason: 'not_found', count: 2 }])
  })

  it.each([
    [
      'a verdict that is no verdict',
      "update feedback set useful = 'yes'",
      /cannot store TEXT value in INTEGER column/,
    ],
    [
      'a verdict between yes and no',
      'update feedback set useful = 2',
      /CHECK constraint failed: feedback_useful/,
    ],
    [
      'metadata that is not JSON',
      "update feedback set metadata = '{'",
      /CHECK constraint failed: feedback_metadata/,
    ],
  ])('refuses %s', (_, statement, message) => {
    const dataDir = tempDataDir()
    open(dataDir).addFeedback({ useful: true }, noon)
    const db = new Database(storeFile(dataDir))
    onTestFinished(() => {
      db.close()
    })
    expect(() => db.exec(statement)).toThrow(message)
  })

  it('says in one line that it cannot be opened', () => {
    const dataDir = tempDataDir()
    mkdirSync(join(dataDir, 'store'))
    writeFileSync(storeFile(dataDir), 'this is not a database, and it is not empty either')
    expect(() => openStore(dataDir)).toThrow(StoreError)
    expect(() => openStore(dataDir)).toThrow(/^[^\n]*store\.sqlite cannot be opened \([^\n]*\)$/)
  })
})
