// Reads the running text for a question: what it asks about, and the sentences that speak of it, best first.
import type { Lexicon } from '../../retrieval/danish/concepts.ts'
import { tokenise } from '../../retrieval/danish/tokenise.ts'
import type { Passage, PassageIndex } from '../../retrieval/passage-index.ts'
import type { Slot } from '../../retrieval/slot-index.ts'
import type { Catalog } from '../catalog.ts'
import type { Meaning } from '../question/meaning.ts'
import { findPhrase, has, phrase } from '../question/question.ts'
import { askedAge } from './ages.ts'
import type { Counted } from './counted.ts'
import { askedYears, favourOf } from './favour.ts'
import { isLight } from './light-words.ts'
import { isPeople } from './number-shapes.ts'
import { PhraseFinder } from './phrases.ts'
import { type RankedSentence, SentenceRanker } from './rank.ts'
import { TopicReader, type TopicSlot } from './slots.ts'
import { storied, storyOf, tellsWhere } from './story.ts'
import type { Topics } from './topics.ts'

/** `names`: several names are asked for ("hvilke virksomheder"), and nothing else answers. */
export type PassageReading = { slots: TopicSlot[]; ranked: RankedSentence[]; names: boolean }

export class PassageReader {
  readonly topics: Topics
  readonly #catalog: Catalog
  readonly #ranker: SentenceRanker
  readonly #topic: TopicReader
  /** What a question was read as, since several parts of one answer look into the texts. */
  readonly #readings = new WeakMap<Meaning, PassageReading>()

  constructor(catalog: Catalog, index: PassageIndex, lexicon: Lexicon, topics: Topics) {
    this.#catalog = catalog
    this.topics = topics
    const phrases = new PhraseFinder(index, (passage) => topics.of(passage.section).names)
    this.#ranker = new SentenceRanker(index, lexicon, topics, phrases)
    this.#topic = new TopicReader(index.index, lexicon, new Set(wordsOf(index)), topics, phrases)
  }

  /** Reads all texts, those that the question itself says to look in before others. */
  read(meaning: Meaning): PassageReading {
    const favour = () => favourOf({ catalog: this.#catalog, topics: this.topics }, meaning)
    const reading = this.#readings.get(meaning) ?? this.#read(meaning, favour(), {})
    this.#readings.set(meaning, reading)
    return reading
  }

  /** Reads only what the topics say, for a question that goes on about them. */
  within(meaning: Meaning, topics: readonly number[]): PassageReading {
    return this.#read(meaning, () => 0, { topics })
  }

  #read(
    meaning: Meaning,
    favour: (passage: Passage) => number,
    only: { topics?: readonly number[] },
  ): PassageReading {
    const age = askedAge(meaning.question.text)
    // A person's age is no word to look for; it is held against the ages that a passage states.
    const slots = this.slots(meaning).filter(
      (slot) => slot.label !== String(age) && !tellsWhere(meaning, slot),
    )
    const kinds = meaning.kinds.map(({ value }) => value)
    const goesOn = only.topics !== undefined && (meaning.followUp || has(meaning.question, OF_THEM))
    const counted = readCounted(meaning, slots, goesOn)
    const names = readNames(meaning, slots)
    const ranked = this.#ranker.rank({
      slots: storied(slots, storyOf(meaning.question)),
      text: meaning.question.text,
      kinds: kinds.length > 0 ? kinds : ['what'],
      counted,
      names,
      age,
      years: askedYears(meaning),
      favour,
      ...only,
    })
    return { slots, ranked, names: names !== null && has(meaning.question, SEVERAL) }
  }

  /** What the question is about. */
  slots(meaning: Meaning): TopicSlot[] {
    return this.#topic.read(meaning)
  }

  /** Sentences by how well they answer a how-many question over ready-made slots. */
  rankSlots(slots: readonly Slot[], topic?: number): RankedSentence[] {
    return this.#ranker.rank({
      slots,
      ...(topic !== undefined && { topics: [topic] }),
      text: '',
      kinds: ['howMany'],
      counted: null,
      names: null,
      age: null,
      years: [],
      favour: () => 0,
    })
  }
}

/** "hvor mange børn": what stands right behind; "hvor meget" counts nothing. */
function readCounted(
  { kinds, question }: Meaning,
  slots: readonly TopicSlot[],
  goesOn: boolean,
): Counted | null {
  const counting = kinds.find(({ value }) => value === 'howMany')
  const last = counting && question.words[counting.to - 1]?.key
  if (!counting || !last || !/^(?:mang|antal)/.test(last)) return null
  // "Hvor mange er der med i X?": what is counted is not said.
  if (MEMBERS.test(question.line.slice(question.starts[counting.to] ?? question.line.length))) return null
  // What a story tells ("mister en partner") comes before its words.
  const behind = slots.filter(({ at }) => at >= counting.to).sort((a, b) => a.at - b.at)
  const next = behind.find(
    ({ role, label, at, concepts, soft }) =>
      // "Hvor mange går rundt og er ensomme?"
      (role === 'noun' && (!soft || (at === counting.to && !isLight(label)))) ||
      // "I Danmark" says where.
      (role === 'name' && !soft) ||
      isPeople(label) ||
      // "Hvor mange ansatte": people, though the word is a verb as well.
      (at === counting.to && concepts.some(({ facet }) => facet === 'person')),
  )
  // Money is no thing to count: any sum will do.
  if (next && MONEY.test(next.label)) return null
  const people = next ? isPeople(next.label) : !goesOn
  const slot = next && !people ? next : behind.find(({ soft }) => !soft)
  return slot
    ? {
        slot,
        people,
        others: slots.filter((other) => other !== slot && !other.soft),
        goesOn,
        yearly: has(question, YEARLY),
        aged: /\d/.test(question.text),
      }
    : null
}

const YEARLY = phrase('hvert år|om året|årligt|(?:pr|per) år')

/** "Hvor mange har I af dem?" counts what was talked about. */
const OF_THEM = phrase('af (?:dem|det|de|den)(?: slags)?')
const MEMBERS = /^(?:er|var|har)(?: [^ ]+){0,3} (?:med|medlem|medlemmer) (?:i|af)(?= )/

/** "Hvilke virksomheder …", which names alone answer: the group whose names are wanted. */
function readNames({ question }: Meaning, slots: readonly TopicSlot[]): Slot | null {
  const [asked] = findPhrase(question, GROUPS)
  return slots.find(({ at }) => asked && asked.from < at && at < asked.to) ?? null
}
const GROUPS = phrase(
  '(?:hvilke(?:n|t)?|hvad hedder (?:de|den|det)) (?:[a-zæøå]+ ){0,2}(?:virksomhed(?:er)?|firma(?:er|et)?|konsulent(?:er|hus)?|leverandør(?:er)?|kommuner?|regioner?|skoler?|klubber?|butikker?|hospital(?:er)?|plejehjem|forskere?|lande?|mærker?)',
)

const SEVERAL = phrase('hvilke')

const MONEY = /^(?:million|kron|kr$|mio|penge|beløb)/i

/** The words of the texts and their titles, each as often as it stands there. */
export function* wordsOf(index: PassageIndex): Generator<string> {
  for (const passage of index.all())
    for (const text of [passage.text, ...passage.titles])
      for (const token of tokenise(text)) if (token.kind === 'word') yield token.text
}
