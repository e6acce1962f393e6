// An evaluation as text: one line per group, and one paragraph per miss.
import type { Scored } from './run.ts'
import type { Rate, Summary } from './summary.ts'

const rate = ({ count, of }: Rate) => (of ? `${((100 * count) / of).toFixed(1)} % (${count}/${of})` : '–')

export function line(s: Summary): string {
  const { precision, recall, wrongly } = s.decline
  return [
    s.name.padEnd(24),
    `pass ${rate(s.pass).padEnd(17)}`,
    `cited ${rate(s.cited).padEnd(17)}`,
    s.pools &&
      `pools P ${s.pools.precision.toFixed(2)} R ${s.pools.recall.toFixed(2)} F1 ${s.pools.f1.toFixed(3)}`,
    `harmful ${s.harmful}`,
    (precision.of > 0 || recall.of > 0) &&
      `declined P ${rate(precision)} R ${rate(recall)} wrongly ${rate(wrongly)}`,
    `p50 ${s.latency.p50.toFixed(1)} ms p99 ${s.latency.p99.toFixed(1)} ms`,
    s.errors > 0 && `ERRORS ${s.errors}`,
  ]
    .filter(Boolean)
    .join('  ')
}

const poolName = (p: { agreement: string; number?: string | null | undefined; title: string }) =>
  `${p.agreement}/${p.number ?? p.title}`

/** What was asked, expected and given. */
export function miss({ question, answer, verdict, error }: Scored): string {
  const { expect } = question
  const wanted = expect.values.length
    ? expect.values
    : expect.pools.length
      ? expect.pools.map(poolName)
      : expect.mention
  return [
    `✗ ${question.id} [${expect.kind} → ${verdict?.kind ?? error}]${verdict?.harmful ? ' HARMFUL' : ''} ${question.turns.join(' ⏎ ')}`,
    `   want ${JSON.stringify(wanted)}  quotes ${JSON.stringify(expect.quotes.slice(0, 2))}`,
    `   got  ${JSON.stringify(answer?.results.map((r) => r.value) ?? [])} ${JSON.stringify(answer?.pools.map(poolName) ?? [])} rank ${verdict?.rank ?? 0} ${JSON.stringify(answer?.text.slice(0, 240) ?? '')}`,
  ].join('\n')
}
