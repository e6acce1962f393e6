// Places that are asked for: where something lies, which is a town or the like, and neither a body nor the whole country.
import type { Slot } from '../../retrieval/slot-index.ts'
import { indexTerms } from '../../retrieval/terms.ts'
import { quality } from './quality.ts'

/** Asks for a place on the map. */
export const asksPlace = (question: string): boolean => LIES.test(question)
const LIES = /hvor (?:henne )?(?:ligger|sidder|holder)|adresse|hvilke(?:n|t)? by/i

const HOLDS = 0.45
const IN = /(?<=\b(?:i|på|ved|hhv\.|fra) )\p{Lu}[\p{L}-]+/gu
const BODY =
  /^(?:Danmark|Norden|Europa|EU$|FN|SSA|Social|Folketing|Center|National|Statens|Kvalitet|Projekt|Aftale|Sundheds|Finans)|(?:foreningen|styrelsen|ministeriet|rådet|forbundet|fonden|partierne|nævnet|biblioteket)s?$/

/** The sentence names a place other than what is asked about. */
export const namesPlace = (sentence: string, slots: readonly Slot[]): boolean =>
  [...sentence.matchAll(IN)].some(([name]) => {
    const terms = new Set(indexTerms(name))
    return !BODY.test(name) && slots.every((slot) => quality(slot, terms) < HOLDS)
  })
