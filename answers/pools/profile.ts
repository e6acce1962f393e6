// What each pool is about: the concepts and words of its criteria and of the text around them, each with how much it says.
import type { Lexicon } from '../../retrieval/danish/concepts.ts'
import type { Passage } from '../../retrieval/passage-index.ts'
import { findConcepts, indexTerms } from '../../retrieval/terms.ts'
import type { Catalog } from '../catalog.ts'
import { fieldOf, type PoolField, type PoolRecord } from '../facts/pools.ts'
import { peopleOf } from './people.ts'
import { NOBODY, type People } from './wish.ts'

/** How much a mention says of what a pool is about, by where it stands. */
const WEIGHT = {
  name: 1,
  target: 1,
  purpose: 0.95,
  use: 0.7,
  applicants: 0.6,
  area: 0.65,
  initiative: 0.8,
  prose: 0.48,
}
/** Running text that comes back to a thing means it. */
const PROSE_AGAIN = 0.12
const PROSE_MOST = 0.84

/** What a text is about. */
export type Aboutness = {
  /** Concept id → weight of its best mention, 0–1. */
  concepts: ReadonlyMap<string, number>
  /** The same for all that those concepts are a kind of. */
  kinds: ReadonlyMap<string, number>
  /** Index term → weight of its best mention. */
  words: ReadonlyMap<string, number>
}

/** `name`: what the pool's own name alone is about. */
export type PoolProfile = Aboutness & { pool: PoolRecord; people: People; name: Aboutness }

/** `passages`: those that tell of the pool. */
export function readProfile(
  catalog: Catalog,
  lexicon: Lexicon,
  passages: readonly Passage[],
  pool: PoolRecord,
): PoolProfile {
  const concepts = new Map<string, number>()
  const words = new Map<string, number>()
  const add = (text: string, weight: number): void => {
    for (const id of conceptsIn(lexicon, text)) raise(concepts, id, weight)
    for (const term of indexTerms(text)) raise(words, term, weight)
  }
  const field = (...fields: PoolField[]) =>
    pool.fields
      .filter((one) => fields.includes(one.field))
      .map(({ value }) => value)
      .join('. ')
  const prose = passages.map(({ text }) => text).join('\n')
  addProse(lexicon, prose, concepts, words)
  add(areasOf(catalog, pool), WEIGHT.area)
  add(initiativeOf(catalog, pool), WEIGHT.initiative)
  add(field('applicants'), WEIGHT.applicants)
  add(field('use', 'requirement'), WEIGHT.use)
  add(field('purpose'), WEIGHT.purpose)
  add(field('targetGroup'), WEIGHT.target)
  add(isOnlyOne(catalog, pool) ? `${pool.name ?? ''}. ${pool.title}` : (pool.name ?? pool.title), WEIGHT.name)
  return {
    pool,
    concepts,
    kinds: kindsOf(lexicon, concepts),
    words,
    people: statedPeople(lexicon, pool, field),
    name: aboutness(lexicon, `${pool.name ?? ''}. ${pool.title}`),
  }
}

/** The target group names the people, or else the purpose, or else the name; a sex may stand in any of them. */
function statedPeople(lexicon: Lexicon, pool: PoolRecord, field: (field: PoolField) => string): People {
  const [target = NOBODY, purpose = NOBODY, name = NOBODY] = [
    field('targetGroup'),
    field('purpose'),
    pool.name ?? pool.title,
  ].map((text) => peopleOf(lexicon, text))
  const aged = [target, name, purpose].find(({ ages }) => ages.length > 0)
  return { ages: aged?.ages ?? [], sex: target.sex ?? name.sex }
}

function addProse(
  lexicon: Lexicon,
  text: string,
  concepts: Map<string, number>,
  words: Map<string, number>,
): void {
  const mentions = new Map<string, number>()
  for (const id of conceptsIn(lexicon, text)) mentions.set(id, (mentions.get(id) ?? 0) + 1)
  for (const [id, count] of mentions)
    raise(concepts, id, Math.min(PROSE_MOST, WEIGHT.prose + PROSE_AGAIN * (count - 1)))
  for (const term of indexTerms(text)) raise(words, term, WEIGHT.prose)
}

/** What a short text is about, every mention weighing the same. */
export function aboutness(lexicon: Lexicon, text: string): Aboutness {
  const concepts = new Map(conceptsIn(lexicon, text).map((id) => [id, 1]))
  return {
    concepts,
    kinds: kindsOf(lexicon, concepts),
    words: new Map(indexTerms(text).map((term) => [term, 1])),
  }
}

/** Every mention of a concept, and what stands inside a longer phrase: "udsat for vold i nære relationer" speaks of the violence, too. */
function conceptsIn(lexicon: Lexicon, text: string): string[] {
  return findConcepts(lexicon, text).flatMap(({ concept, start, end }) => {
    const words = text.slice(start, end).split(/\s+/)
    const inner = words.flatMap((_, i) => [
      ...findConcepts(lexicon, words.slice(i + 1).join(' ')),
      ...findConcepts(lexicon, words.slice(0, i).join(' ')),
    ])
    const above = new Set(lexicon.broader(concept.id))
    const told = inner.filter((one) => above.has(one.concept.id) || one.concept.facet === 'setting')
    return [concept.id, ...new Set(told.map((one) => one.concept.id))]
  })
}

function kindsOf(lexicon: Lexicon, concepts: ReadonlyMap<string, number>): Map<string, number> {
  const kinds = new Map<string, number>()
  for (const [id, weight] of concepts) for (const above of lexicon.broader(id)) raise(kinds, above, weight)
  return kinds
}

const raise = (map: Map<string, number>, key: string, weight: number): void => {
  map.set(key, Math.max(map.get(key) ?? 0, weight))
}

/** The initiative that the pool's money is a line of; a plan with many pools tells little of each. */
function initiativeOf({ pools, rows }: Catalog, { row }: PoolRecord): string {
  const parent = rows.get(row)?.parent ?? -1
  const all = pools.filter((pool) => rows.get(pool.row)?.parent === parent)
  return all.length > FEW ? '' : (rows.get(parent)?.title ?? '')
}
const FEW = 2

/** The headings of the table that the pool's money stands under. */
function areasOf({ rows }: Catalog, pool: PoolRecord): string {
  const row = rows.get(pool.row)
  const title = (id: number | null | undefined) =>
    id === null || id === undefined ? '' : (rows.get(id)?.title ?? '')
  const area = title(row?.area)
  const authority = fieldOf(pool, 'criteriaAuthority')?.value ?? ''
  // A ministry of one field heads it as an area does: "Ældreministeriet".
  const field = /^\p{L}+(?=ministeriet$)/u.exec(authority)?.[0]
  return [title(row?.parent), area, area && `${area}området`, field && `${field}området`].join('. ')
}

const isOnlyOne = ({ pools }: Catalog, pool: PoolRecord): boolean =>
  !pools.some((other) => other.id !== pool.id && other.title === pool.title)
