// Ranks sentences as answers to a question: what they and their passage cover of the topic, and whether they fit the question's kind.
import type { Lexicon } from '../../retrieval/danish/concepts.ts'
import type { Passage, PassageHit, PassageIndex, Sentence } from '../../retrieval/passage-index.ts'
import type { Slot } from '../../retrieval/slot-index.ts'
import { conceptTerms, indexTerms } from '../../retrieval/terms.ts'
import type { QuestionKind } from '../question/kinds.ts'
import { evidence } from './evidence.ts'

export type RankedSentence = {
  sentence: Sentence
  passage: Passage
  score: number
  /** Share of the topic that sentence, passage and titles together cover, 0–1. */
  coverage: number
}

/** Passages looked into for sentences. */
const DEPTH = 40

/** How the parts of a sentence's score weigh. Tuned on the open questions. */
const WEIGHT = { passage: 0.45, sentence: 0.4, kind: 0.22, opening: 0.06, definition: 0.2, preferred: 0.35 }

export class SentenceRanker {
  readonly #index: PassageIndex
  readonly #terms = new Map<number, Set<string>>()

  constructor(index: PassageIndex, lexicon: Lexicon) {
    this.#index = index
    for (const passage of index.all())
      for (const sentence of passage.sentences)
        this.#terms.set(
          sentence.id,
          new Set([...indexTerms(sentence.text), ...conceptTerms(lexicon, sentence.text)]),
        )
  }

  /** `prefer`: passages that the context or a named initiative points at. Best first, ties by place. */
  rank(
    slots: readonly Slot[],
    kinds: readonly QuestionKind[],
    prefer: (passage: Passage) => boolean,
  ): RankedSentence[] {
    const hits = this.#index.search(slots)
    const preferred = hits.filter(({ passage }) => prefer(passage))
    const looked = [...new Set([...preferred.slice(0, DEPTH), ...hits.slice(0, DEPTH)])]
    const kind = kinds[0] ?? 'what'
    return looked
      .flatMap(({ passage, hit }) =>
        passage.sentences.map((sentence, place) =>
          this.#score(passage, hit, sentence, place, slots, kind, prefer),
        ),
      )
      .sort((a, b) => b.score - a.score || a.sentence.id - b.sentence.id)
  }

  #score(
    passage: Passage,
    hit: PassageHit['hit'],
    sentence: Sentence,
    place: number,
    slots: readonly Slot[],
    kind: QuestionKind,
    prefer: (passage: Passage) => boolean,
  ): RankedSentence {
    const terms = this.#terms.get(sentence.id) ?? new Set()
    const total = slots.reduce((sum, slot) => sum + slot.weight, 0) || 1
    const own = slots.reduce((sum, slot) => sum + slot.weight * quality(slot, terms), 0) / total
    const score =
      WEIGHT.passage * hit.coverage +
      WEIGHT.sentence * own +
      WEIGHT.kind * evidence(kind, sentence.text) * (0.4 + 0.6 * Math.min(1, own + hit.coverage / 2)) +
      (place === 0 ? WEIGHT.opening : 0) +
      (kind === 'what' && defines(sentence.text, slots) ? WEIGHT.definition : 0) +
      (prefer(passage) ? WEIGHT.preferred : 0)
    return { sentence, passage, score, coverage: hit.coverage }
  }
}

export function quality(slot: Slot, terms: ReadonlySet<string>): number {
  let best = 0
  for (const [form, worth] of slot.forms) if (worth > best && terms.has(form)) best = worth
  if (slot.parts?.length) {
    const parts = (0.85 * slot.parts.reduce((sum, part) => sum + quality(part, terms), 0)) / slot.parts.length
    if (parts > best) best = parts
  }
  return best
}

/** "X er en …", "X (…) tilbyder …": the sentence opens with what is asked about. */
function defines(text: string, slots: readonly Slot[]): boolean {
  const opening = new Set(indexTerms(text.split(/\s+/).slice(0, 6).join(' ')))
  const named = slots.some((slot) => slot.weight > 0.5 && quality(slot, opening) >= 0.9)
  return (
    named &&
    /^.{2,90}? (?:er (?:en|et|den|det|at|i dag|med)|har (?:til formål|som formål|siden)|tilbyder|arbejder|varetager|består af|yder|består)\b/.test(
      text,
    )
  )
}
