// The amounts tables as rows to filter: one row per figure, as the routes and the explore page show them.
import { type AmountRow, type Level, type Measure, queryAmounts } from '../../answers/facts/amounts.ts'
import type { Knowledge } from '../../data/knowledge.ts'
import { amounts, rows } from '../../data/schema.ts'
import { fold } from '../../retrieval/danish/normalise.ts'
import { agreementOf, type Filters, format, named, oneOf, words, year } from './filters.ts'

export type AmountItem = Pick<
  AmountRow,
  | 'agreement'
  | 'number'
  | 'title'
  | 'parent'
  | 'level'
  | 'ministry'
  | 'area'
  | 'year'
  | 'measure'
  | 'document'
> & {
  priceLevel: string
  /** mio. kr. */
  value: number
  /** The row as printed: text.slice(start, end) of the document. */
  quote: string
  start: number
  end: number
}

const unique = (values: (string | null)[]) => [...new Set(values)].filter((value) => value !== null)

/** A row's own name stands for it too: the total of a ministry belongs to that ministry. */
const ministryOf = (row: AmountRow) => (row.level === 'ministry' ? row.title : row.ministry)
const areaOf = (row: AmountRow) => (row.level === 'area' ? row.title : row.area)

const NUMBER = /^\d+\.?([a-z]|\d+)?\.?$/i
/** "33.e", "33e" and "33.E." are the same number; "6.2" and "62" are not. */
const foldNumber = (number: string) => number.toLowerCase().replace(/\.(?=[a-z]|$)/g, '')

/** Rows of the initiatives (or sub rows) with this number or title, their sub rows included. */
function belongsTo(all: AmountRow[], asked: string): (row: AmountRow) => boolean {
  const own = all.filter(({ level, number, title }) => {
    if (level === 'grand' || level === 'ministry' || level === 'area') return false
    if (NUMBER.test(asked)) return number !== null && foldNumber(number) === foldNumber(asked)
    return fold(title).includes(fold(asked))
  })
  const ids = new Set(own.map(({ row }) => row))
  const titles = new Set(own.map(({ agreement, title }) => `${agreement} ${title}`))
  return (row) => ids.has(row.row) || (row.parent !== null && titles.has(`${row.agreement} ${row.parent}`))
}

export function createAmountListing(knowledge: Knowledge) {
  const all = queryAmounts(knowledge)
  const facets = {
    agreement: unique(all.map((row) => row.agreement)),
    ministry: unique(all.map(ministryOf)),
    area: unique(all.map(areaOf)),
    level: rows.level.enumValues,
    measure: amounts.measure.enumValues,
  }
  const spec = {
    agreement: agreementOf(knowledge),
    year,
    measure: oneOf<Measure>(facets.measure),
    level: oneOf<Level>(facets.level),
    ministry: named(facets.ministry),
    area: named(facets.area),
    initiative: {
      read: (value: string) => belongsTo(all, value),
      allowed: 'et nummer eller en del af en titel',
    },
    q: words,
    format,
  }

  function list(filters: Filters<typeof spec>): AmountItem[] {
    const { ministry, area, initiative, q } = filters
    return queryAmounts(knowledge, {
      ...(filters.agreement && { agreements: [filters.agreement] }),
      ...(filters.year && { years: [filters.year] }),
      ...(filters.measure && { measures: [filters.measure] }),
      ...(filters.level && { levels: [filters.level] }),
    })
      .filter((row) => !ministry || ministry.includes(ministryOf(row) ?? ''))
      .filter((row) => !area || area.includes(areaOf(row) ?? ''))
      .filter((row) => !initiative || initiative(row))
      .filter((row) => !q || q(`${row.parent ?? ''} ${row.title}`))
      .map((row) => ({
        agreement: row.agreement,
        number: row.number,
        title: row.title,
        parent: row.parent,
        level: row.level,
        ministry: ministryOf(row),
        area: areaOf(row),
        year: row.year,
        measure: row.measure,
        value: row.tenths / 10,
        priceLevel: row.priceLevel,
        document: row.document,
        quote: knowledge.quote(row.document, row.start, row.end) ?? '',
        start: row.start,
        end: row.end,
      }))
  }

  return { facets, spec, list }
}
