// Every character is accounted for: each visible one belongs to exactly one heading, passage, row or piece of furniture.
import { UnplaceableLineError } from './errors.ts'
import { lineNumberAt, toLines } from './lines.ts'
import type { ParsedDocument, Span } from './model.ts'

/**
 * Checks the partition. A page number inside a sentence belongs to the furniture, not to the passage around it.
 * @throws UnplaceableLineError naming the first line with a character that nobody owns, or that two own
 */
export function checkPartition(document: ParsedDocument): void {
  const owners = new Uint8Array(document.text.length)
  const headings = document.sections.map(({ titleStart, titleEnd }) => ({ start: titleStart, end: titleEnd }))
  const claim = (span: Span) => {
    for (let i = span.start; i < span.end; i++) owners[i] = (owners[i] ?? 0) + 1
  }
  for (const span of [...headings, ...document.passages, ...document.rows]) claim(span)
  for (const { what, ...span } of document.furniture) {
    if (what === 'page number') owners.fill(0, span.start, span.end)
    claim(span)
  }
  for (let i = 0; i < document.text.length; i++) {
    const count = owners[i] ?? 0
    if (count === 1 || /\s/.test(document.text.charAt(i))) continue
    const number = lineNumberAt(document.text, i)
    const line = toLines(document.text)[number - 1]?.text ?? ''
    const why = count === 0 ? 'nothing claims it' : 'more than one part of the document claims it'
    throw new UnplaceableLineError(document.id, number, line, why)
  }
}
