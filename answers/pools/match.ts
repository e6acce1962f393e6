// Which pools fit a group of people: concepts and words of the question against purpose, target group, title and prose.
import type { Lexicon } from '../../retrieval/danish/concepts.ts'
import { type Slot, SlotIndex } from '../../retrieval/slot-index.ts'
import { conceptTerms, indexTerms } from '../../retrieval/terms.ts'
import { type Catalog, sectionPath } from '../catalog.ts'
import { fieldOf, type PoolRecord } from '../facts/pools.ts'
import type { People, Wish } from './wish.ts'

type Field = 'name' | 'target' | 'purpose' | 'use' | 'prose'
const FIELD_WEIGHTS: Record<Field, number> = { name: 1, target: 1, purpose: 0.95, use: 0.6, prose: 0.45 }

export type PoolMatch = {
  pool: PoolRecord
  /** How well the pool covers what is asked for, 0–1. */
  score: number
}

/** A slot below this is not covered: a word in passing, or a weak kinship. */
const COVERED = 0.32
/** Pools this far below the best are noise beside it. */
const BESIDE_BEST = 0.55

export class PoolMatcher {
  readonly #index: SlotIndex<Field>
  readonly #pools: Map<number, PoolRecord>
  readonly #people: Map<number, People>

  constructor(catalog: Catalog, lexicon: Lexicon, peopleOf: (text: string) => People) {
    this.#pools = new Map(catalog.pools.map((pool) => [pool.id, pool]))
    const text = (pool: PoolRecord, fields: PoolRecord['fields'][number]['field'][]) =>
      pool.fields
        .filter(({ field }) => fields.includes(field))
        .map(({ value }) => value)
        .join('. ')
    const terms = (value: string) => [...indexTerms(value), ...conceptTerms(lexicon, value)]
    this.#index = new SlotIndex(
      catalog.pools.map((pool) => ({
        id: pool.id,
        fields: {
          name: terms(`${pool.name ?? ''}. ${pool.title}`),
          target: terms(text(pool, ['targetGroup'])),
          purpose: terms(text(pool, ['purpose'])),
          use: terms(text(pool, ['use', 'requirement'])),
          prose: terms(prose(catalog, pool)),
        },
      })),
      FIELD_WEIGHTS,
    )
    this.#people = new Map(
      catalog.pools.map((pool) => [
        pool.id,
        peopleOf(
          [
            pool.name ?? pool.title,
            fieldOf(pool, 'targetGroup')?.value ?? fieldOf(pool, 'purpose')?.value ?? '',
          ].join('. '),
        ),
      ]),
    )
  }

  get index(): SlotIndex<Field> {
    return this.#index
  }

  /** The pools that fit, best first. Every group of the wish must be covered by one of its slots. */
  match(wish: Wish): PoolMatch[] {
    const slots = wish.groups.flatMap((group) => group.slots)
    if (slots.length === 0) return []
    const found = this.#index.search(slots).flatMap((hit) => {
      const pool = this.#pools.get(hit.id)
      if (!pool) return []
      const quality = new Map(slots.map((slot, i) => [slot, hit.slots[i]?.quality ?? 0]))
      const groups = wish.groups.map(({ slots: any, weight, optional }) => ({
        best: Math.max(...any.map((slot) => quality.get(slot) ?? 0)),
        weight,
        optional,
      }))
      if (groups.some(({ best, optional }) => best < COVERED && !optional)) return []
      const weight = groups.reduce((sum, group) => sum + group.weight, 0)
      const score = groups.reduce((sum, group) => sum + group.best * group.weight, 0) / weight
      return fits(wish.people, this.#people.get(pool.id)) ? [{ pool, score }] : []
    })
    found.sort((a, b) => b.score - a.score || a.pool.id - b.pool.id)
    const best = found[0]?.score ?? 0
    return found.filter(({ score }) => score >= best * BESIDE_BEST)
  }
}

/** Age and sex are stated by the text or left open; only what is stated can rule somebody out. */
function fits(asked: People, pool: People | undefined): boolean {
  if (!pool) return true
  if (asked.sex && pool.sex && asked.sex !== pool.sex) return false
  if (asked.ages.length === 0 || pool.ages.length === 0) return true
  return asked.ages.some(([from, to]) => pool.ages.some(([low, high]) => from <= high && low <= to))
}

function prose(catalog: Catalog, pool: PoolRecord): string {
  const row = catalog.rows.get(pool.row)
  const section =
    row?.section === null || row?.section === undefined ? undefined : catalog.sections.get(row.section)
  const text = catalog.documents.get(pool.document)?.text ?? ''
  // An initiative with two pools describes both; each pool then answers for its own criteria only.
  const shared = catalog.pools.some((other) => other.id !== pool.id && other.row === pool.row)
  const own = text.slice(pool.start, pool.end)
  return section && !shared
    ? `${text.slice(section.start, section.end)} ${own} ${sectionPath(catalog, section.id).join(' ')}`
    : own
}

export type { Slot }
