// Puts together the words of the tables' titles that somebody typed apart: "Girl Talk", "joanna huset", "get 2 sport".
import { fold } from '../../retrieval/danish/normalise.ts'
import { isStopWord } from '../../retrieval/danish/stop-words.ts'
import { tokenise } from '../../retrieval/danish/tokenise.ts'
import type { Catalog } from '../catalog.ts'
import { aliasesOf } from './aliases.ts'

/** Shorter words are too easily two others. */
const SHORTEST = 7
/** "Get 2 sport" */
const MOST_PIECES = 3

export class SplitNames {
  /** Folded word → as the titles write it. */
  readonly #words = new Map<string, string>()
  /** Words that stand beside each other in some title, folded and joined. */
  readonly #neighbours = new Set<string>()

  constructor(catalog: Catalog) {
    const aliases = [...aliasesOf(catalog).values()].flat()
    for (const title of [...[...catalog.rows.values()].map(({ title }) => title), ...aliases]) {
      const words = tokenise(title).map(({ text }) => text)
      words.forEach((word, at) => {
        if (word.length >= SHORTEST && /^\p{L}[\p{L}\d]+$/u.test(word)) this.#words.set(fold(word), word)
        const next = words[at + 1]
        if (next !== undefined) this.#neighbours.add(fold(word) + fold(next))
      })
    }
  }

  /** The text with such words joined; unchanged where there are none. */
  mend(text: string): string {
    const tokens = tokenise(text)
    let mended = ''
    let from = 0
    for (let at = 0; at < tokens.length; at++)
      for (let count = MOST_PIECES; count > 1; count--) {
        const pieces = tokens.slice(at, at + count)
        const word = pieces.length === count ? this.#joined(text, pieces) : null
        const [first, last] = [pieces[0], pieces.at(-1)]
        if (word === null || !first || !last) continue
        mended += text.slice(from, first.start) + word
        from = last.end
        at += count - 1
        break
      }
    return mended + text.slice(from)
  }

  #joined(text: string, pieces: readonly { text: string; start: number; end: number }[]): string | null {
    const isApart = pieces.every((piece, i) => i === 0 || text.slice(pieces[i - 1]?.end, piece.start) === ' ')
    // "Og for ældre?" asks of the old, and not of parents.
    if (isStopWord(pieces[0]?.text ?? '')) return null
    const key = pieces.map((piece) => fold(piece.text)).join('')
    return isApart && !this.#neighbours.has(key) ? (this.#words.get(key) ?? null) : null
  }
}
