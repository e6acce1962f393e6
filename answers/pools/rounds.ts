// When a pool can be applied for, as seen from today.
import type { PoolRecord } from '../facts/pools.ts'
import { yearsText } from '../words/danish.ts'

type Dates = Pick<PoolRecord, 'roundYears' | 'supportYears' | 'amounts'>

/** "ansøgningsrunde i 2028 (kommende)"; where the text states no round, the years with money: "penge i 2021-2024 (forbi)". */
export function roundText(pool: Dates, today: Date): string | null {
  const { roundYears } = pool
  const years = roundYears.length > 0 ? roundYears : yearsWithMoney(pool)
  if (years.length === 0) return null
  const when = {
    over: roundYears.length > 0 ? 'ansøgningsåret er forbi' : 'forbi',
    ahead: 'kommende',
    now: 'i år',
  }
  const told = `${roundYears.length > 0 ? 'ansøgningsrunde' : 'penge'} i ${yearsText(years)}`
  const from = stateOf(years, today)
  // Money that is given now may have been applied for long ago.
  return roundYears.length === 0 && from === 'now' ? told : `${told} (${when[from]})`
}

/** Yes or no to "er den åben endnu?"; null where the text states neither a round nor years with money. */
export function openNow(pool: Dates, today: Date): string | null {
  const { roundYears } = pool
  const years = roundYears.length > 0 ? roundYears : yearsWithMoney(pool)
  if (years.length === 0) return null
  const state = stateOf(years, today)
  if (roundYears.length === 0)
    return state === 'over' ? 'Nej, puljens år er forbi.' : 'Hvornår den kan søges, fremgår ikke af aftalen.'
  if (state === 'over') return 'Nej, ansøgningsåret er forbi.'
  if (state === 'ahead') return 'Nej, ikke endnu.'
  return 'Der er ansøgningsrunde i år; datoen fremgår ikke af aftalen.'
}

/** No year in which it is applied for, or else has money, is this one or ahead. */
export function isOver(pool: Dates, today: Date): boolean {
  const years = pool.roundYears.length > 0 ? pool.roundYears : yearsWithMoney(pool)
  return years.length > 0 && stateOf(years, today) === 'over'
}

function stateOf(years: readonly number[], today: Date): 'over' | 'now' | 'ahead' {
  const year = today.getFullYear()
  if (years.includes(year)) return 'now'
  return years.some((one) => one > year) ? 'ahead' : 'over'
}

const yearsWithMoney = ({ supportYears, amounts }: Dates): number[] => {
  const money = Object.keys(amounts)
    .map(Number)
    .sort((a, b) => a - b)
  return money.length > 0 ? money : supportYears
}
