// What a question wishes for in a pool: groups of concepts and words (who, what trouble, what help), and the people's age and sex.

/** Age ranges (years, both ends included) and sex as a text states them; [] and null where it leaves them open. */
export type People = { ages: [number, number][]; sex: 'male' | 'female' | null }

/**
 * need: the trouble or the people it is about · context: place, activity or subject · people: age and sex · support: the kind
 * of help · word: a word that the lexicon does not know. In the order of how much they decide.
 */
export const groupKinds = ['need', 'context', 'people', 'support', 'word'] as const
export type GroupKind = (typeof groupKinds)[number]

export type WishGroup = {
  kind: GroupKind
  /** Concept ids; any one of them covers the group ("ledsagelse eller kørsel"). */
  concepts: string[]
  /** The word itself where no concept is known. */
  word: string | null
  /** The words of the question that say it, without stop words; [] where it comes from an earlier turn. */
  said: string[]
  /** Stands in the name of a pool ("puljen til …"), and not in what is asked about it. */
  naming: boolean
}

/** Subjects that half of all projects have. */
export const EVERYWHERE = new Set(
  'aktiviteter,social kapital og deltagelse,fællesskab,online,landdistrikter,uddannelse'.split(','),
)

export type Wish = {
  groups: WishGroup[]
  people: People
  /** What the pool must not be about ("bare ikke noget med demens"): for each, the concepts that together say it. */
  excluded: string[][]
  /** Asks for something the reserve does not deal with ("en pulje til elbiler"). */
  foreign: boolean
  /** Told at length, so that not every trouble in it is what the pool is to be for. */
  isStory: boolean
  /** What criteria rule on, as far as the question asks for it ("hvordan fordeles pengene"). Tells sentences apart, not pools. */
  criteria: WishGroup[]
  /** Holds a word that neither the lexicon nor any pool knows. */
  unknown: boolean
}

export const NOBODY: People = { ages: [], sex: null }
