// How often a word is part of compounds, read off the dictionary's own 50,000 compounds: a frequency list that owes nothing
// to the texts we search. "tilbud" ends thirty compounds and "ilbud" none, so "botilbud" is bo + tilbud.
import { words } from './dictionary.ts'
import { inflectAlike } from './inflection.ts'

export interface Families {
  /** Letters before the last part, linking letters included ("børne", "arbejds") → number of compounds. */
  heads: ReadonlyMap<string, number>
  /** Last part in its basic form → number of compounds. */
  tails: ReadonlyMap<string, number>
}

/** Cheaply: a word, or one with a linking letter. Without this every "-ramme" would also count as an "-amme". */
const couldBeHead = (head: string): boolean => {
  const dictionary = words()
  const shorter = head.slice(0, -1)
  return (
    dictionary.has(head) ||
    dictionary.has(`${head}-`) ||
    (/[se]$/.test(head) && (dictionary.has(shorter) || dictionary.has(`${shorter}e`)))
  )
}

const count = (): Families => {
  const heads = new Map<string, number>()
  const tails = new Map<string, number>()
  const dictionary = words()
  for (const [word, grammars] of dictionary) {
    if (word.length < 4 || word.includes('-')) continue
    for (let at = 1; at <= word.length - 2; at++) {
      const tail = word.slice(at)
      const tailGrammars = dictionary.get(tail)
      if (!tailGrammars || !inflectAlike(grammars, tailGrammars)) continue
      const head = word.slice(0, at)
      if (!couldBeHead(head)) continue
      heads.set(head, (heads.get(head) ?? 0) + 1)
      tails.set(tail, (tails.get(tail) ?? 0) + 1)
    }
  }
  return { heads, tails }
}

let counted: Families | undefined

/** Counted at first use. */
export const families = (): Families => {
  counted ??= count()
  return counted
}
