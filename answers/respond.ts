// Decides what a question is about and lets the right part answer it.
import type { Knowledge } from '../data/knowledge.ts'
import type { Lexicon } from '../retrieval/danish/concepts.ts'
import type { Passage, PassageIndex } from '../retrieval/passage-index.ts'
import { answerAgreementFact } from './agreement-facts/answer.ts'
import type { FactBook } from './agreement-facts/book.ts'
import type { Catalog } from './catalog.ts'
import type { Contexts, Turn } from './context.ts'
import type { Draft } from './draft.ts'
import { draft } from './draft.ts'
import { answerFigures, answerFromTable } from './figures/answer.ts'
import { asksAmount, saysMoney } from './figures/asks.ts'
import type { ProseParts } from './figures/prose-parts.ts'
import { asksPerHead } from './figures/told-by-text.ts'
import type { CutWords } from './link/cut-words.ts'
import type { NameRecogniser } from './link/names.ts'
import type { OtherBodies } from './link/other-bodies.ts'
import type { ShortMinistries } from './link/short-ministries.ts'
import type { SplitNames } from './link/split-names.ts'
import type { SubjectLinker } from './link/subjects.ts'
import { notFound } from './not-found.ts'
import { answerAbbreviation, askedAbbreviation } from './passages/abbreviations.ts'
import { asksForText, asksForWords, isOutsideTables, speaksOfPools } from './passages/asks-for-text.ts'
import type { BareRows } from './passages/bare-rows.ts'
import type { LineContext } from './passages/context-span.ts'
import { pointsBack } from './passages/follow-up.ts'
import type { PassageReader } from './passages/reader.ts'
import { answerPassages } from './passages/respond.ts'
import { tellsOwnStory } from './passages/story.ts'
import { readUnanswerable } from './passages/unanswerable.ts'
import { answerUnexplained } from './passages/unexplained.ts'
import { answerPlainPool, answerPools } from './pools/answer.ts'
import type { PoolMatcher } from './pools/match.ts'
import type { PoolSpelling } from './pools/spelling.ts'
import { readTalk } from './pools/talk.ts'
import type { Meaning } from './question/meaning.ts'
import { has, phrase } from './question/question.ts'

/** Everything an answer is made with. */
export type Room = {
  knowledge: Knowledge
  catalog: Catalog
  contexts: Contexts
  lexicon: Lexicon
  names: NameRecogniser
  bodies: OtherBodies
  splitNames: SplitNames
  shortMinistries: ShortMinistries
  cutWords: CutWords
  linker: SubjectLinker
  matcher: PoolMatcher
  poolSpelling: PoolSpelling
  /** The passages that tell of each pool, by its id. */
  poolTexts: ReadonlyMap<number, Passage[]>
  index: PassageIndex
  passages: PassageReader
  lines: LineContext
  bareRows: BareRows
  facts: FactBook
  proseParts: ProseParts
}

/** Each part answers or passes (null); the order is from the most to the least particular. */
export function respondTo(room: Room, meaning: Meaning, before: Turn | null, today: Date): Draft {
  if (meaning.operations.some(({ value }) => value.kind === 'spent')) return draft('not_found', 'spent', {})
  if (readUnanswerable(meaning.question)) return notFound(room, meaning, today)
  // Of a body that nothing of ours names no figure and no text tells; who works there may still look for a pool.
  if (room.bodies.read(meaning.question) !== null && readTalk(meaning) === null)
    return notFound(room, meaning, today)
  const isForText = isOutsideTables(meaning, before) || isStory(meaning)
  const figure = isForText ? null : answerFromTable(room, meaning, before, today)
  if (figure) return figure
  // Shared out where no text says how: nothing else answers that.
  if (meaning.operations.some(({ value }) => value.kind === 'split')) return notFound(room, meaning, today)
  // What is counted per ministry or area is in the tables or nowhere.
  if (meaning.operations.some(({ value }) => value.kind === 'mostRows')) return notFound(room, meaning, today)
  // "Hvad får hver deltager i arbejdsgruppen?" asks for a sum, not who they are.
  const fact = asksPerHead(meaning) ? null : answerAgreementFact(room, meaning, before)
  if (fact) return fact
  const asked = askedAbbreviation(meaning)
  const long = asked && answerAbbreviation(room, asked)
  if (asked && (long || asked.only)) return long ?? notFound(room, meaning, today)
  const unexplained = answerUnexplained(room, meaning)
  if (unexplained) return unexplained
  const text = asksForText(meaning, before)
  // "Hvor længe har de …?" after a text goes on about that text.
  const inText = before?.kind === 'passages' && pointsBack(meaning)
  const pool =
    (text === 'first' && !inText) || (text !== null && speaksOfPools(meaning, before))
      ? answerPlainPool(room, meaning, before, today)
      : null
  if (pool) return pool
  // What a body that no table knows gets, no text tells, whatever else it says of bodies.
  const isOfUnknown =
    meaning.kinds.some(({ value }) => value === 'howMany') &&
    asksAmount(meaning) &&
    room.linker.namesUnknown(meaning.topic.filter(({ soft }) => !soft))
  // Where a table may answer, a text must have what is asked for to be asked first.
  const passages =
    text && !isOfUnknown ? answerPassages(room, meaning, before, text === 'first' ? 'evidence' : null) : null
  if (passages || text === 'only') return passages ?? notFound(room, meaning, today)
  const pools = isForSomebodyElse(room, meaning, before) ? null : answerPools(room, meaning, before, today)
  const figures =
    pools?.kind === 'not_found' && readTalk(meaning) === 'money'
      ? bySaidName(room, meaning, before, today)
      : null
  const table = figures ?? pools ?? answerFigures(room, meaning, before, today)
  // A text that answers is better than asking which table row is meant.
  const isUnsure =
    table === null || (pools === null && table.kind === 'clarification' && asksForWords(meaning))
  const demand = asksAmount(meaning) ? 'subject' : null
  const passage = isUnsure && !isOfUnknown ? answerPassages(room, meaning, before, demand) : null
  return passage ?? table ?? notFound(room, meaning, today)
}

/** "Er der afsat penge til headspace?": no pool, but a line of the table. */
function bySaidName(room: Room, meaning: Meaning, before: Turn | null, today: Date): Draft | null {
  const figures = answerFigures(room, meaning, before, today)
  return figures?.kind === 'amount' ? figures : null
}

/** "Hvad er der afsat til Hjerneskadeforeningen?", "beløb pr. medlem", "i SSA27": no search for pools about what the words remind of. */
const isForSomebodyElse = (room: Room, meaning: Meaning, before: Turn | null): boolean =>
  // "Og oplægget?" after a figure goes on about that.
  (before?.kind === 'figures' && meaning.followUp && readTalk(meaning) === 'bare') ||
  (asksAmount(meaning) &&
    ((meaning.agreements.some(({ value }) => value.kind === 'missing') &&
      meaning.operations.some(({ value }) => value.kind === 'money')) ||
      (!speaksOfPools(meaning, before) &&
        (has(meaning.question, SUM) || room.linker.namesUnknown(meaning.topic.filter(({ soft }) => !soft))))))

/** Who tells of himself and of no money asks for no line of a table. */
const isStory = (meaning: Meaning): boolean =>
  tellsOwnStory(meaning.question) &&
  !saysMoney(meaning) &&
  meaning.agreements.length + meaning.numbers.length === 0

const SUM = phrase('beløb(?:et|ene)?|bevilling(?:en|er|erne)?')
