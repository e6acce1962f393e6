import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, answerKinds, type Pool } from '../../answers/answer.ts'
import { emptyAnswer } from '../server/support/answers.ts'
import { judge } from './judge.ts'
import { type ExpectedPool, loadSets, type Question } from './questions.ts'
import { judge as reference } from './reference/judge.mjs'

const questions = loadSets().flatMap((set) => set.questions)
const allPools = questions.flatMap((q) => [...q.expect.pools, ...q.expect.pools_optional])
const allQuotes = questions.flatMap((q) => q.expect.quotes)

const poolFrom = (p: ExpectedPool, named: boolean): Pool => ({
  agreement: p.agreement,
  number: p.number ?? null,
  title: p.title,
  pool: named ? (p.pool_title ?? null) : null,
  purpose: null,
  targetGroup: null,
  applicants: null,
  applicantTypes: [],
  roundYears: [],
  supportYears: [],
  total: null,
  amounts: {},
  coFinancing: null,
  administeredBy: null,
  adminPct: null,
  requirements: [],
  citations: [],
})

const nothing = { values: [], quotes: [], mention: [], pools: [], pools_optional: [] }

/** Answers that hold right, nearly right and wrong pieces for a question. */
const answerTo = ({ expect: e }: Question): fc.Arbitrary<Answer> => {
  const some = (items: string[], maxLength: number): fc.Arbitrary<string[]> =>
    items.length ? fc.array(fc.constantFrom(...items), { maxLength }) : fc.constant([])
  const value = e.values.length
    ? fc
        .tuple(fc.constantFrom(...e.values), fc.constantFrom(0, 0, 0.05, 0.0511, 0.5, 7))
        .map(([v, off]) => v + off)
    : fc.constantFrom(0, 1.5)
  const result = fc.tuple(value, fc.boolean()).map(([v, kroner]) => ({
    value: kroner ? v * 1e6 : v,
    unit: kroner ? ('kr.' as const) : ('mio. kr.' as const),
    label: '',
    agreement: null,
    priceLevel: null,
    citations: [],
  }))
  const words = [...e.mention.flat(), ...e.values.map((v) => String(v).replace('.', ',')), 'noget andet']
  const pool = fc
    .tuple(fc.constantFrom(...e.pools, ...e.pools_optional, ...allPools), fc.boolean())
    .map(([p, named]) => poolFrom(p, named))
  return fc
    .record({
      kind: fc.constantFrom(...answerKinds),
      text: some(words, 6).map((w) => w.join(' ')),
      results: fc.array(result, { maxLength: 5 }),
      citations: some([...e.quotes, ...e.quotes, ...allQuotes.slice(0, 3)], 5).map((quotes) =>
        quotes.map((quote) => ({
          document: '',
          title: '',
          section: '',
          start: 0,
          end: 0,
          quote: `– ${quote.replace(' ', '\n')} …`,
        })),
      ),
      pools: fc.oneof(fc.constant(e.pools.map((p) => poolFrom(p, true))), fc.array(pool, { maxLength: 6 })),
      notes: some(words, 2),
    })
    .map((parts) => ({ ...emptyAnswer, ...parts }))
}

describe('judge', () => {
  it('gives the verdict of the reference scorer on every question, for right, half right and wrong answers', () => {
    const asked = fc
      .constantFrom(...questions)
      .chain((question) => fc.tuple(fc.constant(question), answerTo(question)))
    fc.assert(
      fc.property(asked, ([question, answer]) => {
        const { pools, ...verdict } = judge(question.expect, answer)
        const { kind, rank, mention, pass, cited, harmful, ...rest } = reference(question, answer)
        expect(verdict).toEqual({ kind, rank, mention, pass, cited, harmful })
        expect(pools).toEqual(
          rest.f1 === undefined ? undefined : { recall: rest.recall, precision: rest.precision, f1: rest.f1 },
        )
      }),
      { numRuns: 4000, seed: 1 },
    )
  })

  it('tells the two pools of one initiative apart as the reference does', () => {
    // Each pool once, however many questions expect it: pairs grow with the square.
    const named = allPools.filter((p) => p.pool_title)
    const twins = [...new Map(named.map((p) => [JSON.stringify(p), p])).values()]
    for (const want of twins) {
      const expectation = { ...nothing, kind: 'pools' as const, pools: [want] }
      for (const got of twins) {
        const answer = { ...emptyAnswer, kind: 'pools' as const, pools: [poolFrom(got, true)] }
        expect(judge(expectation, answer).pass).toBe(reference({ expect: expectation }, answer).pass)
      }
    }
  })
})
