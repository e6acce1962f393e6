// What of a wish a pool must cover, strictest first; the next is tried where no pool meets the one before.
import type { Lexicon } from '../../retrieval/danish/concepts.ts'
import { isWide } from './kinship.ts'
import { groupKinds, type WishGroup } from './wish.ts'

/** `held`: how many pools cover the group. */
type Asked = WishGroup & { held: number }
export type Requirement = (group: Asked) => boolean

/** A kind of help that so few pools give is what they are known by ("mentorordning", "supervision"). */
const RARE = 5
/** Roles that people of every story have; a trouble beside them says what is wanted. */
const GENERIC_ROLES = new Set(
  'beboere,elever,naboer,patienter,studerende,familier,børnefamilier,forældre,mødre,fædre,søskende,bedsteforældre,ægtefæller,spørgerens familie,fagpersoner,frivillige bisiddere'.split(
    ',',
  ),
)

/**
 * All needs with place, activity, subject and particular help, as far as any pool has these; then the needs alone, unless
 * they are so wide that the rest decides; then the needs without people in a role that every story has. Where there is no
 * need, the most telling kind stands in for it.
 */
export function requirementsOf(groups: readonly Asked[], lexicon: Lexicon): Requirement[] {
  const leading = groupKinds.find((kind) => groups.some((group) => group.kind === kind))
  if (leading === 'context') return [isParticular, ({ kind }) => kind === 'context']
  if (leading !== 'need') return [({ kind }) => kind === leading]
  const isNeed = ({ kind }: Asked) => kind === 'need'
  const isGeneric = ({ concepts }: Asked) =>
    concepts.every((id) => [id, ...lexicon.broader(id)].some((one) => GENERIC_ROLES.has(one)))
  const needs = groups.filter(isNeed)
  const all: Requirement = (group) => isNeed(group) || isParticular(group)
  const isTold = groups.some(({ kind }) => kind === 'context')
  if (isTold && needs.every(({ concepts }) => concepts.every(isWide))) return [all]
  const beside: Requirement = (group) => isNeed(group) && !isGeneric(group)
  return needs.some(beside) ? [all, isNeed, beside] : [all, isNeed]
}

const isParticular: Requirement = ({ kind, held }) =>
  (kind === 'context' && held > 0) || (kind === 'support' && held > 0 && held <= RARE)
