// Offers that stand as a line of a table and nowhere else: all there is to say of them is that there is money for them.
import type { Lexicon } from '../../retrieval/danish/concepts.ts'
import { fold } from '../../retrieval/danish/normalise.ts'
import { LeadInIndex, readLeadInTerms } from '../../retrieval/lead-in-index.ts'
import { type Slot, SlotIndex } from '../../retrieval/slot-index.ts'
import { searchTerms } from '../../retrieval/terms.ts'
import { type Catalog, type Row, sectionOf } from '../catalog.ts'
import { type Draft, draft } from '../draft.ts'
import { Citations } from '../facts/citations.ts'
import { RULE } from '../figures/asks.ts'
import { executeFigures } from '../figures/execute.ts'
import { subjectOf } from '../figures/subjects.ts'
import { totalOf, turnOf } from '../figures/turn.ts'
import { aliasesOf } from '../link/aliases.ts'
import type { QuestionKind } from '../question/kinds.ts'
import type { Meaning } from '../question/meaning.ts'
import { has, phrase } from '../question/question.ts'
import type { Room } from '../respond.ts'
import { millions } from '../words/danish.ts'
import type { TopicSlot } from './slots.ts'

export type BareRow = {
  row: Row
  /** Share of the slots' weight that its name and its lead-in terms hold, 0–1. */
  coverage: number
  /** How nearly the question is one of its lead-in terms, 0–1. */
  leadIn: number
}

type Field = 'name' | 'leadIns'

export class BareRows {
  readonly #rows: Map<number, Row>
  readonly #index: SlotIndex<Field>
  readonly #leadIns: LeadInIndex

  constructor(catalog: Catalog, lexicon: Lexicon) {
    const rows = [...catalog.rows.values()].filter((row) => row.leadIns)
    const aliases = aliasesOf(catalog)
    this.#rows = new Map(rows.map((row) => [row.id, row]))
    this.#index = new SlotIndex(
      rows.map((row) => ({
        id: row.id,
        fields: {
          name: [row.title, ...(aliases.get(row.id) ?? [])].flatMap((name) => searchTerms(lexicon, name)),
          leadIns: readLeadInTerms(lexicon, row.leadIns).flatMap((term) => term.terms),
        },
      })),
      { name: 1, leadIns: 0.8 },
    )
    this.#leadIns = new LeadInIndex(rows, lexicon)
  }

  /** Rows that hold something of the slots, best first. */
  find(slots: readonly Slot[]): BareRow[] {
    const near = this.#leadIns.search(slots)
    const found = this.#index.search(slots).flatMap(({ id, coverage }) => {
      const row = this.#rows.get(id)
      return row ? [{ row, coverage, leadIn: near.get(id) ?? 0 }] : []
    })
    return found.sort((a, b) => b.coverage + b.leadIn - a.coverage - a.leadIn || a.row.id - b.row.id)
  }
}

/** What a title can answer: that there is such a thing; not what it is, nor what its rules are. */
const ANSWERED = new Set<QuestionKind>(['who', 'where', 'may'])

export const asksWhetherThereIs = ({ kinds, question }: Meaning): boolean =>
  kinds.every(({ value }) => ANSWERED.has(value)) && !has(question, RULE)

/**
 * "Hvad er GirlTalk?": the one line that holds the name and that no text tells of, where nothing is asked but what it is; null
 * where several lines hold it.
 */
export function lineNamed(
  catalog: Catalog,
  { question, kinds, names, agreements, years }: Meaning,
  slots: readonly TopicSlot[],
): Row | null {
  const isPlain =
    kinds.every(({ value }) => value === 'what') &&
    agreements.length + years.length === 0 &&
    !has(question, DOES)
  const asked = slots.filter(({ soft }) => !soft)
  if (!isPlain || !asked.some(({ role, weight }) => role === 'name' || weight >= RARE)) return null
  const said = asked.flatMap(({ label }) => label.split(/[\s-]+/)).map(fold)
  const isLine = (row: Row) => row.level === 'initiative' || row.level === 'sub'
  const lines = [...catalog.rows.values()].filter((row) => isLine(row) && sectionOf(catalog, row) === null)
  const [named, ...others] = names.flatMap(({ value }) => value)
  const isNamed = named && others.length === 0 && lines.includes(named)
  const found = isNamed
    ? [named]
    : lines.filter(({ title }) => {
        const words = new Set(title.split(/[^\p{L}\d]+/u).map(fold))
        return said.every((word) => words.has(word) || words.has(`${word}s`))
      })
  const [line] = found
  return line && found.length === 1 ? line : null
}
/** What it does, or what something of it is called, is not told. */
const DOES = phrase('hvad (?:laver|gør|tilbyder|kan|bruger|hedder|kaldes)')
/** Weight of a word that few texts hold. */
const RARE = 0.65

/** That there is money for it, cited from the table. */
export function bareRowDraft(room: Room, { row }: BareRow, meaning: Meaning): Draft {
  const { knowledge, catalog } = room
  const plan = totalOf(subjectOf(catalog, row))
  const { amounts, citations, notes, results } = executeFigures(knowledge, catalog, plan)
  const amount = millions(Math.round((results[0]?.value ?? 0) * 10))
  return {
    ...draft('passages', 'bareRow', { title: row.title, agreement: row.agreement, amount }),
    amounts,
    citations,
    notes,
    context: turnOf({ knowledge, catalog }, plan, meaning, null),
  }
}

/** The rows told behind what a text says, and cited behind its first quote. */
export function withRows({ catalog }: Room, text: Draft, rows: readonly BareRow[]): Draft {
  if (rows.length === 0) return text
  const cited = new Citations(catalog)
  for (const { row } of rows) cited.add(row.document, row.start, row.end)
  return {
    ...text,
    citations: [...text.citations.slice(0, 1), ...cited.list(), ...text.citations.slice(1)],
    say: {
      template: 'passagesAndRows',
      data: {
        text: text.say.data,
        rows: rows.map(({ row }) => ({ title: row.title, agreement: row.agreement })),
      },
    },
  }
}
