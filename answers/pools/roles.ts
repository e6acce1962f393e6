// What a pool is plainly about, and roles of which a text about the one does not mean the other.
import type { Lexicon } from '../../retrieval/danish/concepts.ts'
import type { PoolProfile } from './profile.ts'
import type { Wish, WishGroup } from './wish.ts'

/** A pool is about a thing when target group, purpose or name say so, not when it is mentioned in passing. */
const IS_ABOUT = 0.9
/** Roles of which a text about the one does not mean the other. */
const OPPOSITES = [['voldsudsat', 'voldsudøver']] as const

const isAbout = ({ concepts, kinds }: PoolProfile, id: string): boolean =>
  Math.max(concepts.get(id) ?? 0, kinds.get(id) ?? 0) >= IS_ABOUT

/** About something of this: for each entry, all its concepts together. */
export const isAboutAny = (profile: PoolProfile, excluded: Wish['excluded']): boolean =>
  excluded.some((concepts) => concepts.every((id) => isAbout(profile, id)))

/** For who hits, where those who are hit are asked for, or the other way round. */
export function isOpposite(lexicon: Lexicon, profile: PoolProfile, groups: readonly WishGroup[]): boolean {
  const asks = (id: string) =>
    groups.some(({ concepts }) => concepts.some((one) => one === id || lexicon.broader(one).includes(id)))
  const clash = (mine: string, theirs: string) =>
    asks(mine) && !asks(theirs) && isAbout(profile, theirs) && !isAbout(profile, mine)
  return OPPOSITES.some(([one, other]) => clash(one, other) || clash(other, one))
}
