// Reads a Danish text with the real lexicon, analysed as the indexes analyse theirs.
import { type Lexicon, loadConcepts } from '../../../retrieval/danish/concepts.ts'
import { conceptKey, findConcepts } from '../../../retrieval/terms.ts'

export const lexicon: Lexicon = loadConcepts(conceptKey)

/** The concepts of a text by name, each once, in order. */
export function conceptsOf(text: string, lex: Lexicon = lexicon): string[] {
  return [...new Set(findConcepts(lex, text).map(({ concept }) => concept.id))]
}
