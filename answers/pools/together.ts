// What several pools come to together: a sum for each agreement, since price levels differ; a pool without a sum of its own is named.
import type { Result } from '../answer.ts'
import { groupBy } from '../collections.ts'
import { type Draft, draft } from '../draft.ts'
import { Citations } from '../facts/citations.ts'
import { fieldOf, type PoolRecord } from '../facts/pools.ts'
import type { Room } from '../respond.ts'
import { capital, decimal, list, millions } from '../words/danish.ts'
import { poolName, presentPool, quotedName, wholeLines } from './present.ts'

/** `claimed`: what they are said to come to, in mio. kr. Null where fewer than two pools of one agreement have a sum. */
export function togetherDraft(
  room: Room,
  pools: readonly PoolRecord[],
  claimed: number | null,
): Draft | null {
  const { catalog, lines } = room
  const stated = pools.filter(({ total }) => total !== null)
  const groups = [...groupBy(stated, ({ agreement }) => agreement)]
  if (!groups.some(([, members]) => members.length > 1)) return null
  const citations = new Citations(catalog)
  const citer = wholeLines(citations, lines)
  const sums = groups.map(([agreement, members]) => {
    const tenths = members.map(({ total }) => Math.round((total ?? 0) * 10))
    const sum = tenths.reduce((all, one) => all + one, 0)
    const priceLevel = catalog.documents.get(members[0]?.document ?? '')?.priceLevel ?? null
    return { agreement, members, tenths, sum, priceLevel }
  })
  const results = sums.map(
    ({ agreement, members, sum, priceLevel }): Result => ({
      value: sum / 10,
      unit: 'mio. kr.',
      label: capital(members.map(quotedName).join(' + ')),
      agreement,
      priceLevel,
      citations: members.map((pool) => {
        const { start, end } = fieldOf(pool, 'amount') ?? pool
        return citer.add(pool.document, start, end)
      }),
    }),
  )
  const calculations = sums
    .filter(({ members }) => members.length > 1)
    .map(
      ({ tenths, sum }) =>
        `${tenths.map((one) => decimal(one / 10, 1)).join(' + ')} = ${decimal(sum / 10, 1)}`,
    )
  const silent = pools.filter(({ total }) => total === null)
  return {
    ...draft('amount', 'poolSum', {
      right: claimed !== null && sums.some(({ sum }) => sum === Math.round(claimed * 10)),
      claimed: claimed === null ? null : `${decimal(claimed, 1)} mio. kr.`,
      sums: sums.map(({ agreement, members, sum, priceLevel }) => ({
        several: members.length > 1,
        amount: millions(sum),
        agreement,
        priceLevel: priceLevel ?? '',
        lines: members.map((pool) => ({
          name: poolName(pool),
          total: `${decimal(pool.total ?? 0, 1)} mio. kr.`,
        })),
      })),
    }),
    results,
    calculation: calculations.join('; '),
    pools: pools.map((pool) => presentPool(pool, citer)),
    notes: [
      ...(sums.length > 1 ? ['Aftalerne har hver sit prisniveau, så deres puljer lægges ikke sammen.'] : []),
      ...(silent.length > 0
        ? [
            `Ikke talt med, fordi teksten ikke giver et beløb for puljen selv: ${list(silent.map(quotedName))}.`,
          ]
        : []),
    ],
    citations: citations.list(),
  }
}
