// Read here first: a question walks through this file from text to answer.
//
//   question → meaning → what it is about (figures, pools, one pool, running text) → facts → words
import type { Knowledge } from '../data/knowledge.ts'
import { loadConcepts } from '../retrieval/danish/concepts.ts'
import { PassageIndex } from '../retrieval/passage-index.ts'
import { conceptKey } from '../retrieval/terms.ts'
import { FactBook } from './agreement-facts/book.ts'
import type { Answer, Context } from './answer.ts'
import { respond } from './asked.ts'
import { readCatalog } from './catalog.ts'
import { unique } from './collections.ts'
import { Contexts, type Turn } from './context.ts'
import type { Draft } from './draft.ts'
import { EXAMPLES } from './examples.ts'
import { ProseParts } from './figures/prose-parts.ts'
import { CutWords } from './link/cut-words.ts'
import { NameRecogniser } from './link/names.ts'
import { OtherBodies } from './link/other-bodies.ts'
import { ShortMinistries } from './link/short-ministries.ts'
import { SplitNames } from './link/split-names.ts'
import { SubjectLinker } from './link/subjects.ts'
import { notesOnWords } from './notes.ts'
import { BareRows } from './passages/bare-rows.ts'
import { LineContext } from './passages/context-span.ts'
import { PassageReader, wordsOf } from './passages/reader.ts'
import { Topics } from './passages/topics.ts'
import { PoolMatcher } from './pools/match.ts'
import { passagesOf } from './pools/place.ts'
import { readProfile } from './pools/profile.ts'
import { PoolSpelling } from './pools/spelling.ts'
import { toDanish } from './question/english.ts'
import { readMeaning } from './question/meaning.ts'
import { writeOut } from './question/short-forms.ts'
import type { Room } from './respond.ts'
import { smalltalk } from './smalltalk.ts'
import { renderHtml } from './words/html/render.ts'
import { sayText } from './words/text.ts'

export type Assistant = {
  /** Answers a question of 1 to QUESTION_MAX characters; `context` is that of the answer before it. Never throws on input. */
  ask: (question: string, context?: Context) => Answer
  examples: string[]
}

/** Builds the indexes (some seconds) and keeps them; `clock` says what "i år" is. */
export function createAssistant({
  knowledge,
  clock,
}: {
  knowledge: Knowledge
  clock: () => Date
}): Assistant {
  return assistantIn(furnish(knowledge), clock)
}

export function assistantIn(room: Room, clock: () => Date): Assistant {
  return {
    examples: EXAMPLES,
    ask(text, context) {
      const today = clock()
      const written = toDanish(text) ?? writeOut(text.trim())
      const asked = room.splitNames.mend(room.cutWords.mend(room.shortMinistries.mend(written)))
      const meaning = readMeaning(asked, room.catalog.known, today, (question) => room.names.read(question))
      const before = room.contexts.read(context)
      const draft = smalltalk(meaning) ?? respond(room, meaning, before, today)
      return finish(room, draft, before, today)
    },
  }
}

/** Everything an answer is made with, built from the knowledge database. */
export function furnish(knowledge: Knowledge): Room {
  const catalog = readCatalog(knowledge)
  const lexicon = loadConcepts(conceptKey)
  const topics = new Topics(catalog)
  const passages = new PassageIndex(knowledge, lexicon, (section) => topics.of(section).names)
  const poolTexts = new Map(
    catalog.pools.map((pool) => [pool.id, passagesOf(catalog, [...passages.all()], pool)]),
  )
  return {
    knowledge,
    catalog,
    contexts: new Contexts({ catalog, lexicon, passages: passages.all() }),
    lexicon,
    names: new NameRecogniser(catalog),
    bodies: new OtherBodies(catalog),
    splitNames: new SplitNames(catalog),
    shortMinistries: new ShortMinistries(catalog),
    cutWords: new CutWords(wordsOf(passages)),
    linker: new SubjectLinker(catalog),
    matcher: new PoolMatcher(
      lexicon,
      catalog.pools.map((pool) => readProfile(catalog, lexicon, poolTexts.get(pool.id) ?? [], pool)),
    ),
    poolSpelling: new PoolSpelling(catalog.pools, lexicon),
    poolTexts,
    index: passages,
    passages: new PassageReader(catalog, passages, lexicon, topics),
    lines: new LineContext(knowledge),
    bareRows: new BareRows(catalog, lexicon),
    facts: new FactBook(knowledge),
    proseParts: new ProseParts(knowledge, catalog, passages.all()),
  }
}

function finish(
  { catalog, contexts }: Room,
  { say, context, ...facts }: Draft,
  before: Turn | null,
  today: Date,
): Answer {
  const text = sayText(say.template, say.data)
  const notes = unique([...facts.notes, ...notesOnWords(catalog, { ...facts, text })])
  // Small talk and "not found" leave the thread where it was.
  const answer = { ...facts, text, notes, context: contexts.write(context ?? before) }
  return { ...answer, html: renderHtml(answer, { year: today.getFullYear() }) }
}
