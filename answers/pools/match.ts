// Which pools fit a wish, and how well: every need must be covered, people must not be ruled out, and the rest ranks.
import type { Lexicon } from '../../retrieval/danish/concepts.ts'
import { wordSlot } from '../../retrieval/terms.ts'
import type { PoolRecord } from '../facts/pools.ts'
import {
  bestOf,
  type Candidate,
  COVERED,
  covered,
  havingMost,
  IN_PASSING,
  isFarFetched,
  lacksSubject,
  share,
  sureOf,
  type Weighed,
} from './coverage.ts'
import { isWide, literally, quality } from './kinship.ts'
import { type Fit, fitOf } from './people.ts'
import type { PoolProfile } from './profile.ts'
import { isForAnybody, isGeneric, RARE, requirementsOf } from './requirements.ts'
import { isAboutAny, isOpposite } from './roles.ts'
import type { GroupKind, Wish, WishGroup } from './wish.ts'

export type PoolMatch = {
  pool: PoolRecord
  /** How well the pool covers what is asked for, 0–1. */
  score: number
  /** How well it covers what it must, 0–1: the rest of a story does not count. */
  sure: number
}

/** Pools this far below the best are noise beside it: in all, and in what they must cover. */
const BESIDE_BEST = 0.65
const AS_SURE = 0.799
/** People of an age whom a trouble mostly befalls, or who live where it says. */
const BEFALLS = 0.78
/** Where no pool covers every need of a long story: the share of its weight that must be covered, and how near the best. */
const STORY = { covered: 0.4, need: 0.9, besideBest: 0.9 }
/** What no pool has weighs less in a story. */
const UNHELD = 0.5
const WEIGHT: Record<GroupKind, number> = { need: 1, context: 0.8, people: 0, support: 0.25, word: 0.1 }
const PEOPLE: Record<Fit, number> = { named: 1, anySex: 0.85, open: 0.85, near: 0.7, other: 0 }
/** Pools that name the people outdo those that leave them open, unless they miss what is asked for by this much. */
const NAMED_ENOUGH = 0.9
/** What meets the needs this much better is meant, even if it lacks place or activity. */
const BETTER_NEED = 0.35
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

  /** The pool is about something of this: for each entry, all its concepts together. */
  isExcluded(pool: PoolRecord, excluded: Wish['excluded']): boolean {
    const profile = this.#profiles.find((one) => one.pool === pool)
    return profile !== undefined && isAboutAny(profile, excluded)
  }

  /** The pools that fit, best first. */
  match(wish: Wish): PoolMatch[] {
    if (wish.foreign || wish.groups.length === 0) return []
    // "Sociale viceværter": a word beside what no pool knows is no subject.
    if (wish.unknown && wish.groups.every(({ kind }) => kind === 'word')) return []
    const groups = this.#weigh(wish.groups)
    const candidates = this.#candidates(wish, groups)
    if (isForAnybody(groups, this.#lexicon) && lacksSubject(groups, candidates, wish.isStory)) return []
    for (const { must, prefers, partly } of requirementsOf(groups, this.#lexicon)) {
      const wanted = groups.filter(must).length
      const covering = candidates.filter(
        (one) =>
          covered(groups, one, must, partly ? () => IN_PASSING : undefined) === wanted &&
          (!partly || covered(groups, one, must) > 0),
      )
      // Of several troubles the one that is met in full tells how sure it is.
      const sure = (one: Candidate) => (partly ? bestOf(groups, one, must) : sureOf(groups, one, must))
      const told = havingMost(groups, covering, prefers)
      const bar = Math.max(0, ...told.map(sure)) + BETTER_NEED
      const fitting = covering.filter((one) => told.includes(one) || sure(one) >= bar)
      const found = saidLiterally(groups, preferNamed(fitting, groups))
      const surest = Math.max(0, ...found.map(sure))
      const near = found.filter((one) => sure(one) >= AS_SURE * surest)
      if (near.length > 0) return isFarFetched(groups, near, surest) ? [] : beside(near, BESIDE_BEST, sure)
    }
    const isNeed = ({ kind }: WishGroup) => kind === 'need' || kind === 'context'
    const told =
      groups.filter(isNeed).length > 1 && (wish.isStory || !groups.some((group) => this.#isUnheard(group)))
    if (!told) return []
    const lighter = groups.map((group) =>
      group.held === 0 ? { ...group, weight: group.weight * UNHELD } : group,
    )
    const sure = (one: Candidate) => sureOf(lighter, one, isNeed)
    const hasNeed = ({ qualities }: Candidate) =>
      groups.some(
        (group, i) =>
          group.kind === 'need' &&
          !isGeneric(this.#lexicon, group) &&
          !group.concepts.every(isWide) &&
          (qualities[i] ?? 0) >= STORY.need,
      )
    return beside(
      candidates.filter((one) => hasNeed(one) && sure(one) >= STORY.covered),
      STORY.besideBest,
      sure,
    )
  }

  /** These pools by how much they have of the wish, best first: for finding the one that a question names. */
  rank(wish: Wish, pools: readonly PoolRecord[]): PoolMatch[] {
    // Where words stand in the name they are what names it; what is asked about it may fit another pool better.
    const weighed = this.#weigh(wish.groups.flatMap(apart), TELLING)
    const isNamed = weighed.some(
      ({ naming, kind, held }) => naming && kind !== 'word' && (kind !== 'support' || held <= RARE),
    )
    const groups = weighed.map((group) => ({
      ...group,
      weight: NAMING[group.kind] * group.rarity * (isNamed && !group.naming ? BESIDE_NAME : 1),
    }))
    const ranked = this.#profiles
      .filter(({ pool }) => pools.includes(pool))
      .map((profile) => {
        const candidate = this.#candidate(profile, wish, groups)
        // What a name says literally it says, whatever else the words may mean.
        const inName = groups.map((group) =>
          Math.max(quality(this.#lexicon, profile.name, group), literally(profile.name, group)),
        )
        const qualities = candidate.qualities.map((one, i) => Math.max(one, inName[i] ?? 0))
        const score = share(groups, qualities) * PEOPLE[candidate.fit]
        return { ...candidate, score: score * (1 - IN_NAME) + share(groups, inName) * IN_NAME }
      })
    return beside(ranked, 0, (one) => one.score)
  }

  #candidates(wish: Wish, groups: readonly Weighed[]): Candidate[] {
    return this.#profiles
      .filter((profile) => !isAboutAny(profile, wish.excluded) && !isOpposite(this.#lexicon, profile, groups))
      .map((profile) => this.#candidate(profile, wish, groups))
      .filter((candidate) => candidate.fit !== 'other')
  }

  #candidate(profile: PoolProfile, wish: Wish, groups: readonly Weighed[]): Candidate {
    const qualities = groups.map((group) => quality(this.#lexicon, profile, group))
    const fit = fitOf(wish.people, profile.people)
    return { profile, qualities, fit, score: share(groups, qualities) * PEOPLE[fit] }
  }

  /** What only few pools have tells them apart, and weighs most. Age and sex weigh only where nothing else is asked for. */
  #weigh(groups: readonly WishGroup[], from = COVERED): Weighed[] {
    const onlyPeople = groups.every(({ kind }) => kind === 'people' || kind === 'support' || kind === 'word')
    return groups.map((group) => {
      const holding = this.#profiles.filter((one) => quality(this.#lexicon, one, group) >= from).length
      const rarity = 1 - (0.65 * Math.log(1 + holding)) / Math.log(2 + this.#profiles.length)
      const base = group.kind === 'people' && onlyPeople ? WEIGHT.need : WEIGHT[group.kind]
      return { ...group, rarity, weight: base * rarity, held: holding }
    })
  }

  /** A trouble that no pool is for. */
  #isUnheard({ kind, held, concepts }: Weighed): boolean {
    const facet = (id: string) => this.#lexicon.concepts.get(id)?.facet
    return kind === 'need' && held === 0 && concepts.some((id) => facet(id) === 'condition')
  }
}

/** How much it counts that the name itself says what is said. */
const IN_NAME = 0.25

/** A name says what it says; what is only akin to it stands in another name. */
const TELLING = 0.85
/** What is asked about a pool that is named counts for little in telling which one it is. */
const BESIDE_NAME = 0.15

/** In a name a list is no choice: "puljen til voldsudsatte og udøvere" is about both. */
const apart = (group: WishGroup): WishGroup[] =>
  group.concepts.length > 1 ? group.concepts.map((id) => ({ ...group, concepts: [id] })) : [group]

/** What weighs when a pool is named: every kind of word may be part of its name. */
const NAMING: Record<GroupKind, number> = { need: 1, context: 0.9, people: 0.4, support: 0.6, word: 0.25 }

function preferNamed(found: readonly Candidate[], groups: readonly Weighed[]): readonly Candidate[] {
  const covered = (candidates: readonly Candidate[]) =>
    Math.max(0, ...candidates.map(({ score, fit }) => score / PEOPLE[fit]))
  // Of nothing but an age, what mostly befalls those of it is as much theirs: "puljer til ældre".
  const ofAge = groups.every(({ kind }) => kind === 'people')
  const named = found.filter(
    ({ fit, qualities }) =>
      fit === 'named' || fit === 'anySex' || (ofAge && fit === 'open' && Math.min(...qualities) >= BEFALLS),
  )
  return named.length > 0 && covered(named) >= NAMED_ENOUGH * covered(found) ? named : found
}

/** "Forskning" alone is no wish for any "viden": where a kind of help is all that is asked for, it must be said or be plainly given. */
function saidLiterally(groups: readonly Weighed[], found: readonly Candidate[]): readonly Candidate[] {
  const [only, ...others] = groups
  if (only?.kind !== 'support' || others.length > 0 || only.said.length === 0) return found
  return found.filter(({ profile, qualities }) => {
    const given = qualities[0] ?? 0
    const said = literally(profile, only)
    return given >= HELP.plain || said >= COVERED || (said >= IN_PASSING && given >= HELP.said)
  })
}
/** What of a kind of help is given where nothing says it, and where the text around the criteria says it. */
const HELP = { plain: 0.9, said: 0.8 }

function beside(
  found: readonly Candidate[],
  nearness: number,
  sure: (candidate: Candidate) => number,
): PoolMatch[] {
  const best = Math.max(0, ...found.map(({ score }) => score))
  return found
    .filter(({ score }) => score >= best * nearness)
    .map((one) => ({ pool: one.profile.pool, score: one.score, sure: sure(one) }))
    .sort((a, b) => b.score - a.score || a.pool.id - b.pool.id)
}
