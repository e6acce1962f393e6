// How much of what is asked for a pool covers: in full, nearly or in passing, and what tells covering pools apart.
import { isWide } from './kinship.ts'
import type { Fit } from './people.ts'
import type { PoolProfile } from './profile.ts'
import { type Asks, RARE } from './requirements.ts'
import type { WishGroup } from './wish.ts'

/** `held`: how many pools cover the group · `rarity`: 0–1, more for what few pools have. */
export type Weighed = WishGroup & { weight: number; held: number; rarity: number }
/** `qualities`: how well the pool covers each group, 0–1, in their order. */
export type Candidate = { profile: PoolProfile; qualities: number[]; fit: Fit; score: number }

/** A need below this is not covered: a word in passing, or a weak kinship. */
export const COVERED = 0.5
/** Of what tells them apart, pools that have this share of what the best has are alike. */
const AS_MUCH = 0.85
/** As much as a single mention in the text around the criteria says. */
export const IN_PASSING = 0.42
/** A need that is met as well as this needs nothing beside it. */
const PLAINLY = 0.76
/** What is wide is covered only by what is plainly about it. */
const COVERED_WIDE = 0.7

/** Only somewhat about the people, and not at all about the place, activity or subject: "døve" by "handicap", but no sign language. */
export function isFarFetched(
  groups: readonly Weighed[],
  found: readonly Candidate[],
  surest: number,
): boolean {
  const isNeed: Asks = ({ kind }) => kind === 'need'
  const isContext: Asks = ({ kind, held }) => kind === 'context' || (kind === 'support' && held <= RARE)
  return (
    groups.some(isNeed) &&
    groups.some(isContext) &&
    surest < PLAINLY &&
    found.every((one) => covered(groups, one, isContext, () => IN_PASSING) === 0)
  )
}

const coveredFrom = ({ kind, concepts }: WishGroup): number =>
  kind === 'need' && concepts.every(isWide) ? COVERED_WIDE : COVERED

/** How many of these groups the pool covers. */
export function covered(
  groups: readonly Weighed[],
  { qualities }: Candidate,
  asks: Asks,
  from: (group: Weighed) => number = coveredFrom,
): number {
  return groups.filter((group, i) => asks(group) && (qualities[i] ?? 0) >= from(group)).length
}

/** How many of these groups the pool covers, what only few pools have counting for more. */
function weightOf(
  groups: readonly Weighed[],
  { qualities }: Candidate,
  asks: Asks,
  from: (group: Weighed) => number = coveredFrom,
): number {
  return groups.reduce(
    (sum, group, i) => (asks(group) && (qualities[i] ?? 0) >= from(group) ? sum + group.rarity : sum),
    0,
  )
}

/** Those that cover most of these groups; where none covers any, a mention in passing tells them apart. */
export function havingMost(groups: readonly Weighed[], found: readonly Candidate[], asks: Asks): Candidate[] {
  const most = (from?: (group: Weighed) => number) => {
    const weights = found.map((one) => weightOf(groups, one, asks, from))
    const best = Math.max(0, ...weights)
    return { best, having: found.filter((_, i) => (weights[i] ?? 0) >= best * AS_MUCH) }
  }
  const plain = most()
  return plain.best > 0 ? plain.having : most(() => IN_PASSING).having
}

export function sureOf(groups: readonly Weighed[], { qualities }: Candidate, required: Asks): number {
  const mine = groups.flatMap((group, i) => (required(group) ? [{ group, quality: qualities[i] ?? 0 }] : []))
  return share(
    mine.map(({ group }) => group),
    mine.map(({ quality: one }) => one),
  )
}

export const bestOf = (groups: readonly Weighed[], { qualities }: Candidate, required: Asks): number =>
  Math.max(0, ...groups.map((group, i) => (required(group) ? (qualities[i] ?? 0) : 0)))

export function share(groups: readonly { weight: number }[], qualities: readonly number[]): number {
  const total = groups.reduce((sum, { weight }) => sum + weight, 0) || 1
  return groups.reduce((sum, { weight }, i) => sum + weight * (qualities[i] ?? 0), 0) / total
}

/** Asks for a thing that no pool so much as mentions: "influenzavaccine til medarbejdere"; in a story, for nothing else but such. */
export function lacksSubject(
  groups: readonly Weighed[],
  candidates: readonly Candidate[],
  isStory: boolean,
): boolean {
  const isUnheard = groups.flatMap(({ kind }, i) =>
    kind === 'context' ? [candidates.every(({ qualities }) => (qualities[i] ?? 0) < IN_PASSING)] : [],
  )
  if (!isStory) return isUnheard.some(Boolean)
  return isUnheard.length > 0 && isUnheard.every(Boolean) && groups.every(({ kind }) => kind !== 'support')
}
