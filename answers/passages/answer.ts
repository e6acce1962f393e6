// Answers from running text: the sentences that fit the question, verbatim, or plainly that the agreements do not say.
import type { Lexicon } from '../../retrieval/danish/concepts.ts'
import type { Passage, PassageIndex } from '../../retrieval/passage-index.ts'
import type { Slot } from '../../retrieval/slot-index.ts'
import { Speller } from '../../retrieval/spelling.ts'
import { conceptSlot, findConcepts, indexTerms, wordSlot } from '../../retrieval/terms.ts'
import type { Catalog } from '../catalog.ts'
import { type Draft, draft } from '../draft.ts'
import { Citations } from '../facts/citations.ts'
import type { Meaning } from '../question/meaning.ts'
import type { LineContext } from './context-span.ts'
import type { RankedSentence, SentenceRanker } from './rank.ts'

export type PassageReading = {
  slots: Slot[]
  ranked: RankedSentence[] /** Calibrated 0–1: that the best sentence answers. */
  confidence: number
}

/** Confidence from which a sentence is given as an answer. */
export const ANSWERS = 0.5

export class PassageReader {
  readonly #ranker: SentenceRanker
  readonly #index: PassageIndex
  readonly #lexicon: Lexicon
  readonly #speller: Speller

  constructor(index: PassageIndex, ranker: SentenceRanker, lexicon: Lexicon) {
    this.#index = index
    this.#ranker = ranker
    this.#lexicon = lexicon
    this.#speller = new Speller(
      [...index.index.terms()].flatMap((term) => (term.startsWith('=') ? [term.slice(1)] : [])),
    )
  }

  read(meaning: Meaning, prefer: ((passage: Passage) => boolean) | null): PassageReading {
    const slots = this.slots(meaning)
    const kinds = meaning.kinds.map(({ value }) => value)
    const ranked = slots.length === 0 ? [] : this.#ranker.rank(slots, kinds, prefer ?? (() => false))
    return { slots, ranked, confidence: ranked[0]?.coverage ?? 0 }
  }

  /** Sentences by how well they answer a how-many question over ready-made slots. */
  rankSlots(slots: readonly Slot[]): RankedSentence[] {
    return this.#ranker.rank(slots, ['howMany'], () => false)
  }

  /** Content words as slots, each widened by the concept it belongs to. */
  slots(meaning: Meaning): Slot[] {
    const { question } = meaning
    const concepts = findConcepts(this.#lexicon, question.text)
    const most = Math.log(this.#index.index.size)
    const hardness = new Map(meaning.topic.map(({ index, soft }) => [index, soft ? 0.1 : 1]))
    return question.words.flatMap((word, index) => {
      const terms = indexTerms(word.text)
      const hard = hardness.get(index)
      if (terms.length === 0 || hard === undefined) return []
      const [exact = '', stem = ''] = terms
      const known = this.#index.index.has(exact) || this.#index.index.has(stem)
      const spelt = known ? word.text : (this.#speller.correct(word.text) ?? word.text)
      const found = concepts.filter(({ start, end }) => start <= word.start && word.end <= end)
      const slot = wordSlot(spelt, 1)
      for (const { concept } of found)
        for (const [form, quality] of conceptSlot(this.#lexicon, concept, null, 1).forms)
          slot.forms.set(form, Math.max(slot.forms.get(form) ?? 0, quality * 0.75))
      const rarest = Math.min(
        ...[exact, stem].map((term) => (this.#index.index.has(term) ? this.#index.index.rarity(term) : most)),
      )
      slot.weight = hard * Math.max(0.15, Math.min(1, rarest / most))
      return [slot]
    })
  }
}

/** At most this many sentences are said; the rest stands behind the citations. */
const SAID = 3
const CITED = 4

export function passageDraft(catalog: Catalog, lines: LineContext, { ranked }: PassageReading): Draft {
  const [best] = ranked
  if (!best) throw new Error('nothing to say')
  const said = [best]
  for (const next of ranked.slice(1, 8)) {
    const near = next.passage.section === best.passage.section || next.score >= best.score * 0.92
    if (said.length < SAID && near && next.score >= best.score * 0.75) said.push(next)
  }
  const order = [...said].sort((a, b) =>
    a.passage.document === b.passage.document ? a.sentence.start - b.sentence.start : 0,
  )
  const citations = new Citations(catalog)
  const passages = new Set<number>()
  for (const { sentence, passage } of ranked.slice(0, 12)) {
    if (passages.size >= CITED || passages.has(passage.id)) continue
    passages.add(passage.id)
    // A passage is cited whole when it holds what is said; it is at most a paragraph.
    const { start, end } = lines.widen(passage.document, passage.text.length <= 700 ? passage : sentence)
    citations.add(passage.document, start, end)
  }
  return {
    ...draft('passages', 'passages', { sentences: order.map(({ sentence }) => sentence.text) }),
    citations: citations.list(),
  }
}
