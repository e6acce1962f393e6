// The concept lexicon: what words of the field mean, and what is a kind of what. concepts/README.md says how to extend it.
import { type Concept, ConceptError, readConcepts } from './concepts/entries.ts'
import {
  type ConceptToken,
  exactKey,
  keyRows,
  type PhraseHit,
  PhraseIndex,
  type WordKeys,
  wordKeys,
} from './concepts/phrases.ts'

export { type Concept, ConceptError, type ConceptToken, exactKey }

/** A concept where it stands; `start` and `end` are those of its first and last token. */
export interface ConceptMatch {
  concept: Concept
  start: number
  end: number
}

const placeOf = (concept: Concept, keys: readonly string[]): string => `${concept.facet} ${keys.join(' ')}`

const folder = new URL('./concepts/', import.meta.url)

/**
 * @param analyseWord The key that a word of the lexicon and a word of a text meet by, e.g. its folded stem.
 * @param from The folder of the concept files.
 * @throws ConceptError naming file and concept where the files are wrong.
 */
export function loadConcepts(analyseWord: (word: string) => string, from: URL = folder): Lexicon {
  return new Lexicon(readConcepts(from), analyseWord)
}

export class Lexicon {
  readonly concepts: ReadonlyMap<string, Concept>
  readonly #words: PhraseIndex<Concept>
  readonly #not: PhraseIndex<Concept>
  readonly #above = new Map<string, string[]>()
  readonly #below = new Map<string, string[]>()
  readonly #related = new Map<string, Set<string>>()

  constructor(concepts: ReadonlyMap<string, Concept>, analyseWord: (word: string) => string) {
    this.concepts = concepts
    this.#words = new PhraseIndex(analyseWord)
    this.#not = new PhraseIndex(analyseWord)
    const keysOf = wordKeys(analyseWord)
    const owners = new Map<string, Concept>()
    for (const concept of concepts.values()) {
      this.#addWords(concept, owners, keysOf)
      this.#addExceptions(concept, owners, keysOf)
      for (const other of concept.related) {
        this.#relate(concept.id, other)
        this.#relate(other, concept.id)
      }
    }
    for (const id of concepts.keys()) this.#climb(id)
  }

  /**
   * The concepts of a row of tokens, in order. The longest phrase takes its tokens, so that "børn af alkoholikere" is not also
   * "alkoholikere"; parts of a compound count only where no phrase has the whole word. One word may mean several concepts of
   * different facets (a krisecenter is a place and an applicant).
   */
  find(tokens: readonly ConceptToken[]): ConceptMatch[] {
    const excluded = [...this.#not.find(tokens)]
    const hits = [...this.#words.find(tokens)].filter(
      (hit) =>
        !excluded.some(({ value, from, to }) => value === hit.value && from <= hit.from && hit.to <= to),
    )
    hits.sort(
      (a, b) => Number(a.part) - Number(b.part) || b.words - a.words || a.from - b.from || a.to - b.to,
    )
    const taken = new Map<number, PhraseHit<Concept>>()
    const kept = hits.filter((hit) => {
      for (let at = hit.from; at <= hit.to; at++) {
        const by = taken.get(at)
        if (by && !(by.from === hit.from && by.to === hit.to && by.part === hit.part)) return false
      }
      for (let at = hit.from; at <= hit.to; at++) taken.set(at, hit)
      return true
    })
    const matches = new Map<string, ConceptMatch>()
    for (const { value: concept, from, to } of kept.sort((a, b) => a.from - b.from)) {
      const first = tokens[from]
      const last = tokens[to]
      if (first && last) matches.set(`${from} ${concept.id}`, { concept, start: first.start, end: last.end })
    }
    return [...matches.values()]
  }

  /** Everything the concept is a kind of, nearest first. */
  broader(id: string): readonly string[] {
    return this.#above.get(id) ?? []
  }

  /** Everything that is a kind of the concept. */
  narrower(id: string): readonly string[] {
    return this.#below.get(id) ?? []
  }

  /** Concepts akin to it; kinship goes both ways, whichever file states it. */
  related(id: string): readonly string[] {
    return [...(this.#related.get(id) ?? [])]
  }

  /** `owners`: which concept a facet and a row of keys belong to. */
  #addWords(concept: Concept, owners: Map<string, Concept>, keysOf: WordKeys): void {
    for (const word of concept.words) {
      const rows = keyRows(word, keysOf)
      if (rows.length === 0) throw new ConceptError(concept.file, concept.id, `"${word}" holds no word`)
      for (const keys of rows) {
        const place = placeOf(concept, keys)
        const owner = owners.get(place)
        if (owner === concept) continue
        if (owner)
          throw new ConceptError(
            concept.file,
            concept.id,
            `"${word}" means "${owner.id}" already (${owner.file})`,
          )
        owners.set(place, concept)
        this.#words.add(keys, concept)
      }
    }
  }

  #addExceptions(concept: Concept, owners: ReadonlyMap<string, Concept>, keysOf: WordKeys): void {
    for (const phrase of concept.not)
      for (const keys of keyRows(phrase, keysOf)) {
        if (owners.get(placeOf(concept, keys)) === concept)
          throw new ConceptError(concept.file, concept.id, `not "${phrase}" takes back one of its own words`)
        this.#not.add(keys, concept)
      }
  }

  #relate(id: string, other: string): void {
    const known = this.#related.get(id)
    if (known) known.add(other)
    else this.#related.set(id, new Set([other]))
  }

  #climb(id: string): void {
    const above = new Set(this.concepts.get(id)?.broader)
    for (const other of above) for (const next of this.concepts.get(other)?.broader ?? []) above.add(next)
    this.#above.set(id, [...above])
    for (const other of above) {
      const below = this.#below.get(other)
      if (below) below.push(id)
      else this.#below.set(other, [id])
    }
  }
}
