// Answers a question from running text when the confidence is high enough.

import { isDanishWord } from '../../retrieval/danish/dictionary.ts'
import { findConcepts } from '../../retrieval/terms.ts'
import type { Turn } from '../context.ts'
import type { Draft } from '../draft.ts'
import { saysWhich } from '../link/people.ts'
import { askedAlone } from '../question/asked-alone.ts'
import { countedWord, countsOther } from '../question/counted-word.ts'
import type { QuestionKind } from '../question/kinds.ts'
import type { Meaning, TopicWord } from '../question/meaning.ts'
import { classOf } from '../question/word-classes.ts'
import type { Room } from '../respond.ts'
import { asksForWords } from './asks-for-text.ts'
import { asksWhetherThereIs, type BareRow, bareRowDraft, lineNamed, withRows } from './bare-rows.ts'
import { passageDraft } from './choose.ts'
import { ANSWERS, confidence, LEAST } from './confidence.ts'
import { isOfMissingAgreement, namedDocuments } from './favour.ts'
import { agedFirst, tellingFirst } from './first.ts'
import { followUp } from './follow-up.ts'
import { asksUnknownKind, groundsOf, heaviestOf, MATCHED } from './grounds.ts'
import { asksByPiece, isPriced, isPriceOfOther, pricedFirst } from './priced.ts'
import { namesOnly, type RankedSentence } from './rank.ts'
import type { PassageReading } from './reader.ts'
import { readUnanswerable } from './unanswerable.ts'

/** What an answer must have beside confidence: the number or date that is asked for, or the thing that is asked about. */
export type Demand = 'evidence' | 'subject' | null

/** Null where no text answers, as far as we can tell. */
export function answerPassages(
  room: Room,
  meaning: Meaning,
  before: Turn | null,
  demand: Demand = null,
): Draft | null {
  if (readUnanswerable(meaning.question)) return null
  const onward = followUp(room, meaning, before)
  if (onward === 'silent') return null
  return onward ?? answerAlone(room, meaning, demand)
}

function answerAlone(room: Room, meaning: Meaning, demand: Demand): Draft | null {
  const { catalog, passages } = room
  const read = passages.read(meaning)
  const { slots } = read
  const isPrice = asksByPiece(meaning)
  const ranked = isPrice ? pricedFirst(read.ranked) : read.ranked
  const [best] = ranked
  if (best && isOfMissingAgreement(meaning, best.passage)) return null
  if (asksOutside(room, meaning) || asksUnknownKind(meaning, slots)) return null
  const named = namedDocuments(catalog, meaning)
  const rows = asksWhetherThereIs(meaning)
    ? room.bareRows.find(slots).filter(({ row }) => named === null || named.has(row.document))
    : []
  const [row] = rows
  if (row && isMeant(row, best)) return bareRowDraft(room, row, meaning)
  if (best && named && !named.has(best.passage.document)) return null
  if (!best || (demand === 'evidence' && best.signals.lacks > 0)) return null
  const grounds = groundsOf(catalog, meaning, slots, ranked)
  if (demand === 'subject' && (grounds.heaviest === 0 || !heaviestOf(slots)?.known)) return null
  if (demand === 'subject' && !asksForWords(meaning) && isOfOtherPeople(meaning, read, best)) return null
  if (grounds.coverage < LEAST.coverage && grounds.central < LEAST.central) return null
  if (confidence(grounds) < ANSWERS) return null
  const kinds = meaning.kinds.map(({ value }) => value)
  if (countsThings(meaning) && grounds.counted === 0) return null
  if (grounds.missingName > 0 && isPlain(kinds)) return null
  if ((isPrice && !isPriced(best)) || isPriceOfOther(meaning, best)) return null
  if (best.signals.lacks > 0 && (read.names || isPlain(kinds))) return null
  const isSaidOfIt = best.signals.defines > 0 || best.signals.title >= IN_TITLE
  const line = isSaidOfIt ? null : lineNamed(catalog, meaning, slots)
  // A text of another agreement may tell more of it.
  if (line && ranked.every((one) => one.passage.document === line.document || !holdsAll(one, slots)))
    return bareRowDraft(room, { row: line, coverage: 1, leadIn: 0 }, meaning)
  // Whether somebody may is told by ages of the very thing.
  const isOfIt =
    best.coverage >= OF_IT &&
    slots.every(({ role, soft }, i) => soft || role !== 'name' || (best.covered[i] ?? 0) >= OF_IT)
  const telling = namesOnly({ slots, kinds }) ? tellingFirst(ranked) : ranked
  return {
    ...withRows(
      room,
      passageDraft(
        room,
        isOfIt ? agedFirst(telling, meaning) : telling,
        kinds,
        isOfIt ? meaning.question.text : '',
      ),
      rows.filter(isNear).slice(0, BESIDE_TEXT),
    ),
    context: { kind: 'passages', figures: null, pools: null, told: [], sections: [best.topic] },
  }
}

/** "Hvor meget får blinde kvinder?": what all the blind get is not theirs. */
function isOfOtherPeople({ topic }: Meaning, { slots }: PassageReading, { own }: RankedSentence): boolean {
  const isHeld = ({ index }: TopicWord): boolean => {
    const slot = slots.findIndex(({ at }) => at === index)
    return slot < 0 || (own[slot] ?? 0) >= MATCHED
  }
  return topic.some((word, i) => {
    const next = topic[i + 1]
    return next !== undefined && saysWhich(word, next) && !(isHeld(word) && isHeld(next))
  })
}

/** "Min mand er død … Kan jeg sidde i uskiftet bo?": whatever a story tells of, what it asks is a matter for others. */
function asksOutside({ lexicon }: Room, { question }: Meaning): boolean {
  const asked = askedAlone(question)?.asked
  return (
    asked !== undefined && findConcepts(lexicon, asked).some(({ concept }) => concept.facet === 'outside')
  )
}

/** "Hvor mange ansøgninger kom der": a number of something else is none of them. What only a verb tells of is counted in other words. */
const countsThings = (meaning: Meaning): boolean => {
  const counted = countedWord(meaning) ?? ''
  return (
    countsOther(meaning) &&
    meaning.kinds.every(({ value }) => value === 'howMany') &&
    !/^gange/.test(counted) &&
    // "Bor" and "har" can be nouns, too.
    counted.length > SHORT &&
    classOf(counted) === 'noun'
  )
}
const SHORT = 3

/** A name, a weekday or an hour is there or it is not; so is what an inquiry found, however it is asked for. */
const PLAIN = new Set<QuestionKind>(['person', 'contact', 'signUp', 'wait', 'whichDay'])
const isPlain = (kinds: readonly QuestionKind[]): boolean => {
  const asked = kinds.filter((kind) => kind !== 'may')
  return asked.includes('result') || (asked.length > 0 && asked.every((kind) => PLAIN.has(kind)))
}

/** How much of it the best topic must hold to be of the very thing that is asked about. */
const OF_IT = 0.65

/** How much of what is asked about the titles hold of a text that tells of it, rather than of a list it stands in. */
const IN_TITLE = 0.3

/** How well a sentence must hold a word to say it: part of a compound is not the word. */
const SAID = 0.75
/** Says all that is asked about, a name as a name: "Danner" is not "danner grundlag for". */
const holdsAll = ({ own, sentence }: RankedSentence, slots: PassageReading['slots']): boolean =>
  own.every(
    (quality, i) =>
      quality >= SAID && (!isWordInCapital(slots[i]) || sentence.text.includes(slots[i]?.label ?? '')),
  )
const isWordInCapital = (slot: PassageReading['slots'][number] | undefined): boolean =>
  slot?.role === 'name' && /^\p{Lu}/u.test(slot.label) && isDanishWord(slot.label.toLowerCase())

/** Lines of a table told beside a text. */
const BESIDE_TEXT = 1

/** The line tells of what is asked … */
const isNear = ({ coverage, leadIn }: BareRow): boolean =>
  (leadIn >= ROW.leadIn && coverage >= ROW.mostly) || coverage >= ROW.coverage

/** … and no text nearly as well. */
const isMeant = (row: BareRow, best: RankedSentence | undefined): boolean =>
  isNear(row) && row.coverage + row.leadIn > (best ? best.signals.own + best.signals.leadIn : 0) + ROW.ahead

const ROW = { leadIn: 0.3, mostly: 0.45, coverage: 0.75, ahead: 0.4 }
