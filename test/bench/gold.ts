// Which passages are right for a question: those that hold a quote that the question sets expect.
import type { Knowledge } from '../../data/knowledge.ts'
import { passages } from '../../data/schema.ts'
import { fold } from '../evaluate/fold.ts'
import type { Question } from '../evaluate/questions.ts'

/** Expected quotes of a question → ids of the passages they stand in, whole or in part. */
export function goldReader(knowledge: Knowledge): (question: Question) => Set<number> {
  const folded = knowledge.documents().map(({ id, text }) => {
    const parts = knowledge.db
      .select()
      .from(passages)
      .all()
      .filter((passage) => passage.document === id)
      .sort((a, b) => a.start - b.start)
    // Where each passage begins in the folded document.
    const starts = parts.map(({ start }) => fold(text.slice(0, start)).length)
    const ends = parts.map(({ end }) => fold(text.slice(0, end)).length)
    return { text: fold(text), parts, starts, ends }
  })
  return ({ expect }) => {
    const found = new Set<number>()
    for (const quote of expect.quotes.map(fold))
      for (const { text, parts, starts, ends } of folded)
        for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
          parts.forEach(({ id }, i) => {
            const overlap = Math.min(at + quote.length, ends[i] ?? 0) - Math.max(at, starts[i] ?? 0)
            if (overlap >= Math.min(20, quote.length)) found.add(id)
          })
    return found
  }
}
