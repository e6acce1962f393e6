// Blocks in reading order → a parsed document: sections with their extent, passages in their sections, rows, furniture.
import type { FurnitureBlock, Layout, TextBlock } from './blocks.ts'
import { UnplaceableLineError } from './errors.ts'
import { lineNumberAt } from './lines.ts'
import type { ParsedDocument, ParsedSection } from './model.ts'
import { toPassages } from './passages.ts'

/**
 * Builds the document; a row's `section` is filled in by the layout afterwards.
 * @throws UnplaceableLineError for text that stands before the first heading
 */
export function assemble(
  source: { id: string; agreement: string | null; text: string },
  layout: Layout,
): ParsedDocument {
  const { id, agreement, text } = source
  const document: ParsedDocument = {
    id,
    agreement,
    text,
    sections: [],
    passages: [],
    rows: layout.rows,
    furniture: layout.blocks
      .filter((block): block is FurnitureBlock => block.type === 'furniture')
      .map(({ start, end, what }) => ({ start, end, what })),
  }
  const open: number[] = []
  let run: TextBlock[] = []
  const flush = () => {
    const section = document.sections.length - 1
    const first = run[0]
    if (first && section < 0) {
      const shown = text.slice(first.start, first.end)
      throw new UnplaceableLineError(id, lineNumberAt(text, first.start), shown, 'no heading above it')
    }
    document.passages.push(...toPassages(text, section, run))
    run = []
  }
  const extend = (end: number) => {
    for (const index of open) {
      const section = document.sections[index]
      if (section) section.end = Math.max(section.end, end)
    }
  }
  for (const block of layout.blocks) {
    if (block.type === 'text') run.push(block)
    else flush()
    if (block.type === 'heading') {
      while (depthOf(document.sections, open.at(-1)) >= block.depth) open.pop()
      document.sections.push({
        parent: open.at(-1) ?? null,
        depth: block.depth,
        title: block.title,
        titleStart: block.start,
        titleEnd: block.end,
        start: block.start,
        end: block.end,
      })
      open.push(document.sections.length - 1)
    }
    extend(block.end)
  }
  flush()
  return document
}

const depthOf = (sections: ParsedSection[], index: number | undefined): number =>
  index === undefined ? -1 : (sections[index]?.depth ?? -1)
