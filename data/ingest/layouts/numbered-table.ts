// The layout of an agreement whose money stands in one big table of numbered rows: cover and prose, annexes ("Bilag"), the
// table in one of them. The table's titles tell which lines of the prose and of the pool criteria are headings.
import { assemble } from '../assemble.ts'
import type { Block, HeadingBlock } from '../blocks.ts'
import type { Corrections } from '../corrections.ts'
import { UnplaceableLineError } from '../errors.ts'
import { type Line, lineNumberAt, nextVisible, toLines } from '../lines.ts'
import type { ParsedDocument, ParsedRow } from '../model.ts'
import { looksLikeHeading, measureWidth, paragraphs, toTextBlock } from '../paragraphs.ts'
import { readBigTable } from './big-table.ts'
import { type Heading, HeadingFinder, isAnnex } from './headings.ts'
import { Outline } from './outline.ts'
import type { Source } from './source.ts'

const pageNumber = /^Side \d+ af \d+$/

/**
 * Reads such a document.
 * @throws UnplaceableLineError for a line of the table that is no row, or a theme in the table that the prose does not know
 */
export function parseNumberedTable(source: Source, corrections: Corrections): ParsedDocument {
  const lines = toLines(source.text)
  const tableAt = lines.findIndex((line) => line.text === 'Tabel 1')
  if (tableAt < 0)
    throw new UnplaceableLineError(source.id, lines.length, '', 'the document has no "Tabel 1"')
  const table = readBigTable(source.id, source.text, lines, tableAt, corrections)
  const annexAfter = lines.findIndex((line, i) => i >= table.next && isAnnex(line))
  const noteEnd = annexAfter < 0 ? lines.length : annexAfter
  const note = lines.slice(table.next, noteEnd)
  const prose = new ProseReader(source, lines, table.rows)
  const blocks = [
    ...prose.read(0, tableAt),
    ...table.blocks,
    ...paragraphs(note, measureWidth(note)).map((group) => toTextBlock(group, 'note')),
    ...prose.read(noteEnd, lines.length),
  ]
  const document = assemble(source, { blocks, rows: table.rows })
  linkSections(blocks, prose.outline)
  checkThemes(document, prose.outline)
  return document
}

/** Running text under the headings that the outline knows, and short lines that look like headings themselves. */
class ProseReader {
  readonly outline: Outline
  readonly #lines: Line[]
  readonly #finder: HeadingFinder
  readonly #measure: number

  constructor(source: Source, lines: Line[], rows: ParsedRow[]) {
    this.#lines = lines
    this.#finder = new HeadingFinder(source, lines, rows)
    this.#measure = measureWidth(lines)
    this.outline = new Outline(source.text)
  }

  read(from: number, to: number): Block[] {
    const blocks: Block[] = []
    let run: Line[] = []
    let i = nextVisible(this.#lines, from)
    while (i < to) {
      const line = this.#lines[i] as Line
      const heading = this.#finder.at(i)
      if (heading) {
        blocks.push(...this.#textOf(run, heading), this.outline.enter(heading))
        run = []
      } else if (pageNumber.test(line.text)) {
        blocks.push({ type: 'furniture', start: line.start, end: line.end, what: 'page number' })
      } else {
        run.push(line)
      }
      i = nextVisible(this.#lines, heading?.next ?? i + 1)
    }
    return [...blocks, ...this.#textOf(run, undefined)].sort((a, b) => a.start - b.start)
  }

  /** Paragraphs and unlisted headings of a run of lines that ends where `following` begins. */
  #textOf(run: Line[], following: Heading | undefined): Block[] {
    const groups = paragraphs(run, this.#measure)
    return groups.map((group, n) => {
      const first = group[0]
      const isLast = n === groups.length - 1
      if (!first || !looksLikeHeading(group, this.#measure) || (isLast && !following))
        return toTextBlock(group, 'prose')
      const heads = isLast ? 'headings' : 'text'
      return this.outline.enter({
        kind: 'unlisted',
        heads,
        start: first.start,
        end: first.end,
        next: first.number,
      })
    })
  }
}

/** An initiative's section is the first one under its title: the prose before the pool criteria. */
function linkSections(blocks: Block[], outline: Outline): void {
  const headings = blocks.filter((block): block is HeadingBlock => block.type === 'heading')
  for (const [index, heading] of headings.entries()) {
    const row = outline.rowOf(heading)
    if (row) row.section ??= index
  }
}

/** A title without amounts is a theme of the prose too, or a line that has no business in the table. */
function checkThemes(document: ParsedDocument, outline: Outline): void {
  for (const row of document.rows) {
    if (row.amounts.length > 0 || outline.knows(row)) continue
    const why = 'neither a row nor a theme that the text has a heading for'
    throw new UnplaceableLineError(document.id, lineNumberAt(document.text, row.start), row.title, why)
  }
}
