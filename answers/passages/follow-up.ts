// Questions that go on about what was just talked about: "hvor holder de til?", "hvor længe varer det?", "hvem er formand?".
import { unique } from '../collections.ts'
import type { Turn } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { QuestionKind } from '../question/kinds.ts'
import type { Meaning } from '../question/meaning.ts'
import { has, phrase } from '../question/question.ts'
import type { Room } from '../respond.ts'
import { passageDraft } from './choose.ts'
import { asksByPiece, isPriced, pricedFirst } from './priced.ts'
import type { RankedSentence } from './rank.ts'
import type { TopicSlot } from './slots.ts'
import type { Topic } from './topics.ts'

/** The question by itself covers so much more elsewhere that the talk has moved on. */
const MOVED_ON = 0.25
/** … where it says "det" or "de", which mean what was talked about. */
const MOVED_ON_THOUGH_POINTING = 0.5
/** … and is what the other topic is about. */
const ABOUT = 0.4
/** Least of what is asked that the topic must hold, where more is asked than its kind. */
const HOLDS = 0.4

/** What the talk must hold of a question that does not point back to it, and how much more another topic may. */
const TOLD = 0.6
const LITTLE = 0.1

/** Words that mean nothing without the talk before them. */
const POINTS_BACK_ONLY = phrase(
  'deres|dens|dets|dem|hos dem|(?:har|får|fik|er|var|kan|skal|vil|gør|laver|bruger|tager) (?:de|den|det)(?= ?$)|der(?= ?$)|det(?= ?$)|den(?= ?$)|derfra|dertil|han|hun|hans|hendes',
)
const POINTS_BACK = phrase(
  'den|det|de|dem|dens|dets|deres|denne|dette|disse|der|han|hun|ham|hende|hans|hendes|sådan en|samme|pengene|midlerne|beløbet|bevillingen',
)

/** Every initiative gives money or help: "uden tilskud" turns to no other. */
const MONEY =
  /^(?:hjælp|tilskud|driftstilskud|penge|midler|støtte|bevilling|finansiering)(?:en|et|ne|er|erne)?$/i

/** Says nothing of its own, or speaks of "den", "de", "pengene" as of what was just talked about. */
export const pointsBack = ({ followUp, question }: Meaning): boolean => followUp || has(question, POINTS_BACK)

/** `silent`: the question points back, but what it asks is not told. */
export type FollowUp = Draft | 'silent'

/** Null when the question stands alone or turns to something else. */
export function followUp(room: Room, meaning: Meaning, before: Turn | null): FollowUp | null {
  const { passages } = room
  const talked = (before?.sections ?? []).map((section) => passages.topics.of(section).id)
  const topics = unique(talked.flatMap((id) => passages.topics.alike(id)))
  const [first] = topics
  const topic = first === undefined ? undefined : passages.topics.get(first)
  if (!topic) return null
  const alone = passages.read(meaning)
  const here = passages.within(meaning, topics)
  const things = here.slots.filter(
    ({ soft, role, label }) => !soft && (role === 'noun' || role === 'name') && !MONEY.test(label),
  )
  const isPrice = asksByPiece(meaning)
  const ranked = isPrice ? pricedFirst(here.ranked) : here.ranked
  const [best] = ranked
  const elsewhere = alone.ranked.find((ranked) => !topics.includes(ranked.topic))
  const held = best ? share(things, here.slots, best) : 0
  const heldElsewhere = elsewhere ? share(things, alone.slots, elsewhere) : 0
  // "Hvor gammel må man være for at komme med i en gruppe?" names nothing, and the talk tells it in so many words.
  const goesOn =
    best?.signals.lacks === 0 &&
    meaning.kinds.length > 0 &&
    things.every(({ role }) => role !== 'name') &&
    held >= TOLD &&
    heldElsewhere <= held + LITTLE
  // "Hvem står bag?" names nothing at all: what it is about was named before.
  if (things.length > 0 && !pointsBack(meaning) && !goesOn) return null
  const more = meaning.followUp ? MOVED_ON_THOUGH_POINTING : MOVED_ON
  const movedOn = heldElsewhere > held + more && (elsewhere?.signals.central ?? 0) >= ABOUT
  if (movedOn) return null
  if (best && isPrice && !isPriced(best)) return 'silent'
  // "Er det gratis?", "hvor gammel skal man være?": of nothing else, if the talk does not tell it.
  const isOfOthers = here.slots.some(({ soft, role }) => !soft && role === 'adjective')
  const isOfTalk =
    things.length === 0 &&
    meaning.kinds.length > 0 &&
    meaning.names.length === 0 &&
    (!isOfOthers || has(meaning.question, POINTS_BACK))
  if (!best || best.signals.lacks > 0 || (things.length > 0 && held < HOLDS))
    return isOfTalk || has(meaning.question, POINTS_BACK_ONLY) ? 'silent' : null
  const kinds = meaning.kinds.map(({ value }) => value)
  return {
    ...passageDraft(room, ranked, kinds),
    understood: understoodAs(kinds, topic),
    context: { kind: 'passages', figures: null, pools: null, told: [], sections: topics },
  }
}

/** Share of the weight of the things asked about that the sentence with its passage and topic holds. */
function share(
  things: readonly TopicSlot[],
  slots: readonly TopicSlot[],
  { covered }: RankedSentence,
): number {
  const total = things.reduce((sum, { weight }) => sum + weight, 0)
  const held = things.reduce((sum, slot) => {
    const at = slots.findIndex((other) => other.at === slot.at)
    return sum + slot.weight * (covered[at] ?? 0)
  }, 0)
  return total > 0 ? held / total : 0
}

/** "Hvor længe – Joannahuset": the question's kind in our words, and the topic's title. */
function understoodAs([kind]: readonly QuestionKind[], { title }: Topic): string {
  return `${kind ? KIND_WORDS[kind] : 'Mere om'} – ${title}`
}

const KIND_WORDS: Record<QuestionKind, string> = {
  what: 'Hvad',
  who: 'Hvem',
  forWhom: 'Hvem er det for',
  person: 'Hvem',
  contact: 'Kontakt',
  signUp: 'Tilmelding',
  result: 'Hvad viste',
  effect: 'Hvad fører det til',
  when: 'Hvornår',
  whichDay: 'Hvilken dag',
  howLong: 'Hvor længe',
  wait: 'Hvor lang ventetid',
  where: 'Hvor',
  why: 'Hvorfor',
  howMany: 'Hvor mange',
  share: 'Hvor stor en del',
  whichLaw: 'Hvilken lov',
  howOld: 'Hvor gammel',
  how: 'Hvordan',
  howTo: 'Hvordan gør man',
  may: 'Hvad kan man',
  cost: 'Hvad koster det',
}
