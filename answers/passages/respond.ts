// Answers a question from running text when the confidence is high enough.
import type { Turn } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { Meaning } from '../question/meaning.ts'
import type { Room } from '../respond.ts'
import { passageDraft } from './choose.ts'
import { ANSWERS, confidence } from './confidence.ts'
import { favourOf, isOfMissingAgreement, namedDocuments } from './favour.ts'
import { followUp } from './follow-up.ts'
import { groundsOf } from './grounds.ts'
import { readUnanswerable } from './unanswerable.ts'

/** Null where no text answers, as far as we can tell. `demand`: the sentence must hold the number or date that is asked for. */
export function answerPassages(
  room: Room,
  meaning: Meaning,
  before: Turn | null,
  demand: 'evidence' | null = null,
): Draft | null {
  if (readUnanswerable(meaning.question)) return null
  const onward = followUp(room, meaning, before)
  if (onward === 'silent') return null
  return onward ?? answerAlone(room, meaning, demand)
}

function answerAlone(room: Room, meaning: Meaning, demand: 'evidence' | null): Draft | null {
  const { catalog, passages } = room
  const { slots, ranked } = passages.read(meaning, favourOf({ catalog, topics: passages.topics }, meaning))
  const [best] = ranked
  if (best && isOfMissingAgreement(meaning, best.passage)) return null
  const named = namedDocuments(catalog, meaning)
  if (best && named && !named.has(best.passage.document)) return null
  if (!best || (demand === 'evidence' && best.signals.lacks > 0)) return null
  if (confidence(groundsOf(catalog, meaning, slots, ranked)) < ANSWERS) return null
  const kinds = meaning.kinds.map(({ value }) => value)
  return {
    ...passageDraft(room, ranked, kinds),
    context: { kind: 'passages', figures: null, pools: null, sections: [best.topic] },
  }
}
