// Whether a question means something that is no pool: a row of the tables ("hvor længe var der penge til Jobbanken"), or what the
// text of another initiative has by name ("hvad skal civilsamfundsportalen bruges til").
import type { PoolRecord } from '../facts/pools.ts'
import { heaviestOf } from '../passages/grounds.ts'
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

/** What is most asked about stands as it is in the best text of another initiative, and the pool's has but something like it. */
export function meansOtherText({ catalog, passages }: Room, meaning: Meaning, pool: PoolRecord): boolean {
  const { slots, ranked } = passages.read(meaning)
  const heaviest = heaviestOf(slots)
  const section = sectionOf(catalog, pool)
  const [best] = ranked
  if (!heaviest || !best || section === null) return false
  const at = slots.indexOf(heaviest)
  const own = passages.topics.of(section).id
  const held = Math.max(
    0,
    ...ranked.filter(({ topic }) => topic === own).map(({ covered }) => covered[at] ?? 0),
  )
  return best.topic !== own && (best.own[at] ?? 0) >= WHOLLY && held < LIKE
}
const WHOLLY = 0.95
const LIKE = 0.7
