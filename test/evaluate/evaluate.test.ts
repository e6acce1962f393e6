import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Answer } from '../../answers/answer.ts'
import { emptyAnswer } from '../server/support/answers.ts'
import { line, miss } from './print.ts'
import { loadSets, parseQuestions } from './questions.ts'
import { run } from './run.ts'
import { summarise, summariseBy } from './summary.ts'

const question = (id: string, expected: object, ...turns: string[]) =>
  JSON.stringify({ id, persona: 'staff', turns: turns.length ? turns : [id], expect: expected })

function folder(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'ssa-sets-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  mkdirSync(join(root, 'own'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text)
  return root
}

describe('loadSets', () => {
  it('reads the open sets and our own, counts an id once, and knows what is held aside', () => {
    const none = { kind: 'none' }
    const root = folder({
      'staff.jsonl': `${question('a', none)}\n\n${question('b', none)}\n`,
      'own/staff.aside.jsonl': `${question('b', none)}\n${question('c', none)}`,
      'own/README.md': 'no set',
    })
    expect(
      loadSets(root).map(({ name, aside, questions }) => [name, aside, questions.map(({ id }) => id)]),
    ).toEqual([
      ['staff', false, ['a', 'b']],
      ['own/staff.aside', true, ['c']],
    ])
  })

  it('names the line that is no question', () => {
    expect(() => parseQuestions(`${question('a', { kind: 'none' })}\n{"id":"b"}`, 'x.jsonl')).toThrow(
      'x.jsonl, line 2',
    )
  })

  it('reads every set of this project', () => {
    expect(loadSets().flatMap(({ questions }) => questions).length).toBeGreaterThan(100)
  })
})

describe('an evaluation', () => {
  const answers: Record<string, Partial<Answer>> = {
    right: {
      kind: 'amount',
      results: [
        { value: 20.3, unit: 'mio. kr.', label: '', agreement: null, priceLevel: null, citations: [] },
      ],
    },
    wrong: {
      kind: 'amount',
      results: [
        { value: 16.4, unit: 'mio. kr.', label: '', agreement: null, priceLevel: null, citations: [] },
      ],
    },
    declined: { kind: 'not_found' },
  }
  const amount = { kind: 'amount', values: [20.3], unit: 'mio. kr.', quotes: ['nowhere'] }
  const text = [
    question('right', amount),
    question('wrong', amount),
    question('declined', amount),
    question('unanswerable', { kind: 'none' }, 'declined'),
    question('answered anyway', { kind: 'none' }, 'right'),
    question('follow-up', amount, 'first', 'right'),
    question('broken', { kind: 'smalltalk' }, 'throw'),
  ].join('\n')
  const asked: [string, unknown][] = []
  const rows = run(
    {
      examples: [],
      ask(turn, context) {
        asked.push([turn, context])
        if (turn === 'throw') throw new Error('broke')
        return { ...emptyAnswer, ...answers[turn], context: { after: turn } }
      },
    },
    [{ name: 'set', aside: false, questions: parseQuestions(text, 'set') }],
  )

  it('asks each turn with the context of the answer before', () => {
    expect(asked).toContainEqual(['first', undefined])
    expect(asked).toContainEqual(['right', { after: 'first' }])
  })

  it('counts what passed, what was harmful, what was declined and what broke', () => {
    expect(summarise('all', rows)).toMatchObject({
      pass: { count: 3, of: 7 },
      cited: { count: 2, of: 7 },
      harmful: 2,
      errors: 1,
      pools: null,
      decline: { precision: { count: 1, of: 2 }, recall: { count: 1, of: 2 }, wrongly: { count: 1, of: 5 } },
    })
    expect(
      summariseBy(rows, (row) => row.question.expect.kind).map(({ name, pass }) => [name, pass.of]),
    ).toEqual([
      ['amount', 4],
      ['none', 2],
      ['smalltalk', 1],
    ])
  })

  it('says so in one line, and a miss in a few', () => {
    const printed = line(summarise('all', rows))
    expect(printed).toContain('pass 42.9 % (3/7)')
    expect(printed).toContain('harmful 2')
    expect(printed).toContain('declined P 50.0 % (1/2) R 50.0 % (1/2) wrongly 20.0 % (1/5)')
    expect(printed).toContain('ERRORS 1')
    const wrong = rows.find(({ question }) => question.id === 'wrong')
    expect(wrong && miss(wrong)).toMatch(
      /✗ wrong \[amount → amount\] HARMFUL wrong\n {3}want \[20\.3\].*\n {3}got {2}\[16\.4\]/,
    )
  })
})
