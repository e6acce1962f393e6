// The figures of an answer about one pool: its money, by year or whole, and the percentages of its criteria.
import type { Amount, Result } from '../answer.ts'
import { type AmountRow, queryAmounts } from '../facts/amounts.ts'
import type { Citations } from '../facts/citations.ts'
import { fieldOf, type PoolRecord } from '../facts/pools.ts'
import type { Room } from '../respond.ts'
import { capital, decimal, decimalsOf, list, percent } from '../words/danish.ts'
import { LABELS } from './labels.ts'
import { quotedName } from './present.ts'

export type Figures = {
  results: Result[]
  amounts: Amount[]
  notes: string[]
  /** How the sum was worked out; null where it stands in the text. */
  calculation: string | null
  /** "I alt 10,4 mio. kr.", "6,0 mio. kr. i 2023"; null where the criterion's own words say it all. */
  told: string | null
}

/** Held against the whole initiative's money: as a share of it, or what is left of it. */
export type Compared = 'share' | 'rest'

/**
 * `years`: [] for the whole; `claimed`: what the pool is said to have, in mio. kr.; `within`: the row that it is held against, null for
 * its initiative's.
 */
type Asked = {
  years: readonly number[]
  /** Each of the years by itself, and no sum. */
  yearly: boolean
  compared: Compared | null
  claimed: number | null
  within: number | null
}

export const NO_FIGURES: Figures = { results: [], amounts: [], notes: [], calculation: null, told: null }

/**
 * The pool's own money in mio. kr., of these years or the whole, and as a share of the whole initiative's where that is asked for,
 * or held against what it is said to be; its sentence or table row is the first citation.
 */
export function amountFacts(
  { knowledge, catalog }: Room,
  pool: PoolRecord,
  { years, yearly, compared, claimed, within }: Asked,
  citations: Citations,
): Figures {
  const asked = years.filter((year) => pool.amounts[year] !== undefined)
  const row = catalog.rows.get(pool.row)
  const cells = queryAmounts(knowledge, { rows: [pool.row] })
  // A row of the pool's own is what its money stands in; otherwise the row is the whole initiative's.
  const own = cells.filter(({ start, end }) =>
    pool.fields.some((field) => field.field === 'amount' && field.start === start && field.end === end),
  )
  // Whose total is the pool's is its row, too, whatever sentence states the total.
  const total = cells.find(({ measure }) => measure === 'total')
  const isItsRow = pool.total !== null && total?.tenths === Math.round(pool.total * 10)
  const shown = (own.length > 0 ? own : isItsRow && asked.length > 0 ? cells : []).filter(
    ({ year }) => asked.length === 0 || (year !== null && asked.includes(year)),
  )
  const amounts = shown.map((cell) => toAmount(cell, citations.add(cell.document, cell.start, cell.end)))
  const above = within ?? (own.length > 0 ? row?.parent : null)
  const initiative = above ? queryAmounts(knowledge, { rows: [above] }) : cells
  const whole = initiative.find(({ measure }) => measure === 'total')
  const [year] = asked
  const ofYear = initiative.find((cell) => asked.length === 1 && cell.year === year)
  const against = asked.length === 0 ? whole : ofYear
  const shared = compared && against ? comparison(pool, against, compared) : null
  const { results, ...stated } =
    shared ?? sums(pool, asked, yearly, catalog.documents.get(pool.document)?.priceLevel ?? null)
  const told = { ...stated, told: held(stated.told, results, claimed) }
  const cited = [
    amounts[0]?.citation ?? 0,
    ...(shared && against ? [citations.add(against.document, against.start, against.end)] : []),
  ]
  return {
    ...told,
    results: results.map((result) => ({ ...result, citations: cited })),
    amounts,
    notes: shared ? [] : initiativeNote(whole, pool),
  }
}

/** "Nej. I alt 19,1 mio. kr., ikke 20,6 mio. kr." */
function held(told: string | null, [result]: readonly Result[], claimed: number | null): string | null {
  if (told === null || !result || claimed === null) return told
  const isRight = Math.round(result.value * 10) === Math.round(claimed * 10)
  return isRight ? `Ja. ${told}` : `Nej. ${told}, ikke ${decimal(claimed, 1)} mio. kr.`
}

/** The pool's money held against the initiative's; null where the pool states no sum, or is all of it. */
function comparison(
  pool: PoolRecord,
  { tenths, title, agreement, priceLevel, year }: AmountRow,
  compared: Compared,
): Pick<Figures, 'results' | 'calculation' | 'told'> | null {
  const own = year === null ? pool.total : (pool.amounts[year] ?? null)
  if (own === null || Math.round(own * 10) >= tenths) return null
  const [part, whole] = [decimal(own, 1), decimal(tenths / 10, 1)]
  const when = year === null ? '' : ` i ${year}`
  const name = capital(quotedName(pool))
  const told = { agreement, citations: [0] }
  if (compared === 'share') {
    const share = Math.round((own * 10000) / tenths) / 10
    const label = `${name} som andel af hele initiativet "${title}"${when}`
    return {
      results: [{ ...told, value: share, unit: 'pct.', label, priceLevel: null }],
      calculation: `${part} / ${whole} = ${percent(share)}`,
      told: `${percent(share)} af hele initiativet${when}: ${part} mio. kr. ud af ${whole} mio. kr.`,
    }
  }
  const rest = (tenths - Math.round(own * 10)) / 10
  return {
    results: [{ ...told, value: rest, unit: 'mio. kr.', label: `"${title}" uden puljen${when}`, priceLevel }],
    calculation: `${whole} - ${part} = ${decimal(rest, 1)}`,
    told: `${decimal(rest, 1)} mio. kr. af initiativet "${title}" ligger uden for puljen${when}: ${whole} mio. kr. minus ${part} mio. kr.`,
  }
}

/** Of several years both the sum and each; of none the whole, with how it adds up. */
function sums(
  pool: PoolRecord,
  asked: readonly number[],
  yearly: boolean,
  priceLevel: string | null,
): Pick<Figures, 'results' | 'calculation' | 'told'> {
  const result = (value: number, when: string): Result => ({
    value,
    unit: 'mio. kr.',
    label: `${capital(quotedName(pool))}${when}`,
    agreement: pool.agreement,
    priceLevel,
    citations: [0],
  })
  const ofYear = (year: number) => pool.amounts[year] ?? 0
  const years = asked.length > 0 ? asked : Object.keys(pool.amounts).map(Number)
  const parts = years.map(ofYear).filter((value) => value > 0)
  const sum = Math.round(parts.reduce((total, value) => total + value, 0) * 10) / 10
  const adds = parts.length > 1 && (asked.length > 0 || sum === pool.total)
  const calculation = adds
    ? `${parts.map((part) => decimal(part, 1)).join(' + ')} = ${decimal(sum, 1)}`
    : null
  const [only] = asked
  if (only !== undefined && asked.length === 1)
    return {
      results: [result(ofYear(only), `, ${only}`)],
      calculation,
      told: `${decimal(ofYear(only), 1)} mio. kr. i ${only}`,
    }
  if (yearly && years.length > 1)
    return {
      results: years.map((year) => result(ofYear(year), `, ${year}`)),
      calculation: null,
      told: list(years.map((year) => `${decimal(ofYear(year), 1)} mio. kr. i ${year}`)),
    }
  const total = asked.length > 0 ? sum : pool.total
  if (total === null) return { results: [], calculation: null, told: null }
  const when = asked.length > 0 ? ` i ${list(asked.map(String))}` : ''
  return {
    results: [result(total, when), ...asked.map((year) => result(ofYear(year), `, ${year}`))],
    calculation,
    told: `I alt ${decimal(total, 1)} mio. kr.${when}`,
  }
}

/** "Hele initiativet er på 20,6 mio. kr.": only where that is another sum than the pool's. */
function initiativeNote(total: AmountRow | undefined, pool: PoolRecord): string[] {
  if (!total || pool.total === null || total.tenths === Math.round(pool.total * 10)) return []
  return [
    `Beløbet er puljens eget. Hele initiativet "${total.title}" er på ${decimal(total.tenths / 10, 1)} mio. kr. i perioden ${pool.agreement}.`,
  ]
}

function toAmount(cell: AmountRow, citation: number): Amount {
  const { agreement, number, title, parent, level, year, measure, tenths, priceLevel } = cell
  return { agreement, number, title, parent, level, year, measure, value: tenths / 10, priceLevel, citation }
}

/**
 * A percentage stands in the sentence itself; a range ("25-50 pct.") is told in words only. `inMoney`: also what that is of the
 * pool's own sum, in mio. kr.
 */
export function percentFacts(
  pool: PoolRecord,
  field: 'adminPct' | 'coFinancing',
  value: string,
  inMoney: boolean,
  citations: Citations,
): Figures {
  const [, digits] = /(?<![\d-])(\d+(?:,\d+)?) pct\./.exec(value) ?? []
  if (digits === undefined) return NO_FIGURES
  const pct = Number(digits.replace(',', '.'))
  const result = (value: number, unit: Result['unit']): Result => ({
    value,
    unit,
    label: `${LABELS[field]}, ${quotedName(pool)}`,
    agreement: pool.agreement,
    priceLevel: null,
    citations: [0],
  })
  const results = [result(pct, 'pct.')]
  // What an applicant pays itself is a share of its own budget, not of the pool.
  if (!inMoney || pool.total === null || field === 'coFinancing') return { ...NO_FIGURES, results }
  const money = Math.round(pool.total * pct * 10) / 1000
  const written = decimal(money, decimalsOf(money))
  const sum = fieldOf(pool, 'amount')
  const whole = sum ? [citations.add(pool.document, sum.start, sum.end)] : []
  return {
    ...NO_FIGURES,
    results: [{ ...result(money, 'mio. kr.'), citations: [0, ...whole] }, ...results],
    calculation: `${decimal(pool.total, 1)} × ${percent(pct)} = ${written}`,
    told: `${percent(pct)} af ${decimal(pool.total, 1)} mio. kr. er ${written} mio. kr.`,
  }
}
