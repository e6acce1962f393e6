// Which figures stand large and which small: the first one leads, unless several agreements each give one of equal standing.
import type { Answer } from '../../answer.ts'
import { unique } from '../../collections.ts'
import { type FigureView, figureView } from './figures.ts'
import { isCell, type TableView } from './tables.ts'

const SIDE_BY_SIDE = 4

export function rankFigures(
  { results, amounts }: Pick<Answer, 'results' | 'amounts'>,
  tables: readonly TableView[],
): { headlines: FigureView[]; figures: FigureView[] } {
  const views = results.map(figureView)
  const cells = results.every((result) => amounts.some((amount) => isCell(result, amount)))
  const agreements = unique(results.map(({ agreement }) => agreement))
  if (cells && agreements.length === results.length && results.length <= SIDE_BY_SIDE)
    return { headlines: views, figures: [] }
  const [first] = views
  const headlines = first ? [first] : []
  // The others are marked in the one table below: a list of them would only say it twice.
  if (cells && tables.length === 1) return { headlines, figures: [] }
  const told = new Set(first?.basis)
  const figures = views
    .slice(1)
    .map((view) => ({ ...view, basis: view.basis.filter((part) => !told.has(part)) }))
  return { headlines, figures }
}
