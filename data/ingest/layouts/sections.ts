// The layout of an agreement that describes its initiatives one after the other, each in a section with a table of its own.
// Lines of a paragraph stand right below each other here, so a blank line parts paragraphs unless a sentence runs on over it.
import { readable } from '../../readable.ts'
import { assemble } from '../assemble.ts'
import type { Block, TextBlock } from '../blocks.ts'
import type { Corrections } from '../corrections.ts'
import { UnplaceableLineError } from '../errors.ts'
import { type Line, nextVisible, toLines } from '../lines.ts'
import type { ParsedDocument, ParsedRow } from '../model.ts'
import { trimSpan } from '../sentences.ts'
import { BACKGROUND, findInitiatives, type InitiativeHeading } from './initiatives.ts'
import { readSmallTable } from './small-table.ts'
import type { Source } from './source.ts'

const ECONOMY = 'Økonomi'
const criteria = /^Kriterier vedr\. ansøgningspuljer?$/
const oneOfCriteria = /^Vedr\. ansøgningspulje /
const subInitiative = /^\d\) \p{Lu}/u
const note = /^Anm\.?:/
const origin = /^Kilde: /
const footnote = /^\d{1,2} \p{Lu}/u
const enumerated = /^\d\. \p{Lu}/u
const terminated = /[.:?!][”"»)]*\d?$/
/** A heading without a fixed wording is this much shorter than a full line, in characters. */
const HEADING_SLACK = 8

type Part = 'lead' | 'background' | 'subInitiative' | 'economy' | 'criteria'

/**
 * Reads such a document.
 * @throws UnplaceableLineError for a line of a table that is no row, or text where only a note may stand
 */
export function parseSections(source: Source, corrections: Corrections): ParsedDocument {
  return new SectionsReader(source, corrections).read()
}

class SectionsReader {
  readonly #source: Source
  readonly #corrections: Corrections
  readonly #lines: Line[]
  readonly #initiatives: Map<number, InitiativeHeading>
  readonly #measure: number
  readonly #blocks: Block[] = []
  readonly #rows: ParsedRow[] = []
  #title = ''
  /** What the heading that the text at hand stands under opens. */
  #part: Part = 'lead'
  /** Nothing but notes may follow a table, unless the criteria go on around it. */
  #afterTable = false

  constructor(source: Source, corrections: Corrections) {
    this.#source = source
    this.#corrections = corrections
    this.#lines = toLines(source.text)
    this.#initiatives = findInitiatives(source.id, this.#lines, corrections)
    const lengths = this.#lines.map((line) => line.text.length).sort((a, b) => a - b)
    this.#measure = lengths[Math.floor(lengths.length * 0.97)] ?? 0
  }

  read(): ParsedDocument {
    let i = nextVisible(this.#lines, 0)
    while (i < this.#lines.length) i = nextVisible(this.#lines, this.#readAt(i))
    const document = assemble(this.#source, { blocks: this.#blocks, rows: this.#rows })
    for (const row of this.#rows) {
      if (row.level !== 'initiative') continue
      row.section = document.sections.findIndex(
        (section) => section.depth === 1 && section.start <= row.start && row.end <= section.end,
      )
    }
    return document
  }

  /** Reads what begins at a visible line; gives the index of the line after it. */
  #readAt(i: number): number {
    const line = this.#lines[i] as Line
    const initiative = this.#initiatives.get(i)
    if (initiative) {
      this.#initiatives.delete(i)
      return this.#readInitiativeHeading(initiative)
    }
    if (line.text === 'Tabel 1') return this.#readTable(i)
    if (note.test(line.text) || origin.test(line.text) || footnote.test(line.text)) return this.#readNote(i)
    const heading = this.#headingAt(i)
    if (heading !== undefined) {
      this.#afterTable = false
      return this.#addHeading(line, heading)
    }
    if (this.#afterTable && this.#part !== 'criteria') {
      const why = 'after a table only its notes and the next heading are expected'
      throw new UnplaceableLineError(this.#source.id, line.number, line.text, why)
    }
    return this.#readText(i)
  }

  #readInitiativeHeading(heading: InitiativeHeading): number {
    const { start, end, corrected } = heading
    this.#title = corrected ?? readable(this.#source.text, start, end)
    this.#blocks.push({ type: 'heading', depth: 1, title: this.#title, start, end })
    this.#part = 'lead'
    this.#afterTable = false
    return heading.next
  }

  /** The depth of the heading at this line, undefined where there is none. */
  #headingAt(i: number): number | undefined {
    const text = this.#lines[i]?.text ?? ''
    if (text === BACKGROUND) return this.#open('background', 2)
    if (text === ECONOMY) return this.#open('economy', 2)
    if (criteria.test(text)) {
      if (this.#part === 'subInitiative') return 4
      return this.#open('criteria', 2)
    }
    if (oneOfCriteria.test(text) && this.#part === 'criteria') return 3
    if (subInitiative.test(text)) return this.#open('subInitiative', 3)
    return this.#looksLikeHeading(i) ? 3 : undefined
  }

  #open(part: Part, depth: number): number {
    this.#part = part
    return depth
  }

  /** A short line on top of a paragraph that begins right below it. */
  #looksLikeHeading(i: number): boolean {
    const line = this.#lines[i]
    const next = this.#lines[i + 1]
    if (!line || !next || next.blank || this.#lines[i - 1]?.blank === false) return false
    if (this.#part !== 'background' || /[.,;?!-]$/.test(line.text) || !/^\p{Lu}/u.test(line.text))
      return false
    const nextWord = next.text.split(/\s/, 1)[0] ?? ''
    const fits = line.text.length + 1 + nextWord.length + HEADING_SLACK <= this.#measure
    return fits && /^\p{Lu}/u.test(next.text)
  }

  #addHeading(line: Line, depth: number): number {
    const title = readable(this.#source.text, line.start, line.end).replace(/:$/, '')
    this.#blocks.push({ type: 'heading', depth, title, start: line.start, end: line.end })
    return line.number
  }

  #readTable(i: number): number {
    const { id, text } = this.#source
    const number = /^(\d+(?:\.\d+)*) /.exec(this.#title)
    const table = readSmallTable(
      id,
      text,
      this.#lines,
      i,
      {
        title: number ? this.#title.slice(number[0].length) : this.#title,
        number: number?.[1] ?? null,
        firstRow: this.#rows.length,
        ends: (at) => this.#endsTable(at),
      },
      this.#corrections,
    )
    this.#corrections.take('caption', table.caption)
    this.#blocks.push(...table.blocks)
    this.#rows.push(...table.rows)
    this.#afterTable = true
    return table.next
  }

  #endsTable(i: number): boolean {
    const text = this.#lines[i]?.text ?? ''
    return (
      this.#initiatives.has(i) ||
      note.test(text) ||
      origin.test(text) ||
      footnote.test(text) ||
      criteria.test(text)
    )
  }

  #readNote(i: number): number {
    const line = this.#lines[i] as Line
    const end = this.#endOfParagraph(i, () => false)
    const kind: TextBlock['kind'] = origin.test(line.text) ? 'source' : 'note'
    this.#addText(i, end, kind, false)
    return end
  }

  #readText(i: number): number {
    const line = this.#lines[i] as Line
    const item = this.#isItem(line)
    const end = this.#endOfParagraph(i, (next) => this.#isItem(next))
    this.#addText(i, end, item ? 'bullet' : 'prose', item)
    return end
  }

  #addText(from: number, to: number, kind: TextBlock['kind'], item: boolean): void {
    let last = to - 1
    while (this.#lines[last]?.blank) last--
    let start = this.#lines[from]?.start ?? 0
    const end = this.#lines[last]?.end ?? start
    const pushText = (until: number) => {
      const span = trimSpan(this.#source.text, { start, end: until })
      if (span.end > span.start) this.#blocks.push({ type: 'text', ...span, kind, item })
    }
    for (const stray of this.#corrections.strays({ start, end })) {
      pushText(stray.start)
      this.#blocks.push({ type: 'furniture', start: stray.start, end: stray.end, what: 'leftover' })
      start = stray.end
    }
    pushText(end)
  }

  /** An item of a list: numbered, or indented by the space that a lost bullet left. */
  #isItem(line: Line): boolean {
    return enumerated.test(line.text) || (line.indent === 1 && /^\p{Lu}/u.test(line.text))
  }

  /** Index of the line after a paragraph that begins at `lines[i]`. */
  #endOfParagraph(i: number, startsAnother: (line: Line) => boolean): number {
    let at = i + 1
    while (at < this.#lines.length) {
      const next = nextVisible(this.#lines, at)
      const line = this.#lines[next]
      const previous = this.#lines[at - 1]
      if (!line || !previous || startsAnother(line) || this.#beginsPart(next)) break
      const runsOn =
        next === at || (next === at + 1 && !terminated.test(previous.text) && this.#continues(line, previous))
      if (!runsOn) break
      at = next + 1
    }
    return at
  }

  /** Over a blank line a sentence goes on in lower case, or after a word that cannot be its last. */
  #continues(line: Line, previous: Line): boolean {
    return /^\p{Ll}/u.test(line.text) || /\b(?:og|eller|samt)$/.test(previous.text)
  }

  #beginsPart(i: number): boolean {
    const text = this.#lines[i]?.text ?? ''
    const fixed = text === BACKGROUND || text === ECONOMY || text === 'Tabel 1'
    return fixed || this.#endsTable(i)
  }
}
