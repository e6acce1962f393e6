// Says that the agreements leave something about a pool open.
import { type Draft, draft } from '../draft.ts'
import type { PoolRecord } from '../facts/pools.ts'
import type { PoolAspect } from '../question/pool-aspects.ts'
import { list } from '../words/danish.ts'
import { isUnstated, LEFT_OPEN, UNSTATED } from './labels.ts'
import { quotedName } from './present.ts'

/** `pools`: the one that is meant or those that are meant alike, [] where that is not clear. */
export function openFieldDraft(pools: readonly PoolRecord[], aspects: readonly PoolAspect[]): Draft {
  const pool = pools.length === 1 ? (pools[0] ?? null) : null
  const what = aspects.flatMap((aspect) => {
    if (isUnstated(aspect)) return [UNSTATED[aspect]]
    return aspect === 'overview' ? [] : [LEFT_OPEN[aspect]]
  })
  return draft('not_found', 'openField', {
    what: what.length > 0 ? list(what) : null,
    pool: pool && quotedName(pool),
    agreement: pool?.agreement ?? null,
    several: pools.length > 1,
  })
}
