// Names that are asked for: somebody who heads what is asked about, not something else; members of a group.
import { isName } from '../../retrieval/danish/dictionary.ts'
import type { Slot } from '../../retrieval/slot-index.ts'
import { indexTerms } from '../../retrieval/terms.ts'
import { quality } from './quality.ts'

const OFFICE = '(?:direktør|formand|forstander|leder|chef|minister|talsperson)\\p{L}*'
/** "Socialstyrelsens direktør Ellen Klarskov Lauritzen" */
const HELD = new RegExp(`(\\p{Lu}[\\p{L}-]+)s ${OFFICE}(?: \\p{Lu}[\\p{L}-]+){2,}`, 'gu')
/** "Frivilligrådet (formand)": the group that the sentence opens with has it at its head. */
const AT_HEAD = new RegExp(`([\\p{L}-]+) \\(${OFFICE}\\)`, 'gu')
const NAMED = /(\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}+/gu

const HOLDS = 0.45

/** The sentence names a person, and where it says whose head, it is that of one of the slots. */
export function namesPerson(sentence: string, slots: readonly Slot[]): boolean {
  const isAsked = (name: string) => {
    const terms = new Set(indexTerms(name))
    return slots.some((slot) => quality(slot, terms) >= HOLDS)
  }
  const heads = [...sentence.matchAll(HELD)]
  if (heads.length > 0) return heads.some(([, of = '']) => isAsked(of))
  const groups = [...sentence.matchAll(AT_HEAD)]
  if (groups.length > 0)
    return groups.some(([, name = '']) => !isAsked(name)) && isAsked(sentence.split(' ')[0] ?? '')
  return [...sentence.matchAll(NAMED)].some(([, given = '']) => isName(given) && SPEAKS.test(sentence))
}

/** In these texts only somebody who is quoted, or is somebody by office, is a person with two names. */
const SPEAKS = new RegExp(`\\b(?:siger|udtaler|skriver|fortæller)\\b|\\b${OFFICE}\\b`, 'u')

/** The sentence speaks of the group and names some of it, other than what the question names itself. */
export function namesSome(sentence: string, group: Slot, slots: readonly Slot[]): boolean {
  if (quality(group, new Set(indexTerms(sentence))) < HOLDS) return false
  return [...sentence.matchAll(INSIDE)].some(([name]) => {
    const terms = new Set(indexTerms(name))
    return !COUNTRY.test(name) && slots.every((slot) => quality(slot, terms) < HOLDS)
  })
}

/** Capitalised where no sentence begins. */
const INSIDE = /(?<=[\p{Ll}\d,;] )\p{Lu}[\p{L}-]+/gu
const COUNTRY = /^(?:Danmark|SSA)/
