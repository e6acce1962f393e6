// Makes a slot of the words that are one thing: every form it may take in the texts, and how much it weighs.
//
// Rare words weigh most; words that only frame the question next to nothing; a word that no text holds keeps its weight, because
// leaving it out would answer something else.
import type { Concept, Lexicon } from '../../retrieval/danish/concepts.ts'
import { officialWordsFor, synonymsOf } from '../../retrieval/danish/synonyms.ts'
import type { Slot, SlotIndex } from '../../retrieval/slot-index.ts'
import { conceptKey, conceptSlot, wordSlot } from '../../retrieval/terms.ts'
import { isKin, isLight } from './light-words.ts'
import type { Group } from './pieces.ts'
import { type Role, roleOf } from './roles.ts'
import type { TypedWords } from './typed-words.ts'

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
export const ROLE_WEIGHT: Record<Role, number> = {
  name: 1.15,
  noun: 1,
  adjective: 0.7,
  verb: 0.45,
  other: 0.4,
}
/** Concepts that say what is hard, whatever class of word they are said by. */
const TELLING: ReadonlySet<Concept['facet']> = new Set(['condition'])
const SOFT = 0.1
export const LIGHT = 0.25
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
/** … and the official word for an everyday one, which may mean other things too. */
const BY_EVERYDAY = 0.45
/** … where they say only part of a compound: "fond" of "blødererstatningsfonden". */
const BY_PART = 0.45
/** How well the one telling word of a phrase does for what the phrase means. */
const IN_IDIOM = 0.4
const LEAST_WEIGHT = 0.15
/** Letters typed bare ("svar" for "svær") make a known word doubtful. */
const OTHER_LETTERS = 0.8

/** "En ledsager" is no form of "ledsage". */
const nounOr = (role: Role): Role => (role === 'verb' ? 'noun' : role)

export class SlotMaker {
  readonly #index: SlotIndex<string>
  readonly #lexicon: Lexicon
  readonly #typed: TypedWords

  constructor(index: SlotIndex<string>, lexicon: Lexicon, typed: TypedWords) {
    this.#index = index
    this.#lexicon = lexicon
    this.#typed = typed
  }

  /** `bare`: the question is typed without æ ø å. */
  make({ members, found, idiom }: Group, bare: boolean): TopicSlot {
    const [first] = members
    if (!first) throw new Error('a slot needs a word')
    const words = members.map((member) => this.#wordSlot(member.text, bare))
    const roles = members.map((member) =>
      member.name ? 'name' : member.thing ? nounOr(roleOf(member.text)) : roleOf(member.text),
    )
    const role = (['name', 'noun', 'adjective', 'verb'] as const).find((r) => roles.includes(r)) ?? 'other'
    const [only] = words
    const slot: Slot =
      words.length === 1 && only
        ? only
        : {
            label: members.map(({ text }) => text).join(' '),
            forms: new Map(),
            weight: 1,
            parts: telling(words),
          }
    // The texts' verb ("som ledsager faderen") is another word than "en ledsager", whose meaning is known.
    if (first.thing && found.length > 0 && roleOf(first.text) === 'verb') slot.forms.clear()
    if (idiom) for (const [form, quality] of slot.forms) slot.forms.set(form, quality * IN_IDIOM)
    const isRare = only !== undefined && this.#typed.holds(first.text) && (this.#rarity(only) ?? 0) > RARE
    for (const concept of found) {
      const isSaid = members.length > 1 || says(concept, first.text)
      const worth = !isSaid ? BY_PART : isRare ? BESIDE_RARE : BY_CONCEPT
      for (const [form, quality] of conceptSlot(this.#lexicon, concept, null, 1).forms)
        slot.forms.set(form, Math.max(slot.forms.get(form) ?? 0, quality * worth))
    }
    if (only && role !== 'name') {
      addForms(slot, synonymsOf(first.text), BY_SYNONYM)
      addForms(slot, officialWordsFor(first.text), BY_EVERYDAY)
    }
    const known = members.every(({ text }) => this.#typed.holds(text))
    const outside = found.some(({ facet }) => facet === 'outside')
    // A compound that no text holds is not as common as its parts.
    const rarity = known || (found.length > 0 && !outside) ? this.#rarity(slot) : null
    // What the agreements don't deal with is not made of parts that they do: "boligstøtte" is no support in one's home.
    if (outside && !known) delete slot.parts
    const soft = members.every((member) => member.soft)
    const light = members.every((member) => !member.name && isLight(member.text))
    // "Min husleje" is what is asked about, "min nevø" only whose story it is.
    const kin = isKin(first.text) || (first.own && found.length > 0)
    const own = members.length === 1 && kin && found.every(isPerson)
    const people =
      role !== 'name' && found.length > 0 && found.every((concept) => isPerson(concept) && isAnybody(concept))
    // "Drikker" tells of a trouble as much as "alkohol" does.
    const byMeaning = found.some(({ facet }) => TELLING.has(facet))
      ? Math.max(ROLE_WEIGHT[role], ROLE_WEIGHT.noun)
      : ROLE_WEIGHT[role]
    return {
      ...slot,
      weight:
        byMeaning *
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
    for (const other of this.#typed.alike(word))
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

function addForms(slot: Slot, words: readonly string[], worth: number): void {
  for (const word of words)
    for (const form of wordSlot(word, 1).forms.keys())
      if (!form.startsWith('+')) slot.forms.set(form, Math.max(slot.forms.get(form) ?? 0, worth))
}

/** "Kommer på besøg" is told by "besøg". */
function telling(words: readonly Slot[]): Slot[] {
  const heavy = words.filter(({ label }) => !isLight(label))
  return heavy.length > 0 ? heavy : [...words]
}

/** The concept names the word itself, not just a part of it. */
function says(concept: Concept, word: string): boolean {
  const key = conceptKey(word)
  return concept.words.some((name) => name.split(/[ /-]/).some((part) => conceptKey(part) === key))
}

const isPerson = ({ facet }: Concept): boolean => facet === 'person'
const isAnybody = ({ ages, sex }: Concept): boolean => ages !== undefined || sex !== undefined
