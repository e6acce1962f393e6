// What of a wish a pool must cover, strictest first; the next is tried where no pool meets the one before.
import type { Lexicon } from '../../retrieval/danish/concepts.ts'
import { isWide } from './kinship.ts'
import { EVERYWHERE, groupKinds, type WishGroup } from './wish.ts'

/** `held`: how many pools cover the group. */
type Asked = WishGroup & { held: number }
export type Asks = (group: Asked) => boolean
/** A pool must cover all of the one, and of those that do, the ones with most of the other are meant. */
type Requirement = {
  must: Asks
  prefers: Asks
  /** One thing in full, and of the others something akin: "ensomme ældre, der spiser alene". */
  partly?: true
}

/** A kind of help that so few pools give is what they are known by ("mentorordning", "supervision"). */
export const RARE = 5
/** A kind of help that no more pools give tells those apart that are for the same people. */
const TELLING = 10
/** Roles that people of every story have; a trouble beside them says what is wanted. */
const GENERIC_ROLES = new Set(
  'beboere,elever,naboer,patienter,studerende,familier,børnefamilier,forældre,mødre,fædre,søskende,bedsteforældre,ægtefæller,spørgerens familie,fagpersoner,frivillige bisiddere'.split(
    ',',
  ),
)

/** A kind of such a role that few pools are for is no generic one: "nybagte forældre". */
export const isGeneric = (lexicon: Lexicon, { concepts, held }: Asked): boolean =>
  concepts.every(
    (id) =>
      GENERIC_ROLES.has(id) ||
      (!(held > 0 && held <= RARE) && lexicon.broader(id).some((one) => GENERIC_ROLES.has(one))),
  )

/** Whoever is in some trouble. */
const UDSAT = 'social udsathed'

const isStaff = (lexicon: Lexicon, { concepts }: Asked): boolean =>
  concepts.every((id) => id === STAFF || lexicon.broader(id).includes(STAFF))
const STAFF = 'fagpersoner'

/** Names nobody in particular: "til medarbejdere". */
export const isForAnybody = (groups: readonly Asked[], lexicon: Lexicon): boolean =>
  groups
    .filter(({ kind }) => kind === 'need')
    .every((group) => isGeneric(lexicon, group) || isStaff(lexicon, group))

/**
 * All needs, and most of place, activity, subject and particular help; then the needs without people in a role that every
 * story has. Where the needs are so wide that the rest decides, the rest is a must, too. Where there is no need, the most
 * telling kind stands in for it.
 */
export function requirementsOf(groups: readonly Asked[], lexicon: Lexicon): Requirement[] {
  const leading = groupKinds.find((kind) => groups.some((group) => group.kind === kind))
  const rare: Asks = ({ kind, held }) => kind === 'support' && held > 0 && held <= RARE
  if (leading !== 'need') {
    const first = { must: (({ kind }) => kind === leading) as Asks, prefers: isParticular }
    // Where no pool has the place or subject, a help that few pools give tells what is meant.
    const partly = groups.filter(first.must).length > 1 ? [{ ...first, partly: true as const }] : []
    return groups.some(rare) ? [first, ...partly, { must: rare, prefers: isParticular }] : [first, ...partly]
  }
  const isTrouble = ({ kind, concepts }: Asked) =>
    kind === 'need' && concepts.every((id) => lexicon.concepts.get(id)?.facet === 'condition' && !isWide(id))
  // "Udsatte med stofmisbrug" are told by their trouble.
  const isTold = groups.some(isTrouble)
  const isNeed: Asks = ({ kind, concepts }) =>
    kind === 'need' && !(isTold && concepts.every((id) => id === UDSAT))
  const beside: Asks = (group) => isNeed(group) && !isGeneric(lexicon, group)
  const isWhollyWide = groups.filter(isNeed).every(({ concepts }) => concepts.every(isWide))
  if (isWhollyWide && groups.some(({ kind }) => kind === 'context'))
    return [{ must: ({ kind }) => kind === 'need' || kind === 'context', prefers: isParticular }]
  const strict = { must: isNeed, prefers: isParticular }
  const partly = groups.filter(isNeed).length > 1 ? [{ ...strict, partly: true as const }] : []
  // "Vores terapeuter bruger for lang tid på § 113-sager": the help tells what is wanted, whoever gives it.
  const isStaffAlone = groups.filter(isNeed).every((group) => isStaff(lexicon, group))
  if (isStaffAlone && groups.some(rare))
    return [
      { must: (group) => isNeed(group) || rare(group), prefers: isParticular },
      { must: rare, prefers: isParticular },
      strict,
    ]
  if (groups.some(beside)) return [strict, { must: beside, prefers: isParticular }, ...partly]
  // "En datter vil med i plejehjemmets bestyrelse": where all are people of every story, the place or subject tells.
  const isContext: Asks = ({ kind }) => kind === 'context'
  const byContext = groups.some(isContext) ? [{ must: isContext, prefers: isParticular }] : []
  return [strict, ...partly, ...byContext]
}

const isParticular: Asks = ({ kind, held, concepts }) => {
  if (kind !== 'support') return kind === 'context'
  return held <= (concepts.every((id) => EVERYWHERE.has(id)) ? RARE : TELLING)
}
