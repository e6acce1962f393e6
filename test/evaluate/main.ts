// npm run eval -- [--fails] [--aside] [--only <substring of a set or id>] [--json]
// Runs the question sets against the assistant in-process. Sets held aside (*.aside.jsonl) are counted, but their misses are
// listed only with --aside, so that nobody tunes to them by accident.
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createAssistant } from '../../answers/assistant.ts'
import { ensureKnowledge } from '../../data/knowledge.ts'
import { line, miss } from './print.ts'
import { loadSets } from './questions.ts'
import { run } from './run.ts'
import { summarise, summariseBy } from './summary.ts'

const { values: options } = parseArgs({
  options: {
    fails: { type: 'boolean', default: false },
    aside: { type: 'boolean', default: false },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})

const dataDir = process.env.DATA_DIR ?? fileURLToPath(new URL('../../data/', import.meta.url))
const knowledge = ensureKnowledge(dataDir)
const assistant = createAssistant({ knowledge, clock: () => new Date() })

const only = options.only ?? ''
const sets = loadSets()
  .map((set) => ({
    ...set,
    questions: set.name.includes(only) ? set.questions : set.questions.filter((q) => q.id.includes(only)),
  }))
  .filter((set) => set.questions.length > 0)

const rows = run(assistant, sets)
const groups = {
  set: summariseBy(rows, (r) => r.set),
  'expected kind': summariseBy(rows, (r) => r.question.expect.kind),
  persona: summariseBy(rows, (r) => r.question.persona),
}
const all = summarise('ALL', rows)
const misses = rows.filter((r) => !r.verdict?.pass && (options.aside || !r.aside))

if (options.json) {
  console.log(JSON.stringify({ groups, all, ...(options.fails ? { misses } : {}) }, null, 1))
} else {
  for (const [by, summaries] of Object.entries(groups)) {
    console.log(`— by ${by}`)
    for (const summary of summaries) console.log(line(summary))
  }
  if (options.fails) for (const row of misses) console.log(`\n${miss(row)}`)
  console.log(`—\n${line(all)}`)
}
knowledge.close()
