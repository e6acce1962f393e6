// Saying plainly that the agreements do not hold the answer, what was looked for, and what there is.
import { type Draft, draft } from './draft.ts'
import type { Meaning } from './question/meaning.ts'
import type { Room } from './respond.ts'
import { list } from './words/danish.ts'

export function notFound({ catalog }: Room, _meaning: Meaning): Draft {
  const held = catalog.agreements.map(({ label }) => label)
  return draft('not_found', 'notFound', {
    subject: null,
    covers: `De dækker midler til social-, sundheds-, ældre- og arbejdsmarkedsområdet i ${list(held)}.`,
  })
}
