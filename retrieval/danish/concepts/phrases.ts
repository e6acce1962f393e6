// Phrases as rows of keys, and where they stand in a row of tokens.
import { fold } from '../normalise.ts'
import { tokenise } from '../tokenise.ts'

export interface ConceptToken {
  start: number
  end: number
  /** Any of them may meet a phrase's word: the word's analysed key, and its `exactKey` for words that are matched as written. */
  keys: readonly string[]
  /** Keys of the parts of a compound. They meet phrases of one word only. */
  partKeys?: readonly string[]
}

/** A phrase found at tokens [from, to], both included. */
export interface PhraseHit<T> {
  value: T
  from: number
  to: number
  /** Words of the phrase. */
  words: number
  /** Found as part of a compound. */
  part: boolean
}

/** Words that may stand between two words of a phrase: "slået af (sin) mand", "mor (der) drikker". No preposition, and no "ikke". */
const GAPS = `en et den det de der som sin sit sine min mit mine din dit dine jeg du han hun vi man sig
  mig dig ham hende os jer dem deres hans hendes vores er var bliver blev har havde kan skal vil nu så da jo også bare helt meget lidt ret alt altid ofte tit
  selv lige stadig nogle hele tiden`.split(/\s+/)

/** The key of a word that is matched as written, whatever else has its stem: "=ledig" is not "ledelse". */
export const exactKey = (word: string): string => `=${fold(word)}`

/** "får/fik tæsk" → "får tæsk", "fik tæsk"; "peer-støtte" → also "peer støtte" and "peerstøtte". */
export function spellings(phrase: string): string[] {
  if (!/[/-]/.test(phrase)) return [phrase]
  let rows = ['']
  for (const word of phrase.split(' ')) {
    const forms = word.split('/').flatMap((form) => {
      const bare = form.split('-').filter((part) => part !== '')
      return bare.length > 1 ? [bare.join('-'), bare.join(' '), bare.join('')] : bare
    })
    rows = rows.flatMap((row) => forms.map((form) => `${row} ${form}`))
  }
  return rows.map((row) => row.trim())
}

/** The keys of one word of a phrase: none for "&", two for one that the tokeniser cuts. */
export type WordKeys = (word: string) => readonly string[]

/** Word → keys, each word analysed once: the lexicon's phrases share most of their words. */
export function wordKeys(analyseWord: (word: string) => string): WordKeys {
  const known = new Map<string, readonly string[]>()
  return (word) => {
    let keys = known.get(word)
    if (!keys) {
      if (/^\p{L}+$/u.test(word)) keys = [analyseWord(word)]
      else
        keys = tokenise(word).map(({ text }) => (word.startsWith('=') ? exactKey(text) : analyseWord(text)))
      known.set(word, keys)
    }
    return keys
  }
}

/** The rows of keys that a phrase is found by; [] for one without letters or digits. */
export function keyRows(phrase: string, keysOf: WordKeys): string[][] {
  return spellings(phrase)
    .map((spelling) => spelling.split(' ').flatMap(keysOf))
    .filter((row) => row.length > 0)
}

/** Phrases by their first key. */
export class PhraseIndex<T> {
  readonly #byFirst = new Map<string, { keys: readonly string[]; value: T }[]>()
  readonly #gaps: ReadonlySet<string>

  constructor(analyseWord: (word: string) => string) {
    this.#gaps = new Set(GAPS.map(analyseWord))
  }

  add(keys: readonly string[], value: T): void {
    const [first] = keys
    if (first === undefined) return
    const same = this.#byFirst.get(first)
    if (same) same.push({ keys, value })
    else this.#byFirst.set(first, [{ keys, value }])
  }

  /** Every phrase that stands in the tokens, overlapping or not. */
  *find(tokens: readonly ConceptToken[]): Generator<PhraseHit<T>> {
    for (const [from, token] of tokens.entries()) {
      for (const key of token.keys)
        for (const { keys, value } of this.#byFirst.get(key) ?? []) {
          const to = this.#follow(keys, tokens, from)
          if (to !== null) yield { value, from, to, words: keys.length, part: false }
        }
      for (const key of token.partKeys ?? [])
        for (const { keys, value } of this.#byFirst.get(key) ?? [])
          if (keys.length === 1) yield { value, from, to: from, words: 1, part: true }
    }
  }

  /** The token of the last key when the first stands at `from`; null where the phrase does not go on. */
  #follow(keys: readonly string[], tokens: readonly ConceptToken[], from: number): number | null {
    let at = from
    for (const key of keys.slice(1)) {
      if (tokens[at + 1]?.keys.includes(key)) at += 1
      else if (tokens[at + 1]?.keys.some((gap) => this.#gaps.has(gap)) && tokens[at + 2]?.keys.includes(key))
        at += 2
      else return null
    }
    return at
  }
}
