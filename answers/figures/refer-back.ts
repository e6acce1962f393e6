// What a question takes from the turn before without naming it: "hele planen" after "Handlingsplan mod …", "den under …".
import { fold } from '../../retrieval/danish/normalise.ts'
import { stem } from '../../retrieval/danish/stem.ts'
import type { Catalog, Row } from '../catalog.ts'
import type { Meaning, TopicWord } from '../question/meaning.ts'
import { has, phrase } from '../question/question.ts'
import type { Finder } from './named-parts.ts'
import type { Subject } from './plan.ts'
import { SURE } from './subjects.ts'

/** A noun in the definite form that ends one of the name's words: "planen" of "Handlingsplan mod partnervold". */
export function isHeadOf(word: string, name: string): boolean {
  if (!/(?:en|et|erne|ene)$/.test(word) || word.length < 5) return false
  const head = fold(stem(word))
  return name.split(/[^\p{L}]+/u).some((part) => fold(stem(part)).endsWith(head))
}

/** The words only point back at one of the subjects talked about, by the head of its name. */
export const onlyPointBack = (words: readonly TopicWord[], before: readonly Subject[]): boolean =>
  words.length > 0 && words.every(({ word }) => before.some(({ label }) => isHeadOf(word.key, label)))

/** What lies above the row and is pointed at: "hele planen" after one of its parts. */
export function wholeAbove(catalog: Catalog, { row: id }: Subject, words: readonly TopicWord[]): Row | null {
  const row = catalog.rows.get(id ?? -1)
  const above = row && [row.parent, row.area, row.ministry].flatMap((up) => catalog.rows.get(up ?? -1) ?? [])
  return (
    above?.find(({ title }) => words.length > 0 && words.every(({ word }) => isHeadOf(word.key, title))) ??
    null
  )
}

/** "Af området", "af ministeriets ramme": what lies above the row at the level that is said; null where none is. */
export function levelAbove(catalog: Catalog, { row: id }: Subject, words: readonly TopicWord[]): Row | null {
  const row = catalog.rows.get(id ?? -1)
  const [, level] = ABOVE.find(([name]) => words.some(({ word }) => name.test(word.key))) ?? []
  return (row && level && catalog.rows.get(row[level] ?? -1)) || null
}
const ABOVE: [RegExp, 'area' | 'ministry' | 'parent'][] = [
  [/^omrade(?:t|ts)$/, 'area'],
  [/^ministeriet(?:s)?$/, 'ministry'],
  [/^(?:initiativet|indsatsen|initiativets)$/, 'parent'],
]

const THE_ONE_UNDER = phrase(
  '(?:den|det|dem|de|området|samme område|samme post|samme linje) (?:under|hos|i|fra|ved|om)|^(?:og|hvad med)(?: så)? (?:hos|under|i den)',
)

/** "Og for Kulturministeriet?" after what was given at once. */
const OF_WHICH = phrase('^(?:(?:og|hvad med|så) )+(?:for|i|inden for)')

/**
 * "Den under Indenrigs- og Sundhedsministeriet", "og hos BM?", "og i den om X?": of what was talked about, the row of the same name
 * under that ministry or initiative.
 */
export function sameUnder(
  { catalog, linker }: Finder,
  { question, names, topic, followUp }: Meaning,
  before: readonly Subject[],
): Row | null {
  if (before.length === 0 || !followUp) return null
  const { rows } = catalog
  const talkedOf = before.flatMap(({ rows: ids }) => ids.flatMap((id) => rows.get(id) ?? []))
  const isImmediate = talkedOf.every(({ level }) => level === 'immediate')
  if (!has(question, THE_ONE_UNDER) && !(isImmediate && has(question, OF_WHICH))) return null
  const said = linker
    .link(topic.filter(({ soft }) => !soft))
    .filter(
      ({ coverage, row }) => coverage >= SURE && (row.level === 'ministry' || row.level === 'initiative'),
    )
  const wholes = new Set(
    [...names.flatMap(({ value }) => value), ...said.map(({ row }) => row)].map(({ id }) => id),
  )
  const isSame = (row: Row) =>
    talkedOf.some(
      ({ id, title, level, agreement }) =>
        id !== row.id && title === row.title && level === row.level && agreement === row.agreement,
    )
  const found = [...rows.values()].filter(
    (row) => wholes.has(row.parent ?? row.ministry ?? -1) && isSame(row),
  )
  return found.length === 1 ? (found[0] ?? null) : null
}
