// How well a pool that speaks of one concept does for somebody who asks for another.
import type { Concept, Lexicon } from '../../retrieval/danish/concepts.ts'
import type { Slot } from '../../retrieval/slot-index.ts'
import { wordSlot } from '../../retrieval/terms.ts'
import type { Aboutness } from './profile.ts'
import type { WishGroup } from './wish.ts'

/** A place stands for those who are there, and they for it; a trouble for those it mostly befalls. */
const KINSHIP = { narrower: 0.95, broader: [0.72, 0.64, 0.55], place: 0.78, befalls: 0.78, related: 0.42 }
/** A pool for the ill is none for their kin, nor for those who care for them. */
const KIN_ROLES = new Set(['pårørende', 'fagpersoner'])
/** So wide that being a kind of it says next to nothing. */
const TOO_WIDE = new Set(
  'social udsathed,børn,unge,voksne,ældre,mænd,kvinder,sygdom,udsatte børn og unge,fællesskab,familier,behandling,rådgivning'.split(
    ',',
  ),
)

/** 0–1: how well the text covers the group, by its best concept. */
export function quality(lexicon: Lexicon, text: Aboutness, { kind, concepts, word }: WishGroup): number {
  if (word !== null) return wordQuality(wordSlot(word, 1), text.words)
  return Math.max(
    0,
    ...concepts.flatMap((id) => {
      const concept = lexicon.concepts.get(id)
      return concept ? [conceptQuality(lexicon, text, concept, kind === 'people')] : []
    }),
  )
}

function conceptQuality(
  lexicon: Lexicon,
  { concepts, kinds }: Aboutness,
  concept: Concept,
  ofPeople: boolean,
): number {
  const direct = (id: string) => concepts.get(id) ?? 0
  const found = [direct(concept.id), KINSHIP.narrower * (kinds.get(concept.id) ?? 0)]
  for (const id of lexicon.related(concept.id)) {
    const facet = lexicon.concepts.get(id)?.facet
    const isPlace = (facet === 'setting' || concept.facet === 'setting') && !isStaff(lexicon, concept.id)
    const kinship = isPlace
      ? KINSHIP.place
      : ofPeople && facet !== 'person'
        ? KINSHIP.befalls
        : KINSHIP.related
    found.push(kinship * direct(id))
  }
  let level = [concept.id]
  for (const kinship of KINSHIP.broader) {
    level = level.flatMap((id) => wider(lexicon, id))
    found.push(...level.map((id) => kinship * direct(id)))
  }
  return Math.max(...found)
}

/** Those who work at a place are not those whom it is for. */
const isStaff = (lexicon: Lexicon, id: string): boolean => lexicon.broader(id).includes('fagpersoner')

function wider(lexicon: Lexicon, id: string): string[] {
  const broader = lexicon.concepts.get(id)?.broader ?? []
  const roles = broader.filter((one) => KIN_ROLES.has(one))
  return (roles.length > 0 ? roles : broader).filter((one) => !TOO_WIDE.has(one))
}

/** How well a compound's parts apart do beside the compound. */
const PARTS = 0.85

function wordQuality(slot: Slot, words: ReadonlyMap<string, number>): number {
  const forms = [...slot.forms].map(([form, worth]) => worth * (words.get(form) ?? 0))
  const parts = (slot.parts ?? []).map((part) => wordQuality(part, words))
  // One part alone is another word: "samfund" is no "blindesamfund".
  return Math.max(0, ...forms, parts.length > 0 ? PARTS * Math.min(...parts) : 0)
}
