// The working sheet of a computed answer: looks figures up in the table and keeps what they rest on, for citations and calculation.
import type { Knowledge } from '../../data/knowledge.ts'
import type { Amount, Result } from '../answer.ts'
import type { Catalog } from '../catalog.ts'
import { unique } from '../collections.ts'
import { type AmountRow, queryAmounts } from '../facts/amounts.ts'
import { Citations } from '../facts/citations.ts'
import { decimal, yearsText } from '../words/danish.ts'
import type { Period, Subject } from './plan.ts'

/** A figure in tenths of mio. kr., the cells it is the sum of, and those taken out of it. */
export type Figure = { tenths: number; cells: AmountRow[]; taken?: AmountRow[] }

export class Sheet {
  readonly citations: Citations
  readonly amounts: Amount[] = []
  readonly results: Result[] = []
  readonly #knowledge: Knowledge
  readonly #catalog: Catalog

  constructor(knowledge: Knowledge, catalog: Catalog) {
    this.#knowledge = knowledge
    this.#catalog = catalog
    this.citations = new Citations(catalog)
  }

  /** Looks the figure up and notes every cell it rests on. */
  figure(subject: Subject, period: Period): Figure {
    const figure = this.lookUp(subject, period)
    for (const cell of [...figure.cells, ...(figure.taken ?? [])]) this.note(cell)
    return figure
  }

  /** The figure, without noting that anything rests on it. */
  lookUp(subject: Subject, period: Period): Figure {
    if (subject.less) {
      const [of, part] = [subject.less.of, subject.less.part].map((one) => this.lookUp(one, period))
      if (of && part) return { tenths: of.tenths - part.tenths, cells: of.cells, taken: part.cells }
    }
    const cells = queryAmounts(this.#knowledge, {
      rows: subject.rows,
      measures: [period.kind === 'years' ? 'year' : period.kind],
      ...(period.kind === 'years' && { years: period.years }),
    })
    return { tenths: cells.reduce((sum, cell) => sum + cell.tenths, 0), cells }
  }

  /** Notes the row's other years beside the figure, so that the answer can show the whole row. */
  noteRow(subject: Subject): void {
    if (subject.computed) return
    for (const cell of queryAmounts(this.#knowledge, { rows: subject.rows, measures: ['year', 'total'] }))
      this.note(cell)
  }

  note(cell: AmountRow): number {
    const citation = this.citations.add(cell.document, cell.start, cell.end)
    const amount: Amount = {
      agreement: cell.agreement,
      number: cell.number,
      title: cell.title,
      parent: cell.parent,
      level: cell.level,
      year: cell.year,
      measure: cell.measure,
      value: cell.tenths / 10,
      priceLevel: cell.priceLevel,
      citation,
    }
    const same = (a: Amount) =>
      a.citation === citation && a.measure === amount.measure && a.year === amount.year
    if (!this.amounts.some(same)) this.amounts.push(amount)
    return citation
  }

  /** Adds a result that rests on the cells. `value` in the unit's own scale. */
  result(label: string, value: number, unit: Result['unit'], cells: readonly AmountRow[]): void {
    const agreements = unique(cells.map((cell) => cell.agreement))
    const levels = unique(cells.map((cell) => cell.priceLevel))
    this.results.push({
      value,
      unit,
      label,
      agreement: agreements.length === 1 ? (agreements[0] ?? null) : null,
      priceLevel: unit === 'mio. kr.' && levels.length === 1 ? (levels[0] ?? null) : null,
      citations: unique(cells.map((cell) => this.note(cell))),
    })
  }

  /** The headline figure comes first: of figures year by year, one that is not 0. */
  zerosLast(): void {
    this.results.sort((a, b) => Number(a.value === 0) - Number(b.value === 0))
  }

  /** The years that the agreement covers; all of them where it covers none. */
  within(period: Period, agreement: string): Period {
    const info = this.#catalog.agreements.find(({ label }) => label === agreement)
    if (period.kind !== 'years' || !info) return period
    const years = period.years.filter((year) => info.from <= year && year <= info.to)
    return years.length > 0 ? { kind: 'years', years } : period
  }

  priceLevel(agreement: string): string {
    return this.#catalog.agreements.find(({ label }) => label === agreement)?.priceLevel ?? ''
  }
}

/** "6,9 + 20,3 + 16,4 = 43,6", "75,5 - 20,1 = 55,4"; null where the figure is a cell by itself. */
export function sumText(figure: Figure): string | null {
  if (figure.cells.length + (figure.taken ?? []).length < 2) return null
  return `${termsText(figure)} = ${decimal(figure.tenths / 10, 1)}`
}

/** "6,9 + 20,3 - 16,4" */
export function termsText({ cells, taken = [] }: Figure): string {
  const written = (some: readonly AmountRow[]) => some.map((cell) => decimal(cell.tenths / 10, 1))
  return [written(cells).join(' + '), ...written(taken)].join(' - ')
}

/** "i 2023", "i 2022 og 2023", "i alt i 2021-2024", "varigt". */
export function periodText(period: Period, agreement: string): string {
  if (period.kind === 'total') return `i alt i ${agreement}`
  if (period.kind === 'permanent') return 'varigt (pr. år)'
  return `i ${yearsText(period.years)}`
}
