// Stories: "min nevø er 15 og bor hos en mor, der drikker". What troubles whom is what the texts speak of; the rest of what is told
// is everyday life, whose words stand in many texts that are about something else.
import type { QuestionKind } from '../question/kinds.ts'
import type { Meaning } from '../question/meaning.ts'
import { has, phrase, type Question } from '../question/question.ts'
import type { TopicSlot } from './slots.ts'

/** From so many words on a question begins to tell a story, and so many more make it one. */
const STORY = { from: 8, over: 8 }
/** A story from which the texts are looked into first. */
const OWN_STORY = 0.4
/** How much more a trouble or a kind of help weighs in a story, and how much less any other thing. */
const TROUBLE = 0.5
const EVERYDAY = -0.6

const OWN_LIFE = phrase(
  'jeg|mig|min|mit|mine|vi|os|vores|[a-zæøå]+ens (?:søn|datter|mor|far|mand|kone|børn)|(?:kæreste|veninde|ven|kollega|nabo|søster|bror|datter|søn|mor|far|mormor|farmor|morfar|farfar|kone|mand)(?:en|n)?',
)

/** Of the asker or the asker's own, not of somebody who is helped at work. */
const OWN = phrase(
  'jeg|mig|min|mit|mine|(?:vores|naboens|naboen|svigermor|veninden|kammeraten) (?:søn|datter|dreng|pige|barn|børn|mor|far|teenager|unge|knægt)|(?:naboen|veninden|kæresten|kammeraten|kollegaen)',
)

/** A question that tells of the asker's own life at some length. */
export const tellsOwnStory = (question: Question): boolean =>
  has(question, OWN) && storyOf(question) >= OWN_STORY

/** 0–1: how much of a story a question tells. */
export function storyOf(question: Question): number {
  if (!has(question, OWN_LIFE)) return 0
  return Math.max(0, Math.min(1, (question.words.length - STORY.from) / STORY.over))
}

/** "Soldat i Irak", "vi bor i Thisted": where somebody was or lives in a story is no name to look for, where no text holds it. */
export function tellsWhere({ question, kinds }: Meaning, { role, known, at, concepts }: TopicSlot): boolean {
  if (role !== 'name' || known || concepts.length > 0 || storyOf(question) === 0) return false
  const asksName = kinds.some(({ value }) => NAMES.has(value))
  return !asksName && IN.has(question.words[at - 1]?.key ?? '')
}
const NAMES = new Set<QuestionKind>(['where', 'person', 'who', 'what'])
const IN = new Set(['i', 'fra', 'pa', 'ved'])

/** The slots with the weights by which passages are found for a story. */
export function storied(slots: readonly TopicSlot[], story: number): TopicSlot[] {
  if (story === 0 || !slots.some(isTrouble)) return [...slots]
  return slots.map((slot) => ({
    ...slot,
    weight: slot.weight * (1 + story * (isTrouble(slot) ? TROUBLE : slot.role === 'name' ? 0 : EVERYDAY)),
  }))
}

const TROUBLES = new Set(['condition', 'support', 'topic'])
/** Somebody in particular circumstances ("veteran"), not just a child or a woman. */
const isTrouble = ({ concepts, soft }: TopicSlot): boolean =>
  !soft &&
  concepts.some(
    ({ facet, ages, sex, id }) =>
      TROUBLES.has(facet) ||
      (facet === 'person' && ages === undefined && sex === undefined && id !== OWN_FAMILY),
  )

/** The asker's own people, whoever they are. */
const OWN_FAMILY = 'spørgerens familie'
