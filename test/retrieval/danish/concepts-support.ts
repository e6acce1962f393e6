// Reads a Danish text with the real lexicon, analysed as the indexes analyse theirs: folded stems, compound parts.
import { splitCompound } from '../../../retrieval/danish/compounds.ts'
import {
  type ConceptToken,
  exactKey,
  type Lexicon,
  loadConcepts,
} from '../../../retrieval/danish/concepts.ts'
import { fold } from '../../../retrieval/danish/normalise.ts'
import { stem } from '../../../retrieval/danish/stem.ts'
import { tokenise } from '../../../retrieval/danish/tokenise.ts'

export const stemKey = (word: string): string => fold(stem(word.toLowerCase()))

export const lexicon: Lexicon = loadConcepts(stemKey)

export function conceptTokens(text: string): ConceptToken[] {
  return tokenise(text).map(({ text: word, start, end }) => {
    const parts = splitCompound(word)
    return {
      start,
      end,
      keys: [stemKey(word), exactKey(word)],
      partKeys: parts.length > 1 ? parts.flatMap((part) => [stemKey(part), exactKey(part)]) : [],
    }
  })
}

/** The concepts of a text by name, each once, in order. */
export function conceptsOf(text: string, lex: Lexicon = lexicon): string[] {
  return [...new Set(lex.find(conceptTokens(text)).map(({ concept }) => concept.id))]
}
