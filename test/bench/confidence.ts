// npm run bench:confidence -- [--only <substring of a set>]
// Fits how the grounds for answering weigh (FITTED in answers/passages/confidence.ts) and prints, over ten folds, how often
// answering and declining are right per threshold. Questions whose right passage is not among the first three count neither way:
// declining them is no worse than answering.
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ANSWERS, FITTED } from '../../answers/passages/confidence.ts'
import { type Grounds, groundsOf } from '../../answers/passages/grounds.ts'
import { readUnanswerable } from '../../answers/passages/unanswerable.ts'
import { ensureKnowledge } from '../../data/knowledge.ts'
import { type Asked, readAsked } from './asked.ts'
import { crossValidate, dot, fitWeights, type Vector } from './fit.ts'
import { overlap } from './gold.ts'

const { values: options } = parseArgs({
  options: { only: { type: 'string', default: 'citizen' }, ridge: { type: 'string', default: '0.0004' } },
})
const NAMES = Object.keys(FITTED) as (keyof typeof FITTED)[]
/** Grounds that few questions have are not to be pulled to nothing for that. */
const RARE = new Set<keyof Grounds | 'bias'>([
  'outside',
  'otherYear',
  'whichLacks',
  'missingName',
  'howTo',
  'inNews',
])

/** A ground must not speak the other way round than it is meant. */
const SIGN: Record<keyof Grounds | 'bias', 1 | -1 | 0> = {
  bias: 0,
  coverage: 1,
  central: 1,
  leadIn: 1,
  heaviest: 1,
  first: 1,
  unknown: -1,
  apart: -1,
  unknownShare: -1,
  missingName: -1,
  whichLacks: -1,
  lacks: -1,
  counted: 1,
  outside: -1,
  howTo: -1,
  why: 1,
  inNews: 1,
  otherYear: -1,
  told: 1,
}
const knowledge = ensureKnowledge(
  process.env.DATA_DIR ?? fileURLToPath(new URL('../../data/', import.meta.url)),
)

const isFound = ({ reading, gold }: Asked): boolean =>
  [...new Map(reading.ranked.map(({ passage }) => [passage.id, passage])).values()]
    .slice(0, 3)
    .some((passage) => gold.some((span) => overlap(span, passage)))

const examples = readAsked(knowledge, options.only)
  .filter(({ meaning }) => !readUnanswerable(meaning.question))
  .filter((asked) => asked.question.expect.kind === 'none' || isFound(asked))
  .map(({ room, question, meaning, reading }) => {
    const grounds = { bias: 1, ...groundsOf(room.catalog, meaning, reading.slots, reading.ranked) }
    return {
      question,
      features: NAMES.map((name) => grounds[name]),
      answerable: question.expect.kind !== 'none',
    }
  })

const sure = (features: Vector, weights: Vector): number => 1 / (1 + Math.exp(-dot(features, weights)))

const train = (some: readonly number[]): number[] =>
  fitWeights({
    size: NAMES.length,
    examples: some,
    ridge: NAMES.map((name) => (name === 'bias' ? 0 : RARE.has(name) ? 0.2 : 1) * Number(options.ridge)),
    sign: NAMES.map((name) => SIGN[name]),
    gradient(example, weights, gradient) {
      const { features, answerable } = examples[example] ?? { features: [], answerable: false }
      const pull = (answerable ? 1 : 0) - sure(features, weights)
      features.forEach((x, i) => {
        gradient[i] = (gradient[i] ?? 0) + pull * x
      })
    },
  })

function thresholds(name: string, sureOf: (example: number) => number): void {
  console.log(`${name}: threshold  answered P  R   declined P  R   right`)
  for (const threshold of [0.3, 0.4, 0.5, 0.55, 0.6, 0.7]) {
    const rows = examples.map(({ answerable }, i) => ({ answerable, answered: sureOf(i) >= threshold }))
    const count = (test: (row: (typeof rows)[number]) => boolean) => rows.filter(test).length
    const share = (both: number, all: number) => (100 * (both / (all || 1))).toFixed(1).padStart(5)
    const yes = count((r) => r.answered && r.answerable)
    const no = count((r) => !r.answered && !r.answerable)
    console.log(
      `  ${threshold.toFixed(2)}  ${share(
        yes,
        count((r) => r.answered),
      )} ${share(
        yes,
        count((r) => r.answerable),
      )}   ${share(
        no,
        count((r) => !r.answered),
      )} ${share(
        no,
        count((r) => !r.answerable),
      )}   ${share(yes + no, rows.length)}`,
    )
  }
}

console.log(
  `${examples.length} questions, ${examples.filter(({ answerable }) => !answerable).length} unanswerable; today's threshold ${ANSWERS}`,
)
thresholds('today', (i) =>
  sure(
    examples[i]?.features ?? [],
    NAMES.map((name) => FITTED[name]),
  ),
)
const folded = crossValidate(examples.length, 10, train)
thresholds('fitted, ten folds', (i) => sure(examples[i]?.features ?? [], folded[i] ?? []))
const all = train(examples.map((_, i) => i))
NAMES.forEach((name, i) => {
  console.log(`  ${name}: ${(all[i] ?? 0).toFixed(2)},`)
})
if (process.env.MISSES)
  examples.forEach(({ question, answerable, features }, i) => {
    const p = sure(features, folded[i] ?? [])
    if (answerable !== p >= 0.5)
      console.log(answerable ? 'ANS ' : 'NONE', p.toFixed(2), question.id, question.turns[0])
  })
knowledge.close()
