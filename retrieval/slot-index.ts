// A MiniSearch index that is searched by slots: one slot per thing asked for, with every form it may take in the text.
//
// A slot is matched by its best form, so that a word found as itself counts more than one found as a part of a compound, and
// a hit says which slots it covers. Terms carry their kind in a prefix (see analyse.ts), so one field holds all kinds.
import MiniSearch from 'minisearch'

/** A thing asked for: the index terms that mean it, each with how well it does (0–1), and how much the slot matters. */
export type Slot = {
  label: string
  forms: Map<string, number>
  weight: number
  /** For a compound: its parts, which together do nearly as well as the whole ("civilsamfundsstrategi" ~ "strategi for civilsamfund"). */
  parts?: Slot[]
  /** How well all parts do together; a name written in several words is the name itself. */
  together?: number
  /** A name of several words, which is that name only where they stand as one. */
  asWritten?: boolean
}

/** How well all parts apart do beside the compound itself. */
const PARTS_QUALITY = 0.85
/** Share of a compound's weight that must be found for it to be that compound. */
const MOST_OF_A_WORD = 0.75

export type IndexedDocument<F extends string> = { id: number; fields: Record<F, readonly string[]> }

export type Hit<F extends string> = {
  id: number
  /** Sum over slots of weight × the slot's BM25-like strength in its best field. */
  score: number
  /** Share of the slots' weight that this document's own words cover, each slot by its best form and field: 0–1. */
  coverage: number
  slots: Found<F>[]
  /** How well what it is found by beside its own words holds each slot, 0–1. */
  beside: number[]
  /** The terms searched for that the document holds, each with the fields that hold it. */
  match: Match<F>
  /** Of these those of each slot, and of each part of one. */
  bySlot: ReadonlyMap<Slot, Match<F>>
}
type Found<F> = { readonly quality: number; readonly field: F | null }
type Match<F extends string> = readonly (readonly [term: string, fields: readonly F[]])[]

export class SlotIndex<F extends string> {
  readonly #search: MiniSearch
  readonly #frequency = new Map<string, number>()
  /** What is found though it is none of the documents' own terms. */
  readonly #beside = new Set<string>()
  readonly #weights: Record<F, number>
  readonly #ownFields: readonly F[]
  readonly #besideFields: readonly F[]
  /** Slots without the forms that no document holds: each hit is weighed by every form, and most words have forms by the dozen. */
  readonly #held = new WeakMap<Slot, Slot>()
  readonly size: number

  /**
   * `weights`: how much a match in a field is worth, 0–1, 1 for the best field; `beside`: fields that documents are found by
   * though what they hold is not the documents' own words.
   */
  constructor(
    documents: readonly IndexedDocument<F>[],
    weights: Record<F, number>,
    beside: readonly F[] = [],
  ) {
    this.#weights = weights
    this.#besideFields = beside
    this.#ownFields = (Object.keys(weights) as F[]).filter((field) => !beside.includes(field))
    this.size = documents.length
    const fields = Object.keys(weights) as F[]
    this.#search = new MiniSearch({
      fields,
      // Terms come ready-made; extraction joins them and tokenising splits them again. A concept's name may hold spaces.
      extractField: (document, field) =>
        field === 'id' ? document.id : document.fields[field as F].join('\n'),
      tokenize: (text) => (text ? text.split('\n') : []),
      processTerm: (term) => term,
    })
    this.#search.addAll([...documents])
    for (const document of documents) {
      for (const term of new Set(this.#ownFields.flatMap((field) => document.fields[field])))
        this.#frequency.set(term, (this.#frequency.get(term) ?? 0) + 1)
      for (const term of beside.flatMap((field) => document.fields[field])) this.#beside.add(term)
    }
  }

  /** Some document's own words hold the term. */
  has(term: string): boolean {
    return this.#frequency.has(term)
  }

  /** Inverse document frequency, 0 for a term in every document and about ln(size) for one in a single document. */
  rarity(term: string): number {
    const found = this.#frequency.get(term) ?? 0
    return Math.log(1 + (this.size - found + 0.5) / (found + 0.5))
  }

  /** Documents that cover at least one slot, best first; ties by id. */
  search(slots: readonly Slot[]): Hit<F>[] {
    const best = new Map<string, number>()
    const add = (slot: Slot, scale: number): void => {
      for (const [term, quality] of slot.forms)
        best.set(term, Math.max(best.get(term) ?? 0, quality * slot.weight * scale))
      for (const part of slot.parts ?? []) add(part, PARTS_QUALITY)
    }
    const held = slots.map((slot) => this.#heldOf(slot))
    for (const slot of held) add(slot, 1)
    const queries = [...best.keys()]
    if (queries.length === 0) return []
    const found = this.#search.search(
      { combineWith: 'OR', queries },
      { boost: this.#weights, boostTerm: (term) => best.get(term) ?? 1, prefix: false, fuzzy: false },
    )
    const total = slots.reduce((sum, slot) => sum + slot.weight, 0) || 1
    const { owners, places } = ownersOf(held)
    const hits = found.map(({ id, score, match }) => {
      const terms = Object.entries(match as Record<string, F[]>)
      const bySlot = termsBySlot(terms, owners)
      const matched = this.#bestForms(held, bySlot, places, this.#ownFields)
      const coverage =
        matched.reduce((sum, { quality }, i) => sum + quality * (slots[i]?.weight ?? 0), 0) / total
      return {
        id: id as number,
        score,
        coverage,
        slots: matched,
        beside:
          this.#besideFields.length === 0
            ? []
            : this.#bestForms(held, bySlot, places, this.#besideFields).map(({ quality }) => quality),
        match: terms,
        bySlot,
      }
    })
    return hits.sort((a, b) => b.score - a.score || a.id - b.id)
  }

  /** How well the hit holds the slot in one field alone, 0–1 of the field's own weight. */
  qualityIn(slot: Slot, { bySlot }: Hit<F>, field: F): number {
    return this.#bestForm(this.#heldOf(slot), bySlot, [field]).quality
  }

  #heldOf(slot: Slot): Slot {
    const known = this.#held.get(slot)
    if (known) return known
    const held = {
      ...slot,
      forms: new Map([...slot.forms].filter(([term]) => this.has(term) || this.#beside.has(term))),
      ...(slot.parts && { parts: slot.parts.map((part) => this.#heldOf(part)) }),
    }
    this.#held.set(slot, held)
    return held
  }

  /** Most documents hold nothing of most slots: only those that they hold something of are looked into. */
  #bestForms(
    slots: readonly Slot[],
    bySlot: Hit<F>['bySlot'],
    places: ReadonlyMap<Slot, readonly number[]>,
    among: readonly F[],
  ): Found<F>[] {
    const found: Found<F>[] = Array(slots.length).fill(NOTHING)
    for (const held of bySlot.keys())
      for (const place of places.get(held) ?? []) {
        const slot = slots[place]
        if (slot && found[place] === NOTHING) found[place] = this.#bestForm(slot, bySlot, among)
      }
    return found
  }

  /** `among`: the fields that count. */
  #bestForm(slot: Slot, bySlot: Hit<F>['bySlot'], among: readonly F[]): Found<F> {
    let best: Found<F> = NOTHING
    for (const [term, fields] of bySlot.get(slot) ?? []) {
      const quality = slot.forms.get(term) ?? 0
      for (const field of fields) {
        if (!among.includes(field)) continue
        const worth = quality * this.#weights[field]
        if (worth > best.quality) best = { quality: worth, field }
      }
    }
    if (slot.parts?.length) {
      const parts = slot.parts.map((part) => this.#bestForm(part, bySlot, among))
      const weight = slot.parts.reduce((sum, part) => sum + part.weight, 0) || 1
      const share = (value: (quality: number) => number) =>
        parts.reduce((sum, part, i) => sum + value(part.quality) * (slot.parts?.[i]?.weight ?? 0), 0) / weight
      // A weighty part missing makes it another word: "samfund" is no "blindesamfund".
      const whole = share((q) => (q > 0 ? 1 : 0)) >= MOST_OF_A_WORD
      const quality = (slot.together ?? PARTS_QUALITY) * share((q) => q) * (whole ? 1 : 0.5)
      if (quality > best.quality) best = { quality, field: parts.find((part) => part.field)?.field ?? null }
    }
    return best
  }
}

const NOTHING = { quality: 0, field: null } as const

/**
 * `owners`: which slots, and parts of slots, each term is a form of, since a long question has slots by the hundred and most terms
 * mean one of them; `places`: the slots that each of those is, or is a part of.
 */
function ownersOf(slots: readonly Slot[]) {
  const owners = new Map<string, Set<Slot>>()
  const places = new Map<Slot, number[]>()
  const add = (slot: Slot, place: number): void => {
    places.set(slot, [...(places.get(slot) ?? []), place])
    for (const term of slot.forms.keys()) owners.set(term, (owners.get(term) ?? new Set()).add(slot))
    for (const part of slot.parts ?? []) add(part, place)
  }
  for (const [place, slot] of slots.entries()) add(slot, place)
  return { owners, places }
}

function termsBySlot<F extends string>(
  terms: Match<F>,
  owners: ReadonlyMap<string, ReadonlySet<Slot>>,
): Map<Slot, Match<F>[number][]> {
  const bySlot = new Map<Slot, Match<F>[number][]>()
  for (const found of terms)
    for (const slot of owners.get(found[0]) ?? []) {
      const known = bySlot.get(slot)
      if (known) known.push(found)
      else bySlot.set(slot, [found])
    }
  return bySlot
}
