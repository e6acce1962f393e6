// How deep a heading of an agreement with one big table lies: ministries and annexes on top, themes below them, initiatives
// below those; criteria of a pool below the pool.
import { readable } from '../../readable.ts'
import type { HeadingBlock } from '../blocks.ts'
import { titleKey } from '../lines.ts'
import type { ParsedRow } from '../model.ts'
import type { Heading } from './headings.ts'

export class Outline {
  readonly #text: string
  readonly #rows = new Map<HeadingBlock, ParsedRow>()
  readonly #titles = new Set<string>()
  #inAnnex = false
  #hasMinistry = false
  /** Depth of the theme or group that initiatives stand under; of the initiative that criteria stand under. */
  #group: number | null = null
  #initiative: number | null = null

  constructor(text: string) {
    this.#text = text
  }

  /** Takes a heading, in reading order, and gives its block. */
  enter(heading: Heading): HeadingBlock {
    const { start, end } = heading
    const title = readable(this.#text, start, end)
    const block: HeadingBlock = { type: 'heading', depth: this.#depthOf(heading), title, start, end }
    if (heading.kind === 'row') {
      this.#rows.set(block, heading.row)
      this.#titles.add(titleKey(heading.row.title))
    }
    return block
  }

  /** The table row that a heading names. */
  rowOf(block: HeadingBlock): ParsedRow | undefined {
    return this.#rows.get(block)
  }

  /** True when the prose has a heading of this row's title. */
  knows(row: ParsedRow): boolean {
    return this.#titles.has(titleKey(row.title))
  }

  #depthOf(heading: Heading): number {
    switch (heading.kind) {
      case 'title':
        return 1
      case 'annex':
        this.#inAnnex = true
        return this.#open(1, null)
      case 'group':
        return this.#open(2, 2)
      case 'row':
        return this.#depthOfRow(heading.row)
      case 'unlisted':
        if (this.#inAnnex) {
          if (heading.heads === 'headings') return this.#open(2, 2)
          return this.#initiative === null ? 2 : this.#initiative + 1
        }
        return this.#hasMinistry ? (this.#group ?? 1) + 1 : 1
    }
  }

  #depthOfRow(row: ParsedRow): number {
    if (row.level === 'ministry') {
      this.#hasMinistry = true
      return this.#open(1, null)
    }
    if (row.level === 'area') return this.#open(2, 2)
    this.#initiative = (this.#group ?? 1) + 1
    return this.#initiative
  }

  #open(depth: number, group: number | null): number {
    this.#group = group
    this.#initiative = null
    return depth
  }
}
