// Recognises the tables' own names said in full, so that no other recogniser reads a word inside a name as something else:
// "kompetenceudvikling" is no change, "varige funktionsnedsættelser" no permanent allocation, "flexuddannelse i 2026" no year.
import type { Catalog, Row } from '../catalog.ts'
import { groupBy } from '../collections.ts'
import { type Claim, phraseKey, type Question, readQuestion } from '../question/question.ts'
import { aliasesOf } from './aliases.ts'
import { recipientsOf } from './recipients.ts'

type Name = { keys: string[]; rows: Row[] }

export class NameRecogniser {
  readonly #byFirst: Map<string, Name[]>

  constructor(catalog: Catalog) {
    const aliases = aliasesOf(catalog)
    // "I alt" and "Straksudmøntning" are words of asking, not names.
    const rows = [...catalog.rows.values()].filter(({ level }) => level !== 'grand' && level !== 'immediate')
    const named = rows.flatMap((row) =>
      [
        row.title,
        ...namesWithin(row.title),
        ...(aliases.get(row.id) ?? []),
        ...recipientsOf(catalog, row),
      ].map((name) => ({
        keys: keysOf(name),
        row,
      })),
    )
    const names = [...groupBy(named, ({ keys }) => keys.join(' ')).values()].flatMap((same) => {
      const keys = same[0]?.keys ?? []
      // A single word is left to the linker, which weighs it against the rest of the question.
      return keys.length > 1 ? [{ keys, rows: same.map(({ row }) => row) }] : []
    })
    this.#byFirst = groupBy(names, ({ keys }) => keys[0] ?? '')
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.keys.length - a.keys.length)
  }

  /** Every name said in full, the longest first where names overlap. */
  read(question: Question): Claim<Row[]>[] {
    const claims: Claim<Row[]>[] = []
    const keys = question.words.map(({ key }) => key)
    for (let from = 0; from < keys.length; ) {
      const name = this.#byFirst
        .get(keys[from] ?? '')
        ?.find((entry) => entry.keys.every((key, i) => keys[from + i] === key))
      if (name) claims.push({ from, to: from + name.keys.length, value: name.rows })
      from += name ? name.keys.length : 1
    }
    return claims
  }
}

/** "De Anbragtes Vilkår", "Lev Uden Vold": what is written as a name inside a title. */
const namesWithin = (title: string): string[] =>
  [...title.matchAll(/(?<=\s)\p{Lu}[\p{L}\d]*(?:\s\p{Lu}[\p{L}\d]*)+/gu)].map(([name]) => name)

function keysOf(name: string): string[] {
  return readQuestion(name).words.map(({ text }) => phraseKey(text))
}
