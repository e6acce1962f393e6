// Two things asked in one breath: "Hvor meget er der i alt, og hvor meget af det i 2026?".

export type TwoAsks = { first: string; second: string }

/**
 * The question cut before a second asking that stands behind a comma, an "og" or a stop; null where it asks once.
 * What stands on either side is asked by itself, the second as going on about the first.
 */
export function twoAsks(text: string): TwoAsks | null {
  const { first, second } = TWO.exec(text)?.groups ?? {}
  return first && second ? { first: first.trim(), second: second.trim() } : null
}

const ASKING = 'hvor (?:meget|mange|stort?|store)|hvad|hvilke[nt]?'
const TWO = new RegExp(
  `^(?<first>.*?(?<!\\p{L})(?:${ASKING})(?!\\p{L}).{8,}?)(?:[,;.?!–-]+ *(?:og|samt|men)? *|\\s(?:og|samt)\\s+)(?<second>(?:${ASKING})(?!\\p{L}).*)$`,
  'isu',
)
