// The headings of an agreement with one big table that can be told by what they say: its title, annexes, and the names of
// ministries, themes and initiatives that the table holds.
import { type Line, nextVisible, titleKey } from '../lines.ts'
import type { ParsedRow, Span } from '../model.ts'
import type { Source } from './source.ts'
import { matchTitle } from './title.ts'

/** "Puljer under Social-, Bolig- og Ældreministeriets område, som udmøntes …": whose the pools below are. */
const poolGroup = /^Puljer (?:under|på) .*ministeriets område/
const poolCriteria = /^Kriterier vedr\. ansøgningspulje/
const numberedTitle = /^(\d+(?:\.[a-z])?) \p{Lu}/u

/** A heading and the index of the line after it. */
export type Heading = Span & { next: number } & (
    | { kind: 'title' | 'annex' | 'group' }
    | { kind: 'row'; row: ParsedRow }
    /** Known by its looks only; `heads` tells whether text or another heading follows. */
    | { kind: 'unlisted'; heads: 'text' | 'headings' }
  )

/** "Bilag 2. Kriterier vedrørende ansøgningspuljer" */
export const isAnnex = (line: Line): boolean => /^Bilag \d+\. \p{Lu}/u.test(line.text)

export class HeadingFinder {
  readonly #lines: Line[]
  readonly #title: string
  readonly #rows: ParsedRow[]
  readonly #byNumber: Map<string, ParsedRow>
  readonly #keys: Map<ParsedRow, string>
  #passed = 0

  constructor(source: Source, lines: Line[], rows: ParsedRow[]) {
    this.#lines = lines
    this.#title = source.title
    this.#rows = rows.filter((row) => row.level !== 'sub' && row.level !== 'grand')
    this.#keys = new Map(rows.map((row) => [row, titleKey(row.title)]))
    this.#byNumber = new Map(rows.flatMap((row) => (row.number ? [[row.number, row]] : [])))
  }

  /** The heading that begins at `lines[index]`, if one does. */
  at(index: number): Heading | undefined {
    const line = this.#lines[index]
    if (!line) return undefined
    const to = (last: Line): Span & { next: number } => ({
      start: line.start,
      end: last.end,
      next: last.number,
    })
    if (nextVisible(this.#lines, 0) === index) {
      const last = matchTitle(this.#lines, index, this.#title)
      if (last) return { kind: 'title', ...to(last) }
    }
    if (isAnnex(line)) return { kind: 'annex', ...to(this.#adjacent(index)) }
    if (poolGroup.test(line.text)) return { kind: 'group', ...to(this.#untilNumbered(index)) }
    if (poolCriteria.test(line.text)) return { kind: 'unlisted', heads: 'text', ...to(line) }
    const numbered = this.#byNumber.get(numberedTitle.exec(line.text)?.[1] ?? '')
    if (numbered) return { kind: 'row', row: numbered, ...to(this.#lowerCase(index)) }
    // Two themes may share a name: the prose has its headings in the table's order.
    const ahead = [...this.#rows.slice(this.#passed), ...this.#rows.slice(0, this.#passed)]
    const opening = titleKey(line.text)
    for (const row of ahead) {
      const mayOpen = this.#keys.get(row)?.startsWith(opening)
      const last = mayOpen ? matchTitle(this.#lines, index, row.title) : undefined
      if (!last) continue
      this.#passed = this.#rows.indexOf(row) + 1
      return { kind: 'row', row, ...to(last) }
    }
    return undefined
  }

  /** The last line of a heading whose lines stand right below each other. */
  #adjacent(index: number): Line {
    let i = index
    while (this.#lines[i + 1]?.blank === false) i++
    return this.#lines[i] as Line
  }

  /** The last line before a numbered title. */
  #untilNumbered(index: number): Line {
    let i = index
    let next = nextVisible(this.#lines, i + 1)
    while (next < this.#lines.length && !numberedTitle.test(this.#lines[next]?.text ?? '')) {
      i = next
      next = nextVisible(this.#lines, i + 1)
    }
    return this.#lines[i] as Line
  }

  /** The last line of a heading that goes on in lower case. */
  #lowerCase(index: number): Line {
    let i = index
    let next = nextVisible(this.#lines, i + 1)
    while (/^\p{Ll}/u.test(this.#lines[next]?.text ?? '')) {
      i = next
      next = nextVisible(this.#lines, i + 1)
    }
    return this.#lines[i] as Line
  }
}
