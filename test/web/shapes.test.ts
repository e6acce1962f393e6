// What the client lets in: whatever another version of the service, or somebody else, has put on the wire or in storage.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDrawn, readFrame, readTurns } from '../../web/conversation/shapes.ts'
import { samples } from '../answers/words/html/samples.ts'

const answers = Object.values(samples).map((sample) => ({ ...sample, html: '<p>Svar</p>' }))
const turnOf = (answer: unknown) => ({ id: 'a', question: 'Hvad?', context: {}, answer, error: null })
const [answer = {}] = answers

/** The answer with one part gone or made into something else. */
const bent = (part: string, value?: unknown) => JSON.parse(JSON.stringify({ ...answer, [part]: value }))

test('answers of every kind pass, from the wire, from storage and out of the page', () => {
  expect(readTurns(JSON.stringify(answers.map(turnOf)))).toEqual(answers.map(turnOf))
  for (const answer of answers) {
    const frame = { type: 'answer', id: 'a', answer }
    expect(readFrame(JSON.stringify(frame))).toEqual(frame)
    const drawn = { question: 'Hvad?', context: { rows: [1] }, answer: { ...answer, html: '' } }
    expect(readDrawn(JSON.stringify(drawn))).toEqual(drawn)
  }
})

test('turns that wait or failed pass, and so do the other frames', () => {
  const waiting = { ...turnOf(null), context: null }
  const failed = { ...turnOf(null), error: 'Der kom ikke noget svar.' }
  expect(readTurns(JSON.stringify([waiting, failed]))).toEqual([waiting, failed])
  for (const frame of [
    { type: 'hello', examples: ['Hvad?'] },
    { type: 'error', id: null, code: 'internal', message: 'Der skete en fejl.' },
  ])
    expect(readFrame(JSON.stringify(frame))).toEqual(frame)
})

test('a turn of another shape is dropped, and the others stay', () => {
  const kept = turnOf(answer)
  const { context: _, ...older } = kept
  const stored = [older, kept, turnOf('Svar'), turnOf({ text: 'Svar' }), null, 7, []]
  expect(readTurns(JSON.stringify(stored))).toEqual([kept])
  for (const json of ['', '{', '{}', 'null', '"x"', '{"0":1,"length":1}']) expect(readTurns(json)).toEqual([])
})

test.each(['kind', 'text', 'html', 'amounts', 'calculation', 'pools', 'citations', 'notes', 'context'])(
  'an answer without a fitting %s is none',
  (part) => {
    for (const value of [undefined, 7, { a: 1 }, [{}]]) {
      if (part === 'context' && JSON.stringify(value) === '{"a":1}') continue
      expect(readFrame(JSON.stringify({ type: 'answer', id: 'a', answer: bent(part, value) }))).toBeNull()
    }
  },
)

test('whatever is sent is a frame or nothing', () => {
  const frames = ['hello', 'answer', 'error']
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        fc.string(),
        fc.record({ type: fc.constantFrom(...frames), id: fc.jsonValue() }).map((f) => JSON.stringify(f)),
      ),
      (json) => {
        const frame = readFrame(json)
        expect(frame === null || frames.includes(frame.type)).toBe(true)
        expect(readDrawn(json)).toBeNull()
      },
    ),
  )
})
