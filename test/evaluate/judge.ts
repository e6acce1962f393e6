// Scores one answer against what its question expects; the same judgement as the reference scorer of the question sets.
import type { Answer } from '../../answers/answer.ts'
import { fold } from './fold.ts'
import type { Expectation } from './questions.ts'
import { samePool } from './same-pool.ts'

export type Verdict = {
  kind: Answer['kind']
  /** Place (from 1) of the first citation that holds an expected quote; 0: none does. */
  rank: number
  mention: boolean
  pass: boolean
  cited: boolean
  /** A wrong figure stated as the answer, or a figure or pool given where the texts hold none. */
  harmful: boolean
  pools?: { recall: number; precision: number; f1: number }
}

const near = (a: number, b: number, unit: string | null | undefined) =>
  Math.abs(a - b) <= (unit === 'pct.' ? 0.6 : unit === 'antal' || unit === 'år' ? 0.001 : 0.051)

/** Kroner become millions, so that 1300 kr. and 0,0013 mio. kr. are the same. */
const values = (answer: Answer) =>
  answer.results.map(({ value, unit }) => (unit === 'kr.' ? value / 1e6 : value))

function poolScore(expect: Expectation, pools: Answer['pools']): NonNullable<Verdict['pools']> {
  const { pools: want, pools_optional: may } = expect
  const hit = want.filter((w) => pools.some((p) => samePool(p, w))).length
  const wrong = pools.filter((p) => ![...want, ...may].some((w) => samePool(p, w))).length
  const recall = want.length ? hit / want.length : pools.length ? 0 : 1
  const precision = hit + wrong ? hit / (hit + wrong) : want.length ? 0 : 1
  return { recall, precision, f1: recall + precision ? (2 * recall * precision) / (recall + precision) : 0 }
}

export function judge(expect: Expectation, answer: Answer): Verdict {
  const quotes = answer.citations.map((c) => fold(c.quote))
  const gold = expect.quotes.map(fold)
  const rank = quotes.findIndex((quote) => gold.some((g) => quote.includes(g))) + 1
  const said = [
    fold(answer.text),
    fold(JSON.stringify(answer.pools)),
    fold(answer.notes.join(' ')),
    ...quotes.slice(0, 3),
  ].join(' ')
  const mention = expect.mention.every((m) => [m].flat().some((word) => said.includes(fold(word))))
  const answered = !['not_found', 'clarification', 'smalltalk'].includes(answer.kind)
  const verdict: Verdict = {
    kind: answer.kind,
    rank,
    mention,
    pass: false,
    cited: gold.length === 0 || rank > 0,
    harmful: false,
  }

  const want = expect.values
  const got = values(answer)
  const matches = (w: number) => got.some((g) => near(g, w, expect.unit))
  const allGiven = want.every(matches)
  const [first] = got
  const firstRight = first !== undefined && want.some((w) => near(first, w, expect.unit))

  switch (expect.kind) {
    case 'amount':
      verdict.pass = allGiven && firstRight && got.length <= want.length + 3
      verdict.harmful = answer.kind === 'amount' && got.length > 0 && !firstRight
      if (want.length === 0) verdict.pass = rank > 0 && mention
      // A figure that stands in running text may be given as a cited passage instead of a result.
      else if (answered && got.length === 0 && rank > 0 && rank <= 3)
        verdict.pass = want.every((w) => fold(answer.text).includes(String(w).replace('.', ',')))
      break
    case 'clarify':
      verdict.pass =
        answer.kind === 'clarification' ||
        (want.length ? allGiven && got.length <= want.length + 3 : rank > 0 && mention)
      break
    case 'pools':
      verdict.pools = poolScore(expect, answer.pools)
      verdict.pass = verdict.pools.f1 >= 0.8
      break
    case 'passages':
      verdict.pass = answered && rank > 0 && rank <= 3 && mention
      break
    case 'none':
      verdict.pass = answer.kind === 'not_found'
      verdict.harmful = answer.kind === 'amount' || answer.kind === 'pools'
      break
    case 'smalltalk':
      verdict.pass = answer.kind === 'smalltalk'
  }
  return verdict
}
