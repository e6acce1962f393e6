// What an abbreviation stands for: read where a text or a row of a table spells it out before a parenthesis, "Folkebevægelsen mod
// Ensomhed (FME)". An abbreviation that is only used is not explained.
import { type Draft, draft } from '../draft.ts'
import { Citations } from '../facts/citations.ts'
import type { Meaning } from '../question/meaning.ts'
import { has, phrase } from '../question/question.ts'
import type { Room } from '../respond.ts'

const ASKS = phrase(
  'hvad (?:står|stod) (?:[^ ]+ ){1,4}for|forkort(?:else|elsen|et|es)(?: for| af)?|hvad (?:betyder|er|dækker) (?:bogstaverne )?[^ ]+(?= ?$)',
)
const PLAINLY = phrase('hvad (?:står|stod) (?:[^ ]+ ){1,4}for|forkort(?:else|elsen|et|es)')

/** Null where no abbreviation is asked about. `only`: nothing but its long form answers, as after "hvad står X for". */
export function askedAbbreviation({ question }: Meaning): { short: string; only: boolean } | null {
  const found = question.words.filter(({ text }) => /^\p{Lu}[\p{Lu}\d]{1,7}$/u.test(text) && text !== 'SSA')
  const [word] = found
  if (!word || found.length > 1 || !has(question, ASKS)) return null
  return { short: word.text, only: has(question, PLAINLY) }
}

/** Quotes the first place that spells it out, running text before tables. Null where none does. */
export function answerAbbreviation({ catalog, index, lines }: Room, short: string): Draft | null {
  const spelt = new RegExp(`\\p{L}[\\p{L} -]+\\(${short}\\)`, 'u')
  const citations = new Citations(catalog)
  const context = (section: number | null) => ({
    context: {
      kind: 'passages' as const,
      figures: null,
      pools: null,
      sections: section === null ? [] : [section],
    },
  })
  for (const passage of index.all()) {
    const sentence = passage.sentences.find(({ text }) => spelt.test(text))
    if (!sentence || passage.kind === 'source') continue
    const { start, end } = lines.widen(passage.document, sentence)
    citations.add(passage.document, start, end)
    return {
      ...draft('passages', 'passages', { lead: null, sentences: [sentence.text] }),
      citations: citations.list(),
      ...context(passage.section),
    }
  }
  const row = [...catalog.rows.values()].find(({ title }) => spelt.test(title))
  if (!row) return null
  citations.add(row.document, row.start, row.end)
  return {
    ...draft('passages', 'passages', { lead: short, sentences: [row.title] }),
    citations: citations.list(),
    ...context(row.section),
  }
}
