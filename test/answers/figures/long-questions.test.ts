// However a question of the allowed length is cut into names, it is looked up a bounded number of times.
import fc from 'fast-check'
import { afterEach, describe, expect, inject, it, vi } from 'vitest'
import { QUESTION_MAX } from '../../../answers/answer.ts'
import { divisions } from '../../../answers/figures/segments.ts'
import { readMeaning } from '../../../answers/question/meaning.ts'
import { SlotIndex } from '../../../retrieval/slot-index.ts'
import { furnished } from '../../furnished.ts'
import { realAssistant, TODAY } from '../room.ts'

const { assistant } = realAssistant()
const { catalog, names } = furnished(inject('dataDir'))
afterEach(() => vi.restoreAllMocks())

/** Searches of any index that an answer takes. */
function searchesFor(question: string): number {
  const search = vi.spyOn(SlotIndex.prototype, 'search')
  assistant.ask(question)
  const { calls } = search.mock
  search.mockRestore()
  return calls.length
}

const long = (piece: string): string => piece.repeat(QUESTION_MAX).slice(0, QUESTION_MAX)
const titles = [...catalog.rows.values()].map(({ title }) => title)
const pieces = fc
  .array(
    fc.tuple(
      fc.constantFrom(...titles, 'kr.', 'reserven', 'kommuner'),
      fc.constantFrom(' ', ', ', ' og ', ' minus ', ' ( ', '; ', ' uden ', ' end ', ': ', ' + '),
    ),
    { minLength: 30, maxLength: 80 },
  )
  .map((all) => all.flat().join('').slice(0, QUESTION_MAX))

describe('a long question', () => {
  it.each([
    long('kr. ( minus '),
    long('headspace minus Cabi ( '),
    long('Lev Uden Vold uden '),
    titles.join(' og ').slice(0, QUESTION_MAX),
  ])('is looked up a few times: %.30s', (question) => expect(searchesFor(question)).toBeLessThan(MOST))

  it('whatever it lists', () => {
    fc.assert(
      fc.property(pieces, (question) => {
        expect(searchesFor(question)).toBeLessThan(MOST)
      }),
      { numRuns: 8 },
    )
  })

  it('is cut into parts no longer than names', () => {
    fc.assert(
      fc.property(pieces, (question) => {
        const ways = divisions(readMeaning(question, catalog.known, TODAY, (words) => names.read(words)))
        expect(ways.length).toBeLessThanOrEqual(30)
        for (const part of ways.flat())
          expect(part.filter(({ soft }) => !soft).length).toBeLessThanOrEqual(30)
      }),
      { numRuns: 30 },
    )
  })
})

/** Of each run of parts once, by the rows' names and by what they are called in a hurry, in each of the ways a question is read. */
const MOST = 200
