// What the words of a topic weigh, and what a match is worth: how much each says of which row is meant.

/** How much a word weighs that no row is named by: a name means something else, one that the prose knows likely so, a noun perhaps,
 * an adjective before one as much ("ensomme ældre"), any other word is talk. */
export const UNNAMED = { name: 1.2, spoken: 0.8, noun: 0.35, quality: 0.25, other: 0.05 }
export const SOFT = 0.12
/** A common word of a name ("ung" of "Reden Ung") still tells it from its neighbours. */
export const LEAST = 0.15
/** Least weight of a word in a name of several words. */
export const IN_A_NAME = 0.6
/** Verbs and adjectives in a name ("Styrket …", "Øremærket …") say less than its nouns. */
export const NO_NOUN = 0.4
/** Talk beside a name that is said in full counts for little. */
export const BESIDE_NAME = 0.25

/** What people add to a name: it tells no two rows apart. */
export const GENERIC =
  /^(?:indsats|tilbud|(?:drifts?|projekt)?(?:støtte|tilskud|bevilling)|ordning|projekt|støtte|bevilling|penge|midler|tilskud|ramme|sag|arbejde|løft|område|aktivitet|opgave|post|del)(?:s?(?:e|en|er|et|erne|ene|n|r|rne|ne|t|tet)?s?)$/i

/** Says what kind of body is meant, and not which; as part of a compound it names one ("Sundhedsstyrelsen"). */
export const KIND_OF_BODY =
  /^(?:styrelse|organisation|(?:lands)?forening)(?:n|ns|en|ens|e?r|e?rs|e?rne|e?rnes)?$/i

/** What a row is found by: its names, those of what it is a part of, names in the prose about it, the rest of that, and whom it goes to. */
export type Field = 'name' | 'variant' | 'parent' | 'proper' | 'body' | 'recipient'
export const FIELD_WEIGHTS: Record<Field, number> = {
  name: 1,
  variant: 0.9,
  parent: 0.85,
  proper: 0.75,
  body: 0.35,
  recipient: 1,
}

/** What a row is named by. */
export const NAMES: Field[] = ['name', 'variant']

/** Share of the topic that must stand in a row's name for the row to be what is meant … */
export const MOSTLY_NAMED = 0.3
/** … and the coverage of one where it does not. */
export const MENTIONED = 0.5
/** Share of the topic that a body has where nothing else is asked about. */
export const MOST_OF_TOPIC = 0.65
/** … and where it is only said that a body has to do with it: what goes to whom is no guess. */
export const BODY_MENTIONED = 0.3

/** Rarity of a word that names one thing only, wherever it stands: "Joannahuset". */
export const RARE = 4
