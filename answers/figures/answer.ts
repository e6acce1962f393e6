// Answers a question about figures, or says why there is no figure to give.

import { both } from '../both.ts'
import type { Catalog } from '../catalog.ts'
import type { Turn } from '../context.ts'
import type { Draft } from '../draft.ts'
import { queryAmounts } from '../facts/amounts.ts'
import { readTalk } from '../pools/talk.ts'
import { countedWord, countsOther } from '../question/counted-word.ts'
import type { Meaning } from '../question/meaning.ts'
import { has } from '../question/question.ts'
import { classOf } from '../question/word-classes.ts'
import type { Room } from '../respond.ts'
import {
  asksAmount,
  asksForFigures,
  asksPrice,
  isBackground,
  isEarlierMoney,
  isForTable,
  isTableOnly,
  saysMoney,
} from './asks.ts'
import { declined, toldThere } from './declined.ts'
import { executeFigures } from './execute.ts'
import { giverIn, INCLUDES } from './left-out.ts'
import { asksOfIt } from './of-whole.ts'
import { type FigureContext, type Subject, subjectsOf } from './plan.ts'
import { readFigures } from './read-plan.ts'
import type { FigureReading } from './reading.ts'
import { type StatedAmount, statedAmountDraft } from './stated-amount.ts'
import { ALL_NAMED, SURE } from './subjects.ts'
import { findTextFigure } from './text-amounts.ts'
import { answerOfTold, sumOfTexts } from './told-amounts.ts'
import { asksPerHead, ITSELF } from './told-by-text.ts'
import { findWider, partOf, partOfTold } from './told-parts.ts'
import { figuresBefore, INITIATIVE, inConversation, turnOf } from './turn.ts'
import { readWithout } from './without.ts'
import { nextQuestions, planAsQuestion } from './wording.ts'

/**
 * The figure where a table row is plainly what is asked for, before pools and running text have their say: an amount asked of a
 * well-named row, or a figure that is gone on about. Null where it may be something else.
 */
export function answerFromTable(room: Room, said: Meaning, before: Turn | null, today: Date): Draft | null {
  const { catalog, linker } = room
  const meaning = inConversation(catalog, said, before)
  // Money of the satspulje is no row of ours, and no pool that anybody can apply for.
  const context = figuresBefore(catalog, meaning, before)
  const goesOnEarlier = meaning.followUp && before?.kind === 'figures' && context !== null
  const earlier =
    isEarlierMoney(meaning) && (goesOnEarlier || saysMoney(meaning))
      ? findTextFigure(room, meaning, goesOnEarlier ? topicTold(room, context) : undefined)
      : null
  if (earlier) return statedAmountDraft(room, meaning, earlier, before)
  const ofTold = answerOfTold(room, said, before)
  if (ofTold) return ofTold
  const wider = has(meaning.question, INCLUDES) ? findWider(room, meaning, before) : null
  if (wider) return statedAmountDraft(room, meaning, wider, before)
  const part = before?.kind === 'passages' ? partOfTold(room, meaning, before) : null
  if (part) return statedAmountDraft(room, meaning, part, before)
  // "Hvor meget af det er X?" looks nowhere but in what was talked about.
  const across = asksAmount(meaning) && !asksOfIt(meaning) ? room.proseParts.across(meaning) : null
  if (across) return statedAmountDraft(room, meaning, across, before)
  const without = readWithout(room, meaning, before, today)
  const goesOn = meaning.followUp && (before?.kind === 'figures' || before?.kind === 'pool')
  const isPlain =
    without?.kind === 'plan' &&
    (without.plan.kind === 'without' || before?.figures?.plan.kind === 'sum') &&
    (goesOn ||
      meaning.names.length > 0 ||
      asksForFigures(meaning, before) ||
      TAKES_OUT.test(meaning.question.text))
  if (without && isPlain) return tell(room, meaning, before, context, without)
  if (!isForTable(meaning, before)) return null
  const reading = without ?? readFigures({ catalog, linker, today }, meaning, context)
  // Money of an agreement whose table we lack stands in the text, if anywhere.
  const isMissing = reading.kind === 'missing' && asksAmount(meaning)
  const sum = isMissing ? sumOfTexts(room, meaning) : null
  if (sum) return sum
  const text = isMissing ? findTextFigure(room, meaning, topicBefore(room, meaning, context)) : null
  if (text) {
    const told = statedAmountDraft(room, meaning, text, before)
    const held = inHeldAgreements(catalog, meaning)
    const table =
      held && tell(room, held, before, context, readFigures({ catalog, linker, today }, held, context))
    return (table && both(told, table)) ?? told
  }
  const ofPools = readTalk(meaning) === 'pools'
  // "Og i SSA23?", and nothing more.
  const isBare = goesOn && before?.kind === 'figures' && meaning.question.words.length <= BRIEF
  if (reading.kind === 'elsewhere' && (isBare || saysMoney(meaning)) && !ofPools)
    return toldThere(room, meaning, before, reading) ?? declined(room, meaning, context, reading)
  const other = goesOn && before && reading.kind !== 'plan' ? partOfTold(room, meaning, before) : null
  if (other) return statedAmountDraft(room, meaning, other, before)
  if (goesOn && reading.kind === 'noPart') return tell(room, meaning, before, context, reading)
  if (reading.kind !== 'plan') return null
  const inFull = new Set(meaning.names.flatMap(({ value }) => value.map(({ id }) => id)))
  const isNamed = subjectsOf(reading.plan).some(({ row }) => row !== null && inFull.has(row))
  if (!goesOn && reading.coverage < (isNamed || asksAmount(meaning) ? SURE : NAMED_OUTRIGHT)) return null
  const ofPool = ofPools && !isNamed && !has(meaning.question, INITIATIVE)
  // "Tilsammen i puljerne til …": one of them alone is no sum.
  if (
    ofPool &&
    meaning.operations.some(({ value }) => value.kind === 'sum') &&
    subjectsOf(reading.plan).length < 2
  )
    return null
  if (
    ofPool &&
    reading.plan.kind !== 'mostRows' &&
    !subjectsOf(reading.plan).every((subject) => isPoolRow(room, subject))
  )
    return null
  return asksForFigures(meaning, before) ? tell(room, meaning, before, context, reading) : null
}

/** Said of sums; "men uden børn" may be said of people. */
const TAKES_OUT =
  /\b(?:minus|ekskl|excl|fratrukket|fraregnet)|\b(?:uden|undtagen) (?:nr\.? ?)?(?:\d|[a-n](?!\p{L}))/iu

/** "Beløb i SSA22 og SSA26": asked of that which we hold; null where none is named beside the other ("rammen fra SSA21, som SSA22 udmønter"). */
function inHeldAgreements(catalog: Catalog, meaning: Meaning): Meaning | null {
  const [one, other] = meaning.agreements
  const { words } = meaning.question
  const isPair =
    one && other && words.slice(one.to, other.from).every(({ key }) => key === 'og' || key === 'samt')
  if (!isPair) return null
  const isHeld = (label: string) => catalog.agreements.some((agreement) => agreement.label === label)
  const agreements = meaning.agreements.flatMap((claim) => {
    const labels = claim.value.kind === 'only' ? claim.value.labels.filter(isHeld) : []
    return labels.length > 0 ? [{ ...claim, value: { kind: 'only' as const, labels } }] : []
  })
  return agreements.length > 0 ? { ...meaning, agreements } : null
}

/** "Hvor meget var det i SSA22?" after a figure: the topic of what was talked about; undefined where the question names its own. */
const topicBefore = (room: Room, { topic }: Meaning, context: FigureContext | null): number | undefined =>
  context && topic.every(({ soft }) => soft) ? topicTold(room, context) : undefined

/** The topic of what was talked about. */
function topicTold(room: Room, { plan }: FigureContext): number | undefined {
  const [subject] = subjectsOf(plan)
  return subject && topicOf(room, subject)
}

/** The topic that tells of the row, or of the initiative it is a line of. */
function topicOf(
  { catalog, passages }: Pick<Room, 'catalog' | 'passages'>,
  subject: Subject,
): number | undefined {
  const row = catalog.rows.get(subject.row ?? -1)
  const section = row?.section ?? catalog.rows.get(row?.parent ?? -1)?.section
  return section == null ? undefined : passages.topics.of(section).id
}

/** What is said of a pool is told by the row: it is a part of the initiative, or a pool whose money is all the row's. */
function isPoolRow({ catalog, knowledge }: Room, { row: id }: Subject): boolean {
  const row = catalog.rows.get(id ?? -1)
  if (!row) return false
  const [total] = queryAmounts(knowledge, { rows: [row.id], measures: ['total'] })
  const hasOther = catalog.pools.some(
    (pool) =>
      [pool.row, catalog.rows.get(pool.row)?.parent].includes(row.id) &&
      pool.total !== null &&
      pool.total * 10 !== total?.tenths,
  )
  return !hasOther && (row.level === 'sub' || /pulje/i.test(row.title))
}

/** Null when the question is not about figures, or names nothing that has any. */
export function answerFigures(room: Room, said: Meaning, before: Turn | null, today: Date): Draft | null {
  const { catalog, linker } = room
  const meaning = inConversation(catalog, said, before)
  if (!asksForFigures(meaning, before)) return null
  const context = figuresBefore(catalog, meaning, before)
  const reading =
    readWithout(room, meaning, before, today) ?? readFigures({ catalog, linker, today }, meaning, context)
  return tell(room, meaning, before, context, reading)
}

/** The figure of a plan, or that of a sentence that has more of what is asked. */
function tell(
  room: Room,
  meaning: Meaning,
  before: Turn | null,
  context: FigureContext | null,
  reading: FigureReading,
): Draft | null {
  const { catalog, knowledge } = room
  // "Hvor mange sælgere har de?" after a figure is no money.
  const counts = meaning.operations.some(({ value }) => value.kind === 'count')
  const isThing = classOf(countedWord(meaning) ?? '') === 'noun'
  if (countsOther(meaning) && isThing && !counts) return null
  const part = partOf(room, meaning, reading)
  if (part) return statedAmountDraft(room, meaning, part, before)
  const price = asksPrice(meaning)
  if (price === 'lived' || (price && reading.kind === 'plan' && reading.coverage < ALL_NAMED)) return null
  const sure = reading.kind === 'plan' ? reading.coverage : reading.kind === 'ask' ? ASKED : 0
  const isYearly = sure >= PLAINLY && meaning.operations.some(({ value }) => value.kind === 'eachYear')
  // "Hvor meget af det er X?": a line of what was talked about is it, whatever another text tells of an X.
  const isInside = asksOfIt(meaning) && reading.kind === 'plan'
  const isOthers = isFromOther(room, meaning, reading)
  const background = (isBackground(meaning, before) || isOthers) && !isInside
  if ((background || (sure < NAMED_OUTRIGHT && !isYearly && !isInside)) && !isTableOnly(meaning)) {
    // "Hvor meget af det er til X?": told where that is told of, or nowhere.
    const goesOn = before !== null && meaning.followUp
    const within = reading.kind === 'noPart' && goesOn ? topicOf(room, reading.whole) : undefined
    const figure = findTextFigure(room, meaning, within)
    // The subject is held, the year is not: then the sentence itself must name the year, which "samme år" does not say.
    const saysYear = meaning.years.some(({ value }) => value.kind === 'years' || value.kind === 'span')
    const fits = figure && (reading.kind !== 'outside' || (saysYear && figure.dated))
    const isMore =
      figure &&
      figure.coverage > sure + MORE &&
      !restates(room, figure, reading) &&
      !isOfPool(figure, meaning, reading)
    if (fits && (background || isMore)) return statedAmountDraft(room, meaning, figure, before)
    // "Selve rejseholdet", "hvad må styrelsen bruge": what no text tells is not the whole of something like it.
    const near = background && sure < NAMED_OUTRIGHT ? wholeInstead(room, meaning, reading) : null
    if (near) {
      const part = findTextFigure(room, meaning, topicOf(room, near), true)
      return part && statedAmountDraft(room, meaning, part, before)
    }
  }
  // Money of the satspulje, or that another gives, is none of what the table gives.
  if (reading.kind === 'unknown' || asksPerHead(meaning) || isEarlierMoney(meaning) || isOthers) return null
  if (reading.kind !== 'plan') return declined(room, meaning, context, reading)
  const { plan } = reading
  return {
    ...executeFigures(knowledge, catalog, plan),
    understood: meaning.followUp && context ? planAsQuestion(plan) : null,
    suggestions: nextQuestions(plan),
    context: turnOf(room, plan, meaning, context),
  }
}

/** "Hvad får X fra Kulturministeriet?" of a row that is not that ministry's: the table does not tell what others give. */
function isFromOther({ catalog }: Room, { question }: Meaning, reading: FigureReading): boolean {
  const giver = giverIn(question)
  if (!giver || reading.kind !== 'plan') return false
  const said = question.words[giver.to - 1]?.text.toLowerCase() ?? ''
  const ministries = subjectsOf(reading.plan).map(({ row }) =>
    catalog.rows.get(catalog.rows.get(row ?? -1)?.ministry ?? -1),
  )
  return !ministries.some((ministry) => ministry?.title.toLowerCase().includes(said))
}

/** The initiative that was found where only a part of one may be meant: "selve rejseholdet", "hvad må styrelsen bruge på …". */
function wholeInstead({ catalog }: Room, { question }: Meaning, reading: FigureReading): Subject | null {
  if (reading.kind !== 'plan' || !has(question, ITSELF)) return null
  const [one, ...others] = subjectsOf(reading.plan)
  const isInitiative = catalog.rows.get(one?.row ?? -1)?.level === 'initiative'
  return one && isInitiative && others.length === 0 ? one : null
}
/** A pool's money is not its initiative's, where no pool is asked about. */
const isOfPool = ({ sentence }: StatedAmount, { question }: Meaning, reading: FigureReading): boolean =>
  reading.kind === 'plan' && /pulje/i.test(sentence.text) && !/pulje/i.test(question.text)

/** The sentence only restates what stands in the rows that are meant, or in those above them. */
function restates({ knowledge, catalog }: Room, { amounts }: StatedAmount, reading: FigureReading): boolean {
  if (reading.kind !== 'plan') return false
  const own = subjectsOf(reading.plan).flatMap((subject) => subject.rows)
  const rows = own.flatMap((id) => [id, catalog.rows.get(id)?.parent ?? id])
  const held = new Set(queryAmounts(knowledge, { rows }).map(({ tenths }) => tenths))
  return amounts.every(({ value, unit }) => unit === 'mio. kr.' && held.has(Math.round(value * 10)))
}

/** Words of a question that only names an agreement. */
const BRIEF = 4
/** Coverage from which the table row is what is asked for, whatever a sentence says. */
const NAMED_OUTRIGHT = 0.86
/** … year by year, where a sentence may tell of a yearly part of it. */
const PLAINLY = 0.8
/** What a sentence must cover more than a row does. */
const MORE = 0.1
/** A row that would be asked about still stands before a sentence. */
const ASKED = 0.85
