// The figures of an evaluation: rates with their counts, per group of questions.
import type { Scored } from './run.ts'

export type Rate = { count: number; of: number }

export type Summary = {
  name: string
  pass: Rate
  cited: Rate
  harmful: number
  errors: number
  /** Means over the questions that expect pools; null where none does. */
  pools: { precision: number; recall: number; f1: number } | null
  /** not_found taken as a decision: how often it was right, how many unanswerable questions got it, and how many others. */
  decline: { precision: Rate; recall: Rate; wrongly: Rate }
  /** Milliseconds. */
  latency: { p50: number; p99: number }
}

const count = (rows: Scored[], test: (row: Scored) => boolean | undefined): number => rows.filter(test).length
const mean = (numbers: number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length

function decline(rows: Scored[]): Summary['decline'] {
  const declined = rows.filter((r) => r.verdict?.kind === 'not_found')
  const unanswerable = rows.filter((r) => r.question.expect.kind === 'none')
  const right = count(declined, (r) => r.question.expect.kind === 'none')
  return {
    precision: { count: right, of: declined.length },
    recall: { count: right, of: unanswerable.length },
    wrongly: { count: declined.length - right, of: rows.length - unanswerable.length },
  }
}

export function summarise(name: string, rows: Scored[]): Summary {
  const pools = rows.flatMap((r) => r.verdict?.pools ?? [])
  const ms = rows.map((r) => r.ms).sort((a, b) => a - b)
  return {
    name,
    pass: { count: count(rows, (r) => r.verdict?.pass), of: rows.length },
    cited: { count: count(rows, (r) => r.verdict?.cited), of: rows.length },
    harmful: count(rows, (r) => r.verdict?.harmful),
    errors: count(rows, (r) => r.error !== null),
    pools: pools.length
      ? {
          precision: mean(pools.map((p) => p.precision)),
          recall: mean(pools.map((p) => p.recall)),
          f1: mean(pools.map((p) => p.f1)),
        }
      : null,
    decline: decline(rows),
    latency: { p50: ms[ms.length >> 1] ?? 0, p99: ms[Math.floor(ms.length * 0.99)] ?? 0 },
  }
}

/** One summary per value of `key`, in alphabetical order. */
export function summariseBy(rows: Scored[], key: (row: Scored) => string): Summary[] {
  const names = [...new Set(rows.map(key))].sort()
  return names.map((name) =>
    summarise(
      name,
      rows.filter((row) => key(row) === name),
    ),
  )
}
