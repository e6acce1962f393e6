// What reconciliation found about the very words that an answer rests on: told beside it, whatever kind of answer it is.
import type { Answer, Citation } from './answer.ts'
import type { Catalog, Finding } from './catalog.ts'

/**
 * Sources that disagree are told wherever one of them is cited; a sentence that lost words where it is said. Findings
 * about a row of a table go with its figure (figures/execute.ts).
 */
export function notesOnWords(
  { findings }: Catalog,
  { kind, citations, text }: Pick<Answer, 'kind' | 'citations' | 'text'>,
): string[] {
  const [first] = kind === 'passages' ? citations : []
  return findings
    .filter(({ row }) => row === null)
    .filter((finding) =>
      finding.kind === 'disagreement'
        ? citations.some((citation) => touches(citation, finding))
        : first !== undefined && touches(first, finding) && isTold(text, first, finding),
    )
    .map(({ text }) => text)
}

const touches = (citation: Citation, { document, start, end }: Finding): boolean =>
  start !== null &&
  end !== null &&
  citation.document === document &&
  citation.start < end &&
  start < citation.end

/** The words that were lost are missing from what is said, and not only from what is quoted around it. */
function isTold(text: string, { quote, start: from }: Citation, { start, end }: Finding): boolean {
  const words = quote.slice(Math.max(0, (start ?? 0) - from), (end ?? 0) - from)
  return plain(text).includes(plain(words))
}
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
