// Reads abbreviated words against the words of the tables: "sygd." is "sygdomme", "integrationsmin" is "integrationsministeriet".
import { fold } from '../../retrieval/danish/normalise.ts'
import { stem } from '../../retrieval/danish/stem.ts'

const SHORTEST = 3
const LONG_TAIL = 5

export class Abbreviations {
  readonly #names: Entry[]
  readonly #words: Entry[]

  /** `names`: words of the rows' names, which an abbreviation most likely stands for. `words`: all others. */
  constructor(names: Iterable<string>, words: Iterable<string>) {
    this.#names = sorted(names)
    this.#words = sorted(words)
  }

  /**
   * `stopped`: a full stop behind it says that it is abbreviated; `isWord`: what may stand before an abbreviated last part. Null where
   * it begins no word, or words that differ.
   */
  read(text: string, stopped: boolean, isWord: (word: string) => boolean): string | null {
    const key = fold(text)
    if (key.length < SHORTEST || !(stopped || /min$/.test(key))) return null
    return only(this.#names, key) ?? only(this.#words, key) ?? this.#tail(text, isWord)
  }

  /** "grønlænderpartnersk." is "grønlænderpartnerskab": the last part alone is abbreviated. */
  #tail(text: string, isWord: (word: string) => boolean): string | null {
    for (let at = SHORTEST; at <= text.length - LONG_TAIL; at++) {
      const tail = isWord(text.slice(0, at)) ? only(this.#names, fold(text.slice(at))) : null
      if (tail) return text.slice(0, at) + tail
    }
    return null
  }
}

type Entry = { word: string; key: string }

/** Shortest first, each with its letters folded. */
const sorted = (words: Iterable<string>): Entry[] =>
  [...new Set([...words].map((word) => word.toLowerCase()))]
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .map((word) => ({ word, key: fold(word) }))

/** The shortest word that begins so; of several, they must be forms or compounds of it. */
function only(entries: readonly Entry[], start: string): string | null {
  const found = entries.filter(({ key }) => key.startsWith(start) && key.length > start.length)
  const [first] = found
  if (first === undefined) return null
  const root = fold(stem(first.word))
  return found.every(({ key }) => key.startsWith(root)) ? first.word : null
}
