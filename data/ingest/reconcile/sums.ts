// The sums of a table: years against the row's total, sub rows against their initiative, initiatives against their area,
// areas and immediate allocations against their ministry, ministries against the grand total.
import type { ParsedAmount, ParsedDocument, ParsedFinding, ParsedRow } from '../model.ts'
import { formatTenths } from '../tenths.ts'

/** Findings on every sum of the document's tables that is not what is printed. */
export function checkSums(document: ParsedDocument): ParsedFinding[] {
  return document.rows.flatMap((row, index) => {
    if (row.amounts.length === 0) return []
    const parts = partsOf(document.rows, index)
    return [...checkYears(row, index), ...(parts.length > 0 ? checkParts(row, index, parts) : [])]
  })
}

function checkYears(row: ParsedRow, index: number): ParsedFinding[] {
  const total = row.amounts.find((amount) => amount.measure === 'total')
  const sum = row.amounts
    .filter((amount) => amount.measure === 'year')
    .reduce((added, amount) => added + amount.tenths, 0)
  if (!total || total.tenths === sum) return []
  const text = `Årene i rækken "${row.title}" giver ${formatTenths(sum)} mio. kr. tilsammen; tabellen angiver ${total.printed} i alt.`
  return [finding(row, index, text)]
}

function checkParts(row: ParsedRow, index: number, parts: ParsedRow[]): ParsedFinding[] {
  return row.amounts.flatMap((amount) => {
    const sum = parts.reduce(
      (added, part) => added + (part.amounts.find((own) => isSame(own, amount))?.tenths ?? 0),
      0,
    )
    if (sum === amount.tenths) return []
    const text = `Rækkerne under "${row.title}" giver ${formatTenths(sum)} mio. kr. ${columnName(amount)}; tabellen angiver ${amount.printed}.`
    return [finding(row, index, text)]
  })
}

/** The rows that should add up to this one: the next level below it that the table has. */
function partsOf(rows: ParsedRow[], index: number): ParsedRow[] {
  const row = rows[index]
  const withAmounts = rows.filter((other) => other.amounts.length > 0)
  switch (row?.level) {
    case 'grand':
      return withAmounts.filter((other) => other.level === 'ministry')
    case 'ministry': {
      const below = withAmounts.filter((other) => other.ministry === index)
      const areas = below.filter((other) => other.level === 'area' || other.level === 'immediate')
      return areas.length > 0 ? areas : below.filter((other) => other.level === 'initiative')
    }
    case 'area':
      return withAmounts.filter((other) => other.area === index && other.level === 'initiative')
    case 'initiative':
      return withAmounts.filter((other) => other.parent === index)
    default:
      return []
  }
}

const isSame = (a: ParsedAmount, b: ParsedAmount): boolean => a.measure === b.measure && a.year === b.year

const columnName = ({ measure, year }: ParsedAmount): string =>
  measure === 'year' ? `i ${year}` : measure === 'total' ? 'i alt' : 'varigt'

const finding = ({ start, end }: ParsedRow, row: number, text: string): ParsedFinding => ({
  kind: 'disagreement',
  row,
  pool: null,
  text,
  start,
  end,
})
