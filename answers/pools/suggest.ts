// What may be asked next: questions about a pool that its criteria answer.
import type { PoolField, PoolRecord } from '../facts/pools.ts'
import type { PoolAspect } from '../question/pool-aspects.ts'
import { QUESTIONS } from './labels.ts'
import { quotedName } from './present.ts'

const MOST = 3
const WORTH_ASKING: PoolField[] = [
  'applicants',
  'requirement',
  'round',
  'support',
  'use',
  'targetGroup',
  'administeredBy',
]

/** Up to three questions about the pools, but none that has just been answered. */
export function suggest(pools: readonly PoolRecord[], answered: readonly PoolAspect[]): string[] {
  const [first, second] = pools
  if (!first) return []
  const about = (pool: PoolRecord) =>
    WORTH_ASKING.filter(
      (field) => !answered.includes(field) && pool.fields.some((stated) => stated.field === field),
    ).flatMap((field) => QUESTIONS[field]?.(`${quotedName(pool)} (${pool.agreement})`) ?? [])
  return [...about(first).slice(0, second ? 2 : MOST), ...(second ? about(second).slice(0, 1) : [])].slice(
    0,
    MOST,
  )
}
