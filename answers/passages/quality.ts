// How well a set of index terms holds a slot.
import type { Slot } from '../../retrieval/slot-index.ts'

/** What all parts of a compound together do beside the compound itself. */
const PARTS = 0.85

/** 0–1: that of the best form of the slot among the terms. */
export function quality(slot: Slot, terms: ReadonlySet<string>): number {
  let best = 0
  for (const [form, worth] of slot.forms) if (worth > best && terms.has(form)) best = worth
  if (slot.parts?.length) {
    const parts = slot.parts.map((part) => quality(part, terms))
    const mean = (PARTS * parts.reduce((sum, part) => sum + part, 0)) / parts.length
    best = Math.max(best, mean * (parts.every((part) => part > 0) ? 1 : 0.5))
  }
  return best
}
