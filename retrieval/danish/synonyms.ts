// Other words for a word, looked up by stem: near synonyms (synonyms.txt), and the texts' words for everyday ones (everyday-words.txt).
import { readFileSync } from 'node:fs'
import { fold } from './normalise.ts'
import { stem } from './stem.ts'

const key = (word: string): string => fold(stem(word))

const linesOf = (file: string): string[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

class Thesaurus {
  readonly #byKey = new Map<string, Set<string>>()

  add(word: string, others: readonly string[]): void {
    const known = this.#byKey.get(key(word)) ?? new Set()
    for (const other of others) if (key(other) !== key(word)) known.add(other)
    this.#byKey.set(key(word), known)
  }

  of = (word: string): string[] => [...(this.#byKey.get(key(word)) ?? [])]
}

const near = new Thesaurus()
for (const line of linesOf('./synonyms.txt')) {
  const words = line.split(' ')
  for (const word of words) near.add(word, words)
}

const official = new Thesaurus()
for (const line of linesOf('./everyday-words.txt')) {
  const [word = '', everyday = ''] = line.split(': ')
  for (const said of everyday.split(', ')) official.add(said, [word])
}

/** Words that mean nearly the same, as written in the file; [] for most. */
export const synonymsOf = near.of

/** What the agreements may call what people call so: "sofa" is "indbo"; [] for most. */
export const officialWordsFor = official.of
