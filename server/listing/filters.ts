// Reads the filters of a listing from a query string. A filter that can't be right is refused with what may be asked for: a
// misspelt one must never look like an answer.
import type { Knowledge } from '../../data/knowledge.ts'
import { fold } from '../../retrieval/danish/normalise.ts'
import { csvDialects } from '../csv.ts'
import { Problem } from '../problem.ts'

export type Filter<T> = {
  /** undefined for a value that can't be. */
  read(value: string): T | undefined
  /** What may be asked for, as the end of "… skal være". */
  allowed: string
}

type Spec = Record<string, Filter<unknown>>
export type Filters<S extends Spec> = { [K in keyof S]?: S[K] extends Filter<infer T> ? T : never }

/** One of these values, however it is spelt in case and in æ, ø and å. */
export const oneOf = <T extends string>(values: readonly T[]): Filter<T> => ({
  read: (value) => values.find((known) => fold(known) === fold(value)),
  allowed: `en af: ${values.join(', ')}`,
})

/** An agreement that we hold any text of, whether or not it has rows. */
export const agreementOf = (knowledge: Knowledge): Filter<string> =>
  oneOf(knowledge.documents().flatMap(({ agreement }) => agreement ?? []))

/** The names that are what was asked for or, where none is, that hold it. */
export const named = (names: readonly string[]): Filter<string[]> => ({
  read: (value) => {
    const exact = names.filter((name) => fold(name) === fold(value))
    const found = exact.length > 0 ? exact : names.filter((name) => fold(name).includes(fold(value)))
    return found.length > 0 ? found : undefined
  },
  allowed: `navnet, eller en del af navnet, på en af: ${names.join(', ')}`,
})

export const year: Filter<number> = {
  read: (value) => (/^\d{4}$/.test(value) ? Number(value) : undefined),
  allowed: 'et årstal med fire cifre',
}

/** Words that must all stand in a text. */
export const words: Filter<(text: string) => boolean> = {
  read: (value) => {
    const wanted = fold(value).split(/\s+/)
    return (text) => wanted.every((word) => fold(text).includes(word))
  },
  allowed: 'en tekst',
}

/** The form a listing is asked for in. */
export const format = oneOf(['json', ...csvDialects])

/**
 * The filters that are set; an empty value, as forms send it, is not set.
 * @throws {Problem} 400 for a name that is no filter, a value that can't be, or a filter given twice
 */
export function readFilters<S extends Spec>(query: unknown, spec: S): Filters<S> {
  const read: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(query as Record<string, unknown>)) {
    const filter = Object.hasOwn(spec, name) ? spec[name] : undefined
    if (!filter) {
      throw new Problem(400, `Filteret "${short(name)}" findes ikke. Brug ${Object.keys(spec).join(', ')}.`)
    }
    if (typeof value !== 'string') throw new Problem(400, `"${name}" er angivet flere gange.`)
    if (value.trim() === '') continue
    const parsed = filter.read(value.trim())
    if (parsed === undefined)
      throw new Problem(400, `"${name}" er "${short(value)}", men skal være ${filter.allowed}.`)
    read[name] = parsed
  }
  return read as Filters<S>
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
