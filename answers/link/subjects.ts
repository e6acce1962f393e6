// Links the topic of a question to rows of the amounts tables, with a confidence that says how much of the topic the row covers.

import { memoised } from '../../retrieval/danish/memo.ts'
import { type Hit, type Slot, SlotIndex } from '../../retrieval/slot-index.ts'
import { contentTokens, indexTerms, wordSlot } from '../../retrieval/terms.ts'
import { type Catalog, type Row, sectionText } from '../catalog.ts'
import { groupBy } from '../collections.ts'
import type { TopicWord } from '../question/meaning.ts'
import { aliasesOf } from './aliases.ts'
import { type NameWord, nameKey, sayingOf } from './name-words.ts'
import { proseOf } from './prose.ts'
import { recipientsOf } from './recipients.ts'
import { TopicSlots } from './topic-slots.ts'
import {
  BODY_MENTIONED,
  FIELD_WEIGHTS,
  type Field,
  MENTIONED,
  MOST_OF_TOPIC,
  MOSTLY_NAMED,
  NAMES,
  RARE,
  SOFT,
} from './weights.ts'

/** A row the topic may mean. */
export type Link = {
  row: Row
  /** Share of the topic's weight found in the row, 0–1: 1 where every word of the topic names it. */
  coverage: number
  /** Share of the row's best name that the topic holds, 0–1: 1 where the name is said in full. */
  named: number
  /** Every weighty word that matched stands in the name itself, not in the text beside. */
  inName: boolean
  /** The topic says whom its money goes to, in full. */
  isGiven: boolean
  /** The text only says that the body asked about has to do with it. */
  isOfBody: boolean
  /** How well the name itself holds each weighty word of the topic, 0–1. */
  own: number[]
  /** How much of what is said beside the names the row, or the text about it, holds; a word in the text counts 0.35. */
  beside: number
  /** Ranks links: coverage first, then how fully the name is said. */
  score: number
}

/** Topics whose links are remembered; a long one has every row. */
const TOPICS_KEPT = 50

export class SubjectLinker {
  readonly #index: SlotIndex<Field>
  /** Each name's words, each word one object wherever it stands. */
  readonly #names: Map<number, { words: NameWord[]; weight: number }[]>
  /** The words of those whom its money goes to. */
  readonly #recipients: Map<number, NameWord[][]>
  readonly #catalog: Catalog
  readonly #slots: TopicSlots
  readonly #called: Map<number, string[]>
  /** Initiatives whose titles differ in small words, spaces or a genitive only, by the id of each. */
  readonly #spelt: Map<number, number[]>
  /** Names and prose of a row as one key, once they are asked for. */
  readonly #texts = new Map<number, string>()
  /** One question looks the same words up many times over: as a list, in one agreement, under one row. */
  readonly #linked = memoised((topic) => this.#link(JSON.parse(topic)), TOPICS_KEPT)

  /** The rows by their variant titles as well, for a topic that their names do not settle; null in that linker itself. */
  readonly byVariants: SubjectLinker | null

  constructor(catalog: Catalog, names: 'own' | 'variants' = 'own') {
    this.byVariants = names === 'own' ? new SubjectLinker(catalog, 'variants') : null
    this.#catalog = catalog
    const aliases = aliasesOf(catalog)
    const rows = [...catalog.rows.values()]
    const namesOf = (row: Row) => [row.title, ...(aliases.get(row.id) ?? [])]
    const variantsOf = (row: Row) =>
      names === 'variants' && row.variantTitles ? row.variantTitles.split('\n') : []
    // A sub row is told by its initiative, an area that several ministries have by its ministry.
    const aboveOf = (row: Row) =>
      [catalog.rows.get((row.level === 'area' ? row.ministry : row.parent) ?? -1) ?? []].flat()
    this.#index = new SlotIndex<Field>(
      rows.map((row) => ({
        id: row.id,
        fields: {
          name: namesOf(row).flatMap(indexTerms),
          variant: variantsOf(row).flatMap(indexTerms),
          parent: aboveOf(row).flatMap(namesOf).flatMap(indexTerms),
          ...proseOf(catalog, row),
          recipient: recipientsOf(catalog, row).flatMap(indexTerms),
        },
      })),
      FIELD_WEIGHTS,
      // Whose name is not said in full is none of those that get the money.
      ['recipient'],
    )
    this.#slots = new TopicSlots(
      this.#index,
      rows.map((row) => ({
        names: [...namesOf(row), ...variantsOf(row)],
        text: sectionText(catalog, row),
      })),
    )
    const keys = groupBy(
      rows.filter(({ level }) => level === 'initiative'),
      ({ title }) => nameKey(title),
    )
    this.#spelt = new Map(
      [...keys.values()]
        .filter((same) => new Set(same.map(({ title }) => title)).size > 1)
        .flatMap((same) => same.map(({ id }) => [id, same.map((row) => row.id)])),
    )
    this.#called = new Map(rows.map((row) => [row.id, namesOf(row)]))
    const known = new Map<string, NameWord>()
    const wordOf = (text: string): NameWord => {
      const terms = indexTerms(text)
      const word = known.get(text) ?? { terms, rarity: this.#slots.rarity(terms) }
      known.set(text, word)
      return word
    }
    const wordsOf = (name: string) => contentTokens(name).map((token) => wordOf(token.text))
    this.#names = new Map(
      rows.map((row) => [
        row.id,
        [...namesOf(row), ...variantsOf(row)].map((name) => {
          const words = wordsOf(name)
          return { words, weight: words.reduce((sum, { rarity }) => sum + rarity, 0) }
        }),
      ]),
    )
    this.#recipients = new Map(rows.map((row) => [row.id, recipientsOf(catalog, row).map(wordsOf)]))
  }

  /** Every row that covers some of the topic, best first. */
  link(topic: readonly TopicWord[]): readonly Link[] {
    return this.#linked(JSON.stringify(topic))
  }

  #link(topic: readonly TopicWord[]): Link[] {
    const slots = this.slots(topic)
    if (slots.every((slot) => slot.weight <= SOFT)) return []
    return this.#links(slots).sort((a, b) => b.score - a.score || a.row.id - b.row.id)
  }

  /** The rows of the agreements that are called what one of these rows is called. `accept`: which may be meant. */
  sameIn(
    rows: readonly number[],
    agreements: readonly string[],
    accept: (row: Row) => boolean = () => true,
  ): Row[] {
    return rows.flatMap((id) => {
      const row = this.#catalog.rows.get(id)
      if (!row) return []
      if (row.level === 'ministry') return this.#sameMinistry(row, agreements)
      const words = contentTokens(row.title)
      const slots = words.map((token) =>
        wordSlot(token.text, this.#slots.rarity(indexTerms(token.text)) || 1),
      )
      const isRare = slots.length === 1 && (slots[0]?.weight ?? 0) > RARE
      const near = this.#links(slots).filter(
        (link) =>
          agreements.includes(link.row.agreement) &&
          accept(link.row) &&
          (link.coverage + link.named > 1.2 ||
            (isRare && link.inName && link.coverage > 0.95) ||
            link.isGiven),
      )
      const best = near.sort((a, b) => b.score - a.score)[0]
      return best ? [best.row] : []
    })
  }

  /** Ministries share words for what they once also had; which is which people tell by what they call them: "socialministeriet". */
  #sameMinistry({ id }: Row, agreements: readonly string[]): Row[] {
    const names = new Set(this.#called.get(id) ?? [])
    return agreements.flatMap((agreement) => {
      const shared = [...this.#catalog.rows.values()]
        .filter((row) => row.level === 'ministry' && row.agreement === agreement)
        .map((row) => ({
          row,
          count: (this.#called.get(row.id) ?? []).filter((name) => names.has(name)).length,
        }))
      const most = Math.max(0, ...shared.map(({ count }) => count))
      return most === 0 ? [] : shared.filter(({ count }) => count === most).map(({ row }) => row)
    })
  }

  /** The topic's words as slots: rare words weigh most, words that only frame the question next to nothing. */
  slots(topic: readonly TopicWord[]): Slot[] {
    return this.#slots.read(topic)
  }

  /** Some word of the topic is part of a row's name, or names something that no table knows. */
  namesAny(topic: readonly TopicWord[]): boolean {
    return this.#slots.namesAny(topic)
  }

  /** A word of the topic is a name that no table knows. */
  namesUnknown(topic: readonly TopicWord[]): boolean {
    return this.#slots.namesUnknown(topic)
  }

  #asName<T extends { held: number; quality?: number }>(row: Row, slot: Slot, found: T): T {
    if (!slot.asWritten) return found
    if (this.#textOf(row).includes(nameKey(slot.label))) return found
    return { ...found, held: found.held * APART, quality: (found.quality ?? 0) * APART }
  }

  #textOf(row: Row): string {
    const known =
      this.#texts.get(row.id) ??
      nameKey([...(this.#called.get(row.id) ?? []), sectionText(this.#catalog, row)].join(' '))
    this.#texts.set(row.id, known)
    return known
  }

  #links(slots: readonly Slot[]): Link[] {
    const asked = new Set(slots.flatMap(formsOf))
    const known = new Map<NameWord, number>()
    const saying = (word: NameWord): number => {
      const said = known.get(word) ?? sayingOf(word.terms, asked)
      known.set(word, said)
      return said
    }
    const links = this.#index.search(slots).map((hit) => this.#toLink(hit, slots, saying))
    return links.map((link) => this.#likeNamesake(link, links))
  }

  /** As well linked as the row that is called the same but for a space: "Parkinson patienter", "Parkinsonpatienter". */
  #likeNamesake(link: Link, links: readonly Link[]): Link {
    const same = this.#spelt.get(link.row.id)
    if (!same) return link
    const best = links
      .filter(({ row }) => same.includes(row.id))
      .reduce((one, other) => (other.score > one.score ? other : one), link)
    return { ...best, row: link.row }
  }

  /** `saying`: how well the slots say a word of a name, 0–1. */
  #toLink(hit: Hit<Field>, slots: readonly Slot[], saying: (word: NameWord) => number): Link {
    const row = this.#catalog.rows.get(hit.id)
    if (!row) throw new Error(`the index holds a row that the catalog lacks: ${hit.id}`)
    // Most rows are found by a word of the prose about them alone.
    const hasNames = hit.match.some(([, fields]) => NAMES.some((field) => fields.includes(field)))
    const names = hasNames ? (this.#names.get(row.id) ?? []) : []
    const named = Math.max(
      ...names.map(({ words, weight }) => {
        const said = words.reduce((sum, word) => sum + saying(word) * word.rarity, 0)
        return weight === 0 ? 0 : said / weight
      }),
      0,
    )
    const recipients = this.#recipients.get(row.id) ?? []
    const saysRecipient = recipients.some((words) => words.every((word) => saying(word) === 1))
    // Framing words never count against a row; where its name holds them they tell equals apart.
    const hard = slots.flatMap((slot, i) => {
      if (slot.weight <= SOFT) return []
      const given = saysRecipient ? this.#index.qualityIn(slot, hit, 'recipient') : 0
      const held = hasNames ? Math.max(...NAMES.map((field) => this.#index.qualityIn(slot, hit, field))) : 0
      const { quality = 0, field = null } = hit.slots[i] ?? {}
      const found = {
        weight: slot.weight,
        quality: Math.max(quality, given),
        field,
        held: Math.max(held, given),
      }
      return [this.#asName(row, slot, found)]
    })
    const total = hard.reduce((sum, { weight }) => sum + weight, 0)
    const coverage = hard.reduce((sum, { weight, quality = 0 }) => sum + weight * quality, 0) / (total || 1)
    const inName = hard.every(({ held, quality = 0 }) => held >= quality)
    const byName = hard.reduce((sum, { weight, held }) => sum + weight * held, 0)
    const frame = slots.reduce(
      (sum, slot, i) => sum + (slot.weight > SOFT ? 0 : (hit.slots[i]?.quality ?? 0)),
      0,
    )
    const isNamed = byName / (total || 1) >= MOSTLY_NAMED
    const isBody = ({ weight, field, held }: (typeof hard)[number]) =>
      field === 'proper' && held === 0 && weight >= MOST_OF_TOPIC * total
    const isInTitle = slots.some(({ label }) => /^\p{Lu}{2,}$/u.test(label) && row.title.includes(label))
    const isOfBody = !isNamed && !isInTitle && hard.some(isBody)
    // Only spoken of in the prose (a partner, an example): worth asking about, never a figure of its own.
    const sure = isNamed ? coverage : Math.min(coverage, isOfBody ? BODY_MENTIONED : MENTIONED)
    const own = hard.map(({ held }) => held)
    return {
      row,
      coverage: sure,
      named,
      inName,
      isGiven: saysRecipient,
      isOfBody,
      own,
      beside: frame,
      score: sure + 0.3 * named + 0.02 * frame,
    }
  }
}

/** What a name of several words is worth where they stand apart: "vilkår for børn" is not "Børns Vilkår". */
const APART = 0.45

const formsOf = (slot: Slot): string[] => [...slot.forms.keys(), ...(slot.parts ?? []).flatMap(formsOf)]
