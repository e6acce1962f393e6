// Finds passages: running text with the titles above it, searched by the words and concepts of a question.
import { asc } from 'drizzle-orm'
import type { Knowledge } from '../data/knowledge.ts'
import { passages, sections, sentences } from '../data/schema.ts'
import type { Lexicon } from './danish/concepts.ts'
import { readLeadInTerms } from './lead-in-index.ts'
import { type Hit, type Slot, SlotIndex } from './slot-index.ts'
import { searchTerms } from './terms.ts'

export type PassageField = 'text' | 'title' | 'above' | 'leadIns'

/** Chosen by measurement: see the comparison that `npm run bench:retrieval` prints. */
const FIELD_WEIGHTS: Record<PassageField, number> = {
  text: 1,
  title: 0.9,
  above: 0.35,
  leadIns: 0.7,
}

export type Sentence = typeof sentences.$inferSelect
export type Passage = typeof passages.$inferSelect & { sentences: Sentence[]; titles: string[] }
export type PassageHit = { passage: Passage; hit: Hit<PassageField> }

export class PassageIndex {
  readonly index: SlotIndex<PassageField>
  readonly #passages: Map<number, Passage>

  /** `namesOf`: what else a section goes by, such as the initiative it belongs to. */
  constructor(knowledge: Knowledge, lexicon: Lexicon, namesOf: (section: number) => readonly string[]) {
    this.#passages = readPassages(knowledge)
    const titleOf = new Map(knowledge.documents().map(({ id, title }) => [id, title]))
    const terms = (text: string) => searchTerms(lexicon, text)
    this.index = new SlotIndex<PassageField>(
      [...this.#passages.values()].map((passage) => ({
        id: passage.id,
        fields: {
          text: terms(passage.text),
          leadIns: passage.sentences.flatMap(({ leadIns }) =>
            readLeadInTerms(lexicon, leadIns).flatMap((term) => term.terms),
          ),
          title: terms([passage.titles.at(-1) ?? '', ...namesOf(passage.section)].join('. ')),
          above: terms([...passage.titles.slice(0, -1), titleOf.get(passage.document) ?? ''].join('. ')),
        },
      })),
      FIELD_WEIGHTS,
      ['leadIns'],
    )
  }

  all(): Iterable<Passage> {
    return this.#passages.values()
  }

  get(id: number): Passage | undefined {
    return this.#passages.get(id)
  }

  /** Passages that hold something of the slots, best first. */
  search(slots: readonly Slot[]): PassageHit[] {
    return this.index.search(slots).flatMap((hit) => {
      const passage = this.#passages.get(hit.id)
      return passage ? [{ passage, hit }] : []
    })
  }
}

function readPassages({ db }: Knowledge): Map<number, Passage> {
  const sectionOf = new Map(
    db
      .select()
      .from(sections)
      .all()
      .map((section) => [section.id, section]),
  )
  const titles = (id: number | null): string[] => {
    const section = id === null ? undefined : sectionOf.get(id)
    return section ? [...titles(section.parent), section.title] : []
  }
  const all = new Map<number, Passage>()
  for (const passage of db.select().from(passages).orderBy(asc(passages.id)).all())
    all.set(passage.id, { ...passage, sentences: [], titles: titles(passage.section) })
  for (const sentence of db.select().from(sentences).orderBy(asc(sentences.id)).all())
    all.get(sentence.passage)?.sentences.push(sentence)
  return all
}
