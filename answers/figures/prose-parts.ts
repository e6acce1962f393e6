// Parts of an initiative's money that only its prose tells: "herudover 3,2 mio. kr. til et udviklingsprojekt". The table holds the
// whole, so a question that says what the part is for must not be answered with the whole, nor with another part.
import type { Knowledge } from '../../data/knowledge.ts'
import type { Passage, Sentence } from '../../retrieval/passage-index.ts'
import type { Catalog, Row } from '../catalog.ts'
import { groupBy } from '../collections.ts'
import { queryAmounts } from '../facts/amounts.ts'
import type { Meaning } from '../question/meaning.ts'
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

  constructor(knowledge: Knowledge, catalog: Catalog, passages: Iterable<Passage>) {
    const parts = [...passages].flatMap((passage) => partsIn(knowledge, catalog, passage))
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

  /** The sentence tells of a part that is for something the question does not say. */
  isOther({ id }: Sentence, meaning: Meaning): boolean {
    const part = this.#bySentence.get(id)
    return part !== undefined && !saysPurpose(part.purpose.words, saidIn(meaning))
  }
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
