// The rows or pools of an answer as CSV for a Danish spreadsheet, in the columns that the service's own lists have.
import type { Answer } from '../../answers/answer.ts'
import { toCsv } from '../../server/csv.ts'
import { answerAmountColumns, poolColumns } from '../../server/listing/columns.ts'

export function answerCsv({ amounts, pools, citations }: Answer): string {
  if (pools.length === 0) {
    const figures = amounts.map((amount) => ({ ...citations[amount.citation], ...amount }))
    return toCsv(figures, answerAmountColumns, 'csv-da')
  }
  const rows = pools.map((pool) => {
    const cited = pool.citations.flatMap((index) => citations[index] ?? [])
    return { ...pool, document: cited[0]?.document ?? '', citations: cited }
  })
  return toCsv(rows, poolColumns, 'csv-da')
}
