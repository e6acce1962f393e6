// Finds passages: running text with the titles above it, searched by the words and concepts of a question.
import { asc } from 'drizzle-orm'
import type { Knowledge } from '../data/knowledge.ts'
import { documents, passages, sections, sentences } from '../data/schema.ts'
import type { Lexicon } from './danish/concepts.ts'
import { type Hit, type Slot, SlotIndex } from './slot-index.ts'
import { conceptTerms, indexTerms } from './terms.ts'

type Field = 'text' | 'title' | 'above'

/** Chosen by measurement: see the comparison that `npm run bench:retrieval` prints. */
const FIELD_WEIGHTS: Record<Field, number> = { text: 1, title: 0.9, above: 0.35 }

export type Sentence = typeof sentences.$inferSelect
export type Passage = typeof passages.$inferSelect & { sentences: Sentence[]; titles: string[] }
export type PassageHit = { passage: Passage; hit: Hit<Field> }

export class PassageIndex {
  readonly #index: SlotIndex<Field>
  readonly #passages: Map<number, Passage>

  constructor({ db }: Knowledge, lexicon: Lexicon, otherNames: (section: number) => readonly string[]) {
    const sectionOf = new Map(
      db
        .select()
        .from(sections)
        .all()
        .map((section) => [section.id, section]),
    )
    const titleOf = new Map(
      db
        .select({ id: documents.id, title: documents.title })
        .from(documents)
        .all()
        .map((d) => [d.id, d.title]),
    )
    const titles = (id: number | null): string[] => {
      const section = id === null ? undefined : sectionOf.get(id)
      return section ? [...titles(section.parent), section.title] : []
    }
    const ancestors = (id: number | null): number[] => {
      const section = id === null ? undefined : sectionOf.get(id)
      return section ? [...ancestors(section.parent), section.id] : []
    }
    const all = new Map<number, Passage>(
      db
        .select()
        .from(passages)
        .orderBy(asc(passages.id))
        .all()
        .map((passage) => [passage.id, { ...passage, sentences: [], titles: titles(passage.section) }]),
    )
    for (const sentence of db.select().from(sentences).orderBy(asc(sentences.id)).all())
      all.get(sentence.passage)?.sentences.push(sentence)
    this.#passages = all
    const terms = (text: string) => [...indexTerms(text), ...conceptTerms(lexicon, text)]
    this.#index = new SlotIndex(
      [...all.values()].map((passage) => ({
        id: passage.id,
        fields: {
          text: terms(passage.text),
          // An initiative's heading often stands two levels up, over "Baggrund og indhold".
          title: terms(
            [...passage.titles.slice(-2), ...ancestors(passage.section).flatMap(otherNames)].join('. '),
          ),
          above: terms([...passage.titles.slice(0, -2), titleOf.get(passage.document) ?? ''].join('. ')),
        },
      })),
      FIELD_WEIGHTS,
    )
  }

  get index(): SlotIndex<Field> {
    return this.#index
  }

  all(): Iterable<Passage> {
    return this.#passages.values()
  }

  /** Passages that cover some of the slots, best first. */
  search(slots: readonly Slot[]): PassageHit[] {
    return this.#index.search(slots).flatMap((hit) => {
      const passage = this.#passages.get(hit.id)
      return passage ? [{ passage, hit }] : []
    })
  }
}
