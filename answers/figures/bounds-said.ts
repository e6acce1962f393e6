// What amounts a count is held to: over, under, between, or exactly what is said; and how an answer says it.
import { boundBefore } from '../question/claimed-amounts.ts'
import type { Meaning } from '../question/meaning.ts'
import { has, phrase } from '../question/question.ts'
import { decimal } from '../words/danish.ts'
import type { Bound } from './plan.ts'

/** Each amount in mio. kr. that is said; "over 20" too, where a count goes on about amounts. "0 kr." is no amount. */
export function boundsSaid({ claimedAmounts, question }: Meaning): Bound[] {
  const said = claimedAmounts.flatMap(({ value: { value, unit, bound, inclusive } }): Bound[] =>
    unit === 'mio. kr.' && value !== 0
      ? [{ value, side: bound ?? 'exactly', inclusive: inclusive === true }]
      : [],
  )
  if (said.length > 0) return said
  const last = question.words.length - 1
  const number = question.words[last]?.text ?? ''
  const bound = /^\d+(?:,\d+)?$/.test(number) ? boundBefore(question, last) : null
  return bound
    ? [{ value: Number(number.replace(',', '.')), side: bound.side, inclusive: bound.inclusive }]
    : []
}

/** "Hvilket initiativ får 43,3 mio.?", "hvem får over 20 mio.?": lines are asked for by their amount. */
export const asksWhoGetsIt = ({ question, claimedAmounts }: Meaning): boolean =>
  claimedAmounts.some(({ value }) => value.unit === 'mio. kr.') && has(question, WHO_GETS)
const WHO_GETS = phrase(
  '^(?:vis |list )?(?:alle )?(?:initiativer|indsatser|bevillinger) (?:på |med |til )?(?:over|under|mindst|højst|mellem)|^(?:og )?(?:hvem|hvilke[nt]?(?: (?:initiativ(?:er)?|indsats(?:er)?|organisation(?:er)?|underpunkt(?:er)?|post(?:er)?|bevilling(?:er)?))?(?: i ssa[0-9]+)?)(?: der)? (?:får|fik|har|er|var|står til)(?: på| bevilget| afsat)?(?= (?:(?:præcis|over|under|mindst|højst|mere end|mindre end|mellem) )?[0-9])',
)

/** `tenths`: in tenths of mio. kr. */
export const isWithin = (tenths: number, bounds: readonly Bound[]): boolean =>
  bounds.every(({ value, side, inclusive }) => {
    const bound = Math.round(value * 10)
    if (tenths === bound) return inclusive || side === 'exactly'
    return side !== 'exactly' && (side === 'over' ? tenths > bound : tenths < bound)
  })

/** "over 10,0 mio. kr.", "mindst 5,0 mio. kr. og højst 10,0 mio. kr.", "præcis 4,0 mio. kr." */
export const boundsText = (bounds: readonly Bound[]): string =>
  bounds
    .map(({ value, side, inclusive }) => `${WORDS[side][inclusive ? 1 : 0]} ${decimal(value, 1)} mio. kr.`)
    .join(' og ')
const WORDS = { over: ['over', 'mindst'], under: ['under', 'højst'], exactly: ['præcis', 'præcis'] } as const
