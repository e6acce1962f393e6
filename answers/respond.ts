// Decides what a question is about and lets the right part answer it.
import type { Knowledge } from '../data/knowledge.ts'
import type { Lexicon } from '../retrieval/danish/concepts.ts'
import type { Catalog } from './catalog.ts'
import type { Turn } from './context.ts'
import type { Draft } from './draft.ts'
import { draft } from './draft.ts'
import { answerFigures } from './figures/answer.ts'
import type { SubjectLinker } from './link/subjects.ts'
import { notFound } from './not-found.ts'
import type { PassageReader } from './passages/answer.ts'
import type { LineContext } from './passages/context-span.ts'
import { answerPassages } from './passages/respond.ts'
import { answerPools } from './pools/answer.ts'
import type { PoolMatcher } from './pools/match.ts'
import type { Meaning } from './question/meaning.ts'

/** Everything an answer is made with. */
export type Room = {
  knowledge: Knowledge
  catalog: Catalog
  lexicon: Lexicon
  linker: SubjectLinker
  matcher: PoolMatcher
  passages: PassageReader
  lines: LineContext
}

/** Each part answers or passes (null); the order is from the most to the least particular. */
export function respond(room: Room, meaning: Meaning, before: Turn | null, today: Date): Draft {
  if (meaning.operations.some(({ value }) => value.kind === 'spent')) return draft('not_found', 'spent', {})
  return (
    answerPools(room, meaning, before, today) ??
    answerFigures(room, meaning, before, today) ??
    answerPassages(room, meaning, before) ??
    notFound(room, meaning)
  )
}
