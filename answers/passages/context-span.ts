// Widens a quote to the sentences that share its first and last line, so that a marked line is never cut and reads in context.
import { asc } from 'drizzle-orm'
import type { Knowledge } from '../../data/knowledge.ts'
import { passages, sentences } from '../../data/schema.ts'
import { groupBy } from '../collections.ts'

type Span = { start: number; end: number }

export class LineContext {
  readonly #sentences: Map<string, Span[]>
  readonly #texts: Map<string, string>

  constructor(knowledge: Knowledge) {
    const documentOf = new Map(
      knowledge.db
        .select({ id: passages.id, document: passages.document })
        .from(passages)
        .all()
        .map((p) => [p.id, p.document]),
    )
    const all = knowledge.db.select().from(sentences).orderBy(asc(sentences.start)).all()
    this.#sentences = groupBy(all, (sentence) => documentOf.get(sentence.passage) ?? '')
    this.#texts = new Map(knowledge.documents().map(({ id, text }) => [id, text]))
  }

  /** Offsets of the widened quote; the same span where it already holds whole lines. */
  widen(document: string, { start, end }: Span): Span {
    const text = this.#texts.get(document) ?? ''
    const lineStart = text.lastIndexOf('\n', start - 1) + 1
    const newline = text.indexOf('\n', Math.max(start, end - 1))
    const lineEnd = newline < 0 ? text.length : newline
    const touched = (this.#sentences.get(document) ?? []).filter(
      (s) => s.start < lineEnd && lineStart < s.end,
    )
    return {
      start: Math.min(start, ...touched.map((s) => s.start)),
      end: Math.max(end, ...touched.map((s) => s.end)),
    }
  }
}
