// Which stretches of the texts are cited for the sentences found: whole passages, neighbours that both speak as one quote.
import type { Passage } from '../../retrieval/passage-index.ts'
import type { Catalog } from '../catalog.ts'
import { Citations } from '../facts/citations.ts'
import type { LineContext } from './context-span.ts'
import type { RankedSentence } from './rank.ts'

const CITED = 4
/** Passages looked at beyond those cited, for neighbours to join them. */
const LOOKED_AT = 12
/** Passages this far below the best say nothing about the question. */
const CITED_FROM = 0.55
/** Characters of a passage that is cited whole; of a longer one its sentence. */
const WHOLE = 900
/** Characters of one quote that neighbours make up. */
const TOGETHER = 1300

type Quote = { document: string; section: number; start: number; end: number; ids: Set<number> }

/** `ranked`: best first, what is said up front before the rest; `bestScore` of them all. */
export function citePassages(
  catalog: Catalog,
  lines: LineContext,
  ranked: readonly RankedSentence[],
  bestScore: number,
): Citations {
  const quotes: Quote[] = []
  const seen = new Set<number>()
  for (const { sentence, passage, score } of ranked) {
    if (score < bestScore * CITED_FROM || seen.size >= LOOKED_AT) break
    if (seen.has(passage.id)) continue
    seen.add(passage.id)
    const span = lines.widen(passage.document, passage.text.length <= WHOLE ? passage : sentence)
    const beside = quotes.find((quote) => adjoins(quote, passage, span))
    if (beside) {
      beside.start = Math.min(beside.start, span.start)
      beside.end = Math.max(beside.end, span.end)
      beside.ids.add(passage.id)
    } else if (quotes.length < CITED)
      quotes.push({
        document: passage.document,
        section: passage.section,
        ...span,
        ids: new Set([passage.id]),
      })
  }
  const citations = new Citations(catalog)
  for (const { document, start, end } of quotes) citations.add(document, start, end)
  return citations
}

/** Passages are numbered in the order of the texts. */
const adjoins = (quote: Quote, { id, section }: Passage, span: { start: number; end: number }): boolean =>
  quote.section === section &&
  (quote.ids.has(id - 1) || quote.ids.has(id + 1)) &&
  Math.max(quote.end, span.end) - Math.min(quote.start, span.start) <= TOGETHER
