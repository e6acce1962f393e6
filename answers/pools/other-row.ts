// Whether a question means something that is no pool: a row of the tables ("hvor længe var der penge til Jobbanken"), or what the
// text of another initiative has by name ("hvad skal civilsamfundsportalen bruges til").
import type { PoolRecord } from '../facts/pools.ts'
import type { Meaning } from '../question/meaning.ts'
import type { Room } from '../respond.ts'
import { sectionOf } from './place.ts'

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

/** The best text of another initiative holds so much more of what is asked than that of the pool's. */
export function meansOtherText({ catalog, passages }: Room, meaning: Meaning, pool: PoolRecord): boolean {
  const { ranked } = passages.read(meaning)
  const section = sectionOf(catalog, pool)
  const [best] = ranked
  if (!best || section === null) return false
  const own = passages.topics.of(section).id
  const held = Math.max(0, ...ranked.filter(({ topic }) => topic === own).map(({ coverage }) => coverage))
  return best.topic !== own && best.coverage >= held + FAR
}
const FAR = 0.25
