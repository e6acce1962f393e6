// What reconciliation found about the very words that an answer rests on: told beside it, whatever kind of answer it is.
import type { Answer, Citation } from './answer.ts'
import type { Catalog, Finding } from './catalog.ts'

/**
 * Sources that disagree are told wherever one of them is cited; a sentence that lost words where it is what answers. Findings
 * about a row of a table go with its figure (figures/execute.ts).
 */
export function notesOnWords(
  { findings }: Catalog,
  { kind, citations }: Pick<Answer, 'kind' | 'citations'>,
): string[] {
  const [first] = kind === 'passages' ? citations : []
  return findings
    .filter(({ row }) => row === null)
    .filter((finding) =>
      finding.kind === 'disagreement'
        ? citations.some((citation) => touches(citation, finding))
        : first !== undefined && touches(first, finding),
    )
    .map(({ text }) => text)
}

const touches = (citation: Citation, { document, start, end }: Finding): boolean =>
  start !== null &&
  end !== null &&
  citation.document === document &&
  citation.start < end &&
  start < citation.end
