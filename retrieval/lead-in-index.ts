// Finds sentences and table rows by their lead-in terms: what people call what they say in words of their own.
//
// Each term is matched by itself. The words of many terms together would hold a bit of every question.
import type { Lexicon } from './danish/concepts.ts'
import { type Slot, SlotIndex } from './slot-index.ts'
import { contentTokens, indexTerms, searchTerms } from './terms.ts'

const READ = new WeakMap<Lexicon, Map<string, { text: string; terms: string[] }[]>>()

/** The terms of a place, each with its index terms; read once, since passages, sentences and terms are all found by them. */
export function readLeadInTerms(lexicon: Lexicon, leadIns: string): { text: string; terms: string[] }[] {
  const read = READ.get(lexicon) ?? new Map<string, { text: string; terms: string[] }[]>()
  READ.set(lexicon, read)
  const terms =
    read.get(leadIns) ??
    leadIns
      .split('\n')
      .filter(Boolean)
      .map((text) => ({ text, terms: searchTerms(lexicon, text) }))
  read.set(leadIns, terms)
  return terms
}

type Term = {
  place: number
  text: string
  words: { terms: string[]; rarity: number }[]
  /** Sum of the words' rarities. */
  weight: number
}

export class LeadInIndex {
  readonly #index: SlotIndex<'term'>
  readonly #terms: Term[]

  constructor(places: Iterable<{ id: number; leadIns: string }>, lexicon: Lexicon) {
    const all = [...places].flatMap(({ id, leadIns }) =>
      readLeadInTerms(lexicon, leadIns).map((term) => ({ place: id, ...term })),
    )
    this.#index = new SlotIndex(
      all.map(({ terms }, id) => ({ id, fields: { term: terms } })),
      { term: 1 },
    )
    this.#terms = all.map(({ place, text }) => {
      const words = contentTokens(text).map((token) => {
        const terms = indexTerms(token.text)
        const [exact = '', stem = ''] = terms
        return { terms, rarity: Math.min(this.#index.rarity(exact), this.#index.rarity(stem)) }
      })
      return { place, text, words, weight: words.reduce((sum, { rarity }) => sum + rarity, 0) }
    })
  }

  /**
   * By id, how nearly the slots are one of its terms, 0–1: the share of the slots' weight that the term holds times the
   * share of the term that they say. `fits`: 0–1, how well a term asks what the question asks.
   */
  search(slots: readonly Slot[], fits: (term: string) => number = () => 1): Map<number, number> {
    const found = new Map<number, number>()
    for (const { id, coverage, match } of this.#index.search(slots)) {
      const term = this.#terms[id]
      if (!term) throw new Error(`the index holds a term that there is not: ${id}`)
      const said = term.words.reduce(
        (sum, { terms, rarity }) => sum + (match.some(([one]) => terms.includes(one)) ? rarity : 0),
        0,
      )
      const known = found.get(term.place) ?? 0
      const near = (coverage * said) / (term.weight || 1)
      if (near > known) found.set(term.place, Math.max(known, near * fits(term.text)))
    }
    return found
  }
}
