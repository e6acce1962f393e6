// Which pools fit a wish, and how well: every need must be covered, people must not be ruled out, and the rest ranks.
import type { Lexicon } from '../../retrieval/danish/concepts.ts'
import { wordSlot } from '../../retrieval/terms.ts'
import type { PoolRecord } from '../facts/pools.ts'
import { quality } from './kinship.ts'
import { type Fit, fitOf } from './people.ts'
import type { PoolProfile } from './profile.ts'
import { type GroupKind, groupKinds, type Wish, type WishGroup } from './wish.ts'

export type PoolMatch = {
  pool: PoolRecord
  /** How well the pool covers what is asked for, 0–1. */
  score: number
}

/** A need below this is not covered: a word in passing, or a weak kinship. */
const COVERED = 0.4
/** Pools this far below the best are noise beside it. */
const BESIDE_BEST = 0.62
/** Where no pool covers every need of a long story: the share of its weight that must be covered, and how near the best. */
const STORY = { covered: 0.6, besideBest: 0.9 }
const WEIGHT: Record<GroupKind, number> = { need: 1, context: 0.8, people: 0, support: 0.35, word: 0.2 }
const PEOPLE: Record<Fit, number> = { named: 1, open: 0.85, near: 0.7, other: 0 }
/** Pools that name the people outdo those that leave them open, unless they miss what is asked for by this much. */
const NAMED_ENOUGH = 0.9
/** A pool is about a thing when target group, purpose or name say so, not when it is mentioned in passing. */
const IS_ABOUT = 0.9
/** Roles of which a text about the one does not mean the other. */
const OPPOSITES = [['voldsudsat', 'voldsudøver']] as const

type Weighed = WishGroup & { weight: number; held: boolean }
type Candidate = { profile: PoolProfile; qualities: number[]; fit: Fit; score: number }

export class PoolMatcher {
  readonly #lexicon: Lexicon
  readonly #profiles: readonly PoolProfile[]
  readonly #vocabulary: ReadonlySet<string>

  constructor(lexicon: Lexicon, profiles: readonly PoolProfile[]) {
    this.#lexicon = lexicon
    this.#profiles = profiles
    this.#vocabulary = new Set(profiles.flatMap(({ words }) => [...words.keys()]))
  }

  /** A word that some pool's text holds, as it is, inflected or as part of a compound. */
  knows(word: string): boolean {
    return [...wordSlot(word, 1).forms.keys()].some((form) => this.#vocabulary.has(form))
  }

  /** Name, target group or purpose of the pool speak of one of these concepts. */
  isAbout(pool: PoolRecord, concepts: readonly string[]): boolean {
    const profile = this.#profiles.find((one) => one.pool === pool)
    return profile !== undefined && concepts.some((id) => isAbout(profile, id))
  }

  /** The pools that fit, best first. */
  match(wish: Wish): PoolMatch[] {
    if (wish.foreign || wish.groups.length === 0) return []
    const groups = this.#weigh(wish.groups)
    const candidates = this.#candidates(wish, groups)
    for (const required of requirements(groups)) {
      const covers = ({ qualities }: Candidate) =>
        groups.every((group, i) => !required(group) || (qualities[i] ?? 0) >= COVERED)
      const found = preferNamed(candidates.filter(covers))
      if (found.length > 0) return beside(found, BESIDE_BEST)
    }
    return beside(candidates.filter(coversStory(groups)), STORY.besideBest)
  }

  /** These pools by how much they have of the wish, best first: for finding the one that a question names. */
  rank(wish: Wish, pools: readonly PoolRecord[]): PoolMatch[] {
    const groups = this.#weigh(wish.groups).map((group) => ({ ...group, weight: group.weight || 0.4 }))
    return beside(
      this.#profiles
        .filter(({ pool }) => pools.includes(pool))
        .map((profile) => this.#candidate(profile, wish, groups)),
      0,
    )
  }

  #candidates(wish: Wish, groups: readonly Weighed[]): Candidate[] {
    return this.#profiles
      .filter(
        (profile) => !wish.excluded.some((id) => isAbout(profile, id)) && !this.#isOpposite(profile, groups),
      )
      .map((profile) => this.#candidate(profile, wish, groups))
      .filter((candidate) => candidate.fit !== 'other')
  }

  #candidate(profile: PoolProfile, wish: Wish, groups: readonly Weighed[]): Candidate {
    const qualities = groups.map((group) => quality(this.#lexicon, profile, group))
    const people = fitOf(wish.people, profile.people)
    return { profile, qualities, fit: people, score: share(groups, qualities) * PEOPLE[people] }
  }

  /** What only few pools have tells them apart, and weighs most. Age and sex weigh only where nothing else is asked for. */
  #weigh(groups: readonly WishGroup[]): Weighed[] {
    const onlyPeople = groups.every(({ kind }) => kind === 'people' || kind === 'support' || kind === 'word')
    return groups.map((group) => {
      const holding = this.#profiles.filter((one) => quality(this.#lexicon, one, group) >= COVERED).length
      const rarity = 1 - Math.log(1 + holding) / Math.log(2 + this.#profiles.length)
      const base = group.kind === 'people' && onlyPeople ? WEIGHT.need : WEIGHT[group.kind]
      return { ...group, weight: base * (0.35 + 0.65 * rarity), held: holding > 0 }
    })
  }

  #isOpposite(profile: PoolProfile, groups: readonly WishGroup[]): boolean {
    const asks = (id: string) =>
      groups.some(({ concepts }) =>
        concepts.some((one) => one === id || this.#lexicon.broader(one).includes(id)),
      )
    const clash = (mine: string, theirs: string) =>
      asks(mine) && !asks(theirs) && isAbout(profile, theirs) && !isAbout(profile, mine)
    return OPPOSITES.some(([one, other]) => clash(one, other) || clash(other, one))
  }
}

/**
 * What must be covered, strictest first: all needs with place, activity and subject; without those that no pool has; the needs
 * alone. Where there is no need, the most telling kind stands in for it.
 */
function requirements(groups: readonly Weighed[]): ((group: Weighed) => boolean)[] {
  const leading = groupKinds.find((kind) => groups.some((group) => group.kind === kind))
  if (leading !== 'need') return [({ kind }) => kind === leading]
  return [({ kind, held }) => kind === 'need' || (kind === 'context' && held), ({ kind }) => kind === 'need']
}

function coversStory(groups: readonly Weighed[]): (candidate: Candidate) => boolean {
  const told = groups.filter(({ kind }) => kind === 'need' || kind === 'context')
  return ({ qualities }) => {
    const mine = told.map((group) => qualities[groups.indexOf(group)] ?? 0)
    return told.length > 1 && share(told, mine) >= STORY.covered
  }
}

function preferNamed(found: readonly Candidate[]): readonly Candidate[] {
  const covered = (candidates: readonly Candidate[]) =>
    Math.max(0, ...candidates.map(({ score, fit: people }) => score / PEOPLE[people]))
  const named = found.filter((one) => one.fit === 'named')
  return named.length > 0 && covered(named) >= NAMED_ENOUGH * covered(found) ? named : found
}

function share(groups: readonly Weighed[], qualities: readonly number[]): number {
  const total = groups.reduce((sum, { weight }) => sum + weight, 0) || 1
  return groups.reduce((sum, { weight }, i) => sum + weight * (qualities[i] ?? 0), 0) / total
}

function beside(found: readonly Candidate[], nearness: number): PoolMatch[] {
  const best = Math.max(0, ...found.map(({ score }) => score))
  return found
    .filter(({ score }) => score >= best * nearness)
    .map(({ profile: { pool }, score }) => ({ pool, score }))
    .sort((a, b) => b.score - a.score || a.pool.id - b.pool.id)
}

const isAbout = ({ concepts, kinds }: PoolProfile, id: string): boolean =>
  Math.max(concepts.get(id) ?? 0, kinds.get(id) ?? 0) >= IS_ABOUT
