// Parties named in a question, by any name people call them.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { type Claim, findPhrase, phrase, type Question } from '../question/question.ts'

const file = new URL('./parties.yaml', import.meta.url)
const PARTIES = Object.entries(
  z.record(z.string(), z.array(z.string()).min(1)).parse(parse(readFileSync(file, 'utf8'))),
)
  .flatMap(([party, names]) => names.map((name) => ({ party, name, pattern: phrase(`${name}s?`) })))
  // "Radikale Venstre" before "Venstre".
  .sort((a, b) => b.name.length - a.name.length)

/** Each party by the name that the agreements print. */
export function readParties(question: Question): Claim<string>[] {
  const claims: Claim<string>[] = []
  for (const { party, pattern } of PARTIES)
    for (const { from, to } of findPhrase(question, pattern))
      if (!claims.some((claim) => from < claim.to && claim.from < to)) claims.push({ from, to, value: party })
  return claims.sort((a, b) => a.from - b.from)
}

/** "Regeringen, Venstre og Alternativet" → each name. */
export const partiesIn = (list: string): string[] => list.split(/, | og /)
