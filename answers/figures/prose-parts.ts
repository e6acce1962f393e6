// Parts of an initiative's money that only its prose tells: "herudover 3,2 mio. kr. til et udviklingsprojekt". The table holds the
// whole, so a question that says what the part is for must not be answered with the whole, nor with another part.

import type { Knowledge } from '../../data/knowledge.ts'
import { fold } from '../../retrieval/danish/normalise.ts'
import { stem } from '../../retrieval/danish/stem.ts'
import type { Passage, Sentence } from '../../retrieval/passage-index.ts'
import { indexTerms } from '../../retrieval/terms.ts'
import type { Catalog, Finding, Row } from '../catalog.ts'
import { groupBy } from '../collections.ts'
import { queryAmounts } from '../facts/amounts.ts'
import type { Meaning } from '../question/meaning.ts'
import { has, phrase } from '../question/question.ts'
import { classOf } from '../question/word-classes.ts'
import { EARLIER_MONEY, textAmounts } from './amounts-in-text.ts'
import { type Purpose, purposeIn, saysPurpose } from './purposes.ts'
import type { StatedAmount } from './stated-amount.ts'

type Part = StatedAmount & { row: Row; purpose: Purpose }

/** Money of an earlier agreement, or what an organisation has, told as background. */
const BACKGROUND = new RegExp(
  `${EARLIER_MONEY.source}|\\bFL\\d\\d|SSA \\d\\d|SSA-aftale|oplyser|blev (?:der )?(?:i alt )?afsat`,
)

export class ProseParts {
  readonly #byRow: Map<number, Part[]>
  readonly #bySentence: Map<number, Part>

  /** The row's money together with what its line of the table leaves out, where a note to the table says so. */
  readonly #wider: Map<number, StatedAmount>
  /** What a text says that areas of one name, of several ministries, get together. */
  readonly #across: Across[]

  constructor(knowledge: Knowledge, catalog: Catalog, all: Iterable<Passage>) {
    const passages = [...all]
    this.#wider = new Map(
      catalog.findings.flatMap((finding) => {
        const wider = finding.row === null ? null : widerIn(finding, passages)
        return wider && finding.row !== null ? [[finding.row, wider] as const] : []
      }),
    )
    this.#across = acrossIn(catalog, passages)
    const parts = passages.flatMap((passage) => partsIn(knowledge, catalog, passage))
    this.#byRow = groupBy(parts, ({ row }) => row.id)
    this.#bySentence = new Map(parts.map((part) => [part.sentence.id, part]))
  }

  /** The part of the row's money whose purpose the question says, and no other part's; null where it asks for the whole. */
  asked(row: number, meaning: Meaning): StatedAmount | null {
    const parts = this.#byRow.get(row) ?? []
    const words = saidIn(meaning)
    const said = parts.filter(({ purpose }) => saysPurpose(purpose.heads, words))
    const [part] = said
    if (!part || said.length > 1) return null
    const years = meaning.years.flatMap(({ value }) => (value.kind === 'years' ? value.years : []))
    return years.every((year) => part.sentence.text.includes(String(year))) ? part : null
  }

  /** "SBM's ramme inkl. handlingsplanen": the sentence that counts in what the row's line leaves out; null where none does. */
  including(row: number): StatedAmount | null {
    return this.#wider.get(row) ?? null
  }

  /** "Målrettet psykiatrien på tværs af ministerier": what the agreement's text says of them all; null where it says nothing. */
  across({ question, topic, agreements, years }: Meaning): StatedAmount | null {
    if (years.length > 0) return null
    const isAcross = has(question, ACROSS)
    const labels = agreements.flatMap(({ value }) => (value.kind === 'only' ? value.labels : []))
    const found = this.#across.filter(
      ({ area, agreement, sentence }) =>
        (labels.length === 0 || labels.includes(agreement)) &&
        topic.some(({ word }) => fold(stem(word.text)) === fold(stem(area))) &&
        (isAcross || saysAll(topic, sentence.text)),
    )
    return found.length === 1 ? (found[0] ?? null) : null
  }

  /** The sentence tells of a part that is for something the question does not say. */
  isOther({ id }: Sentence, meaning: Meaning): boolean {
    const part = this.#bySentence.get(id)
    return part !== undefined && !saysPurpose(part.purpose.words, saidIn(meaning))
  }
}

/** The sentence that a finding rests on, where it tells one amount that counts something in. */
function widerIn(
  { document, start, end }: Pick<Finding, 'document' | 'start' | 'end'>,
  passages: readonly Passage[],
): StatedAmount | null {
  if (start === null || end === null) return null
  for (const passage of passages)
    for (const sentence of passage.document === document ? passage.sentences : []) {
      if (sentence.start > start || end > sentence.end || !/\binkl/i.test(sentence.text)) continue
      const amounts = textAmounts(sentence.text)
      return amounts.length === 1 ? { passage, sentence, amounts } : null
    }
  return null
}

type Across = StatedAmount & { agreement: string; area: string }

const ACROSS = phrase('på tværs|tværministeriel(?:t|le)?|(?:mål)?rettet (?:mod|imod)|målrettet')

/** All that is asked about, and more than one thing, is in the sentence. */
function saysAll(topic: Meaning['topic'], sentence: string): boolean {
  const terms = new Set(indexTerms(sentence))
  const hard = topic.filter(({ soft, word }) => !soft && classOf(word.text) !== 'other')
  return hard.length > 1 && hard.every(({ word }) => indexTerms(word.text).some((term) => terms.has(term)))
}

/** One amount "samlet" for what several ministries have an area for, told outside of any initiative's text. */
function acrossIn(catalog: Catalog, passages: readonly Passage[]): Across[] {
  const areas = [...catalog.rows.values()].filter(({ level }) => level === 'area')
  const shared = groupBy(areas, ({ agreement, title }) => `${agreement} ${fold(title)}`)
  return [...shared.values()].flatMap(([first, ...others]) => {
    if (!first || others.length === 0) return []
    const area = fold(first.title)
    return passages
      .filter(({ document, section }) => document === first.document && !initiativeAt(catalog, section))
      .flatMap((passage) =>
        passage.sentences.flatMap((sentence) => {
          const amounts = textAmounts(sentence.text)
          const isTotal = /\bsamlet\b/.test(sentence.text) && fold(sentence.text).includes(area)
          return isTotal && amounts.length === 1
            ? [{ passage, sentence, amounts, agreement: first.agreement, area }]
            : []
        }),
      )
  })
}

/** What is asked about stands before ", altså uden …". */
const saidIn = ({ question, topic }: Meaning): string[] => {
  const last = topic.at(-1)?.index ?? question.words.length
  return question.words.slice(0, last + 1).map(({ text }) => text)
}

/** Sentences of an initiative's section with an amount that its rows do not hold, for a purpose of its own. */
function partsIn(knowledge: Knowledge, catalog: Catalog, passage: Passage): Part[] {
  const row = initiativeAt(catalog, passage.section)
  if (!row) return []
  const rows = [row.id, ...(catalog.children.get(row.id) ?? []).map(({ id }) => id)]
  let held: Set<number> | null = null
  return passage.sentences.flatMap((sentence) => {
    if (BACKGROUND.test(sentence.text)) return []
    const purpose = purposeIn(sentence.text)
    if (!purpose) return []
    held ??= new Set(queryAmounts(knowledge, { rows }).map(({ tenths }) => tenths))
    const amounts = textAmounts(sentence.text).filter(
      ({ unit, value }) => unit === 'mio. kr.' && !held?.has(Math.round(value * 10)),
    )
    return amounts.length > 0 ? [{ row, passage, sentence, amounts, purpose }] : []
  })
}

/** The initiative whose section it is, or the nearest above. */
function initiativeAt(catalog: Catalog, section: number): Row | null {
  for (let at: number | null = section; at !== null; at = catalog.sections.get(at)?.parent ?? null)
    for (const row of catalog.rows.values()) if (row.level === 'initiative' && row.section === at) return row
  return null
}
