// What stops an ingest: one plain line that names the file and, where there is one, the line.

/** A text, registry or corrections file that ingest cannot use. `message` is a single line for a person. */
export class IngestError extends Error {
  override name = 'IngestError'
}

/** A line that no rule of its document's layout can place. `line` counts from 1. */
export class UnplaceableLineError extends IngestError {
  override name = 'UnplaceableLineError'
  readonly document: string
  readonly line: number

  constructor(document: string, line: number, content: string, why: string) {
    const shown = content.trim().slice(0, 80)
    super(`data/agreements/${document}.txt, line ${line}: cannot place "${shown}" (${why})`)
    this.document = document
    this.line = line
  }
}
