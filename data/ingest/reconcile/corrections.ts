// What corrections mended, and what extraction lost for good, as findings.
import type { Correction } from '../corrections.ts'
import { IngestError } from '../errors.ts'
import type { ParsedDocument, ParsedFinding } from '../model.ts'

/**
 * A finding for every entry of a document's corrections file, on the table row it touches.
 * @throws IngestError for an entry on a row that is not there
 */
export function correctionFindings(
  document: ParsedDocument,
  corrections: readonly Correction[],
): ParsedFinding[] {
  return corrections.map((entry) => ({
    kind: entry.mends === 'disagreement' ? 'disagreement' : 'correction',
    row: rowOf(document, entry),
    pool: null,
    text: entry.note,
    start: entry.start,
    end: entry.end,
  }))
}

function rowOf(document: ParsedDocument, entry: Correction): number | null {
  if (entry.row !== undefined) {
    const named = document.rows.findIndex((row) => row.title === entry.row)
    if (named >= 0) return named
    throw new IngestError(`data/agreements/${document.id}.corrections.json: there is no row "${entry.row}"`)
  }
  const printed = document.rows.findIndex((row) => row.start <= entry.start && entry.start < row.end)
  if (printed >= 0) return printed
  if (entry.mends === 'caption') return orNull(document.rows.findIndex((row) => row.start > entry.end))
  if (entry.mends !== 'heading' && entry.mends !== 'lost-heading') return null
  const section = document.sections.findIndex((one) => one.titleStart === entry.start)
  return orNull(document.rows.findIndex((row) => row.section === section))
}

const orNull = (index: number): number | null => (index < 0 ? null : index)
