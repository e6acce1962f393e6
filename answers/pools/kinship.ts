// How well a text that speaks of one concept does for somebody who asks for another.
import type { Concept, Lexicon } from '../../retrieval/danish/concepts.ts'
import type { Slot } from '../../retrieval/slot-index.ts'
import { wordSlot } from '../../retrieval/terms.ts'
import type { Aboutness } from './profile.ts'
import type { WishGroup } from './wish.ts'

/**
 * narrower: asked for all, speaks of some · broader: asked for some, speaks of all, and less for each further step up · place:
 * asked for people, speaks of the place where they are · those: asked for a place, speaks of those who are there · befalls:
 * asked for people, speaks of a trouble that mostly befalls them
 */
const KINSHIP = {
  narrower: 0.95,
  broader: [0.72, 0.64, 0.55],
  place: 0.82,
  those: 0.48,
  befalls: 0.8,
  related: 0.42,
}
/** The child of a trouble is not the one in trouble. */
const ROLES = new Set(['børn'])
/** Those who stand by somebody. */
export const KIN = 'pårørende'
/** That they are spoken of in passing does not make them whom a pool is for. */
const KIN_LEAST = 0.55
/** So wide that being a kind of it says next to nothing. */
const TOO_WIDE = new Set(
  'social udsathed,udsatte børn og unge,børn,unge,voksne,ældre,mænd,kvinder,forældre,mødre,fædre,sygdom,fællesskab,familier,behandling,rådgivning'.split(
    ',',
  ),
)
export const isWide = (concept: string): boolean => TOO_WIDE.has(concept)

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

function conceptQuality(lexicon: Lexicon, text: Aboutness, concept: Concept, ofPeople: boolean): number {
  const related = lexicon.related(concept.id).filter((id) => ofPeople || !TOO_WIDE.has(id))
  // "Pårørende til demente" are not the demented: what their trouble is related to is not for them.
  const isKin = lexicon.broader(concept.id).includes(KIN)
  const akin = (isKin ? [] : related).map((id) => {
    const facet = lexicon.concepts.get(id)?.facet
    return (
      kinshipOf(concept.facet, facet, ofPeople, isStaff(lexicon, concept.id)) * (text.concepts.get(id) ?? 0)
    )
  })
  const best = Math.max(
    text.concepts.get(concept.id) ?? 0,
    KINSHIP.narrower * (text.kinds.get(concept.id) ?? 0),
    broaderQuality(lexicon, text, concept, 0, ofPeople),
    ...akin,
  )
  return isKin && best < KIN_LEAST ? 0 : best
}

function kinshipOf(
  asked: Concept['facet'],
  told: Concept['facet'] | undefined,
  ofPeople: boolean,
  isStaff: boolean,
): number {
  if (asked === 'setting') return KINSHIP.those
  const ofThose = asked === 'person' || asked === 'condition'
  if (told === 'setting' && ofThose && !isStaff) return KINSHIP.place
  return ofPeople && told !== 'person' ? KINSHIP.befalls : KINSHIP.related
}

/** What is a kind of two things ("autister i job") is covered by a text about both. */
function broaderQuality(
  lexicon: Lexicon,
  text: Aboutness,
  concept: Concept,
  step: number,
  ofPeople = false,
): number {
  const kinship = KINSHIP.broader[step]
  // Of ages alone the wider one is meant, too: teenagers are young people.
  const broader = (ofPeople ? concept.broader : widerOf(concept)).flatMap(
    (id) => lexicon.concepts.get(id) ?? [],
  )
  if (kinship === undefined || broader.length === 0) return 0
  return Math.min(
    ...broader.map((one) =>
      Math.max(kinship * (text.concepts.get(one.id) ?? 0), broaderQuality(lexicon, text, one, step + 1)),
    ),
  )
}

function widerOf({ facet, broader }: Concept): string[] {
  const roles = facet === 'person' ? broader.filter((id) => ROLES.has(id)) : []
  return (roles.length > 0 ? roles : broader).filter((id) => !TOO_WIDE.has(id))
}

/** Those who work at a place are not those whom it is for. */
const isStaff = (lexicon: Lexicon, id: string): boolean => lexicon.broader(id).includes('fagpersoner')

/** 0–1: how well the text has the very words by which the question says the group. */
export function literally({ words }: Aboutness, { said }: WishGroup): number {
  return said.length === 0 ? 0 : Math.min(...said.map((word) => wordQuality(wordSlot(word, 1), words)))
}

/** How well a compound's parts apart do beside the compound. */
const PARTS = 0.85

function wordQuality(slot: Slot, words: ReadonlyMap<string, number>): number {
  const forms = [...slot.forms].map(([form, worth]) => worth * (words.get(form) ?? 0))
  const parts = (slot.parts ?? []).map((part) => wordQuality(part, words))
  // One part alone is another word: "samfund" is no "blindesamfund".
  return Math.max(0, ...forms, parts.length > 0 ? PARTS * Math.min(...parts) : 0)
}
