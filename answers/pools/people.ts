// Age and sex: what a text states of the people it is about, and whether the people of a question are among a pool's.
import type { Concept, Lexicon } from '../../retrieval/danish/concepts.ts'
import { findConcepts } from '../../retrieval/terms.ts'
import type { People } from './wish.ts'

/** "børn og unge i alderen 6-18 år". */
const STATED_AGES = /(\d{1,2})\s?-\s?(\d{1,2})[ -]år/g
const ADULT: [number, number] = [18, 120]
const OLDEST_YOUNG = 30

/** A concept that says nothing of people but their age and sex: "unge", "kvinder", "drenge". */
export function isAgeOrSex(lexicon: Lexicon, { facet, ages, sex, broader, related }: Concept): boolean {
  if (facet !== 'person' || (ages === undefined && sex === undefined)) return false
  const kin = (ids: readonly string[]) => ids.flatMap((id) => lexicon.concepts.get(id) ?? [])
  return (
    kin(broader).every((concept) => isAgeOrSex(lexicon, concept)) &&
    kin(related).every(({ facet: other }) => other !== 'setting')
  )
}

/** The people a text states. */
export function peopleOf(lexicon: Lexicon, text: string): People {
  const people = peopleIn(
    lexicon,
    findConcepts(lexicon, text).map(({ concept }) => concept),
  )
  const stated = [...text.matchAll(STATED_AGES)].map(([, from, to]): [number, number] => [
    Number(from),
    Number(to),
  ])
  return stated.length > 0 ? { ...people, ages: stated } : people
}

/** The people that concepts speak of, each by itself or by what it is a kind of ("skolebørn", "unge hjemløse"). */
export function peopleIn(lexicon: Lexicon, concepts: readonly Concept[]): People {
  const sexes = new Set(concepts.flatMap((concept) => (concept.sex ? [concept.sex] : [])))
  return {
    ages: concepts.flatMap((concept) => {
      const ages = agesOf(lexicon, concept)
      // Men and women, mothers and fathers are grown-ups where nothing else is said.
      return ages.length === 0 && (concept.sex || isAgeOrSex(lexicon, concept)) ? [ADULT] : ages
    }),
    sex: sexes.size === 1 ? ([...sexes][0] ?? null) : null,
  }
}

function agesOf(lexicon: Lexicon, { ages, broader }: Concept): [number, number][] {
  if (ages) return [[ages[0], ages[1]]]
  return broader.flatMap((id) => {
    const concept = lexicon.concepts.get(id)
    return concept ? agesOf(lexicon, concept) : []
  })
}

/**
 * How a pool's people stand to those asked for: it names them, leaves their sex open, leaves their age open, names their
 * neighbours in age, or is for others.
 */
export type Fit = 'named' | 'anySex' | 'open' | 'near' | 'other'

export function fitOf(asked: People, pool: People): Fit {
  const fits = [sexFit(asked, pool), ageFit(asked, pool)]
  return (['other', 'near', 'open', 'anySex'] as const).find((one) => fits.includes(one)) ?? 'named'
}

function sexFit({ sex: asked }: People, { sex: pool }: People): Fit {
  if (asked === null || asked === pool) return 'named'
  return pool === null ? 'anySex' : 'other'
}

function ageFit({ ages: asked }: People, { ages: pool }: People): Fit {
  if (asked.length === 0) return 'named'
  // Grown-ups are whom a text means when it does not say.
  if (pool.length === 0) return asked.some((one) => isAdults(one) || isOneAdult(one)) ? 'named' : 'open'
  const fits = asked.flatMap((one) => pool.map((other) => overlap(one, other)))
  return (['named', 'near'] as const).find((one) => fits.includes(one)) ?? 'other'
}

const isAdults = ([from, to]: [number, number]): boolean => from === ADULT[0] && to > OLDEST_YOUNG

/** "Mand på 79": somebody in particular. */
const isOneAdult = ([from, to]: [number, number]): boolean => from === to && from >= ADULT[0]

/** Children and young people share a few years and are still two groups; the young and grown-ups likewise. */
function overlap([from, to]: [number, number], [low, high]: [number, number]): Fit {
  const shared = Math.min(to, high) - Math.max(from, low) + 1
  if (shared <= 0) return 'other'
  const adultsAmongYoung = isAdults([from, to]) && high <= OLDEST_YOUNG
  const youngAmongAdults = isAdults([low, high]) && to <= OLDEST_YOUNG
  const share = shared / (Math.min(to - from, high - low) + 1)
  return share < 0.5 || adultsAmongYoung || youngAmongAdults ? 'near' : 'named'
}
