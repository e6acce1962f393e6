// Says that no pool fits, which would but for one condition, and names the money for the same group that cannot be applied for.

import { unique } from '../collections.ts'
import { type Draft, draft } from '../draft.ts'
import { Citations } from '../facts/citations.ts'
import { isOutsider } from '../question/applicant-words.ts'
import type { Meaning } from '../question/meaning.ts'
import type { Room } from '../respond.ts'
import { list } from '../words/danish.ts'
import type { PoolFilter } from './filter.ts'
import { type Elsewhere, type Found, findElsewhere } from './find.ts'
import { findGrants } from './grants.ts'
import { namedFew, wholeLines } from './present.ts'
import { suggest } from './suggest.ts'
import { applicantNames } from './understood.ts'

export function noPoolDraft(room: Room, meaning: Meaning, found: Found): Draft {
  const { wish, filter, others = false } = found
  if (others) return draft('not_found', 'noOtherPool', {})
  const scope = conditionsOf(filter)
  const who = mayNotApply(filter)
  // Whom it is for is all that is told of a "plejefamilie" who asks.
  const about = wish.groups.some(({ kind }) => kind !== 'word') && !filter.applicants.some(isAnyOutsider)
  const near = findElsewhere(room, found)
  const elsewhere = near && told(near)
  const suggestions = near ? suggest(near.pools, []) : []
  const isAskedFor = (document: string) =>
    filter.agreements.length === 0 ||
    filter.agreements.includes(room.catalog.documents.get(document)?.agreement ?? '')
  // Whether one of a kind may apply at all is no question about a field.
  const grants = filter.applicants.some(isAnyOutsider)
    ? []
    : findGrants(room, meaning, wish).filter(({ places }) =>
        places.every(({ document }) => isAskedFor(document)),
      )
  if (grants.length === 0)
    return { ...draft('not_found', 'noPool', { scope, who, about, elsewhere, grants: [] }), suggestions }
  const citations = new Citations(room.catalog)
  const citer = wholeLines(citations, room.lines)
  for (const { document, start, end } of grants.flatMap(({ places }) => places))
    citer.add(document, start, end)
  return {
    ...draft('passages', 'noPool', { scope, who, about, elsewhere, grants: grants.map(({ text }) => text) }),
    suggestions,
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

const isAnyOutsider = ({ types }: PoolFilter['applicants'][number]): boolean => types.every(isOutsider)

/** "privatpersoner", "kommuner": who is asked whether they may apply; null for nobody, or where somebody is ruled out. */
const mayNotApply = ({ applicants }: PoolFilter): string | null =>
  applicants.length > 0 && applicants.every(({ not, only }) => !not && !only)
    ? list(applicants.map(({ types }) => applicantNames(types)))
    : null

/** "i 2023-2026", "i 2026": the agreements and years that were asked for; null for none. */
function conditionsOf({ agreements, years }: PoolFilter): string | null {
  const span = years && (years.from === years.to ? String(years.from) : `${years.from}-${years.to}`)
  const said = unique([...agreements, ...(span === null ? [] : [span])])
  return said.length > 0 ? said.join(' og ') : null
}

const WHERE: Record<Elsewhere['condition'], string> = {
  years: 'I andre år',
  agreements: 'I andre aftaler',
  applicants: 'For andre ansøgere',
  kin: 'Til dem, de er pårørende til,',
}

/** "I andre år er der 1: "Pulje til …" (2026-2029)." */
function told({ condition, pools }: Elsewhere): string {
  return `${WHERE[condition]} er der ${namedFew(pools)}.`
}
