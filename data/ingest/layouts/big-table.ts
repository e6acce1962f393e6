// The one big table of an agreement: ministries, areas, numbered initiatives and the sub rows under them.
import { readable } from '../../readable.ts'
import type { Block } from '../blocks.ts'
import type { Corrections } from '../corrections.ts'
import { UnplaceableLineError } from '../errors.ts'
import { type Line, nextVisible } from '../lines.ts'
import type { ParsedRow } from '../model.ts'
import { type PrintedRow, readPrintedRow, splitMarks, strayLine, toAmounts } from '../table.ts'
import { readTableHead } from './amounts-header.ts'

/** Spaces in front of a row that stands under the initiative above it. */
const SUB_INDENT = 3
const grandTitle = /^(?:Forslag )?i alt$/i
const ministryTitle = /ministeriet(?: i alt)?$/i
const immediateTitle = /^Straksudmøntning$/

type Place = {
  ministry: number | null
  area: number | null
  initiative: number | null
  next: number
  letter: number
}

export type BigTable = {
  blocks: Block[]
  rows: ParsedRow[] /** Index of the first line after the table. */
  next: number
}

/**
 * Reads the table whose "Tabel 1" line is `lines[index]`, up to its note, an annex or the end.
 * @throws UnplaceableLineError for a line that is no row, or a row out of its order
 */
export function readBigTable(
  document: string,
  text: string,
  lines: Line[],
  index: number,
  corrections: Corrections,
) {
  const head = readTableHead(document, lines, index)
  const table: BigTable = { blocks: [...head.furniture], rows: [], next: lines.length }
  const place: Place = { ministry: null, area: null, initiative: null, next: 1, letter: 0 }
  let i = nextVisible(lines, head.next)
  while (i < lines.length && !/^(?:Anm\.|Bilag \d)/.test(lines[i]?.text ?? '')) {
    const printed = readPrintedRow(document, lines, i, head.columns.length)
    const corrected = corrections.take('row-title', printed)?.corrected
    const title = corrected ?? readable(text, printed.title.start, printed.title.end)
    const row = toRow(document, lines, printed, title, place)
    row.amounts = toAmounts(printed.cells, head.columns)
    table.rows.push(row)
    enter(place, row, table.rows.length - 1)
    table.blocks.push({ type: 'row', start: printed.start, end: printed.end })
    i = nextVisible(lines, printed.next)
  }
  table.next = i
  return table
}

function toRow(document: string, lines: Line[], printed: PrintedRow, title: string, place: Place): ParsedRow {
  const { title: full, marks } = splitMarks(title)
  const base = { start: printed.start, end: printed.end, marks, amounts: [], section: null }
  const { ministry, area, initiative } = place
  const top = { parent: null, ministry: null, area: null }
  const fail = (why: string, expectsCells = false) => {
    const line =
      printed.cells.length === 0 ? strayLine(lines, printed, expectsCells) : lines[printed.line - 1]
    return new UnplaceableLineError(document, line?.number ?? printed.line, line?.text ?? full, why)
  }
  const numbered = /^(\d+)\s+(.*)$/.exec(full)
  const lettered = printed.indent >= SUB_INDENT ? /^([a-z])[.,]\s+(.*)$/.exec(full) : null
  if (printed.cells.length === 0) {
    if (numbered || lettered) throw fail('expected the amounts of the row above', true)
    // A theme: alone on its line, above the first of its numbered rows.
    const below = lines[nextVisible(lines, printed.next)]?.text ?? ''
    const wrapped = printed.next > printed.line
    const unnumbered = /^[^\d].*\d,\d$/.test(below) || /^[a-z][.,] /.test(below)
    if (wrapped || printed.indent >= SUB_INDENT || unnumbered) throw fail('a title without amounts')
    return { ...base, ...top, level: 'area', number: null, title: full, ministry }
  }
  if (numbered) {
    if (Number(numbered[1]) !== place.next) throw fail(`expected row number ${place.next}`)
    return {
      ...base,
      level: 'initiative',
      number: numbered[1] ?? null,
      title: numbered[2] ?? '',
      parent: null,
      ministry,
      area,
    }
  }
  if (printed.indent >= SUB_INDENT) {
    if (initiative === null) throw fail('a sub row without an initiative above it')
    const letter = lettered?.[1] ?? null
    if (letter && letter.charCodeAt(0) !== 97 + place.letter) throw fail('a sub row out of its order')
    const number = letter ? `${place.next - 1}.${letter}` : null
    return { ...base, level: 'sub', number, title: lettered?.[2] ?? full, parent: initiative, ministry, area }
  }
  if (full === '') throw fail('amounts without a title')
  if (grandTitle.test(full)) return { ...base, ...top, level: 'grand', number: null, title: full }
  if (ministryTitle.test(full)) {
    return { ...base, ...top, level: 'ministry', number: null, title: full.replace(/ i alt$/i, '') }
  }
  if (immediateTitle.test(full))
    return { ...base, ...top, level: 'immediate', number: null, title: full, ministry }
  return { ...base, ...top, level: 'area', number: null, title: full, ministry }
}

/** What the rows after this one stand under. */
function enter(place: Place, row: ParsedRow, index: number): void {
  if (row.level === 'ministry') Object.assign(place, { ministry: index, area: null, initiative: null })
  if (row.level === 'area') Object.assign(place, { area: index, initiative: null })
  if (row.level === 'initiative') {
    Object.assign(place, { initiative: index, next: place.next + 1, letter: 0 })
  }
  if (row.level === 'sub' && row.number) place.letter++
}
