// How sure we are that the best sentence answers the question: a calibrated probability, from what matched and what did not.
import type { Meaning } from '../question/meaning.ts'
import type { RankedSentence } from './rank.ts'
import type { TopicSlot } from './slots.ts'

/** What the decision rests on, each about 0–1. */
export type Grounds = {
  /** Share of the question's weight that the best passage and its topic hold. */
  coverage: number
  /** … that the best sentence itself holds. */
  own: number
  /** … that is what the topic is about. */
  central: number
  /** A run of words shared with the passage. */
  phrase: number
  /** Weight of the heaviest thing asked about that the topic lacks. */
  missing: number
  /** A name asked about that the topic lacks. */
  missingName: number
  /** The question has a word of a field that the agreements do not deal with. */
  outside: number
  /** Asks how one does something, which agreements seldom tell. */
  howTo: number
  /** A year asked about that the best passage neither names nor, by its agreement, covers. */
  otherYear: number
  /** How much there is to go by: weight of what is asked about, at most 1. */
  weight: number
}

/** Fitted by logistic regression on the open question sets (test/bench/confidence.ts). */
const FITTED: Grounds & { bias: number } = {
  bias: -2.2,
  coverage: 1.3,
  own: 0,
  central: 1.5,
  phrase: 0.4,
  missing: -3.3,
  missingName: -2.6,
  outside: -3.7,
  howTo: -3.7,
  otherYear: -4.3,
  weight: 4,
}

/** A question of so many words tells a story, and not all of a story stands in the texts. */
const LONG = 14
const IN_A_STORY = 0.4
const MATCHED = 0.45

/** Confidence from which a sentence is given as an answer. */
export const ANSWERS = 0.52

export function confidence(grounds: Grounds): number {
  let sum = FITTED.bias
  for (const name of Object.keys(grounds) as (keyof Grounds)[]) sum += FITTED[name] * grounds[name]
  return 1 / (1 + Math.exp(-sum))
}

/** `best`: the sentence that would be said first. */
export function groundsOf(
  { kinds, question, years }: Meaning,
  slots: readonly TopicSlot[],
  [best]: readonly RankedSentence[],
): Grounds {
  const hard = slots.filter(({ soft }) => !soft)
  // Half a compound or a distant kin is no match when it comes to being sure.
  const covered = (slot: TopicSlot) => {
    const found = best?.covered[slots.indexOf(slot)] ?? 0
    return found < MATCHED ? 0 : found
  }
  const tells = question.words.length >= LONG
  const lacking = hard.filter(({ role }) => role === 'noun' || role === 'name' || role === 'adjective')
  return {
    coverage: best?.coverage ?? 0,
    own: best?.signals.own ?? 0,
    central: best?.signals.central ?? 0,
    phrase: best?.signals.phrase ?? 0,
    missing:
      (tells ? IN_A_STORY : 1) * Math.max(0, ...lacking.map((slot) => slot.weight * (1 - covered(slot)))),
    missingName: lacking.some((slot) => slot.role === 'name' && covered(slot) === 0) ? 1 : 0,
    outside: slots.some(({ concepts }) => concepts.some(({ facet }) => facet === 'outside')) ? 1 : 0,
    howTo: kinds.some(({ value }) => value === 'howTo') ? 1 : 0,
    otherYear: years.some(({ value }) => value.kind === 'years') && (best?.signals.favour ?? 0) <= 0 ? 1 : 0,
    weight: Math.min(
      1,
      hard.reduce((sum, { weight }) => sum + weight, 0),
    ),
  }
}
