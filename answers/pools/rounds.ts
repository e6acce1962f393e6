// When a pool can be applied for, as seen from today.
import type { PoolRecord } from '../facts/pools.ts'
import { yearsText } from '../words/danish.ts'

/** "ansøgningsrunde i 2028 (kommende)"; null where the text states no year. */
export function roundText({ roundYears }: PoolRecord, today: Date): string | null {
  const first = roundYears[0]
  const last = roundYears.at(-1)
  if (first === undefined || last === undefined) return null
  const year = today.getFullYear()
  const when = last < year ? 'ansøgningsåret er forbi' : first > year ? 'kommende' : 'i år'
  return `ansøgningsrunde i ${yearsText(roundYears)} (${when})`
}
