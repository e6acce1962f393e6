// Which figures stand large and which small: the first one leads, unless several are of equal standing.
import type { Amount, Answer, Result } from '../../answer.ts'
import { unique } from '../../collections.ts'
import { type FigureView, figureView } from './figures.ts'
import { isCell, rowName, type TableView } from './tables.ts'

const SIDE_BY_SIDE = 3

export function rankFigures(
  { results, amounts }: Pick<Answer, 'results' | 'amounts'>,
  tables: readonly TableView[],
): { headlines: FigureView[]; figures: FigureView[] } {
  const views = results.map(figureView)
  const headlines = views.slice(0, 1)
  const cells = results.flatMap((result) => cellOf(result, amounts) ?? [])
  const [table] = tables
  if (views.length > 1 && table && cells.length === results.length) {
    // A ranking: the first leads, and the table shows the rest.
    if (tables.length === 1 && table.list) return { headlines, figures: [] }
    // A figure for each of a few rows: none is more the answer than another.
    const rows = unique(cells.map((cell) => `${cell.agreement} ${rowName(cell)}`))
    if (rows.length === views.length && views.length <= SIDE_BY_SIDE) return { headlines: views, figures: [] }
    // Many figures of one table are marked in it, and a row of them above would only say it twice.
    if (tables.length === 1) return { headlines: [], figures: [] }
  }
  const told = new Set(views[0]?.basis)
  const figures = views
    .slice(1)
    .map((view) => ({ ...view, basis: view.basis.filter((part) => !told.has(part)) }))
  return { headlines, figures }
}

const cellOf = (result: Result, amounts: readonly Amount[]): Amount | undefined =>
  amounts.find((amount) => isCell(result, amount) && result.citations.includes(amount.citation))
