// What befalls people in a story: who it is and what happened, said in any words, meaning one concept of the lexicon.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { fold } from '../../retrieval/danish/normalise.ts'
import { conceptKey } from '../../retrieval/terms.ts'
import type { Word } from './question.ts'

/** Words between the two at most, where an event does not say otherwise. */
const NEAR = 9

const eventsSchema = z.array(
  z.object({
    concept: z.string(),
    who: z.string(),
    what: z.string(),
    own: z.boolean().default(false),
    ordered: z.boolean().default(false),
    near: z.int().optional(),
  }),
)
const keys = (words: string, key: (word: string) => string): Set<string> =>
  new Set(words.split(/\s+/).map(key))

const EVENTS = eventsSchema
  .parse(parse(readFileSync(new URL('./events.yaml', import.meta.url), 'utf8')))
  .map(({ concept, who, what, own, ordered, near = NEAR }) => ({
    concept,
    own,
    ordered,
    near,
    who: keys(who, conceptKey),
    what: keys(what, fold),
  }))

/** "Min", "vores": the asker's own. */
export const isOwn = (before: string | undefined): boolean =>
  /^(?:min|mit|mine|vores|hans|hendes)$/.test(before ?? '')

/** "Slået sammen", "slået op": with its particle it is another verb. */
const isOtherVerb = (next: Word | undefined): boolean => /^(?:sammen|op|til|fra)$/.test(next?.key ?? '')

/** A concept and the places of the words that tell of it. */
export type Event = { concept: string; at: number[] }

export function readEvents(words: readonly Word[]): Event[] {
  const people = words.map(({ text }) => conceptKey(text))
  const happened = words.map(({ text }) => fold(text))
  const isWhat = (what: ReadonlySet<string>, at: number) =>
    what.has(happened[at] ?? '') || what.has(`${happened[at]}_${happened[at + 1]}`)
  return EVENTS.flatMap(({ concept, who, what, own, ordered, near }) => {
    const pairs = people.flatMap((key, i) =>
      who.has(key) && (!own || isOwn(words[i - 1]?.key))
        ? happened.flatMap((_, j) =>
            isWhat(what, j) && !isOtherVerb(words[j + 1]) && Math.abs(i - j) <= near && (!ordered || i < j)
              ? [[i, j]]
              : [],
          )
        : [],
    )
    const [nearest] = pairs.sort(([a = 0, b = 0], [c = 0, d = 0]) => Math.abs(a - b) - Math.abs(c - d))
    return nearest ? [{ concept, at: nearest }] : []
  })
}
