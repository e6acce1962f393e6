// Names word by word: how rare each word is, and how well a question says it.
import { fold } from '../../retrieval/danish/normalise.ts'
import { contentTokens } from '../../retrieval/terms.ts'
import { WITHIN_NAMES } from './runs.ts'

/** A word of a name: the terms that say it, and how rare they are. */
export type NameWord = { terms: string[]; rarity: number }

/** Its words without small words, spaces and the genitive's s, so that "Glad Fondens" is also "Gladfonden". */
export const nameKey = (text: string): string =>
  contentTokens(text)
    .filter(({ text }) => !WITHIN_NAMES.test(text))
    .map((token) => fold(token.text).replace(/s$/, ''))
    .join('')

/** How much of one part of a compound says beside the word itself. */
const BY_PARTS = 0.8

/** 0–1: 1 where the word itself or its stem is asked for, or every part of the compound it is; less where only some are. */
export function sayingOf(
  [exact = '', stem = '', ...parts]: readonly string[],
  asked: ReadonlySet<string>,
): number {
  if (asked.has(exact) || asked.has(stem)) return 1
  const said = parts.filter((part) => asked.has(`~${part.slice(1)}`))
  if (parts.length < 2) return 0
  return said.length === parts.length ? 1 : (BY_PARTS * said.length) / parts.length
}
