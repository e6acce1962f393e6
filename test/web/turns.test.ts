// The conversation in the tab's storage, and without any.
import { expect, test } from 'vitest'
import { loadTurns, newTurn, saveTurns } from '../../web/conversation/turns.ts'

/** Storage with room for so many characters. */
function storageOf(room: number): Storage {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, value)
    },
  } as Storage
}

const turns = ['a', 'b', 'c'].map(newTurn)

test('what is saved is loaded, the oldest turns left out where there is no room', () => {
  const wide = storageOf(10_000)
  saveTurns(wide, turns)
  expect(loadTurns(wide)).toEqual(turns)
  const narrow = storageOf(JSON.stringify(turns).length - 1)
  saveTurns(narrow, turns)
  expect(loadTurns(narrow)).toEqual(turns.slice(1))
})

test('without storage, or with one that refuses, there is nothing to load and nothing fails', () => {
  const denied = new Proxy({} as Storage, {
    get() {
      throw new DOMException('denied', 'SecurityError')
    },
  })
  for (const storage of [null, denied]) {
    saveTurns(storage, turns)
    expect(loadTurns(storage)).toEqual([])
  }
})
