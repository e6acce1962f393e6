// Read here first: a question walks through this file from text to answer.
//
//   question → meaning → what it is about (figures, pools, one pool, running text) → facts → words
import type { Knowledge } from '../data/knowledge.ts'
import { loadConcepts } from '../retrieval/danish/concepts.ts'
import { PassageIndex } from '../retrieval/passage-index.ts'
import { conceptKey } from '../retrieval/terms.ts'
import type { Answer, Context } from './answer.ts'
import { type Catalog, readCatalog } from './catalog.ts'
import { readTurn } from './context.ts'
import type { Draft } from './draft.ts'
import { EXAMPLES } from './examples.ts'
import { readAliases } from './link/aliases.ts'
import { NameRecogniser } from './link/names.ts'
import { SubjectLinker } from './link/subjects.ts'
import { PassageReader } from './passages/answer.ts'
import { LineContext } from './passages/context-span.ts'
import { SentenceRanker } from './passages/rank.ts'
import { PoolMatcher } from './pools/match.ts'
import { passagesOf } from './pools/place.ts'
import { readProfile } from './pools/profile.ts'
import { PoolSpelling } from './pools/spelling.ts'
import { readMeaning } from './question/meaning.ts'
import { type Room, respond } from './respond.ts'
import { smalltalk } from './smalltalk.ts'
import { renderHtml } from './words/html/render.ts'
import { sayText } from './words/text.ts'

export type Assistant = {
  /** Answers a question of 1 to QUESTION_MAX characters; `context` is that of the answer before it. Never throws on input. */
  ask: (question: string, context?: Context) => Answer
  examples: string[]
}

/** Builds the indexes (well under a second) and keeps them; `clock` says what "i år" is. */
export function createAssistant({
  knowledge,
  clock,
}: {
  knowledge: Knowledge
  clock: () => Date
}): Assistant {
  const room = furnish(knowledge)
  return {
    examples: EXAMPLES,
    ask(text, context) {
      const today = clock()
      const meaning = readMeaning(text.trim(), room.catalog.known, today, (question) =>
        room.names.read(question),
      )
      const draft = smalltalk(meaning.question) ?? respond(room, meaning, readTurn(context), today)
      return finish(draft, context, today)
    },
  }
}

function furnish(knowledge: Knowledge): Room {
  const catalog = readCatalog(knowledge)
  const lexicon = loadConcepts(conceptKey)
  const passages = new PassageIndex(knowledge, lexicon, sectionNames(catalog))
  const poolTexts = new Map(
    catalog.pools.map((pool) => [pool.id, passagesOf(catalog, [...passages.all()], pool)]),
  )
  return {
    knowledge,
    catalog,
    lexicon,
    names: new NameRecogniser(catalog),
    linker: new SubjectLinker(catalog),
    matcher: new PoolMatcher(
      lexicon,
      catalog.pools.map((pool) => readProfile(catalog, lexicon, poolTexts.get(pool.id) ?? [], pool)),
    ),
    poolSpelling: new PoolSpelling(catalog.pools, lexicon),
    poolTexts,
    index: passages,
    passages: new PassageReader(passages, new SentenceRanker(passages, lexicon), lexicon),
    lines: new LineContext(knowledge),
  }
}

/** A section goes by the names of the initiatives it describes, too. */
function sectionNames(catalog: Catalog): (section: number) => string[] {
  const aliases = readAliases(catalog)
  const names = new Map<number, string[]>()
  for (const row of catalog.rows.values())
    if (row.section !== null && row.level === 'initiative')
      names.set(row.section, [...(names.get(row.section) ?? []), row.title, ...(aliases.get(row.id) ?? [])])
  return (section) => names.get(section) ?? []
}

function finish({ say, context, ...facts }: Draft, before: Context | undefined, today: Date): Answer {
  const text = sayText(say.template, say.data)
  // Small talk and "not found" leave the thread where it was.
  const kept = Object.keys(context).length > 0 ? context : (before ?? {})
  const answer = { ...facts, text, context: kept }
  return { ...answer, html: renderHtml(answer, { year: today.getFullYear() }) }
}
