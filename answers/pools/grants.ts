// Money for the asked-for group that nobody can apply for: driftsstøtte, øremærkede tilskud and the like. It is never listed as a
// pool, but where there is no pool, the answer names it apart.
import type { Passage, PassageHit } from '../../retrieval/passage-index.ts'
import type { Slot } from '../../retrieval/slot-index.ts'
import { conceptSlot, searchTerms, wordSlot } from '../../retrieval/terms.ts'
import type { Catalog } from '../catalog.ts'
import { groupBy } from '../collections.ts'
import { quality } from '../passages/quality.ts'
import type { Meaning } from '../question/meaning.ts'
import type { Room } from '../respond.ts'
import { sectionOf } from './place.ts'
import type { Wish, WishGroup } from './wish.ts'

type Place = { document: string; start: number; end: number }
export type Grant = {
  section: number
  /** What tells of the money, readable, and the paragraphs it stands in (UTF-16 offsets). */
  text: string
  places: Place[]
}

/** A grant's text must have every need this well: more than a broader one, unless another is there in so many words … */
const COVERED = { alone: 0.65, beside: 0.55 }
const IN_WORDS = 0.9
/** … and so much of everything asked. */
const SHARE = 0.5
const BESIDE_BEST = 0.85
const MOST = 2
/** From this share of the topic on, an initiative is what is named. */
const NAMED = 0.8
const MONEY =
  /driftsst?øtte|driftstilskud|driftsbevilling|tilskud|øremærk|afsætte|afsat|bevilling|støtte til|videreføre|mio\. kr\./i

/** Initiatives that are about what was asked for, best first; [] where none is. */
export function findGrants(room: Room, meaning: Meaning, wish: Wish): Grant[] {
  if (wish.foreign) return []
  const pools = new Set(room.catalog.pools.flatMap((pool) => sectionOf(room.catalog, pool) ?? []))
  const slots = wish.groups.flatMap((group) => (group.kind === 'people' ? [] : [slotOf(room, group)]))
  const named = namedSections(room, meaning)
  const sections = named.length > 0 ? named : sectionsAbout(room, wish)
  return sections
    .filter((section) => !pools.has(section))
    .slice(0, MOST)
    .flatMap((section) => tellOf(room, section, slots) ?? [])
}

/** The sections of the initiatives that the question names. */
function namedSections({ linker }: Room, { names, topic }: Meaning): number[] {
  const said = names.flatMap(({ value }) => value.flatMap(({ section }) => section ?? []))
  if (said.length > 0) return [...new Set(said)]
  const links = linker.link(topic).filter(({ coverage, row }) => coverage >= NAMED && row.section !== null)
  return [...new Set(links.slice(0, MOST).flatMap(({ row }) => row.section ?? []))]
}

function sectionsAbout(room: Room, { groups }: Wish): number[] {
  const told = groups.filter(({ kind }) => kind === 'need' || kind === 'context')
  if (told.length === 0) return []
  const hasNeed = told.some(({ kind }) => kind === 'need')
  const isTrouble = (id: string) => room.lexicon.concepts.get(id)?.facet === 'condition'
  const hasTrouble = told.some(({ concepts }) => concepts.some(isTrouble))
  const slots = told.map((group) => slotOf(room, group))
  const rows = [...room.catalog.rows.values()].filter(({ level }) => level === 'initiative')
  const initiatives = new Set(rows.flatMap(({ section }) => section ?? []))
  const bySection = groupBy(room.index.search(slots), ({ passage }) =>
    initiativeOf(room.catalog, passage.section, initiatives),
  )
  const found = [...bySection].flatMap(([id, hits]) => {
    const best = slots.map((_, i) => bestQuality(hits, i))
    const share = best.reduce((sum, quality) => sum + quality, 0) / best.length
    const isThere = best.some((quality) => quality >= IN_WORDS) || !hasNeed
    const least = isThere ? COVERED.beside : COVERED.alone
    // Where a trouble is told, the place or activity may be another; of residents or staff alone it tells what is wanted.
    const needs = told.every(({ kind }, i) => (hasTrouble && kind !== 'need') || (best[i] ?? 0) >= least)
    const isAbout = hits.length > 1 && comesBackTo(room, slots, hits)
    return id !== null && needs && isAbout && share >= SHARE
      ? [{ id, score: share + 0.01 * Math.min(hits.length, 10) }]
      : []
  })
  const top = Math.max(0, ...found.map(({ score }) => score))
  return found
    .filter(({ score }) => score >= BESIDE_BEST * top)
    .sort((a, b) => b.score - a.score || a.id - b.id)
    .map(({ id }) => id)
}

/** What is asked may stand in any text, among causes or examples; one that comes back to it, or opens with it, is about it. */
function comesBackTo({ lexicon }: Room, slots: readonly Slot[], hits: readonly PassageHit[]): boolean {
  const holding = hits.filter(({ hit }) => hit.slots.some((found) => found.quality > 0))
  const opens = ({ passage }: PassageHit) => {
    const terms = new Set(searchTerms(lexicon, passage.sentences[0]?.text ?? ''))
    return slots.some((slot) => quality(slot, terms) > 0)
  }
  return holding.length > 1 || holding.some(opens)
}

const bestQuality = (hits: readonly PassageHit[], slot: number): number =>
  Math.max(0, ...hits.map(({ hit }) => hit.slots[slot]?.quality ?? 0))

/** Any concept of the group does. */
function slotOf({ lexicon }: Room, { concepts, word }: WishGroup): Slot {
  if (word !== null) return wordSlot(word, 1)
  const forms = new Map<string, number>()
  for (const id of concepts) {
    const concept = lexicon.concepts.get(id)
    if (!concept) continue
    for (const [form, quality] of conceptSlot(lexicon, concept, null, 1).forms)
      forms.set(form, Math.max(forms.get(form) ?? 0, quality))
  }
  return { label: concepts.join(' '), weight: 1, forms }
}

function initiativeOf(catalog: Catalog, section: number, initiatives: ReadonlySet<number>): number | null {
  for (let at: number | null = section; at !== null; at = catalog.sections.get(at)?.parent ?? null)
    if (initiatives.has(at)) return at
  return null
}

/** The paragraph that has most of what is asked, and the one that speaks of the money. */
function tellOf({ index, catalog }: Room, id: number, slots: readonly Slot[]): Grant | null {
  const section = catalog.sections.get(id)
  if (!section) return null
  const inside = ({ document, start, end }: Passage) =>
    document === section.document && section.start <= start && end <= section.end
  const ranked = index.search(slots).flatMap(({ passage }) => (inside(passage) ? [passage] : []))
  const all = [...index.all()].filter(inside)
  const [best = all[0]] = ranked
  const money = (passage: Passage | undefined) => passage?.sentences.find(({ text }) => MONEY.test(text))
  const paid = [best, ...all].find((passage) => money(passage))
  const sentence = money(paid) ?? best?.sentences[0]
  if (!best || !sentence) return null
  const opening = paid === best ? null : best.sentences[0]
  return {
    section: id,
    text: [opening, sentence].flatMap((one) => one?.text ?? []).join(' '),
    places: [best, ...(paid && paid !== best ? [paid] : [])].map(({ document, start, end }) => ({
      document,
      start,
      end,
    })),
  }
}
