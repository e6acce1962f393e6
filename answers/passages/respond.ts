// Answers a question from running text when the confidence is high enough.
import type { Turn } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { Meaning } from '../question/meaning.ts'
import type { Room } from '../respond.ts'
import { ANSWERS, passageDraft } from './answer.ts'

export function answerPassages(
  { catalog, passages, lines }: Room,
  meaning: Meaning,
  before: Turn | null,
): Draft | null {
  const follows = meaning.followUp && before !== null && before.sections.length > 0
  const inside = new Set(before?.sections ?? [])
  const related = (section: number): boolean => {
    for (let at: number | null = section; at !== null; at = catalog.sections.get(at)?.parent ?? null)
      if (inside.has(at)) return true
    return false
  }
  const reading = passages.read(meaning, follows ? (passage) => related(passage.section) : null)
  const [best] = reading.ranked
  if (!best || reading.confidence < ANSWERS) return null
  return {
    ...passageDraft(catalog, lines, reading),
    context: {
      kind: 'passages',
      figures: null,
      pools: null,
      sections: reading.ranked.slice(0, 1).map(({ passage }) => passage.section),
    },
  }
}
