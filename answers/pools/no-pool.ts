// Says that no pool fits, and names the money for the same group that cannot be applied for.
import { type Draft, draft } from '../draft.ts'
import { Citations } from '../facts/citations.ts'
import type { Meaning } from '../question/meaning.ts'
import type { Room } from '../respond.ts'
import type { PoolFilter } from './filter.ts'
import { findGrants } from './grants.ts'
import { wholeLines } from './present.ts'
import type { Wish } from './wish.ts'

export function noPoolDraft(room: Room, meaning: Meaning, wish: Wish, filter: PoolFilter): Draft {
  const scope = filter.agreements.length > 0 ? filter.agreements.join(' og ') : null
  const isAskedFor = (document: string) =>
    filter.agreements.length === 0 ||
    filter.agreements.includes(room.catalog.documents.get(document)?.agreement ?? '')
  const grants = findGrants(room, meaning, wish).filter(({ places }) =>
    places.every(({ document }) => isAskedFor(document)),
  )
  if (grants.length === 0) return draft('not_found', 'noPool', { scope, grants: [] })
  const citations = new Citations(room.catalog)
  const citer = wholeLines(citations, room.lines)
  for (const { document, start, end } of grants.flatMap(({ places }) => places))
    citer.add(document, start, end)
  return {
    ...draft('passages', 'noPool', { scope, grants: grants.map(({ text }) => text) }),
    citations: citations.list(),
    context: {
      kind: 'passages',
      figures: null,
      pools: null,
      told: [],
      sections: grants.map(({ section }) => section),
    },
  }
}
