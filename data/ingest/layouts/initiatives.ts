// Where each initiative begins in an agreement that describes them one after the other: a heading, a lead that says what is
// set aside, and then always "Baggrund og indhold".
import type { Corrections } from '../corrections.ts'
import { UnplaceableLineError } from '../errors.ts'
import type { Line } from '../lines.ts'
import type { Span } from '../model.ts'

export const BACKGROUND = 'Baggrund og indhold'
/** Blocks of lines that a lead takes at most. */
const LEAD_BLOCKS = 3

/** The heading of an initiative; an empty span where extraction lost it. */
export type InitiativeHeading = Span & {
  /** Given by the corrections file, where the printed one is lost or damaged. */
  corrected: string | null
  /** Index of the line it begins at, and of the line after it. */
  from: number
  next: number
}

/**
 * The headings of all initiatives, by the index of the line they begin at.
 * @throws UnplaceableLineError for a "Baggrund og indhold" without a lead or heading above it
 */
export function findInitiatives(
  document: string,
  lines: Line[],
  corrections: Corrections,
): Map<number, InitiativeHeading> {
  const headings = new Map<number, InitiativeHeading>()
  for (const [index, line] of lines.entries()) {
    if (line.text !== BACKGROUND) continue
    let lead = blockAbove(lines, index)
    for (let n = 1; n < LEAD_BLOCKS && lead && !isLead(lines, lead); n++) lead = blockAbove(lines, lead.from)
    if (!lead || !isLead(lines, lead)) {
      throw new UnplaceableLineError(document, line.number, line.text, 'no "Der afsættes …" above it')
    }
    const heading = headingAbove(lines, lead, corrections)
    if (!heading) {
      const first = lines[lead.from]
      throw new UnplaceableLineError(
        document,
        first?.number ?? 0,
        first?.text ?? '',
        'an initiative without a heading',
      )
    }
    headings.set(heading.from, heading)
  }
  return headings
}

type LineBlock = { from: number; next: number }

/** The lines without a blank one between them that stand next above `index`. */
function blockAbove(lines: Line[], index: number): LineBlock | undefined {
  let last = index - 1
  while (lines[last]?.blank) last--
  let from = last
  while (lines[from - 1]?.blank === false) from--
  return last >= 0 ? { from, next: last + 1 } : undefined
}

const isLead = (lines: Line[], block: LineBlock): boolean =>
  /^Der afsættes /.test(lines[block.from]?.text ?? '')

function headingAbove(
  lines: Line[],
  lead: LineBlock,
  corrections: Corrections,
): InitiativeHeading | undefined {
  const leadStart = lines[lead.from]?.start ?? 0
  const lost = corrections.take('lost-heading', { start: leadStart })
  if (lost?.corrected) {
    return { start: leadStart, end: leadStart, corrected: lost.corrected, from: lead.from, next: lead.from }
  }
  const block = blockAbove(lines, lead.from)
  const first = block && lines[block.from]
  const last = block && lines[block.next - 1]
  if (!first || !last) return undefined
  const span = { start: first.start, end: last.end }
  return { ...span, ...block, corrected: corrections.take('heading', span)?.corrected ?? null }
}
