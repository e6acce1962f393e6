// The topic of a question as slots: what a passage should speak of, each thing with how much it weighs.
//
// A thing is a word, a phrase that the concept lexicon knows, a name, or what a story tells.
import type { Lexicon } from '../../retrieval/danish/concepts.ts'
import { isDanishWord } from '../../retrieval/danish/dictionary.ts'
import { isStopWord } from '../../retrieval/danish/stop-words.ts'
import type { SlotIndex } from '../../retrieval/slot-index.ts'
import { capitalNames, conceptSlot, findConcepts, LONGEST_NAME, nameTerm } from '../../retrieval/terms.ts'
import { coreOf } from '../question/core-word.ts'
import { isOwn, readEvents } from '../question/events.ts'
import type { Meaning } from '../question/meaning.ts'
import { findPhrase, type Question, type Word } from '../question/question.ts'
import { classOf } from '../question/word-classes.ts'
import { NEWS } from './favour.ts'
import type { PhraseFinder } from './phrases.ts'
import {
  capitalRuns,
  groupBySpan,
  isCapitalisedInside,
  joinSplit,
  opensSentence,
  type Piece,
} from './pieces.ts'
import { LIGHT, ROLE_WEIGHT, SlotMaker, type TopicSlot } from './slot-maker.ts'
import type { Topics } from './topics.ts'
import { commonIn, isDecade, isTypedBare, TypedWords } from './typed-words.ts'

export type { TopicSlot }

/** "En 11-årig": an age is held against the ages a text is for, and looked for in no words. */
const SOME_AGE = /^\d{1,3}-?årige?s?$/iu

export class TopicReader {
  readonly #index: SlotIndex<string>
  readonly #lexicon: Lexicon
  readonly #topics: Topics
  readonly #phrases: PhraseFinder
  readonly #typed: TypedWords
  readonly #maker: SlotMaker

  /** `words`: the vocabulary of the texts, as written there. */
  constructor(
    index: SlotIndex<string>,
    lexicon: Lexicon,
    words: Iterable<string>,
    topics: Topics,
    phrases: PhraseFinder,
  ) {
    this.#index = index
    this.#lexicon = lexicon
    this.#topics = topics
    this.#phrases = phrases
    this.#typed = new TypedWords(index, lexicon, words)
    this.#maker = new SlotMaker(index, lexicon, this.#typed)
  }

  /** Slots of everything the question speaks of, in its order. */
  read(meaning: Meaning): TopicSlot[] {
    const { words } = meaning.question
    const isCommon = commonIn(meaning.question.text)
    const spelt = words.map(({ text }) => (isCommon(text) ? text : this.#typed.spell(coreOf(text))))
    // "Nummeret" is what is asked for, and looked for.
    const kinds = meaning.kinds.filter(({ value }) => value !== 'contact')
    const asking = (index: number) =>
      [...kinds, ...findPhrase(meaning.question, NEWS)].some(({ from, to }) => from <= index && index < to)
    const topic = new Map(meaning.topic.map(({ index, soft }) => [index, soft || asking(index)]))
    const named = this.#topics.namedIn(meaning.question)
    const inName = (at: number) => named.some(({ from, to }) => from <= at && at < to)
    const pieces: Piece[] = []
    let line = ''
    spelt.forEach((text, at) => {
      if (line) line += ' '
      const start = line.length
      line += text
      const soft = topic.get(at)
      if (soft === undefined || isCommon(text) || isDecade(words, at) || SOME_AGE.test(text)) return
      const name = inName(at) || isCapitalisedInside(meaning.question, at)
      const own = isOwn(words[at - 1]?.key)
      const thing = /^(?:en|et|fa|få|far|får)$/.test(words[at - 1]?.key ?? '') && classOf(text) === 'noun'
      pieces.push({ text, at, start, end: line.length, soft: soft && !inName(at), own, thing, name })
    })
    const bare = isTypedBare(meaning.question.text)
    const concepts = findConcepts(this.#lexicon, line)
    const groups = groupBySpan(
      joinSplit(pieces, (word) => this.#typed.holds(word)),
      concepts,
    )
    const slots = hardened(groups.map((group) => this.#maker.make(group, bare)))
    const strangers = this.#strangers(meaning.question, spelt)
    const capitals = this.#capitalNames(meaning.question)
    return [
      ...capitals,
      ...this.#quotedNames(words).filter(({ at }) => capitals.every((name) => name.at !== at)),
      ...this.#events(words),
      ...introduced(slots).map((slot) => (strangers.has(slot.at) ? asStranger(slot) : slot)),
    ]
  }

  /** What a story tells, as things asked about; the words that tell it stay, since a text may use them. */
  #events(words: readonly Word[]): TopicSlot[] {
    return readEvents(words).flatMap(({ concept: id, at }) => {
      const concept = this.#lexicon.concepts.get(id)
      if (!concept) throw new Error(`events.yaml names no concept: ${id}`)
      return [
        {
          ...conceptSlot(this.#lexicon, concept, null, ROLE_WEIGHT.noun),
          role: 'noun' as const,
          known: true,
          concepts: [concept],
          soft: false,
          at: at[0] ?? 0,
        },
      ]
    })
  }

  /** Names in capitals that are nothing but common words: "EN AF OS". */
  #capitalNames({ text, words }: Question): TopicSlot[] {
    return capitalNames(text).flatMap(({ term, words: [first = '', ...rest] }) => {
      if (!this.#index.has(term) || ![first, ...rest].every(isStopWord)) return []
      const at = words.findIndex((word) => word.text === first)
      return [wholeName([first, ...rest].join(' '), term, at)]
    })
  }

  /** Runs of words that some text has in quotation marks: "Sig det til nogen". */
  #quotedNames(words: readonly Word[]): TopicSlot[] {
    return words.flatMap((_, at) => {
      for (let length = LONGEST_NAME; length > 1; length--) {
        const run = words.slice(at, at + length).map(({ text }) => text)
        const term = nameTerm(run)
        if (run.length === length && this.#index.has(term)) return [wholeName(run.join(' '), term, at)]
      }
      return []
    })
  }

  /** A name the texts hold, or such names behind each other: "Red Barnets SletDet". */
  #isMadeOfNames(words: readonly string[]): boolean {
    if (words.length === 0) return true
    for (let length = words.length; length > 0; length--) {
      const name = words.slice(0, length).join(' ')
      const isName =
        length > 1 ? this.#phrases.knows(name) : this.#topics.isName(name) || this.#isAcronym(name)
      if (isName && this.#isMadeOfNames(words.slice(length))) return true
    }
    return false
  }

  #isAcronym(word: string): boolean {
    return /^\p{Lu}{2,}$/u.test(word) && this.#typed.holds(word)
  }

  /** Places of words in names of several words that no text holds: "Blå Kors" is not "Røde Kors". */
  #strangers({ words, text }: Question, spelt: readonly string[]): Set<number> {
    const places = new Set<number>()
    for (const { from, to } of capitalRuns(words, text)) {
      const first = words[from]
      // "Hjælper Hus Forbi også …": any word may open a sentence.
      const opens = first && opensSentence(text, first) && isDanishWord(first.text.toLowerCase())
      const isKnown =
        this.#isMadeOfNames(spelt.slice(from, to)) ||
        (opens && this.#isMadeOfNames(spelt.slice(from + 1, to)))
      if (!isKnown) for (let at = from; at < to; at++) places.add(at)
    }
    return places
  }
}

/** A name that is found as a whole or not at all. */
const wholeName = (label: string, term: string, at: number): TopicSlot => ({
  label,
  forms: new Map([[term, 1]]),
  weight: ROLE_WEIGHT.name,
  role: 'name',
  known: true,
  concepts: [],
  soft: false,
  at,
})

/** "Hvad er formålet med reserven?": where nothing but the agreement itself is spoken of, that is what is asked about. */
function hardened(slots: readonly TopicSlot[]): readonly TopicSlot[] {
  if (slots.some(({ soft }) => !soft)) return slots
  return slots.map((slot) => (ITSELF.test(slot.label) ? { ...slot, soft: false, weight: 1 } : slot))
}
const ITSELF = /^(?:reserve|ssa|aftale|satspulje)/i

/** "hjemmesiden frivilligjob.dk", "organisationen Skyggebørn": the noun only introduces the name behind it. */
function introduced(slots: readonly TopicSlot[]): TopicSlot[] {
  return slots.map((slot) => {
    const next = slots.find(({ at }) => at === slot.at + 1)
    const isName = next?.known && (next.role === 'name' || next.label.includes('.'))
    const introduces = slot.role === 'noun' && /[^aeiouyæøå](?:en|et)$/.test(slot.label)
    return isName && introduces ? { ...slot, soft: true, weight: slot.weight * LIGHT } : slot
  })
}

/** A thing that nothing in the texts is. */
const asStranger = (slot: TopicSlot): TopicSlot => {
  const { parts: _, ...rest } = slot
  return { ...rest, forms: new Map(), role: 'name', known: false, weight: ROLE_WEIGHT.name }
}
