// The words of a topic as slots to look rows up by: spelt as the tables spell them, and each with how much it says.
import { splitCompound } from '../../retrieval/danish/compounds.ts'
import { isDanishWord, isName } from '../../retrieval/danish/dictionary.ts'
import { restoreLetters } from '../../retrieval/danish/restore.ts'
import { stem } from '../../retrieval/danish/stem.ts'
import { correct, type Vocabulary, vocabularyOf } from '../../retrieval/danish/typos.ts'
import type { Slot, SlotIndex } from '../../retrieval/slot-index.ts'
import { contentTokens, indexTerms, wordSlot } from '../../retrieval/terms.ts'
import { coreOf } from '../question/core-word.ts'
import { isFrameWord } from '../question/frame-words.ts'
import type { TopicWord } from '../question/meaning.ts'
import { classOf, isAdjective, namesBody } from '../question/word-classes.ts'
import { Abbreviations } from './abbreviations.ts'
import { joinPeople } from './people.ts'
import { runs } from './runs.ts'
import { BESIDE_NAME, GENERIC, IN_A_NAME, KIND_OF_BODY, LEAST, NO_NOUN, SOFT, UNNAMED } from './weights.ts'

/** With its sign: three letters, which words that have nothing to do with each other may share. */
const SHORT_STEM = 4
/** From so many letters on, a word is no part of another by chance. */
const LONG_STEM = 8
/** Letters of a word that may be cut short without a full stop: "rehab". */
const CUT = 5
/** Share of a compound's weight that names must hold for it to be one of their words. */
const MOST_OF_A_WORD = 0.75

export class TopicSlots {
  readonly #index: SlotIndex<string>
  /** Terms of the rows' names and other names. */
  readonly #inNames: Set<string>
  readonly #vocabulary: Vocabulary
  /** A misspelt word is often inflected as no word of the texts is; its stem may still be near one. Stem → a word with it. */
  readonly #byStem = new Map<string, string>()
  readonly #stems: Vocabulary
  readonly #abbreviations: Abbreviations
  /** The parts of each compound in a name. */
  readonly #compounds: string[][]
  /** Names within names, in small letters: "danner". */
  readonly #proper: Set<string>

  /** `rows`: the names each row goes by, and the prose about it. */
  constructor(index: SlotIndex<string>, rows: readonly { names: readonly string[]; text: string }[]) {
    this.#index = index
    const texts = new Set<string>()
    const words = rows.flatMap(({ names, text }) => {
      // Rows of one section have one text.
      const isNew = !texts.has(text)
      texts.add(text)
      return wordsOf([...names, ...(isNew ? [text] : [])].join(' '))
    })
    this.#vocabulary = vocabularyOf(words)
    for (const word of words) if (!this.#byStem.has(stem(word))) this.#byStem.set(stem(word), word)
    this.#stems = vocabularyOf(this.#byStem.keys())
    const named = rows.flatMap(({ names }) => names)
    this.#inNames = new Set(named.flatMap(indexTerms))
    this.#compounds = named.flatMap(wordsOf).map((word) => indexTerms(word).slice(2))
    this.#proper = new Set(named.flatMap((name) => wordsOf(name).slice(1).filter(isProper).map(properKey)))
    this.#abbreviations = new Abbreviations(named.flatMap(wordsOf), words)
  }

  read(topic: readonly TopicWord[]): Slot[] {
    const slots = this.#read(topic, false)
    // "Ramme til driftstilskud" is a name of nothing but such words.
    return slots.every(({ weight }) => weight <= SOFT) ? this.#read(topic, true) : slots
  }

  /** `generic`: words that people add to names are names themselves. */
  #read(topic: readonly TopicWord[], generic: boolean): Slot[] {
    return joinPeople(runs(topic).map((words) => ({ words, slots: this.#ofRun(words, topic, generic) })))
  }

  #ofRun(run: readonly TopicWord[], topic: readonly TopicWord[], generic: boolean): Slot[] {
    const own = run.flatMap((word) => this.#slotsOf(word, topic, generic))
    if (own.length < 2) return own
    // Written as a name, even its small words count: "Blå Kors" is not "Røde Kors".
    const slots = own.map((slot) => ({ ...slot, weight: Math.max(slot.weight, IN_A_NAME) }))
    // "Ældre Sagen" is one name: a row that holds half of it is another.
    const weight = slots.reduce((sum, slot) => sum + slot.weight, 0)
    return [
      {
        label: slots.map(({ label }) => label).join(' '),
        weight,
        forms: new Map<string, number>(),
        parts: slots,
        together: 1,
        asWritten: true,
      },
    ]
  }

  namesUnknown(topic: readonly TopicWord[]): boolean {
    return topic.flatMap((word) => this.#slotsOf(word, topic)).some((slot) => slot.weight === UNNAMED.name)
  }

  namesAny(topic: readonly TopicWord[]): boolean {
    const isTalk = ({ weight, label }: Slot) =>
      weight === UNNAMED.other || weight === SOFT || (weight === UNNAMED.noun && this.#isKnown(label))
    return topic.flatMap((word) => this.#slotsOf(word, topic)).some((slot) => !isTalk(slot))
  }

  /** Of the word itself; of one that the tables only have in compounds, of those; of a compound that no table holds, its rarest part's. */
  rarity([exact = '', stemmed = '', ...parts]: readonly string[]): number {
    const rarities = (terms: string[]) =>
      terms.filter((term) => this.#index.has(term)).map((term) => this.#index.rarity(term))
    const whole = rarities([exact, stemmed])
    // A short word may be part of a compound that has nothing to do with it: "folk", "folkebevægelse".
    const inCompounds = stemmed.length > LONG_STEM ? [`+${stemmed.slice(1)}`] : []
    return whole.length > 0 ? Math.min(...whole) : Math.max(0, ...rarities([...inCompounds, ...parts]))
  }

  #slotsOf(
    { word, index, soft, beside, abbreviated }: TopicWord,
    topic: readonly TopicWord[],
    generic = false,
  ): Slot[] {
    const text = coreOf(word.text)
    if (indexTerms(text).length === 0 || RESERVE.test(word.text)) return []
    if (soft) return this.#isKnown(text) ? [wordSlot(text, SOFT)] : []
    const spelt = this.#telling(this.#spell(text, abbreviated))
    const terms = indexTerms(spelt)
    const slot = this.#weighed(wordSlot(spelt, 1), spelt)
    const isTalk = slot.parts?.every(({ weight }) => weight <= SOFT) ?? false
    if (!generic && (GENERIC.test(spelt) || KIND_OF_BODY.test(spelt) || isTalk))
      return [wordSlot(spelt, SOFT)]
    if (!this.#namesHold(terms, slot) || this.#isUnknownBody(spelt)) {
      // Said in the prose or not at all: it cannot say which row is meant, only that it may be something else.
      const isKnown = this.#isKnown(spelt)
      const owns =
        !isKnown && isGenitive(spelt) && topic.some((next) => next.index === index + 1 && !next.soft)
      // "Kræftens bekæmpelse" is no "bekæmpelse af menneskehandel".
      const own = classOf(spelt)
      const restricts =
        own === 'other' && isAdjective(spelt) && topic.some((next) => next.index === index + 1 && !next.soft)
      const kind =
        owns || this.#isUnknownBody(spelt)
          ? 'name'
          : restricts
            ? 'quality'
            : isKnown && own === 'name'
              ? 'spoken'
              : own
      return [{ ...slot, weight: UNNAMED[kind] * (beside ? BESIDE_NAME : 1) }]
    }
    const most = Math.log(this.#index.size)
    // "Stalkerware-vejledningen" is as rare as the rarer of its parts.
    const ofParts = (slot.parts ?? []).map(({ label }) => this.rarity(indexTerms(label)))
    const rarity = Math.max(0.2, Math.min(1, (this.rarity(terms) || Math.max(0, ...ofParts)) / most))
    const weight = Math.max(LEAST, rarity * (classOf(spelt) === 'other' ? NO_NOUN : 1))
    // Written in capitals it is an acronym, and no word that looks like it: "SIND" is not "sindet". "Reden" is not "Red Barnet".
    const isItself = isAcronym(text) || this.#isOtherNamesStem(terms) || this.#isProper(spelt)
    const forms = isItself
      ? new Map([terms[0] ?? '', `${terms[0]}s`, `=${properKey(spelt)}`].map((form) => [form, 1] as const))
      : slot.forms
    return [{ ...slot, forms, weight }]
  }

  /** "Senfølgeindsatsen" is "senfølge", where no row is called by the whole word: the rest is said of any initiative. */
  #telling(word: string): string {
    if (this.#isWord(word)) return word
    const parts = this.#weighed(wordSlot(word, 1), word).parts ?? []
    const [own, ...others] = parts.filter(({ weight }) => weight > SOFT)
    const isOne = parts.length === 2 && others.length === 0
    return own && isOne && !GENERIC.test(own.label) ? own.label : word
  }

  /** The word as the tables write it, where it is abbreviated or misspelt. */
  #spell(typed: string, abbreviated: boolean): string {
    const text = restoreLetters(typed)
    // The stemmer leaves the genitive of many a name: "cabis".
    const owner = /[^s]s$/.test(text) ? text.slice(0, -1) : null
    if (owner !== null && !this.#isNamed(text) && this.#isNamed(owner)) return owner
    if (this.#isKnown(text)) return typed
    const isCut = abbreviated || (text.length >= CUT && !isDanishWord(text) && !isName(text))
    const written = this.#abbreviations.read(text, isCut, (word) => this.#isKnown(word))
    if (written) return written
    const nearStem = correct(stem(text), this.#stems)
    return correct(text, this.#vocabulary) ?? (nearStem && this.#byStem.get(nearStem)) ?? typed
  }

  /** "Hjerneskadeforeningen" is one association, whatever else is told of brain damage. */
  #isUnknownBody(word: string): boolean {
    if (!namesBody(word) || this.#isWord(word)) return false
    // "Bløderfonden" is "Blødererstatningsfonden" cut short.
    const [, , ...parts] = indexTerms(word)
    return !this.#compounds.some((compound) => parts.every((part) => compound.includes(part)))
  }

  /** A short stem that is itself a word of some name, while this word is one of another: "Reden", "Red Barnet". */
  #isOtherNamesStem([exact = '', stemmed = '']: readonly string[]): boolean {
    const other = `=${stemmed.slice(1)}`
    return (
      stemmed.length <= SHORT_STEM &&
      other !== exact &&
      [exact, other].every((term) => this.#inNames.has(term))
    )
  }

  /** A name that the stemmer takes for another word: "Danner" is no "netværksdannelse". */
  #isProper(word: string): boolean {
    const key = properKey(word)
    return this.#proper.has(key) && stem(key) !== key && classOf(key) !== 'noun'
  }

  #isNamed(word: string): boolean {
    return indexTerms(word)
      .slice(0, 2)
      .some((term) => this.#inNames.has(term))
  }

  /** Some name holds the word, or most of the compound it is. */
  #namesHold([exact = '', stemmed = '']: readonly string[], slot: Slot): boolean {
    const key = stemmed.slice(1)
    if ([exact, `~${key}`, `+${key}`].some((term) => this.#inNames.has(term))) return true
    const parts = slot.parts ?? []
    const total = parts.reduce((sum, { weight }) => sum + weight, 0)
    const held = parts.filter((part) => {
      const [, own = ''] = indexTerms(part.label)
      return this.#inNames.has(own) || this.#inNames.has(`+${own.slice(1)}`)
    })
    return total > 0 && held.reduce((sum, { weight }) => sum + weight, 0) / total >= MOST_OF_A_WORD
  }

  /** A compound's parts, the largest that the tables know as words, each by its rarity; a part they lack is rarest of all. */
  #weighed(slot: Slot, text: string): Slot {
    const parts = this.#joined(splitCompound(restoreLetters(text)))
    // "Dagpenge" is a word of its own, and no money for days.
    if (parts.length < 2 || (isFrameWord(parts.at(-1) ?? '') && isDanishWord(text))) return slot
    const weigh = (part: string): number => {
      if (isFrameWord(part) || GENERIC.test(part)) return SOFT
      return this.rarity(indexTerms(part)) || Math.log(this.#index.size)
    }
    return {
      ...slot,
      parts: parts.map((part) => this.#spellPart(part)).map((part) => wordSlot(part, weigh(part))),
    }
  }

  /** A part with its linking letter may be misspelt: "tegnspogs". */
  #spellPart(part: string): string {
    if (this.#isKnown(part)) return part
    return correct(part, this.#vocabulary) ?? correct(part.replace(/s$/, ''), this.#vocabulary) ?? part
  }

  /** "tegn", "sprog", "ord", "bog" → "tegnsprog", "ordbog", where those are words of the tables. */
  #joined(parts: readonly string[]): string[] {
    const joined: string[] = []
    for (let from = 0; from < parts.length; ) {
      let to = parts.length
      while (to - from > 1 && (to - from === parts.length || !this.#isWord(parts.slice(from, to).join(''))))
        to--
      joined.push(parts.slice(from, to).join(''))
      from = to
    }
    return joined
  }

  #isWord(word: string): boolean {
    const [exact = '', stemmed = ''] = indexTerms(word)
    return this.#index.has(exact) || this.#index.has(stemmed)
  }

  /** The word, its stem, or the word as part of a compound stands somewhere in the tables or their prose. */
  #isKnown(word: string): boolean {
    const [, stemmed = ''] = indexTerms(word)
    return this.#isWord(word) || this.#index.has(`+${stemmed.slice(1)}`)
  }
}

/** "SSA-midler" are all there are. */
const RESERVE = /^ssa(?:-|$)/i

const wordsOf = (text: string): string[] => contentTokens(text).map((token) => token.text)

/** A noun in the genitive, as the dictionary reads it. */
const isGenitive = (word: string): boolean =>
  /[^s]s$/.test(word) && classOf(word) !== 'other' && classOf(word.slice(0, -1)) !== 'other'

const isProper = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word)
/** Without the genitive's s. */
const properKey = (word: string): string => word.toLowerCase().replace(/(?<=[^s])s$/, '')

const isAcronym = (text: string): boolean => /^\p{Lu}{2,6}$/u.test(text)
