// Reads which area or initiative of the tables a question confines the pools to: "udsatte børn og unge i 2021-2024", "i
// handlingsplanen mod partnervold".

import { isStopWord } from '../../retrieval/danish/stop-words.ts'
import { tokenise } from '../../retrieval/danish/tokenise.ts'
import { indexTerms } from '../../retrieval/terms.ts'
import type { Catalog, Row } from '../catalog.ts'
import { groupBy } from '../collections.ts'
import type { Meaning } from '../question/meaning.ts'
import type { Question } from '../question/question.ts'

type Span = { from: number; to: number }

/** Rows that hold pools; [] where the question names none of them. */
export function readScope(
  catalog: Catalog,
  { question }: Meaning,
  agreements: readonly string[],
  isInPhrase: (span: Span) => boolean,
): { rows: number[]; claimed: Span[] } {
  const found = scopesOf(catalog).flatMap((row) => {
    // An area is a subject like any other until the agreement is named whose table it heads.
    if (row.level === 'area' && !agreements.includes(row.agreement)) return []
    if (agreements.length > 0 && !agreements.includes(row.agreement)) return []
    const span = saidIn(question, row.title)
    // "Ensomme ældre" are more than the area "Ældre".
    return span && !isInPhrase(span) ? [{ row, span }] : []
  })
  const longest = Math.max(0, ...found.map(({ span }) => span.to - span.from))
  const best = found.filter(({ span }) => span.to - span.from === longest)
  return { rows: best.map(({ row }) => row.id), claimed: best.map(({ span }) => span) }
}

/** Areas and initiatives with a pool below them. */
function scopesOf({ pools, rows }: Catalog): Row[] {
  const ids = pools.flatMap((pool) => {
    const row = rows.get(pool.row)
    return row ? [row.area, row.parent] : []
  })
  const byParent = groupBy(ids, (id) => id)
  return [...byParent.keys()].flatMap((id) => {
    const row = id === null ? undefined : rows.get(id)
    // A line of its own below an initiative is the initiative's only pool: that is a name, not a scope.
    const several = (byParent.get(id)?.length ?? 0) > 1
    return row && (row.level !== 'initiative' || several) ? [row] : []
  })
}

/** Every content word of the title, in its order and close together. */
function saidIn(question: Question, title: string): Span | null {
  const wanted = tokenise(title).filter(({ text }) => !isStopWord(text))
  const [first] = wanted
  if (!first) return null
  for (let from = 0; from < question.words.length; from++) {
    if (!isSameWord(question.words[from]?.text ?? '', first.text)) continue
    let at = from
    let to = from
    const all = wanted.every(({ text }) => {
      while (at < question.words.length && at <= to + 2) {
        const same = isSameWord(question.words[at]?.text ?? '', text)
        at++
        if (same) {
          to = at
          return true
        }
      }
      return false
    })
    if (all) return { from, to }
  }
  return null
}

/** The word in another form, or with "-området" behind it ("psykiatriområdet"). */
function isSameWord(said: string, word: string): boolean {
  const [, stem = ''] = indexTerms(word)
  const [, saidStem = '-'] = indexTerms(said.replace(/området$/i, ''))
  return stem === saidStem
}
