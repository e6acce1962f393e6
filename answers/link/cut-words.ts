// Writes out words that are cut short by a full stop, as the texts have them: "driftsomk.", "arb.gruppen", "civ.samf.strategi".
// What is cut short without one is left to the linker and to the spelling of the parts that look words up.

import { isDanishWord } from '../../retrieval/danish/dictionary.ts'
import { normalise } from '../../retrieval/danish/normalise.ts'
import { stem } from '../../retrieval/danish/stem.ts'
import { isFrameWord } from '../question/frame-words.ts'

/** Parts of one word, the last of them whole: "udv.projektet". */
const INSIDE = /(?<![\p{L}\d.@/-])\p{L}{2,}(?:\.-?\p{L}{2,})*\.-?\p{L}{5,}(?![\p{L}\d]|\.\p{L})/gu
/** The beginning of a word, where no sentence ends: "rehab. 2026", "henstandsordn., i dag". */
const BEGINNING = /(?<![\p{L}\d.-])(\p{L}{5,})\.(?=\s*(?:$|[\p{Ll}\d+(,?/–-]))/gu
/** Which ministry is meant the linker knows best. */
const MINISTRY = /min$/
/** Letters that must be missing: fewer are an ending. */
const MISSING = 2

export class CutWords {
  /** Words of the texts in lower case, the most frequent first, each as it is written there. */
  readonly #words: { key: string; word: string }[]
  readonly #known: ReadonlySet<string>

  /** `words`: of the texts, each as often as it stands there. */
  constructor(words: Iterable<string>) {
    const counts = new Map<string, { word: string; count: number }>()
    for (const word of words) {
      if (!/^\p{L}{6,}$/u.test(word)) continue
      const key = normalise(word)
      const known = counts.get(key)
      // Written small where it may be: a sentence opens with any word.
      counts.set(key, { word: known && known.word === key ? key : word, count: (known?.count ?? 0) + 1 })
    }
    this.#words = [...counts]
      .map(([key, { word, count }]) => ({ key, word, count }))
      .sort((a, b) => b.count - a.count || a.key.length - b.key.length || (a.key < b.key ? -1 : 1))
    this.#known = new Set(counts.keys())
  }

  /** The text with such words in full; unchanged where no word of the texts fits. */
  mend(text: string): string {
    return text
      .replace(INSIDE, (cut) => this.#around(cut.split(/\.-?/)) ?? cut)
      .replace(BEGINNING, (cut, word: string) => this.#from(word) ?? cut)
  }

  #around(parts: readonly string[]): string | null {
    const [first = '', ...rest] = parts.map(normalise)
    const last = rest.at(-1) ?? ''
    const middle = rest.slice(0, -1)
    const end = stem(last)
    for (const { key, word } of this.#words) {
      const at = key.lastIndexOf(end)
      const fits =
        key.startsWith(first) &&
        at >= first.length + MISSING &&
        stem(key).endsWith(end) &&
        middle.every((part) => key.indexOf(part, first.length) >= 0)
      if (fits) return word.slice(0, at) + (parts.at(-1) ?? '')
    }
    return null
  }

  #from(word: string): string | null {
    const key = normalise(word)
    if (this.#known.has(key) || isDanishWord(word) || isFrameWord(word) || MINISTRY.test(key)) return null
    return (
      this.#words.find((known) => known.key.startsWith(key) && known.key.length >= key.length + MISSING)
        ?.word ?? null
    )
  }
}
