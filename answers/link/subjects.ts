// Links the topic of a question to rows of the amounts tables, with a confidence that says how much of the topic the row covers.

import { stem } from '../../retrieval/danish/stem.ts'
import { correct, type Vocabulary, vocabularyOf } from '../../retrieval/danish/typos.ts'
import { type Hit, type Slot, SlotIndex } from '../../retrieval/slot-index.ts'
import { contentTokens, indexTerms, wordSlot } from '../../retrieval/terms.ts'
import type { Catalog, Row } from '../catalog.ts'
import { isFrameWord } from '../question/frame-words.ts'
import type { TopicWord } from '../question/meaning.ts'
import { classOf } from '../question/word-classes.ts'
import { readAliases } from './aliases.ts'

/** A row the topic may mean. */
export type Link = {
  row: Row
  /** Share of the topic's weight found in the row, 0–1: 1 where every word of the topic names it. */
  coverage: number
  /** Share of the row's best name that the topic holds, 0–1: 1 where the name is said in full. */
  named: number
  /** Every weighty word that matched stands in the name itself, not in the text beside. */
  inName: boolean
  /** Ranks links: coverage first, then how fully the name is said. */
  score: number
}

type Field = 'name' | 'parent' | 'proper' | 'body'
const FIELD_WEIGHTS: Record<Field, number> = { name: 1, parent: 0.55, proper: 0.75, body: 0.35 }

/** How much a word weighs that no row is named by: a name means something else, a noun perhaps, any other word is talk. */
const UNNAMED = { name: 1.2, noun: 0.35, other: 0.05 }
const SOFT = 0.12
/** Least weight of a word in a name of several words. */
const IN_A_NAME = 0.6
/** Verbs and adjectives in a name ("Styrket …", "Øremærket …") say less than its nouns. */
const NO_NOUN = 0.4
/** Talk beside a name that is said in full counts for little. */
const BESIDE_NAME = 0.25
/** Last parts of compounds that people add to a name. */
const GENERIC =
  /^(?:indsats|tilbud|ordning|projekt|støtte|bevilling|penge|midler|tilskud|ramme|sag|arbejde|løft|område)/
/** Share of the topic that must stand in a row's name for the row to be what is meant … */
const MOSTLY_NAMED = 0.3
/** … and the coverage of one where it does not. */
const MENTIONED = 0.5

export class SubjectLinker {
  readonly #index: SlotIndex<Field>
  readonly #names: Map<number, { terms: string[][]; weight: number }[]>
  readonly #catalog: Catalog
  /** Terms of the rows' names and other names. */
  readonly #inNames: Set<string>
  readonly #vocabulary: Vocabulary
  /** A misspelt word is often inflected as no word of the texts is; its stem may still be near one. */
  readonly #stems: Vocabulary

  constructor(catalog: Catalog) {
    this.#catalog = catalog
    const aliases = readAliases(catalog)
    const rows = [...catalog.rows.values()]
    const namesOf = (row: Row) => [row.title, ...(aliases.get(row.id) ?? [])]
    this.#index = new SlotIndex(
      rows.map((row) => ({
        id: row.id,
        fields: {
          name: namesOf(row).flatMap(indexTerms),
          parent: row.parent === null ? [] : indexTerms(catalog.rows.get(row.parent)?.title ?? ''),
          proper: properNames(sectionText(catalog, row)).flatMap(indexTerms),
          body: indexTerms(sectionText(catalog, row)),
        },
      })),
      FIELD_WEIGHTS,
    )
    const words = rows.flatMap((row) =>
      contentTokens([...namesOf(row), sectionText(catalog, row)].join(' ')).map(({ text }) => text),
    )
    this.#vocabulary = vocabularyOf(words)
    this.#stems = vocabularyOf(words.map(stem))
    this.#inNames = new Set(rows.flatMap((row) => namesOf(row).flatMap(indexTerms)))
    this.#names = new Map(
      rows.map((row) => [
        row.id,
        namesOf(row).map((name) => {
          const terms = contentTokens(name).map((token) => indexTerms(token.text))
          return { terms, weight: terms.reduce((sum, forms) => sum + this.#rarity(forms), 0) }
        }),
      ]),
    )
  }

  /** Every row that covers some of the topic, best first. */
  link(topic: readonly TopicWord[]): Link[] {
    const slots = this.slots(topic)
    if (slots.every((slot) => slot.weight <= SOFT)) return []
    return this.#index
      .search(slots)
      .map((hit) => this.#toLink(hit, slots))
      .sort((a, b) => b.score - a.score || a.row.id - b.row.id)
  }

  /** The rows of the agreements that are called what one of these rows is called. */
  sameIn(rows: readonly number[], agreements: readonly string[]): Row[] {
    return rows.flatMap((id) => {
      const row = this.#catalog.rows.get(id)
      if (!row) return []
      const words = contentTokens(row.title)
      const slots = words.map((token) => wordSlot(token.text, this.#rarity(indexTerms(token.text)) || 1))
      const links = this.#index.search(slots).map((hit) => this.#toLink(hit, slots))
      const near = links.filter(
        (link) => agreements.includes(link.row.agreement) && link.coverage + link.named > 1.2,
      )
      const best = near.sort((a, b) => b.score - a.score)[0]
      return best ? [best.row] : []
    })
  }

  /** The topic's words as slots: rare words weigh most, words that only frame the question next to nothing. */
  slots(topic: readonly TopicWord[]): Slot[] {
    return runs(topic).flatMap((run) => {
      const own = run.flatMap((word) => this.#slotsOf(word))
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
        },
      ]
    })
  }

  #slotsOf({ word, soft, beside }: TopicWord): Slot[] {
    const text = coreOf(word.text)
    const terms = indexTerms(text)
    if (terms.length === 0) return []
    if (soft) return terms.some((term) => this.#index.has(term)) ? [wordSlot(text, SOFT)] : []
    const ministry = `${text}isteriet`
    const spelt =
      /min$/i.test(text) && this.#isKnown(ministry)
        ? ministry
        : this.#isKnown(text)
          ? text
          : (this.#correct(text) ?? text)
    const own = indexTerms(spelt)
    if (
      !own.some((term) => this.#inNames.has(`~${term.slice(1)}`) || this.#inNames.has(`+${term.slice(1)}`))
    ) {
      // Said in the prose or not at all: it cannot say which row is meant, only that it may be something else.
      const kind = this.#isKnown(spelt) && classOf(spelt) === 'name' ? 'noun' : classOf(spelt)
      const weight = UNNAMED[kind] * (beside ? BESIDE_NAME : 1)
      return [{ ...wordSlot(spelt, weight), weight }]
    }
    const most = Math.log(this.#index.size)
    const rarity = Math.max(0.2, Math.min(1, this.#rarity(own) / most))
    return [this.#weighed(wordSlot(spelt, rarity * (classOf(spelt) === 'other' ? NO_NOUN : 1)))]
  }

  /** The parts of a compound by their rarity; "indsats", "bevilling" and the like at its end say next to nothing. */
  #weighed(slot: Slot): Slot {
    for (const part of slot.parts ?? [])
      part.weight =
        isFrameWord(part.label) || GENERIC.test(part.label) ? SOFT : this.#rarity(indexTerms(part.label)) || 1
    return slot
  }

  /** The word, its stem, or the word as part of a compound stands somewhere in the tables or their prose. */
  #isKnown(word: string): boolean {
    const [exact = '', stemmed = ''] = indexTerms(word)
    return [exact, stemmed, `+${stemmed.slice(1)}`].some((term) => this.#index.has(term))
  }

  /** A word of the topic is a name that no table knows. */
  namesUnknown(topic: readonly TopicWord[]): boolean {
    return topic.flatMap((word) => this.#slotsOf(word)).some((slot) => slot.weight === UNNAMED.name)
  }

  #correct(word: string): string | null {
    return correct(word, this.#vocabulary) ?? correct(stem(word.toLowerCase()), this.#stems)
  }

  #toLink(hit: Hit<Field>, slots: readonly Slot[]): Link {
    const row = this.#catalog.rows.get(hit.id)
    if (!row) throw new Error(`the index holds a row that the catalog lacks: ${hit.id}`)
    const asked = new Set(slots.flatMap(formsOf))
    const named = Math.max(
      ...(this.#names.get(row.id) ?? []).map(({ terms, weight }) => {
        const said = terms.filter((forms) => isSaid(forms, asked))
        return weight === 0 ? 0 : said.reduce((sum, forms) => sum + this.#rarity(forms), 0) / weight
      }),
      0,
    )
    // Framing words never count against a row; where its name holds them they tell equals apart.
    const hard = slots.flatMap((slot, i) =>
      slot.weight > SOFT ? [{ weight: slot.weight, ...hit.slots[i] }] : [],
    )
    const total = hard.reduce((sum, { weight }) => sum + weight, 0)
    const coverage = hard.reduce((sum, { weight, quality = 0 }) => sum + weight * quality, 0) / (total || 1)
    const inName = hard.every(({ field }) => field === 'name')
    const byName = hard.reduce(
      (sum, { weight, quality = 0, field }) => sum + (field === 'name' ? weight * quality : 0),
      0,
    )
    const frame = slots.reduce(
      (sum, slot, i) => sum + (slot.weight > SOFT ? 0 : (hit.slots[i]?.quality ?? 0)),
      0,
    )
    // Only spoken of in the prose (a partner, an example): worth asking about, never a figure of its own.
    const sure = byName / (total || 1) >= MOSTLY_NAMED ? coverage : Math.min(coverage, MENTIONED)
    return { row, coverage: sure, named, inName, score: sure + 0.3 * named + 0.02 * frame }
  }

  /** Of the word itself; of a compound that no table holds, its rarest part's. */
  #rarity([exact = '', stem = '', ...parts]: readonly string[]): number {
    const rarities = (terms: string[]) =>
      terms.filter((term) => this.#index.has(term)).map((term) => this.#index.rarity(term))
    const whole = rarities([exact, stem])
    return whole.length > 0 ? Math.min(...whole) : Math.max(0, ...rarities(parts))
  }
}

/** The word itself or its stem is asked for, or every part of the compound it is. */
function isSaid([exact = '', stem = '', ...parts]: readonly string[], asked: ReadonlySet<string>): boolean {
  if (asked.has(exact) || asked.has(stem)) return true
  return parts.length > 1 && parts.every((part) => asked.has(`~${part.slice(1)}`))
}

/** Neighbouring words that are both written as names, together; every other word by itself. */
function runs(topic: readonly TopicWord[]): TopicWord[][] {
  const found: TopicWord[][] = []
  for (const word of topic) {
    const last = found.at(-1)?.at(-1)
    const joins = last && last.index + 1 === word.index && isCapital(last) && isCapital(word)
    if (joins) found.at(-1)?.push(word)
    else found.push([word])
  }
  return found
}

const isCapital = ({ word, soft }: TopicWord): boolean => !soft && /^\p{Lu}/u.test(word.text)

/** "headspace-bevillingen" is about headspace: the framing half of a hyphenated word goes. */
function coreOf(word: string): string {
  const halves = word.split('-')
  const named = halves.filter((half) => half !== '' && !isFrameWord(half))
  return halves.length > 1 && named.length > 0 ? named.join('-') : word
}

function formsOf(slot: Slot): string[] {
  return [...slot.forms.keys(), ...(slot.parts ?? []).flatMap(formsOf)]
}

/** The prose of an initiative; a ministry's section is everything under it and would match anything. */
function sectionText(catalog: Catalog, row: Row): string {
  if (row.level !== 'initiative' && row.level !== 'sub') return ''
  const section = row.section === null ? undefined : catalog.sections.get(row.section)
  return section ? (catalog.documents.get(row.document)?.text.slice(section.start, section.end) ?? '') : ''
}

/** Capitalised words that do not open a sentence: organisations, places and schemes. */
function properNames(text: string): string[] {
  return [...text.matchAll(/(?<=[a-zæøå,] )[A-ZÆØÅ][A-Za-zÆØÅæøå]{2,}/g)].map(([name]) => name)
}
