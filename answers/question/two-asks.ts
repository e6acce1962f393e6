// Two things asked in one breath: "Hvor meget er der i alt, og hvor meget af det i 2026?".

export type TwoAsks = { first: string; second: string }

/** What the first must hold behind its asking, in characters: "hvad er hvad" asks one thing. */
const LEAST = 8
/** Characters before the second asking that can join it to the first. */
const REACH = 12

/**
 * The question cut before a second asking that stands behind a comma, an "og" or a stop; null where it asks once.
 * What stands on either side is asked by itself, the second as going on about the first.
 */
export function twoAsks(text: string): TwoAsks | null {
  const [one, ...others] = text.matchAll(ASKING)
  if (!one) return null
  for (const { index } of others) {
    const from = Math.max(0, index - REACH)
    const joint = JOINT.exec(text.slice(from, index))
    if (joint && from + joint.index - (one.index + one[0].length) >= LEAST)
      return { first: text.slice(0, from + joint.index).trim(), second: text.slice(index).trim() }
  }
  return null
}

/** "X, 18,6 mio. – hvor meget af det går til Y?": what is told, and what is asked of it; null where nothing is. */
export function askedOfTold(text: string): { told: string; asked: string } | null {
  const [all, told = '', asked = ''] = OF_TOLD.exec(text) ?? []
  return all === undefined || new RegExp(ASKING.source, 'iu').test(told) ? null : { told, asked }
}
const OF_TOLD =
  /^(.{6,}?)\s*[,;.:–-]+\s+((?:og )?(?:hvor (?:meget|mange (?:pct\.?|procent)|stor en (?:del|andel))|hvad) (?:ud )?af (?:det|dem|den|pengene|beløbet|rammen)(?!\p{L}).*)$/isu

const ASKING = /(?<!\p{L})(?:hvor (?:meget|mange|stort?|store)|hvad|hvilke[nt]?)(?!\p{L})/giu
const JOINT = /(?:\s*[,;.?!–-]+\s*(?:(?:og|samt|men)\s+)?|\s(?:og|samt)\s+)$/iu
