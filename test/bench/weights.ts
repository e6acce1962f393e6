// npm run bench:weights -- [--only <substring of a set>]
// Fits how the signals of a sentence weigh (WEIGHTS in answers/passages/signals.ts): the likelihood that a sentence holding an
// expected quote is the one chosen. Prints recall of today's weights and, over ten folds, of fitted ones.
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Signals, WEIGHTS } from '../../answers/passages/signals.ts'
import { ensureKnowledge } from '../../data/knowledge.ts'
import { type Asked, readAsked } from './asked.ts'
import { crossValidate, dot, fitWeights, type Vector } from './fit.ts'
import { overlap } from './gold.ts'

const { values: options } = parseArgs({
  options: { only: { type: 'string', default: 'citizen' }, ridge: { type: 'string', default: '0.01' } },
})
const NAMES = Object.keys(WEIGHTS) as (keyof Signals)[]
const dataDir = process.env.DATA_DIR ?? fileURLToPath(new URL('../../data/', import.meta.url))
const knowledge = ensureKnowledge(dataDir)

type Candidate = { features: Vector; right: boolean; passage: number; holds: boolean }

function candidates({ reading, gold }: Asked): Candidate[] {
  return reading.ranked.map(({ sentence, passage, signals }) => ({
    features: NAMES.map((name) => signals[name]),
    right: gold.some((span) => overlap(span, { document: passage.document, ...pick(sentence) })),
    holds: gold.some((span) => overlap(span, passage)),
    passage: passage.id,
  }))
}
const pick = ({ start, end }: { start: number; end: number }) => ({ start, end })

const asked = readAsked(knowledge, options.only).filter(({ gold }) => gold.length > 0)
const sets = asked.map(candidates)
const usable = sets.filter((set) => set.some(({ right }) => right))
console.log(`${sets.length} questions, ${usable.length} with an answering sentence among the candidates`)

const train = (examples: readonly number[]): number[] =>
  fitWeights({
    size: NAMES.length,
    examples,
    ridge: NAMES.map(() => Number(options.ridge)),
    gradient(example, weights, gradient) {
      const set = usable[example] ?? []
      const scores = set.map(({ features }) => SHARP * dot(features, weights))
      const most = Math.max(...scores)
      const odds = scores.map((score) => Math.exp(score - most))
      const all = odds.reduce((a, b) => a + b, 0)
      const right = odds.reduce((sum, x, i) => sum + (set[i]?.right ? x : 0), 0)
      set.forEach(({ features, right: isRight }, i) => {
        const pull = (isRight ? (odds[i] ?? 0) / right : 0) - (odds[i] ?? 0) / all
        features.forEach((x, f) => {
          gradient[f] = (gradient[f] ?? 0) + SHARP * pull * x
        })
      })
    },
  })

/** Differences of a tenth in score should tell sentences apart. */
const SHARP = 8

function recalls(name: string, weightsOf: (example: number) => Vector): void {
  const ranks = usable.map((set, example) => {
    const weights = weightsOf(example)
    const sorted = set.map((c) => ({ c, score: dot(c.features, weights) })).sort((a, b) => b.score - a.score)
    const ids = [...new Set(sorted.map(({ c }) => c.passage))]
    const holding = new Set(set.filter((c) => c.holds).map((c) => c.passage))
    return { sentence: sorted[0]?.c.right ? 1 : 0, passage: ids.findIndex((id) => holding.has(id)) + 1 }
  })
  const share = (test: (rank: (typeof ranks)[number]) => boolean) =>
    (ranks.filter(test).length / ranks.length).toFixed(3)
  console.log(
    `${name.padEnd(22)} sentence@1 ${share((r) => r.sentence === 1)}  passage@1 ${share((r) => r.passage === 1)}  @3 ${share((r) => r.passage > 0 && r.passage <= 3)}`,
  )
}

recalls('today', () => NAMES.map((name) => WEIGHTS[name]))
const folded = crossValidate(usable.length, 10, train)
recalls('fitted, ten folds', (example) => folded[example] ?? [])
const all = train(usable.map((_, i) => i))
recalls('fitted on all', () => all)
NAMES.forEach((name, i) => {
  console.log(
    `  ${name.padEnd(12)} ${String(WEIGHTS[name]).padStart(6)} → ${(all[i] ?? 0).toFixed(2).padStart(6)}`,
  )
})
knowledge.close()
