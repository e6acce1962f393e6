// Whether a question names a row of the tables that is not a pool's: "hvor længe var der penge til Jobbanken".
import type { PoolRecord } from '../facts/pools.ts'
import type { Meaning } from '../question/meaning.ts'
import type { Room } from '../respond.ts'

/** From this share of the topic on, and with this much of its name, a table row is what is meant. */
const ROW_MEANT = 0.8
const ROW_NAMED = 0.5

export function meansOtherRow(
  { linker, catalog }: Room,
  { topic }: Meaning,
  pools: readonly PoolRecord[],
): boolean {
  const [link] = linker.link(topic)
  const isRow = link?.row.level === 'initiative' || link?.row.level === 'sub'
  if (!link || !isRow || link.coverage < ROW_MEANT || link.named < ROW_NAMED) return false
  return !pools.some(({ row }) => row === link.row.id || catalog.rows.get(row)?.parent === link.row.id)
}
