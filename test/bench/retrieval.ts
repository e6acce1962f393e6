// npm run bench:retrieval -- [--only <substring of a set>]
// Recall@1/3/10 and MRR of a passage that holds an expected quote, over the citizens' questions: our ranking beside plain engines
// on the same passages. A talk of several turns is asked as one text, since plain engines know no context.
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { stemmer } from '@orama/stemmers/danish'
import Database from 'better-sqlite3'
import MiniSearch from 'minisearch'
import { furnish } from '../../answers/assistant.ts'
import { toDanish } from '../../answers/question/english.ts'
import { readMeaning } from '../../answers/question/meaning.ts'
import { ensureKnowledge } from '../../data/knowledge.ts'
import { fold } from '../../retrieval/danish/normalise.ts'
import { isStopWord } from '../../retrieval/danish/stop-words.ts'
import { loadSets } from '../evaluate/questions.ts'
import { Gold } from './gold.ts'

type Engine = (question: string) => number[]

const { values: options } = parseArgs({ options: { only: { type: 'string', default: 'citizen' } } })
const dataDir = process.env.DATA_DIR ?? fileURLToPath(new URL('../../data/', import.meta.url))
const knowledge = ensureKnowledge(dataDir)
const room = furnish(knowledge)
const today = new Date()
const documents = [...room.index.all()].map(({ id, text, titles }) => ({
  id,
  text,
  titles: titles.join('. '),
}))

/** Words as people separate them, for the engines that bring no Danish of their own. */
const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []

function miniSearch(options: { processTerm?: (term: string) => string | null }): Engine {
  const index = new MiniSearch({ fields: ['text', 'titles'], ...options })
  index.addAll(documents)
  return (question) => index.search(question).map(({ id }) => id as number)
}

function fts5(): Engine {
  const db = new Database(':memory:')
  db.exec("CREATE VIRTUAL TABLE passage USING fts5(text, titles, tokenize = 'unicode61 remove_diacritics 0')")
  const insert = db.prepare('INSERT INTO passage (rowid, text, titles) VALUES (?, ?, ?)')
  for (const { id, text, titles } of documents) insert.run(id, text, titles)
  const search = db.prepare(
    'SELECT rowid AS id FROM passage WHERE passage MATCH ? ORDER BY bm25(passage), rowid',
  )
  return (question) => {
    const query = words(question)
      .map((word) => `"${word}"`)
      .join(' OR ')
    return query === '' ? [] : search.all(query).map((row) => (row as { id: number }).id)
  }
}

const read = (question: string) =>
  readMeaning(toDanish(question) ?? question, room.catalog.known, today, (q) => room.names.read(q))

const ours: Engine = (question) => {
  const meaning = read(question)
  const { ranked } = room.passages.read(meaning)
  return [...new Set(ranked.map(({ passage }) => passage.id))]
}

const engines: Record<string, Engine> = {
  'SQLite FTS5': fts5(),
  'MiniSearch, as it comes': miniSearch({}),
  'MiniSearch, Danish stems': miniSearch({
    processTerm: (term) => (isStopWord(term) ? null : fold(stemmer(term.toLowerCase()))),
  }),
  'ours, index alone': (question) =>
    room.index.search(room.passages.slots(read(question))).map(({ passage }) => passage.id),
  ours,
}

const gold = new Gold(knowledge)
const questions = loadSets()
  .filter(({ name }) => name.includes(options.only))
  .flatMap((set) => set.questions)
  .filter(({ expect }) => expect.kind === 'passages')
  .map((question) => ({ text: question.turns.join(' '), wanted: gold.passages(question) }))
  .filter(({ wanted }) => wanted.size > 0)

console.log(`${questions.length} questions, ${documents.length} passages`)
console.log(`${''.padEnd(26)} recall@1  recall@3  recall@10  MRR`)
for (const [name, engine] of Object.entries(engines)) {
  const ranks = questions.map(({ text, wanted }) => engine(text).findIndex((id) => wanted.has(id)) + 1)
  const recall = (k: number) => ranks.filter((rank) => rank > 0 && rank <= k).length / ranks.length
  const mrr = ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length
  console.log(
    `${name.padEnd(26)} ${[recall(1), recall(3), recall(10), mrr].map((x) => x.toFixed(3).padStart(8)).join('  ')}`,
  )
}
knowledge.close()
