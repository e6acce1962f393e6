// Collects what an answer cites, each place once, best first; a quote is always the source's own characters.
import type { Citation } from '../answer.ts'
import { type Catalog, sectionAt, sectionPath } from '../catalog.ts'

export class Citations {
  readonly #catalog: Catalog
  readonly #list: Citation[] = []

  constructor(catalog: Catalog) {
    this.#catalog = catalog
  }

  /** Index of the citation of text.slice(start, end) in the document (UTF-16 offsets). */
  add(document: string, start: number, end: number): number {
    const known = this.#list.findIndex((c) => c.document === document && c.start === start && c.end === end)
    if (known >= 0) return known
    const source = this.#catalog.documents.get(document)
    if (!source) throw new Error(`no document ${document} to cite`)
    const section = sectionAt(this.#catalog, document, start)
    this.#list.push({
      document,
      title: source.title,
      section: section ? sectionPath(this.#catalog, section.id).slice(-2).join(' · ') : source.title,
      quote: source.text.slice(start, end),
      start,
      end,
    })
    return this.#list.length - 1
  }

  list(): Citation[] {
    return this.#list
  }
}
