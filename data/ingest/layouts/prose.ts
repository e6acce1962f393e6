// The layout of a text without tables, a paragraph to a line: an article, or the opening of an agreement.
import { readable } from '../../readable.ts'
import { assemble } from '../assemble.ts'
import type { Block } from '../blocks.ts'
import { type Line, nextVisible, toLines } from '../lines.ts'
import type { ParsedDocument } from '../model.ts'
import type { Source } from './source.ts'
import { matchTitle } from './title.ts'

/** A heading is no longer than this. */
const HEADING_MAX = 90
const dateLine = /^\d{2}-\d{2}-\d{4}$/
/** What surrounds an article on its page and is not part of it. */
const pageParts = /^(?:Læs .* nyhed|Se hele |Senest opdateret |Tilmeld dig )/

/** Reads such a document. */
export function parseProse(source: Source): ParsedDocument {
  const lines = toLines(source.text)
  const blocks: Block[] = []
  let depth = 1
  let afterHeading = false
  let i = nextVisible(lines, 0)
  while (i < lines.length) {
    const end = endOfBlock(lines, i)
    const first = lines[i] as Line
    const last = lines[end - 1] as Line
    const titleEnd = blocks.length === 0 ? matchTitle(lines, i, source.title) : undefined
    const span = { start: first.start, end: (titleEnd ?? last).end }
    const next = lines[nextVisible(lines, end)]
    if (titleEnd) {
      blocks.push({ type: 'heading', depth: 1, title: source.title, ...span })
    } else if (dateLine.test(first.text) || pageParts.test(first.text)) {
      blocks.push({ type: 'furniture', what: dateLine.test(first.text) ? 'date' : 'page part', ...span })
    } else if (next && end - i === 1 && isHeading(first)) {
      // Headings in a row go one below the other; one after text stands beside the last.
      if (afterHeading) depth++
      blocks.push({ type: 'heading', depth, title: readable(source.text, span.start, span.end), ...span })
      afterHeading = true
    } else {
      blocks.push({ type: 'text', kind: 'prose', item: false, ...span })
      afterHeading = false
    }
    i = nextVisible(lines, titleEnd?.number ?? end)
  }
  return assemble(source, { blocks, rows: [] })
}

const isHeading = (line: Line): boolean => line.text.length <= HEADING_MAX && !/[.:;,?!”"]$/.test(line.text)

/** Index of the line after the lines that stand right below `lines[index]`. */
function endOfBlock(lines: Line[], index: number): number {
  let i = index
  while (lines[i]?.blank === false) i++
  return i
}
