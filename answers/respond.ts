// Decides what a question is about and lets the right part answer it.
import type { Knowledge } from '../data/knowledge.ts'
import type { Lexicon } from '../retrieval/danish/concepts.ts'
import type { Passage, PassageIndex } from '../retrieval/passage-index.ts'
import { answerAgreementFact } from './agreement-facts/answer.ts'
import type { FactBook } from './agreement-facts/book.ts'
import type { Catalog } from './catalog.ts'
import type { Turn } from './context.ts'
import type { Draft } from './draft.ts'
import { draft } from './draft.ts'
import { answerFigures, answerFromTable } from './figures/answer.ts'
import { asksAmount } from './figures/asks.ts'
import type { ProseParts } from './figures/prose-parts.ts'
import { SURE } from './figures/subjects.ts'
import type { NameRecogniser } from './link/names.ts'
import type { SubjectLinker } from './link/subjects.ts'
import { notFound } from './not-found.ts'
import { asksForText, asksForWords, isOutsideTables, speaksOfPools } from './passages/asks-for-text.ts'
import type { LineContext } from './passages/context-span.ts'
import { pointsBack } from './passages/follow-up.ts'
import type { PassageReader } from './passages/reader.ts'
import { answerPassages } from './passages/respond.ts'
import { readUnanswerable } from './passages/unanswerable.ts'
import { answerPlainPool, answerPools } from './pools/answer.ts'
import type { PoolMatcher } from './pools/match.ts'
import type { PoolSpelling } from './pools/spelling.ts'
import { askedAlone } from './question/asked-alone.ts'
import { type Meaning, readMeaning } from './question/meaning.ts'
import { has, phrase } from './question/question.ts'

/** Everything an answer is made with. */
export type Room = {
  knowledge: Knowledge
  catalog: Catalog
  lexicon: Lexicon
  names: NameRecogniser
  linker: SubjectLinker
  matcher: PoolMatcher
  poolSpelling: PoolSpelling
  /** The passages that tell of each pool, by its id. */
  poolTexts: ReadonlyMap<number, Passage[]>
  index: PassageIndex
  passages: PassageReader
  lines: LineContext
  facts: FactBook
  proseParts: ProseParts
}

/** The answer to a question; where a story before it stands in the way, to the question alone. */
export function respond(room: Room, said: Meaning, turn: Turn | null, today: Date): Draft {
  const read = (text: string) =>
    readMeaning(text, room.catalog.known, today, (question) => room.names.read(question))
  const [, anew] = NEW_START.exec(said.question.text) ?? []
  const asker = said.question.text.replace(ASKER, '')
  const meaning = anew !== undefined ? read(anew) : asker !== said.question.text ? read(asker) : said
  const before = anew === undefined ? turn : null
  const alone = readUnanswerable(meaning.question) ? null : askedAlone(meaning.question)
  const asked = alone && read(alone.asked)
  const figure =
    alone && asked && saysAll(room, read(alone.told), asked)
      ? answerFromTable(room, asked, before, today)
      : null
  if (figure?.kind === 'amount') return figure
  const whole = respondTo(room, meaning, before, today)
  if (whole.kind !== 'not_found' || !asked || asked.followUp) return whole
  const answer = respondTo(room, asked, before, today)
  return answer.kind === 'passages' ? answer : whole
}

/** The question names what it wants, and what is told before it nothing that it could be about: only why it is asked. */
function saysAll({ linker }: Room, told: Meaning, asked: Meaning): boolean {
  const isSaid =
    told.agreements.length + told.years.length + told.numbers.length + told.claimedAmounts.length > 0
  if (isSaid || asked.followUp || !asksAmount(asked)) return false
  const [link] = linker.link(told.topic.filter(({ soft }) => !soft))
  return link === undefined || link.coverage < SURE
}

/** "Journalist her: …": who asks, which is not what is asked about. */
const ASKER = /^(?:hej[,.!]? )?\p{L}[\p{L} -]{2,40} her ?[:,.–-] +(?=\S.{8})/iu

/** "Noget helt andet: …": says itself that it has nothing to do with what was talked about. */
const NEW_START =
  /(?:^|[.!?,] *)(?:og |nu til )?(?:noget (?:helt )?andet|et (?:helt )?andet spørgsmål|nyt (?:emne|spørgsmål)) ?[:,.–-]+ *(\S.{5,})$/iu

/** Each part answers or passes (null); the order is from the most to the least particular. */
function respondTo(room: Room, meaning: Meaning, before: Turn | null, today: Date): Draft {
  if (meaning.operations.some(({ value }) => value.kind === 'spent')) return draft('not_found', 'spent', {})
  const isSplit = meaning.operations.some(({ value }) => value.kind === 'split')
  if (isSplit || readUnanswerable(meaning.question)) return notFound(room, meaning, today)
  const figure = isOutsideTables(meaning, before) ? null : answerFromTable(room, meaning, before, today)
  if (figure) return figure
  // What is counted per ministry or area is in the tables or nowhere.
  if (meaning.operations.some(({ value }) => value.kind === 'mostRows')) return notFound(room, meaning, today)
  const fact = answerAgreementFact(room, meaning, before)
  if (fact) return fact
  const text = asksForText(meaning, before)
  // "Hvor længe har de …?" after a text goes on about that text.
  const inText = before?.kind === 'passages' && pointsBack(meaning)
  const pool =
    (text === 'first' && !inText) || (text !== null && speaksOfPools(meaning, before))
      ? answerPlainPool(room, meaning, before, today)
      : null
  if (pool) return pool
  // Where a table may answer, a text must have what is asked for to be asked first.
  const passages = text ? answerPassages(room, meaning, before, text === 'first' ? 'evidence' : null) : null
  if (passages || text === 'only') return passages ?? notFound(room, meaning, today)
  const pools = isForSomebodyElse(room, meaning, before) ? null : answerPools(room, meaning, before, today)
  const table = pools ?? answerFigures(room, meaning, before, today)
  // A text that answers is better than asking which table row is meant.
  const isUnsure =
    table === null || (pools === null && table.kind === 'clarification' && asksForWords(meaning))
  return (isUnsure ? answerPassages(room, meaning, before) : null) ?? table ?? notFound(room, meaning, today)
}

/** "Hvad er der afsat til Hjerneskadeforeningen?", "beløb pr. medlem": no search for pools about what the words remind of. */
const isForSomebodyElse = (room: Room, meaning: Meaning, before: Turn | null): boolean =>
  asksAmount(meaning) &&
  !speaksOfPools(meaning, before) &&
  (has(meaning.question, SUM) || room.linker.namesUnknown(meaning.topic.filter(({ soft }) => !soft)))

const SUM = phrase('beløb(?:et|ene)?|bevilling(?:en|er|erne)?')
