// What a question for a sum adds up: the subjects it names, those that were talked about, or those of a list just told.
import type { Meaning } from '../question/meaning.ts'
import { cardinal } from '../question/number-words.ts'
import { findPhrase, has, phrase } from '../question/question.ts'
import { IT_ALL } from './continue-plan.ts'
import type { FigurePlan, Subject } from './plan.ts'
import type { Reader } from './reading.ts'
import { isUnder, uniqueSubjects } from './subjects.ts'

export type Summed = { subjects: Subject[]; addsUp: boolean }

/** `asked`: what the question is about. `said`: named in it, and not only carried over. */
export function summed(
  { operations, meaning, context, catalog }: Reader,
  asked: Subject[],
  said: boolean,
): Summed {
  const count = context && meaning.followUp ? toldTogether(meaning) : null
  const isOfList = context !== null && meaning.followUp && ['rank', 'count'].includes(context.plan.kind)
  const addsUp =
    operations.has('sum') || count !== null || (isOfList && !said && has(meaning.question, IT_ALL))
  if (!addsUp || !meaning.followUp || !context || asked.length > 1) return { subjects: asked, addsUp }
  // What is carried over of a list is only where it was made.
  const isPlace = !said && isOfList && (context.trail.length > 0 || isChosen(context.plan))
  const talkedOf = isPlace ? context.trail : [...context.trail, ...asked]
  const together = uniqueSubjects(talkedOf).slice(-(count ?? MOST_TOGETHER))
  // "Planen?", "og a?", "og c?", "tilsammen?": the parts, since the whole holds them already.
  const parts = together.filter((one) => !together.some((other) => isUnder(catalog, other, one)))
  return { subjects: parts.length > 1 ? parts : together, addsUp }
}

/** A count of some, not of all there are. */
const isChosen = (plan: FigurePlan): boolean =>
  plan.kind === 'count' &&
  (plan.bounds.length > 0 || plan.among !== null || plan.none || plan.period !== null || plan.scope !== null)

/** One of them is a part of another: added up, its money would be counted twice. */
export const countsTwice = ({ catalog }: Pick<Reader, 'catalog'>, subjects: readonly Subject[]): boolean =>
  subjects.some((one) =>
    subjects.some(
      (other) =>
        other !== one &&
        other.agreement === one.agreement &&
        (other.whole || isUnder(catalog, one, other) || one.rows.some((row) => other.rows.includes(row))),
    ),
  )

/** "I alt til de tre", "i alt for begge": of how many of those talked about; null where it is not said. */
function toldTogether({ question, operations }: Meaning): number | null {
  const [found] = findPhrase(question, TOGETHER)
  if (!found || operations.some(({ value }) => value.kind !== 'total' && value.kind !== 'money')) return null
  const [count] = found.groups
  return count === undefined ? 2 : (cardinal(count) ?? MOST_TOGETHER)
}

const TOGETHER = phrase(
  '(?:til|for|hos|af|og|med) (?:begge|dem begge|de begge|(?:de|alle|dem alle) (to|tre|fire|fem))',
)
const MOST_TOGETHER = 20
