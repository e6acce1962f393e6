// Money for the asked-for group that nobody can apply for: driftsstøtte, øremærkede tilskud and the like. It is never listed as a
// pool, but where there is no pool, the answer names it apart.
import type { PassageHit } from '../../retrieval/passage-index.ts'
import type { Slot } from '../../retrieval/slot-index.ts'
import { conceptSlot, wordSlot } from '../../retrieval/terms.ts'
import { groupBy } from '../collections.ts'
import type { Meaning } from '../question/meaning.ts'
import type { Room } from '../respond.ts'
import { sectionOf } from './place.ts'
import type { Wish, WishGroup } from './wish.ts'

export type Grant = {
  document: string
  section: number
  /** The sentence that tells of the money, readable; offsets UTF-16 in the document. */
  text: string
  start: number
  end: number
}

/** A grant's text must have every need, and clearly. */
const COVERED = 0.55
const BESIDE_BEST = 0.85
const MOST = 3
const MONEY =
  /driftsst?øtte|driftstilskud|driftsbevilling|tilskud|øremærk|afsætte|afsat|bevilling|støtte til|videreføre|mio\. kr\./i

/** Initiatives that are about what was asked for, best first; [] where none is. */
export function findGrants(room: Room, meaning: Meaning, wish: Wish): Grant[] {
  if (wish.foreign) return []
  const pools = new Set(room.catalog.pools.flatMap((pool) => sectionOf(room.catalog, pool) ?? []))
  const sections = (namedSections(meaning) ?? sectionsAbout(room, wish)).filter(
    (section) => !pools.has(section.id),
  )
  return sections.slice(0, MOST).flatMap((section) => sentenceOf(room, section, wish) ?? [])
}

type SectionHit = { id: number; score: number }

/** The sections of the initiatives that the question names. */
function namedSections({ names }: Meaning): SectionHit[] | null {
  const ids = names.flatMap(({ value }) => value.flatMap(({ section }) => section ?? []))
  return ids.length > 0 ? [...new Set(ids)].map((id) => ({ id, score: 1 })) : null
}

function sectionsAbout({ index, lexicon, catalog }: Room, wish: Wish): SectionHit[] {
  const needs = wish.groups.filter(({ kind }) => kind === 'need' || kind === 'context')
  if (needs.length === 0) return []
  const slots = needs.map((group) => slotOf(group, (id) => lexicon.concepts.get(id), lexicon))
  const rows = [...catalog.rows.values()].filter(({ level }) => level === 'initiative')
  const initiatives = new Set(rows.flatMap(({ section }) => section ?? []))
  const bySection = groupBy(index.search(slots), ({ passage }) =>
    initiativeOf(catalog, passage.section, initiatives),
  )
  const found = [...bySection].flatMap(([id, hits]) => {
    if (id === null) return []
    const best = slots.map((_, i) => bestQuality(hits, i))
    return best.every((quality) => quality >= COVERED)
      ? [{ id, score: best.reduce((sum, quality) => sum + quality, 0) + 0.02 * Math.min(hits.length, 10) }]
      : []
  })
  const top = Math.max(0, ...found.map(({ score }) => score))
  return found
    .filter(({ score }) => score >= BESIDE_BEST * top)
    .sort((a, b) => b.score - a.score || a.id - b.id)
}

const bestQuality = (hits: readonly PassageHit[], slot: number): number =>
  Math.max(0, ...hits.map(({ hit }) => hit.slots[slot]?.quality ?? 0))

/** Any concept of the group does. */
function slotOf(
  { concepts, word }: WishGroup,
  conceptOf: (id: string) => Parameters<typeof conceptSlot>[1] | undefined,
  lexicon: Room['lexicon'],
): Slot {
  if (word !== null) return wordSlot(word, 1)
  const forms = new Map<string, number>()
  for (const id of concepts) {
    const concept = conceptOf(id)
    if (!concept) continue
    for (const [form, quality] of conceptSlot(lexicon, concept, null, 1).forms)
      forms.set(form, Math.max(forms.get(form) ?? 0, quality))
  }
  return { label: concepts.join(' '), weight: 1, forms }
}

function initiativeOf(
  catalog: Room['catalog'],
  section: number,
  initiatives: ReadonlySet<number>,
): number | null {
  for (let at: number | null = section; at !== null; at = catalog.sections.get(at)?.parent ?? null)
    if (initiatives.has(at)) return at
  return null
}

/** The section's sentence that speaks of money, or else its first. */
function sentenceOf({ index, catalog }: Room, { id }: SectionHit, wish: Wish): Grant | null {
  const section = catalog.sections.get(id)
  if (!section) return null
  const inside = [...index.all()].filter(
    ({ document, start, end }) =>
      document === section.document && section.start <= start && end <= section.end,
  )
  const sentences = inside.flatMap((passage) => passage.sentences)
  const words = wish.groups.flatMap(({ word }) => word?.toLowerCase() ?? [])
  const telling = sentences.find(
    ({ text }) => MONEY.test(text) && words.every((word) => text.toLowerCase().includes(word)),
  )
  const sentence = telling ?? sentences.find(({ text }) => MONEY.test(text)) ?? sentences[0]
  return sentence
    ? {
        document: section.document,
        section: id,
        text: sentence.text,
        start: sentence.start,
        end: sentence.end,
      }
    : null
}
