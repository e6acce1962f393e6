// The facts of the agreements, by document and name, as ingest found them in the texts.
import { asc } from 'drizzle-orm'
import type { Knowledge } from '../../data/knowledge.ts'
import { facts } from '../../data/schema.ts'

export type Fact = typeof facts.$inferSelect

export class FactBook {
  readonly #facts: Fact[]

  constructor({ db }: Knowledge) {
    this.#facts = db.select().from(facts).orderBy(asc(facts.id)).all()
  }

  of(document: string, ...names: string[]): Fact[] {
    return this.#facts.filter((fact) => fact.document === document && names.includes(fact.name))
  }
}
