// The queue by itself: one question under way at a time, each answered once, in the context of the one before.
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Answer } from '../../answers/answer.ts'
import type { AskFrame } from '../../server/protocol.ts'
import type { Connection } from '../../web/conversation/connection.ts'
import { createQueue } from '../../web/conversation/queue.ts'
import type { Turn } from '../../web/conversation/turns.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const answerTo = (frame: AskFrame) =>
  ({ text: frame.question, context: { after: frame.question } }) as unknown as Answer
const turnOf = (question: string): Turn => ({
  id: question,
  question,
  context: null,
  answer: null,
  error: null,
})

/** A queue on a connection that can be cut, with everything it sends written down. */
function bench(questions: string[]) {
  const turns = questions.map(turnOf)
  const sent: AskFrame[] = []
  let open = false
  let restarts = 0
  const connection: Connection = { send: (frame) => sent.push(frame), restart: () => (restarts += 1) }
  const answers: string[] = []
  const queue = createQueue(
    () => turns,
    () => (open ? connection : null),
    {
      onAnswer(turn, answer) {
        turn.answer = answer
        answers.push(turn.id)
      },
      onError(turn, message) {
        turn.error = message
      },
    },
  )
  const connect = () => {
    open = true
    queue.receive({ type: 'hello', examples: [] })
  }
  const cut = () => {
    open = false
    queue.interrupted()
  }
  const reply = () => {
    const frame = sent.at(-1)
    if (frame) queue.receive({ type: 'answer', id: frame.id, answer: answerTo(frame) })
  }
  const ask = (question: string) => {
    turns.push(turnOf(question))
    queue.next()
  }
  const clear = () => {
    turns.length = 0
    queue.clear()
  }
  return { turns, sent, answers, queue, connect, cut, reply, ask, clear, restarts: () => restarts }
}

test('questions go out one at a time, each in the context of the answer before it', () => {
  const { sent, connect, reply, answers } = bench(['a', 'b'])
  connect()
  expect(sent.map(({ question, context }) => [question, context])).toEqual([['a', {}]])
  reply()
  expect(sent.at(-1)).toMatchObject({ question: 'b', context: { after: 'a' } })
  reply()
  expect(answers).toEqual(['a', 'b'])
})

test('an answer that comes twice, or to something nobody asked, counts for nothing', () => {
  const { queue, connect, reply, answers } = bench(['a'])
  connect()
  reply()
  reply()
  queue.receive({ type: 'answer', id: 'x', answer: {} as Answer })
  expect(answers).toEqual(['a'])
})

test('however often the connection is cut, every question is answered once and in order', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.constantFrom('cut', 'reply', 'connect')),
      (count, events) => {
        const questions = Array.from({ length: count }, (_, index) => `q${index}`)
        const { connect, cut, reply, answers } = bench(questions)
        const doing = { connect, cut, reply }
        let open = false
        for (const event of [...events, 'connect', ...Array(count).fill('reply')] as (keyof typeof doing)[]) {
          if (event === 'reply' && !open) continue
          open = event === 'connect' || (event !== 'cut' && open)
          doing[event]()
        }
        expect(answers).toEqual(questions)
      },
    ),
  )
})

test('silence is met with a new connection twice, then the question is given back', () => {
  const { turns, sent, connect, cut, restarts } = bench(['a', 'b'])
  connect()
  for (const expected of [1, 2]) {
    vi.advanceTimersByTime(15_000)
    expect(restarts()).toBe(expected)
    cut()
    connect()
  }
  vi.advanceTimersByTime(15_000)
  expect(turns[0]?.error).toBe('Der kom ikke noget svar.')
  expect(sent.map(({ question }) => question)).toEqual(['a', 'a', 'a', 'b'])
})

test('an error is about the question under way, with or without its id', () => {
  const { queue, turns, connect } = bench(['a', 'b'])
  connect()
  queue.receive({ type: 'error', id: null, code: 'bad_request', message: 'nej' })
  expect(turns.map(({ error }) => error)).toEqual(['nej', null])
})

test('what is asked after a clearing waits for nothing before it, and an answer from before is nobody’s', () => {
  const { queue, turns, sent, connect, ask, clear, reply, answers, restarts } = bench(['a', 'b'])
  connect()
  clear()
  ask('c')
  expect(sent.map(({ question, context }) => [question, context])).toEqual([
    ['a', {}],
    ['c', {}],
  ])
  queue.receive({ type: 'answer', id: 'a', answer: {} as Answer })
  queue.receive({ type: 'error', id: 'a', code: 'internal', message: 'nej' })
  expect([answers, turns[0]?.error]).toEqual([[], null])
  reply()
  expect(answers).toEqual(['c'])
  vi.advanceTimersByTime(60_000)
  expect(restarts()).toBe(0)
})

test('a turn keeps the context it was asked in, whatever is answered before it later', () => {
  const { queue, turns, connect, reply } = bench(['a', 'b'])
  connect()
  queue.receive({ type: 'error', id: 'a', code: 'internal', message: 'nej' })
  reply()
  const [a, b] = turns
  if (a) a.error = null
  queue.next()
  reply()
  expect([a?.answer?.context, b?.context]).toEqual([{ after: 'a' }, {}])
})
