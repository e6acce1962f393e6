// What of a wish a pool must cover, strictest first; the next is tried where no pool meets the one before.
import type { Lexicon } from '../../retrieval/danish/concepts.ts'
import { groupKinds, type WishGroup } from './wish.ts'

type Asked = WishGroup & { /** Some pool covers it. */ held: boolean }
export type Requirement = (group: Asked) => boolean

/**
 * All needs with place, activity and subject, as far as any pool has these; the needs alone; the needs without people in a role
 * that no pool knows ("elever", "naboer"). A trouble that no pool knows is never left out. Where there is no need, the most
 * telling kind stands in for it.
 */
export function requirementsOf(groups: readonly Asked[], lexicon: Lexicon): Requirement[] {
  const leading = groupKinds.find((kind) => groups.some((group) => group.kind === kind))
  if (leading !== 'need') return [({ kind }) => kind === leading]
  const isRole = ({ concepts }: Asked) => concepts.every((id) => lexicon.concepts.get(id)?.facet === 'person')
  const hasOther = groups.some((group) => group.kind === 'need' && group.held)
  const isNeed = (group: Asked) => group.kind === 'need'
  return [
    (group) => isNeed(group) || (group.kind === 'context' && group.held),
    isNeed,
    (group) => isNeed(group) && (group.held || !isRole(group) || !hasOther),
  ]
}
