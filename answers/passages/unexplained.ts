// "Hvad er demens?": the agreements speak of much that they take for known. Where no sentence says what it is, that is said, with what it is spoken of in.
import { conceptKey } from '../../retrieval/terms.ts'
import { unique } from '../collections.ts'
import { type Draft, draft } from '../draft.ts'
import type { Meaning } from '../question/meaning.ts'
import { findPhrase, has, phrase } from '../question/question.ts'
import type { Room } from '../respond.ts'
import { list } from '../words/danish.ts'
import type { RankedSentence } from './rank.ts'
import type { PassageReading } from './reader.ts'
import type { TopicSlot } from './slots.ts'

/** Nothing but what something is: "hvad er (en) X (for noget)". */
const WHAT_IS = phrase('hvad (?:er|betyder|menes(?: der)? med)(?: (?:egentlig|nu|lige))?(?: (?:en|et))?(?= )')
const MORE = phrase('for noget|egentlig|lige|nu|en|et|det')

/** Of what agreements are made of. */
const OF_POOLS = phrase('(?:ansøgnings)?pulje|ansøgningsrunde')
const SECTION = /§ ?\d+(?: ?[a-z])?(?= ?\??$)/i

/** What it takes for known, and who is meant by it. */
const TAKEN_FOR_KNOWN = new Set(['condition', 'person'])

/** How much of it a topic must be about to be named. */
const NEAR = { central: 0.35, title: 0.3 }
const NAMED = 3
/** … or else how much of it a sentence must say. */
const SAID = 0.7

/** Null where something else is asked, or a sentence tells. */
export function answerUnexplained(room: Room, meaning: Meaning): Draft | null {
  const reading = room.passages.read(meaning)
  const thing = thingAsked(meaning, reading)
  if (thing === null || reading.ranked.some(({ signals }) => signals.defines > 0)) return null
  const titles = has(meaning.question, OF_POOLS) ? [] : titlesNear(room, reading)
  return {
    ...draft('not_found', 'unexplained', {
      thing,
      titles: titles.length > 0 ? list(titles.map((title) => `"${title}"`)) : null,
    }),
    suggestions: titles.map((title) => `Hvad står der om ${title}?`),
  }
}

/** What it is that is asked about, as typed; null where more is asked, or of something that has texts of its own. */
function thingAsked(meaning: Meaning, { slots }: PassageReading): string | null {
  const { question, kinds, names, agreements, years } = meaning
  const [asked] = findPhrase(question, WHAT_IS)
  const isPlain =
    kinds.every(({ value }) => value === 'what') && names.length + agreements.length + years.length === 0
  if (!asked || asked.from > 0 || !isPlain || meaning.followUp) return null
  const [section] = SECTION.exec(question.text.trim()) ?? []
  if (section) return section
  const taken = findPhrase(question, MORE)
  const rest = question.words.filter(
    (_, at) => at >= asked.to && !taken.some(({ from, to }) => from <= at && at < to),
  )
  const said = rest.map(({ text }) => text).join(' ')
  const article = question.words[asked.to - 1]?.key.match(/^(?:en|et)$/)?.[0]
  const named = article ? `${article} ${said}` : said
  if (rest.length === 1 && has(question, OF_POOLS)) return named
  // The letter of "hepatitis C" is part of its name.
  const things = slots.filter(({ soft, label }) => !soft && label.length > 1)
  const [thing] = things
  return thing && things.length === 1 && rest.length <= LONGEST && isTakenForKnown(thing, said) ? named : null
}
/** "Hepatitis C", "vold i nære relationer". */
const LONGEST = 4

/** All that is said is the name of the concept, and not of something that has to do with it. */
const isTakenForKnown = ({ concepts, label }: TopicSlot, said: string): boolean =>
  concepts.some(({ facet, id }) => {
    const own = new Set([id, label].flatMap((name) => name.split(' ').map(conceptKey)))
    const words = said.split(' ').filter((word) => word.length > 1)
    const isNamed = id.split(' ').some((part) => words.some((word) => conceptKey(word) === conceptKey(part)))
    return TAKEN_FOR_KNOWN.has(facet) && isNamed && words.every((word) => own.has(conceptKey(word)))
  })

function titlesNear({ passages }: Room, { ranked }: PassageReading): string[] {
  const isNear = ({ signals }: RankedSentence) =>
    signals.central >= NEAR.central || signals.title >= NEAR.title
  const isSaid = ({ signals }: RankedSentence) => signals.own >= SAID
  const near = (ranked.some(isNear) ? ranked.filter(isNear) : ranked.filter(isSaid)).map(
    ({ topic }) => passages.topics.get(topic)?.title ?? '',
  )
  // A figure would be stated without its place.
  return unique(near.filter((title) => title !== '' && !/\d/.test(title))).slice(0, NAMED)
}
