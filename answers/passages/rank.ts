// Ranks sentences as answers to a question: what they, their passage and their topic cover of it, and whether they fit its kind.
import type { Lexicon } from '../../retrieval/danish/concepts.ts'
import { memoised } from '../../retrieval/danish/memo.ts'
import { LeadInIndex, readLeadInTerms } from '../../retrieval/lead-in-index.ts'
import type { Passage, PassageHit, PassageIndex, Sentence } from '../../retrieval/passage-index.ts'
import type { Slot } from '../../retrieval/slot-index.ts'
import { findConcepts, searchTerms } from '../../retrieval/terms.ts'
import { groupBy } from '../collections.ts'
import { type QuestionKind, readKinds } from '../question/kinds.ts'
import { readQuestion } from '../question/question.ts'
import { type AgeRange, ageFit, statedAges } from './ages.ts'
import { type Counted, countedBy, type WordReader } from './counted.ts'
import { centrality, coverTopics } from './cover.ts'
import { defines } from './defines.ts'
import { evidence, inUnitAsked, needsEvidence } from './evidence.ts'
import { isOfOtherYears } from './favour.ts'
import { evidentFirst, wholeFirst } from './first.ts'
import { boilerplate, broken } from './form.ts'
import { namesPerson, namesSome } from './persons.ts'
import type { PhraseFinder } from './phrases.ts'
import { asksPlace, namesPlace } from './places.ts'
import { quality } from './quality.ts'
import { ShortNames } from './short-names.ts'
import { type Signals, weigh } from './signals.ts'
import { LIGHT } from './slot-maker.ts'
import type { Topics } from './topics.ts'

/** What is asked, ready to be held against sentences. */
export type Query = {
  slots: readonly Slot[]
  kinds: readonly QuestionKind[]
  /** The question in the words the texts use. */
  text: string
  /** What is counted: what stands behind "hvor mange". */
  counted: Counted | null
  /** The group of which names are wanted: "hvilke virksomheder". */
  names: Slot | null
  age: number | null
  /** The years asked about. */
  years: readonly number[]
  /** Only passages of these topics, whether or not they hold any of the slots: the question goes on about them. */
  topics?: readonly number[]
  /** 0–1: how much a passage is favoured for where it stands: the topic just talked about, the agreement or the year named. */
  favour: (passage: Passage) => number
}

export type RankedSentence = {
  sentence: Sentence
  passage: Passage
  /** Id of the topic that the passage belongs to. */
  topic: number
  score: number
  /** Share of the slots' weight that passage, titles and topic cover by their own words, 0–1. */
  coverage: number
  /** How well each slot is covered by them, 0–1. */
  covered: readonly number[]
  /** … by the sentence itself. */
  own: readonly number[]
  signals: Signals
}

type Candidate = {
  passage: Passage
  topic: number
  covered: readonly number[]
  coverage: number
  /** Coverage where lead-in terms count too. */
  ledTo: number
  title: number
  /** How well the titles hold each slot. */
  inTitle: readonly number[]
  central: number
  favour: number
  phrase: number
  titles: ReadonlySet<string>
}

const prospect = ({ ledTo, favour, phrase }: Candidate): number => ledTo + 0.5 * favour + 0.3 * phrase

/** Passages looked into for sentences. */
const DEPTH = 60

/** How well the rest of a topic's text does for a passage that lacks the thing itself. */
const ELSEWHERE_IN_TOPIC = 0.6
/** Coverage that a question which goes on about a topic has for that alone. */
const GOES_ON = 0.6
/** How well a lead-in term does for the words of the sentence itself. */
const BY_LEAD_IN = 0.85
/** "Hvad er X?" is but a little of any of the many things that are asked about X. */
const OF_NAME = 0.2
const NO_TERMS: ReadonlySet<string> = new Set()

export class SentenceRanker {
  readonly #index: PassageIndex
  readonly #leadIns: LeadInIndex
  readonly #topics: Topics
  readonly #phrases: PhraseFinder
  readonly #terms = new Map<number, ReadonlySet<string>>()
  readonly #titles = new Map<number, ReadonlySet<string>>()
  /** The lead-in terms of a sentence, once it is looked into. */
  readonly #led = new Map<number, ReadonlySet<string>>()
  readonly #lexicon: Lexicon
  readonly #shorts: ShortNames
  /** By passage; a passage that states none has those of its topic. */
  readonly #ages = new Map<number, AgeRange[]>()

  constructor(index: PassageIndex, lexicon: Lexicon, topics: Topics, phrases: PhraseFinder) {
    this.#index = index
    this.#leadIns = new LeadInIndex(
      [...index.all()].flatMap(({ sentences }) => sentences),
      lexicon,
    )
    this.#lexicon = lexicon
    this.#shorts = new ShortNames(index, (passage) => topics.of(passage.section).id)
    this.#topics = topics
    this.#phrases = phrases
    const stated = groupBy([...index.all()], ({ section }) => topics.of(section).id)
    for (const passage of index.all()) {
      const own = statedAges(passage.text)
      const around = () =>
        (stated.get(topics.of(passage.section).id) ?? []).flatMap(({ text }) => statedAges(text))
      this.#ages.set(passage.id, own.length > 0 ? own : around())
      const titles = [...passage.titles.slice(-1), ...topics.of(passage.section).names].join('. ')
      this.#titles.set(passage.id, new Set(searchTerms(lexicon, titles)))
      for (const { id, text } of passage.sentences) this.#terms.set(id, new Set(searchTerms(lexicon, text)))
    }
  }

  /** Best first, ties by place. */
  rank(query: Query): RankedSentence[] {
    const { slots } = query
    const hits = this.#hits(query)
    const leadIns = this.#leadIns.search(slots, (term) => sameKind(query.kinds, term))
    const telling = namesOnly(query) ? OF_NAME : 1
    const total = slots.reduce((sum, slot) => sum + slot.weight, 0)
    const share = (qualities: readonly number[]) =>
      slots.reduce((sum, slot, i) => sum + slot.weight * (qualities[i] ?? 0), 0) / (total || 1)
    // What is gone on about is covered by the topic itself.
    const known = query.topics ? GOES_ON : 0
    const phrases = this.#phrases.find(query.text)
    const cover = coverTopics(hits, slots.length, (passage) => this.#topics.of(passage.section).id)
    const ranked = hits
      .map(({ passage, hit }): Candidate => {
        const topic = this.#topics.of(passage.section).id
        const around = cover.get(topic)
        const titles = this.#titles.get(passage.id) ?? NO_TERMS
        const inTitle = slots.map((slot) => quality(slot, titles))
        const covered = hit.slots.map((found, i) =>
          Math.max(found.quality, (around?.best[i] ?? 0) * ELSEWHERE_IN_TOPIC),
        )
        const ledTo = covered.map((quality, i) =>
          Math.max(quality, hit.beside[i] ?? 0, (around?.beside[i] ?? 0) * ELSEWHERE_IN_TOPIC),
        )
        const central = share(covered.map((q, i) => q * centrality(inTitle[i] ?? 0, around?.holders[i] ?? 0)))
        return {
          passage,
          topic,
          covered,
          coverage: known + (1 - known) * share(covered),
          ledTo: known + (1 - known) * share(ledTo),
          title: share(inTitle),
          inTitle,
          central,
          phrase: phrases.get(passage.id) ?? 0,
          favour: query.favour(passage),
          titles,
        }
      })
      .sort((a, b) => prospect(b) - prospect(a) || a.passage.id - b.passage.id)
      .slice(0, DEPTH)
      .flatMap((candidate) =>
        candidate.passage.sentences.map((sentence, place) => {
          const terms = this.#terms.get(sentence.id) ?? NO_TERMS
          const own = slots.map((slot) => quality(slot, terms))
          const led = this.#ledBy(sentence)
          const held = slots.map((slot, i) => Math.max(own[i] ?? 0, BY_LEAD_IN * quality(slot, led)))
          const detail = share(held.map((quality, i) => Math.max(quality, candidate.inTitle[i] ?? 0)))
          const signals = this.#signals(query, candidate, {
            sentence,
            place,
            terms,
            own: share(held),
            detail,
            leadIn: telling * (leadIns.get(sentence.id) ?? 0),
          })
          const { passage, topic, covered, coverage } = candidate
          return { sentence, passage, topic, covered, own, coverage, signals, score: weigh(signals) }
        }),
      )
      .sort((a, b) => b.score - a.score || a.sentence.id - b.sentence.id)
    return wholeFirst(evidentFirst(ranked))
  }

  /** A word that has a meaning of its own in the field ("ledige", "udsatte") says which. */
  readonly #words: WordReader = {
    termsOf: memoised((text: string) => searchTerms(this.#lexicon, text)),
    saysWhich: memoised((word: string) => findConcepts(this.#lexicon, word).length > 0),
  }

  #ledBy({ id, leadIns }: Sentence): ReadonlySet<string> {
    const known = this.#led.get(id)
    if (known) return known
    const led = new Set(readLeadInTerms(this.#lexicon, leadIns).flatMap(({ terms }) => terms))
    this.#led.set(id, led)
    return led
  }

  #hits({ slots, topics }: Query): PassageHit[] {
    const hits = this.#index.search(slots)
    if (!topics) return hits
    const found = new Map(hits.map((hit) => [hit.passage.id, hit]))
    const nothing = slots.map(() => ({ quality: 0, field: null }))
    return [...this.#index.all()]
      .filter(({ section }) => topics.includes(this.#topics.of(section).id))
      .map((passage) => {
        const none = { match: [], bySlot: new Map() }
        const hit = { id: passage.id, score: 0, coverage: 0, slots: nothing, beside: [], ...none }
        return found.get(passage.id) ?? { passage, hit }
      })
  }

  #signals(
    { slots, kinds, counted, names, age, years, text }: Query,
    candidate: Candidate,
    {
      sentence,
      place,
      terms,
      own,
      detail,
      leadIn,
    }: {
      sentence: Sentence
      place: number
      terms: ReadonlySet<string>
      own: number
      detail: number
      leadIn: number
    },
  ): Signals {
    const { passage, topic, ledTo: coverage, title, central, favour, phrase, titles } = candidate
    const defined = kinds.includes('what') ? defines(sentence.text, slots, this.#shorts.of(topic, slots)) : 0
    const kind = Math.max(defined, ...kinds.map((k) => evidence(k, sentence.text))) * coverage
    const stated = counted === null ? 0 : countedBy(counted, sentence.text, terms, titles, this.#words)
    const shows = (k: QuestionKind) => {
      // "Hvor mange var der i 2024?": what another year had is no answer.
      if (k === 'howMany' && isOfOtherYears(sentence.text, years)) return false
      if (k === 'howMany' && counted) return stated > 0
      if (k === 'howLong' && !inUnitAsked(text, sentence.text)) return false
      if (k === 'where' && asksPlace(text)) return namesPlace(sentence.text, slots)
      if (k === 'person') return namesPerson(sentence.text, slots)
      return evidence(k, sentence.text) >= 0.5
    }
    // "Skal man" only goes along with what else is asked.
    const telling = kinds.filter((k) => k !== 'may')
    const asked = kinds.includes('result') ? (['result'] as const) : telling.length > 0 ? telling : kinds
    const unnamed = names !== null && !namesSome(sentence.text, names, slots)
    const lacks = unnamed || (asked.every(needsEvidence) && !asked.some(shows))
    return {
      coverage,
      own,
      title,
      detail,
      central,
      leadIn,
      kind,
      lacks: lacks ? 1 : 0,
      defines: defined * coverage,
      counted: stated * coverage,
      opening: place === 0 ? 1 : 0,
      age: age === null ? 0 : ageFit(age, this.#ages.get(passage.id) ?? []),
      favour,
      phrase,
      boilerplate: boilerplate(sentence.text) || passage.kind === 'source' ? 1 : 0,
      broken: broken(sentence.text) ? 1 : 0,
    }
  }
}

/** Asks what something is, and nothing of it. */
export const namesOnly = ({ slots, kinds }: Pick<Query, 'slots' | 'kinds'>): boolean =>
  slots.filter(({ weight }) => weight > LIGHT).length < 2 && kinds.every((kind) => kind === 'what')

/** How well a lead-in term asks what is asked: "hvor ligger X" leads elsewhere than "hvem driver X". A term that asks nothing may be asked anything about. */
function sameKind(kinds: readonly QuestionKind[], term: string): number {
  const own = kindsOf(term)
  if (own.length === 0) return ASKS.nothing
  return own.some((kind) => kinds.includes(kind)) ? 1 : ASKS.other
}
const ASKS = { nothing: 0.7, other: 0.25 }
const kindsOf = memoised((term: string) => readKinds(readQuestion(term)).map(({ value }) => value))
