// The corrections file beside a text: what extraction broke, where, how it is mended and why. The text itself stays as it is.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { agreementsDir, readJson } from '../registry.ts'
import { IngestError } from './errors.ts'
import type { Span } from './model.ts'
import { trimSpan } from './sentences.ts'

const entrySchema = z.strictObject({
  /** The exact source characters that it is about, and which occurrence of them (from 1). */
  quote: z.string().min(1),
  occurrence: z.int().min(1).default(1),
  /**
   * lost-heading: a heading is missing in front of the quote · heading: the quote is what is left of a heading ·
   * row-title: the quote begins a row whose title is wrong, incomplete or lost · caption: a table's caption is wrong ·
   * stray: the quote is a leftover that says nothing · gap: text is missing at the quote and nothing can mend it ·
   * disagreement: the quote does not agree with the rest of the source in a way no general check finds
   */
  mends: z.enum(['lost-heading', 'heading', 'row-title', 'caption', 'stray', 'gap', 'disagreement']),
  /** The text as it should be; only where something is mended. */
  corrected: z.string().optional(),
  /** The title of the table row that a disagreement is about. */
  row: z.string().optional(),
  /** For whoever reads the file: what in the text supports it. */
  reason: z.string().min(1),
  /** For whoever reads an answer: plain Danish. */
  note: z.string().min(1),
})

const mended = new Set(['lost-heading', 'heading', 'row-title', 'caption'])
const fileSchema = z.array(
  entrySchema.refine((entry) => mended.has(entry.mends) === (entry.corrected !== undefined), {
    message: 'a mended heading, title or caption needs "corrected", the others must not have it',
  }),
)

export type Correction = z.infer<typeof entrySchema> & Span

/**
 * The corrections of one document, each with the place of its quote in `text`; [] where there is no file.
 * @throws IngestError when the file is damaged or a quote does not stand in the text
 */
export function readCorrections(dataDir: string, document: string, text: string): Correction[] {
  const file = join(agreementsDir(dataDir), `${document}.corrections.json`)
  if (!existsSync(file)) return []
  return readJson(file, fileSchema).map((entry) => {
    let start = -1
    for (let n = 0; n < entry.occurrence; n++) start = text.indexOf(entry.quote, start + 1)
    if (start >= 0) return { ...entry, ...trimSpan(text, { start, end: start + entry.quote.length }) }
    const quote = JSON.stringify(entry.quote.slice(0, 60))
    throw new IngestError(`${file}: ${quote} (occurrence ${entry.occurrence}) does not stand in the text`)
  })
}

/** The corrections of one document while it is parsed; knows which of them have been used. */
export class Corrections {
  readonly all: readonly Correction[]
  readonly #used = new Set<Correction>()

  constructor(all: readonly Correction[]) {
    this.all = all
  }

  /** The correction of this sort whose quote begins where the span does, if any; marks it used. */
  take(mends: Correction['mends'], { start }: Pick<Span, 'start'>): Correction | undefined {
    const found = this.all.find((entry) => entry.mends === mends && entry.start === start)
    if (found) this.#used.add(found)
    return found
  }

  /** Leftovers that begin inside the span, in order. */
  strays(span: Span): Correction[] {
    return this.all.filter(
      (entry) => entry.mends === 'stray' && entry.start >= span.start && entry.start < span.end,
    )
  }

  /** Corrections that a layout should have used and did not: the file and the text no longer fit. */
  unused(): Correction[] {
    return this.all.filter((entry) => mended.has(entry.mends) && !this.#used.has(entry))
  }
}
