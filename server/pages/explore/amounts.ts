// GET /beloeb — the amounts tables of all agreements: filtered, sorted, summed, shared by address, taken along as CSV.
import type { FastifyInstance } from 'fastify'
import { decimal } from '../../../answers/words/danish.ts'
import { sourceLink } from '../../../answers/words/html/links.ts'
import type { Knowledge } from '../../../data/knowledge.ts'
import { type AmountItem, createAmountListing } from '../../listing/amounts.ts'
import { amountColumns } from '../../listing/columns.ts'
import { sendListing } from '../../listing/send.ts'
import { type Frame, sendPage } from '../frame.ts'
import { address, choices, fieldsOf, listed, type Query } from './filters.ts'
import { type AgreementTable, agreementTables, type Order } from './table.ts'

const PATH = '/beloeb'
/** The page's own CSV, not the interface's: it holds the rows shown, as they are narrowed and sorted here. */
const CSV = 'csv-da'
const FILTERS = ['agreement', 'year', 'ministry', 'area', 'q'] as const
const COLUMN_NAMES: Record<string, string> = { permanent: 'Varigt', total: 'I alt' }

export function amountsPage(app: FastifyInstance, frame: Frame, knowledge: Knowledge): void {
  const listing = createAmountListing(knowledge)
  const years = yearsOf(listing.list({}))
  app.get<{ Querystring: Query }>(PATH, (request, reply) => {
    const fields = fieldsOf(request.query, FILTERS)
    const { sort, order, format } = fieldsOf(request.query, ['sort', 'order', 'format'])
    const { items, problem } = listed(listing, fields)
    // A row with nothing in the year that was asked for is no answer to it.
    const shown = fields.year ? items.filter(({ value }) => value !== 0) : items
    const tables = agreementTables(shown, { column: sort, descending: order !== 'asc' })
    if (format === CSV && !problem) {
      const figures = tables.flatMap(({ rows }) => rows.flatMap((row) => row.figures))
      return sendListing(reply.header('cache-control', 'no-cache'), figures, CSV, amountColumns, 'beloeb')
    }
    return sendPage(
      reply.code(problem ? 400 : 200),
      frame({
        title: 'Beløb',
        description: 'Alle beløb i aftalerne: efter aftale, år, ministerium og område.',
        current: PATH,
        template: 'amounts-page',
        view: {
          agreements: choices(listing.facets.agreement, fields.agreement),
          years: choices(years, fields.year),
          ministries: choices(listing.facets.ministry.toSorted(byDanish), fields.ministry),
          areas: choices(listing.facets.area.toSorted(byDanish), fields.area),
          q: fields.q,
          sort,
          order,
          csv: address(PATH, { ...fields, ...(sort && { sort, order }), format: CSV }),
          unsorted: address(PATH, fields),
          filtered: Object.values(fields).some(Boolean),
          problem: problem ?? (tables.length === 0 ? 'Ingen beløb passer til det, du har valgt.' : null),
          tables: tables.map((table) =>
            tableView(table, fields, { column: sort, descending: order !== 'asc' }),
          ),
        },
      }),
    )
  })
}

function tableView(
  { agreement, priceLevel, columns, rows, sum }: AgreementTable,
  fields: Record<string, string>,
  order: Order,
) {
  const header = (column: string, label: string) => headerView(column, label, fields, order)
  const cellsOf = (cells: ReadonlyMap<string, number>) =>
    columns.map((column) => ({ text: cells.has(column) ? decimal(cells.get(column) ?? 0, 1) : '' }))
  return {
    caption: `Aftalen ${agreement}, mio. kr.${priceLevel && ` (${priceLevel})`}`,
    title: header('title', 'Bevilling'),
    columns: columns.map((column) => header(column, COLUMN_NAMES[column] ?? column)),
    rows: rows.map((row) => ({
      level: row.level,
      name: `${row.number ? `${row.number} ` : ''}${row.title}`,
      href: sourceLink(row),
      cells: cellsOf(row.cells),
    })),
    sum: sum && { of: sum.of, cells: cellsOf(sum.totals) },
  }
}

/** A column's head sorts by it, largest or first letter first; where it is sorted so already, the other way round. */
function headerView(column: string, label: string, fields: Record<string, string>, order: Order) {
  const current = order.column === column
  const descending = current ? !order.descending : column !== 'title'
  return {
    label,
    href: address(PATH, { ...fields, sort: column, order: descending ? 'desc' : 'asc' }),
    ariaSort: current ? (order.descending ? 'descending' : 'ascending') : null,
    arrow: current ? (order.descending ? '▼' : '▲') : '',
  }
}

const yearsOf = (items: readonly AmountItem[]): string[] =>
  [...new Set(items.flatMap(({ year }) => (year === null ? [] : String(year))))].sort()

const byDanish = (a: string, b: string): number => a.localeCompare(b, 'da')
