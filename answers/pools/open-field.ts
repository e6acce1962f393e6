// Says that the agreements leave something about a pool open.
import { type Draft, draft } from '../draft.ts'
import type { PoolRecord } from '../facts/pools.ts'
import type { PoolAspect } from '../question/pool-aspects.ts'
import { list } from '../words/danish.ts'
import { isUnstated, LABELS, UNSTATED } from './labels.ts'
import { quotedName } from './present.ts'

/** `pool`: the one that is meant, null where that is not clear. */
export function openFieldDraft(pool: PoolRecord | null, aspects: readonly PoolAspect[]): Draft {
  const what = aspects.flatMap((aspect) => {
    if (isUnstated(aspect)) return [UNSTATED[aspect]]
    return aspect === 'overview' ? [] : [`"${LABELS[aspect]}"`]
  })
  return draft('not_found', 'openField', {
    what: what.length > 0 ? list(what) : null,
    pool: pool && quotedName(pool),
    agreement: pool?.agreement ?? null,
  })
}
