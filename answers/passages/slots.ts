// The topic of a question as slots: what a passage should speak of, each thing with how much it weighs.
//
// A thing is a word, a phrase that the concept lexicon knows, or a name. Rare words weigh most; words that only frame the
// question next to nothing; a word that no text holds keeps its weight, because leaving it out would answer something else.

import { splitCompound } from '../../retrieval/danish/compounds.ts'
import type { Concept, Lexicon } from '../../retrieval/danish/concepts.ts'
import { isDanishWord } from '../../retrieval/danish/dictionary.ts'
import { foldAscii } from '../../retrieval/danish/normalise.ts'
import { restoreLetters } from '../../retrieval/danish/restore.ts'
import { isStopWord } from '../../retrieval/danish/stop-words.ts'
import { synonymsOf } from '../../retrieval/danish/synonyms.ts'
import { correct, type Vocabulary, vocabularyOf } from '../../retrieval/danish/typos.ts'
import type { Slot, SlotIndex } from '../../retrieval/slot-index.ts'
import {
  capitalNames,
  conceptKey,
  conceptSlot,
  findConcepts,
  indexTerms,
  wordSlot,
} from '../../retrieval/terms.ts'
import { isFrameWord } from '../question/frame-words.ts'
import type { Meaning } from '../question/meaning.ts'
import { findPhrase, type Question, type Word } from '../question/question.ts'
import { readEvents } from './events.ts'
import { NEWS } from './favour.ts'
import { isKin, isLight } from './light-words.ts'
import type { PhraseFinder } from './phrases.ts'
import { type Role, roleOf } from './roles.ts'
import type { Topics } from './topics.ts'

export type TopicSlot = Slot & {
  role: Role
  /** Some text holds the word itself, its stem or its parts. */
  known: boolean
  /** What the concept lexicon says it means. */
  concepts: readonly Concept[]
  /** Frames the question rather than naming its subject. */
  soft: boolean
  /** The first word's place in the question. */
  at: number
}

/** How much a word counts by what kind of word it is: verbs and adjectives have too many synonyms to insist on. */
const ROLE_WEIGHT: Record<Role, number> = { name: 1.15, noun: 1, adjective: 0.7, verb: 0.45, other: 0.4 }
const SOFT = 0.1
const LIGHT = 0.25
/** Somebody the asker knows: "min nevø" tells a story, the texts speak of "unge". */
const OWN_PEOPLE = 0.25
/** Children, women, the old: whom something is for, rarely what it is. */
const PEOPLE = 0.6
/** How well the words that the concept lexicon holds for the same thing do for the word itself. */
const BY_CONCEPT = 0.78
/** … for a word that few texts hold: who asks for "infohus" wants that, not all there is on extremism. */
const BESIDE_RARE = 0.6
const RARE = 0.65
/** How well a near synonym does. */
const BY_SYNONYM = 0.7
/** … where they say only part of a compound: "fond" of "blødererstatningsfonden". */
const BY_PART = 0.45
const LEAST_WEIGHT = 0.15
/** Letters typed bare ("svar" for "svær") make a known word doubtful. */
const OTHER_LETTERS = 0.8

type Piece = {
  text: string
  at: number
  start: number
  end: number
  soft: boolean
  own: boolean
  /** Part of a name: an initiative's, or capitalised where no sentence begins. */
  name: boolean
}

export class TopicReader {
  readonly #index: SlotIndex<string>
  readonly #lexicon: Lexicon
  readonly #topics: Topics
  readonly #phrases: PhraseFinder
  readonly #vocabulary: Vocabulary
  readonly #byAscii = new Map<string, string[]>()

  /** `words`: the vocabulary of the texts, as written there. */
  constructor(
    index: SlotIndex<string>,
    lexicon: Lexicon,
    words: Iterable<string>,
    topics: Topics,
    phrases: PhraseFinder,
  ) {
    this.#topics = topics
    this.#phrases = phrases
    this.#index = index
    this.#lexicon = lexicon
    // What people call a thing counts as spelt right too, though no text calls it so.
    const called = [...lexicon.concepts.values()].flatMap((concept) =>
      concept.words.join(' ').split(/[ /=]+/),
    )
    this.#vocabulary = vocabularyOf([...words, ...called])
    for (const word of this.#vocabulary.known) {
      const key = foldAscii(word)
      this.#byAscii.set(key, [...(this.#byAscii.get(key) ?? []), word])
    }
  }

  /** Slots of everything the question speaks of, in its order. */
  read(meaning: Meaning): TopicSlot[] {
    const { words } = meaning.question
    const isCommon = commonIn(meaning.question.text)
    const spelt = words.map(({ text }) => (isCommon(text) ? text : this.#spell(text)))
    const asking = (index: number) =>
      [...meaning.kinds, ...findPhrase(meaning.question, NEWS)].some(
        ({ from, to }) => from <= index && index < to,
      )
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
      if (soft === undefined || isCommon(text) || isDecade(words, at)) return
      const name = inName(at) || isCapitalisedInside(meaning.question, at)
      const own = isOwn(words[at - 1]?.key)
      pieces.push({ text, at, start, end: line.length, soft: soft && !inName(at), own, name })
    })
    const bare = isTypedBare(meaning.question.text)
    const concepts = findConcepts(this.#lexicon, line)
    const groups = groupBySpan(this.#joinSplit(pieces), concepts)
    const slots = groups.map(({ members, found }) => this.#toSlot(members, found, bare))
    const strangers = this.#strangers(meaning.question, spelt)
    return [
      ...this.#capitalNames(meaning.question),
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
      return [
        {
          label: [first, ...rest].join(' '),
          forms: new Map([[term, 1]]),
          weight: ROLE_WEIGHT.name,
          role: 'name' as const,
          known: true,
          concepts: [],
          soft: false,
          at,
        },
      ]
    })
  }

  /** Places of words in names of several words that no text holds: "Blå Kors" is not "Røde Kors". */
  #strangers({ words, text }: Question, spelt: readonly string[]): Set<number> {
    const places = new Set<number>()
    for (const { from, to } of capitalRuns(words, text))
      if (!this.#phrases.knows(spelt.slice(from, to).join(' ')))
        for (let at = from; at < to; at++) places.add(at)
    return places
  }

  /** The word as the texts write it, where it is misspelt or typed without æ ø å. */
  #spell(word: string): string {
    if (/\d/.test(word) || this.#holds(word)) return word
    // "headspace-bevillingen" is about headspace.
    const half = word.split('-').find((part) => part.length > 2 && !isFrameWord(part) && this.#holds(part))
    if (word.includes('-') && half) return half
    const restored = restoreLetters(word)
    if (restored !== word.toLowerCase()) return restored
    const ascii = isDanishWord(word) ? undefined : this.#byAscii.get(foldAscii(word))?.[0]
    return ascii ?? this.#centre(word) ?? correct(word, this.#vocabulary) ?? word
  }

  /** "centret", "centre" and "teatret" are forms of words in -er, which the stemmer does not know. */
  #centre(word: string): string | null {
    const basic = word.replace(/(?<=\p{L}{2}[^aeiouyæøå])r(?:et|e|ene)$/u, 'er')
    const head = splitCompound(basic).at(-1) ?? basic
    return basic !== word && (this.#holds(basic) || (head !== basic && this.#holds(head))) ? basic : null
  }

  #holds(word: string): boolean {
    const [exact = '', stem = ''] = indexTerms(word)
    return this.#index.has(exact) || this.#index.has(stem)
  }

  /** "mentor barn" is "Mentorbarn" where the texts know that word. */
  #joinSplit(pieces: readonly Piece[]): Piece[] {
    const joined: Piece[] = []
    for (const piece of pieces) {
      const before = joined.at(-1)
      const together = before && before.at === piece.at - 1 ? before.text + piece.text : null
      if (before && together && !before.soft && isWord(together) && this.#holds(together))
        joined[joined.length - 1] = { ...before, text: together, end: piece.end }
      else joined.push(piece)
    }
    return joined
  }

  #toSlot(members: readonly Piece[], found: readonly Concept[], bare: boolean): TopicSlot {
    const [first] = members
    if (!first) throw new Error('a slot needs a word')
    const words = members.map((member) => this.#wordSlot(member.text, bare))
    const roles = members.map((member) => (member.name ? 'name' : roleOf(member.text)))
    const role = (['name', 'noun', 'adjective', 'verb'] as const).find((r) => roles.includes(r)) ?? 'other'
    const [only] = words
    const slot: Slot =
      words.length === 1 && only
        ? only
        : { label: members.map(({ text }) => text).join(' '), forms: new Map(), weight: 1, parts: words }
    const isRare = only !== undefined && this.#holds(first.text) && (this.#rarity(only) ?? 0) > RARE
    for (const concept of found) {
      const isSaid = members.length > 1 || says(concept, first.text)
      const worth = !isSaid ? BY_PART : isRare ? BESIDE_RARE : BY_CONCEPT
      for (const [form, quality] of conceptSlot(this.#lexicon, concept, null, 1).forms)
        slot.forms.set(form, Math.max(slot.forms.get(form) ?? 0, quality * worth))
    }
    if (only)
      for (const synonym of synonymsOf(first.text))
        for (const form of wordSlot(synonym, 1).forms.keys())
          if (!form.startsWith('+')) slot.forms.set(form, Math.max(slot.forms.get(form) ?? 0, BY_SYNONYM))
    const known = members.every(({ text }) => this.#holds(text))
    const outside = found.some(({ facet }) => facet === 'outside')
    // A compound that no text holds is not as common as its parts.
    const rarity = known || (found.length > 0 && !outside) ? this.#rarity(slot) : null
    // What the agreements don't deal with is not made of parts that they do: "boligstøtte" is no support in one's home.
    if (outside && !known) delete slot.parts
    const soft = members.every((member) => member.soft)
    const light = members.every((member) => !member.name && isLight(member.text))
    const own = members.length === 1 && (first.own || isKin(first.text)) && found.every(isPerson)
    const people =
      role !== 'name' && found.length > 0 && found.every((concept) => isPerson(concept) && isAnybody(concept))
    return {
      ...slot,
      weight:
        ROLE_WEIGHT[role] *
        Math.max(LEAST_WEIGHT, Math.min(1, rarity ?? 1)) *
        (soft ? SOFT : light ? LIGHT : own ? OWN_PEOPLE : people ? PEOPLE : 1),
      role,
      known,
      concepts: found,
      soft: soft || light,
      at: first.at,
    }
  }

  #wordSlot(word: string, bare: boolean): Slot {
    const slot = wordSlot(word, 1)
    if (!bare) return slot
    for (const other of this.#byAscii.get(foldAscii(word)) ?? [])
      for (const [form, quality] of wordSlot(other, 1).forms)
        slot.forms.set(form, Math.max(slot.forms.get(form) ?? 0, quality * OTHER_LETTERS))
    return slot
  }

  /** 0–1, 1 for what a single passage holds; null for what none does. */
  #rarity(slot: Slot): number | null {
    const forms = [...slot.forms].filter(([form, quality]) => quality >= 0.7 && this.#index.has(form))
    const own = forms.map(([form]) => this.#index.rarity(form))
    const parts = (slot.parts ?? []).map((part) => this.#rarity(part))
    const rarest = slot.forms.size === 0 || own.length === 0 ? parts.filter((part) => part !== null) : []
    const most = Math.log(this.#index.size)
    if (own.length > 0) return Math.min(...own) / most
    return rarest.length > 0 ? Math.max(...rarest) : null
  }
}

/** Words of one phrase of the lexicon stand together; a word of several phrases goes with the longest. */
function groupBySpan(
  pieces: readonly Piece[],
  concepts: readonly { concept: Concept; start: number; end: number }[],
): { members: Piece[]; found: Concept[] }[] {
  const inside = (piece: Piece, span: { start: number; end: number }) =>
    span.start <= piece.start && piece.end <= span.end
  const groups: { members: Piece[]; found: Concept[] }[] = []
  const taken = new Set<Piece>()
  for (const piece of pieces) {
    if (taken.has(piece)) continue
    const over = concepts
      .filter((match) => inside(piece, match) || (match.start >= piece.start && match.end <= piece.end))
      .sort((a, b) => b.end - b.start - (a.end - a.start))
    const [longest] = over
    const members = longest
      ? pieces.filter((other) => other === piece || (!taken.has(other) && inside(other, longest)))
      : [piece]
    for (const member of members) taken.add(member)
    const found = over.filter(
      (match) => longest && match.start === longest.start && match.end === longest.end,
    )
    groups.push({ members, found: found.map(({ concept }) => concept) })
  }
  return groups
}

/** Capitalised though no sentence begins there: somebody's or something's name. */
function isCapitalisedInside({ text, words }: Question, at: number): boolean {
  const word = words[at]
  if (!word || at === 0 || !/^\p{Lu}\p{Ll}/u.test(word.text)) return false
  return !/[.!?:–-]\s*["”»(]?$/.test(text.slice(0, word.start).trimEnd())
}

/** Neighbouring capitalised words: "Kirkens Korshær". */
function capitalRuns(words: readonly Word[], text: string): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  words.forEach((word, at) => {
    if (!/^\p{Lu}/u.test(word.text) || isStopWord(word.text) || isFrameWord(word.text)) return
    const last = runs.at(-1)
    const before = words[at - 1]
    if (last?.to === at && before && /^ $/.test(text.slice(before.end, word.start))) last.to = at + 1
    else runs.push({ from: at, to: at + 1 })
  })
  return runs.filter(({ from, to }) => to - from > 1)
}

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

/** The concept names the word itself, not just a part of it. */
function says(concept: Concept, word: string): boolean {
  const key = conceptKey(word)
  return concept.words.some((name) => name.split(/[ /-]/).some((part) => conceptKey(part) === key))
}

const isPerson = ({ facet }: Concept): boolean => facet === 'person'
const isAnybody = ({ ages, sex }: Concept): boolean => ages !== undefined || sex !== undefined

const isWord = (text: string): boolean => /^\p{L}+$/u.test(text)

/** "60'erne" is a time, not a number to look for. */
const isDecade = (words: readonly Word[], at: number): boolean =>
  words[at]?.key === 'erne' || words[at + 1]?.key === 'erne'

/** "pa" and "sa" are "på" and "så", typed without a Danish keyboard. */
const BARE_STOP_WORDS = new Set(['pa', 'sa', 'ma', 'fa', 'faet', 'gar', 'nar'])
const commonIn = (question: string): ((word: string) => boolean) => {
  const bare = !/[æøå]/i.test(question)
  return (word) => isStopWord(word) || (bare && BARE_STOP_WORDS.has(word.toLowerCase()))
}

const isOwn = (before: string | undefined): boolean =>
  /^(?:min|mit|mine|vores|hans|hendes)$/.test(before ?? '')

/** No æ ø å though the question writes words that need them: somebody without a Danish keyboard. */
function isTypedBare(text: string): boolean {
  if (/[æøå]/i.test(text)) return false
  return text
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 2 && !isDanishWord(word) && restoresByAscii(word))
}

const restoresByAscii = (word: string): boolean => restoreLetters(word) !== word.toLowerCase()
