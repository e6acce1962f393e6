// Walking a parsed document's sections: what stands in which, and which table row a heading belongs to.
import { readable } from '../../readable.ts'
import { titleKey } from '../lines.ts'
import type { ParsedDocument } from '../model.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** "63.b Pulje til …", "17 Efterværnslignende …". */
const headingNumber = /^(\d+(?:\.\p{L})?)\s/u

export class Outline {
  readonly doc: ParsedDocument

  constructor(doc: ParsedDocument) {
    this.doc = doc
  }

  parent(section: number): number | null {
    return this.doc.sections[section]?.parent ?? null
  }

  title(section: number): string {
    return this.doc.sections[section]?.title ?? ''
  }

  children(section: number): number[] {
    return this.doc.sections.flatMap(({ parent }, i) => (parent === section ? [i] : []))
  }

  /** The section itself or one below it. */
  isWithin(section: number, ancestor: number): boolean {
    for (let at: number | null = section; at !== null; at = this.parent(at)) if (at === ancestor) return true
    return false
  }

  within(ancestor: number): number[] {
    return this.doc.sections.flatMap((_, i) => (this.isWithin(i, ancestor) ? [i] : []))
  }

  /** Sentences that stand in the section itself. */
  own(section: number): Sentence[] {
    return sentencesOf(this.doc, (at) => at === section)
  }

  /** Sentences of the section and those below it, leaving out the sections `except` with all below them. */
  all(section: number, except: number[] = []): Sentence[] {
    return sentencesOf(
      this.doc,
      (at) => this.isWithin(at, section) && !except.some((other) => this.isWithin(at, other)),
    )
  }

  /** The row that a heading repeats, by its number or else by its title. */
  rowOf(section: number): number | null {
    const { titleStart = 0, titleEnd = 0 } = this.doc.sections[section] ?? {}
    const printed = readable(this.doc.text, titleStart, titleEnd)
    const number = headingNumber.exec(printed)?.[1]
    const key = titleKey(this.title(section))
    const row = this.doc.rows.findIndex((candidate) =>
      number
        ? candidate.number === number
        : candidate.level === 'initiative' && titleKey(candidate.title) === key,
    )
    return row < 0 ? null : row
  }

  /** The initiative whose section this stands in. */
  initiativeOf(section: number): number | null {
    for (let at: number | null = section; at !== null; at = this.parent(at)) {
      const row = this.doc.rows.findIndex(
        (candidate) => candidate.level === 'initiative' && candidate.section === at,
      )
      if (row >= 0) return row
    }
    return null
  }

  /** The last heading of this wording before the section, as a sentence. */
  headingBefore(section: number, wording: RegExp): Sentence[] {
    const found = this.doc.sections.slice(0, section).findLast(({ title }) => wording.test(title))
    if (!found) return []
    return [{ start: found.titleStart, end: found.titleEnd, text: found.title, kind: 'prose', point: false }]
  }
}

/** Which share of the wording's longer words the text repeats, inflection aside: 0 to 1. */
export function overlap(wording: string, text: string): number {
  const words = [...stems(wording)]
  const repeated = stems(text)
  return words.length === 0 ? 0 : words.filter((word) => repeated.has(word)).length / words.length
}

const stems = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 7)))

/** The item that scores highest, the first of several; undefined where there is none. */
export function best<T>(items: T[], score: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (champion, item) => (champion === undefined || score(item) > score(champion) ? item : champion),
    undefined,
  )
}
