// Where in the texts the quotes stand that a question's answer must cite.
import type { Knowledge } from '../../data/knowledge.ts'
import { passages } from '../../data/schema.ts'
import { fold } from '../evaluate/fold.ts'
import type { Question } from '../evaluate/questions.ts'

export type Span = { document: string; start: number; end: number }
type Squeezed = { id: string; text: string; offsets: number[] }

/** Quotes are compared as the scorer compares them, and without white space, so that a place can be told from a match. */
export class Gold {
  readonly #documents: Squeezed[]
  readonly #passages: (Span & { id: number })[]

  constructor(knowledge: Knowledge) {
    this.#documents = knowledge.documents().map(({ id, text }) => ({ id, ...squeeze(text) }))
    this.#passages = knowledge.db.select().from(passages).all()
  }

  spans({ expect }: Question): Span[] {
    return expect.quotes.flatMap((quote) => {
      const needle = fold(quote).replace(/[\s-]/g, '')
      return this.#documents.flatMap(({ id, text, offsets }) => {
        const at = text.indexOf(needle)
        if (at < 0) return []
        return [{ document: id, start: offsets[at] ?? 0, end: (offsets[at + needle.length - 1] ?? 0) + 1 }]
      })
    })
  }

  /** Ids of the passages that hold some part of a quote. */
  passages(question: Question): Set<number> {
    const spans = this.spans(question)
    return new Set(this.#passages.filter((p) => spans.some((span) => overlap(span, p))).map(({ id }) => id))
  }
}

export const overlap = (a: Span, b: Span): boolean =>
  a.document === b.document && a.start < b.end && b.start < a.end

/** Letters, digits and signs without white space and hyphens, each with its offset in the text. */
function squeeze(text: string): { text: string; offsets: number[] } {
  let squeezed = ''
  const offsets: number[] = []
  for (let at = 0; at < text.length; at++) {
    const kept = fold(text[at] ?? '').replace(/[\s-]/g, '')
    squeezed += kept
    for (let i = 0; i < kept.length; i++) offsets.push(at)
  }
  return { text: squeezed, offsets }
}
