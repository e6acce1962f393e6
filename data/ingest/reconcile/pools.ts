// Pool against initiative: a pool is part of its row's money, in all and in each year.
import type { ParsedDocument, ParsedFinding, ParsedPool } from '../model.ts'
import { formatTenths } from '../tenths.ts'

/** Findings on every pool that is larger than the row it belongs to, and on pools of one row that are so together. */
export function checkPools(document: ParsedDocument, pools: ParsedPool[]): ParsedFinding[] {
  return pools.flatMap((pool, index) => {
    const row = document.rows[pool.row]
    if (!row) return []
    const shared = pools.filter((other) => other.row === pool.row)
    const isLastOfRow = shared.at(-1) === pool
    const total = row.amounts.find((amount) => amount.measure === 'total')
    const set = shared.reduce((sum, other) => sum + (other.totalTenths ?? 0), 0)
    const finding = (text: string): ParsedFinding => ({
      kind: 'disagreement',
      row: pool.row,
      pool: index,
      text,
      start: pool.start,
      end: pool.end,
    })
    const findings: ParsedFinding[] = []
    if (isLastOfRow && total && set > total.tenths) {
      findings.push(
        finding(
          `Puljen til "${row.title}" er ${formatTenths(set)} mio. kr.; tabellen har ${total.printed} til initiativet.`,
        ),
      )
    }
    for (const { kind, year, tenths } of pool.years) {
      const cell = row.amounts.find((amount) => amount.measure === 'year' && amount.year === year)
      if (kind !== 'amount' || tenths === null || !cell || tenths <= cell.tenths) continue
      findings.push(
        finding(
          `Puljen til "${row.title}" er ${formatTenths(tenths)} mio. kr. i ${year}; tabellen har ${cell.printed} til initiativet.`,
        ),
      )
    }
    return findings
  })
}
