// Words with a particle in front: "underretning" is one word, made from "underrette"; "underleverandør" names a leverandør.
import { particles, transparentParticles } from './compound-lexicon.ts'
import { type Grammar, grammarsOf, readForm, words } from './dictionary.ts'
import { inflectionFit } from './inflection.ts'

/** Enough of a stem to tell whether there is a verb of it. */
export const STEM_LETTERS = 3

/** Length of the particle before what is a word by itself; 0 where there is none. `whole` is a known word's grammar. */
export const particleLength = (letters: string, whole: readonly Grammar[] | null): number => {
  for (let at = letters.length - 2; at > 0; at--) {
    if (!particles.has(letters.slice(0, at))) continue
    const rest = letters.slice(at)
    if (whole ? inflectionFit(whole, grammarsOf(rest)) !== 'none' : readForm(rest).length > 0) return at
  }
  return 0
}

let beginnings: ReadonlySet<string> | undefined
/** The first letters of every verb with a transparent particle: "underret", "modreg". */
const verbBeginnings = (): ReadonlySet<string> => {
  if (beginnings) return beginnings
  const found = new Set<string>()
  for (const [word, grammars] of words())
    for (const particle of transparentParticles)
      if (word.startsWith(particle) && grammars.some(({ kind }) => kind === 'verb'))
        found.add(word.slice(0, particle.length + STEM_LETTERS))
  beginnings = found
  return found
}

/** Whether the particle of that length and the noun behind it each keep their meaning, since no verb holds them together. */
export const isTransparent = (letters: string, particle: number): boolean => {
  const noun = letters.slice(particle)
  return (
    transparentParticles.has(letters.slice(0, particle)) &&
    noun.length > STEM_LETTERS + 1 &&
    !/(ing|else|sel)$/.test(noun) &&
    readForm(noun).some(({ grammar }) => grammar.kind === 'noun') &&
    !verbBeginnings().has(letters.slice(0, particle + STEM_LETTERS))
  )
}
