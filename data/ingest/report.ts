// What an ingest found, for a person at a terminal.
import { lineNumberAt } from './lines.ts'
import type { ParsedRow } from './model.ts'
import type { ReadDocument } from './read.ts'
import { formatTenths } from './tenths.ts'

/** The report of a whole ingest, as lines of text. */
export function report(read: ReadDocument[]): string {
  return read.map(reportOne).join('\n\n')
}

function reportOne({ document, pools, facts, findings }: ReadDocument): string {
  const { sections, passages, rows, furniture } = document
  const count = (level: ParsedRow['level']) => rows.filter((row) => row.level === level).length
  const initiatives = rows.filter((row) => row.level === 'initiative')
  const sum = initiatives.reduce((added, row) => added + total(row), 0)
  const grand = rows.find((row) => row.level === 'grand')
  const lines = [
    document.id,
    `  ${sections.length} headings, ${passages.length} passages, ${passages.flatMap((one) => one.sentences).length} sentences, ${facts.length} facts`,
    `  ${furniture.length} lines of furniture; every character has its place`,
  ]
  if (rows.length > 0) {
    lines.push(
      `  ${initiatives.length} initiatives (${formatTenths(sum)} mio. kr.), ${count('sub')} sub rows, ${count('immediate')} immediate, ${count('area')} areas, ${count('ministry')} ministries, ${pools.length} pools`,
      `  grand total: ${grand ? formatTenths(total(grand)) : 'none printed'}`,
    )
  }
  const place = (start: number | null) =>
    start === null ? '' : `line ${lineNumberAt(document.text, start)}: `
  const show = (kind: 'disagreement' | 'correction', title: string) => {
    const shown = findings.filter((one) => one.kind === kind)
    if (shown.length > 0)
      lines.push(`  ${title}:`, ...shown.map((one) => `    ${place(one.start)}${one.text}`))
  }
  show('disagreement', 'does not agree')
  show('correction', 'mended or lost in extraction')
  return lines.join('\n')
}

const total = (row: ParsedRow): number => row.amounts.find((one) => one.measure === 'total')?.tenths ?? 0
