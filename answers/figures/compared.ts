// A superlative over a few that are named, or just were, is a comparison of those and no ranking of all there are.
import { unique } from '../collections.ts'
import { cardinal } from '../question/number-words.ts'
import { findPhrase, has, phrase } from '../question/question.ts'
import { carriedToAll, namesSubject, subjectsBefore } from './carry-over.ts'
import { isDivided } from './continue-plan.ts'
import { type Found, findSubjects } from './find-subjects.ts'
import { type FigurePlan, type Period, plainPlan, type Subject } from './plan.ts'
import type { Reader } from './reading.ts'
import { wholeAgreement } from './subjects.ts'

type Few = Extract<Found, { kind: 'found' }>

/** Null where the largest of all is asked for. */
export function fewCompared(reader: Reader): Few | null {
  const { catalog, linker, meaning, scope } = reader
  const isOverAgreements = has(meaning.question, WHICH_AGREEMENT)
  const isChoice = isOverAgreements || has(meaning.question, OR)
  if (!isChoice) return severalBefore(reader)
  // "Hvilken aftale er størst?" names nothing that the agreements have.
  if (isOverAgreements && !namesSubject(linker, meaning)) {
    const before = reader.context ? subjectsBefore(catalog, reader.context) : []
    const labels = catalog.agreements.map(({ label }) => label)
    const everywhere = { agreements: labels, named: false, missing: null }
    const there =
      before.length > 0
        ? carriedToAll({ catalog, linker }, everywhere, before)
        : { subjects: scope.agreements.map((label) => wholeAgreement(catalog, label)) }
    const subjects = 'subjects' in there ? there.subjects : []
    return { kind: 'found', subjects, coverage: 1, listed: true, said: true }
  }
  const found = findSubjects({ catalog, linker }, meaning, scope, [])
  if (found.kind !== 'found') return null
  // "Får X mest i SSA21 eller SSA23?"
  const agreements = unique(found.subjects.map(({ agreement }) => agreement))
  const isOfEach = scope.named && scope.agreements.length > 1 && agreements.length > 1
  return found.listed || isOverAgreements || isOfEach ? found : null
}

/** The question as one that holds them against each other. */
export const comparing = (reader: Reader): Reader => ({
  ...reader,
  operations: new Map([...reader.operations, ['compare', { kind: 'compare' }]]),
})

/** Which of those compared is told first; null where nothing is compared. */
export function firstTold({ operations }: Reader): 'larger' | 'smaller' | null {
  if (!operations.has('compare')) return null
  const rank = operations.get('rank')
  return rank?.kind === 'rank' && rank.smallest ? 'smaller' : 'larger'
}

/**
 * "Får A mere end B?" (true), "… mindre end B?" (false); of one thing in two years, whether it is more in the later. Null where no
 * yes or no is asked for.
 */
export function askedMore(
  { meaning, operations, scope }: Reader,
  subjects: readonly Subject[],
  period: Period,
): boolean | null {
  if (!operations.has('compare') || !has(meaning.question, YES_OR_NO)) return null
  const isMore = !has(meaning.question, LESS)
  const [one, other] = subjects.map(({ agreement }) => scope.agreements.indexOf(agreement))
  // "Får X mere i SSA26 end i SSA23?" names the later agreement first.
  if (subjects.length === 2) return scope.named && Number(one) > Number(other) ? !isMore : isMore
  const years = period.kind === 'years' ? period.years : []
  if (subjects.length !== 1 || years.length !== 2) return null
  const [said] = meaning.years.flatMap(({ value }) => (value.kind === 'years' ? value.years : []))
  return said === years[0] ? !isMore : isMore
}
/** "Er det mere?", "var det mindre end sidst?" after one figure and another: the last held against the one before; null where they are not two. */
export function moreThanBefore({ context, meaning }: Reader): FigurePlan | null {
  const [, word = ''] = MORE_THAN_BEFORE.exec(meaning.question.line.trim()) ?? []
  if (!word || context?.plan.kind !== 'value' || context.plan.subjects.length !== 1) return null
  const { period, subjects } = context.plan
  const [year] = period.kind === 'years' ? period.years : []
  // Of one thing in another year: whether it is more in the later is what is told.
  if (year !== undefined && context.years.length === 2) {
    const isMore = LESS.test(word) === (year === context.years[0])
    return {
      ...plainPlan(subjects, { kind: 'years', years: context.years }),
      each: true,
      first: 'larger',
      isMore,
    }
  }
  const [before, last] = context.trail.slice(-2)
  if (!before || !last) return null
  return { ...plainPlan([last, before], period), first: 'larger', isMore: !LESS.test(word) }
}
const MORE_THAN_BEFORE =
  /^(?:og )?(?:(?:er|var|blev|bliver) (?:det|den) )?(?:sa )?(mere|mindre|storre|hojere|lavere)(?: end (?:sidst|for|forrige gang|sidste gang))?$/

const YES_OR_NO = phrase(
  '^(?:og |så |mon )*(?:er|var|får|fik|har|havde|går|gik|giver|gav|bruger|modtager)(?= ).* end(?= )',
)
const LESS = phrase('mindre|færre|lavere|billigere')

/** "Hvem får mest, A eller B?", "hvem får mest af A og B?" */
const OR = phrase('eller|(?:mest|mindst|flest|størst|mindste|største)(?: i 20[0-9]{2})? af (?:[^ ]+ ){1,6}og')
/** "I hvilken aftale får X mest?" */
const WHICH_AGREEMENT = phrase('(?:i )?hvilken (?:af )?(?:de )?(?:to |tre )?aftale(?:r|rne)?(?= |$)')

/** "Hvem af dem får mest?" after one thing and another were talked about: those; null where as many are not spoken of. */
function severalBefore({ catalog, context, meaning, linker }: Reader): Few | null {
  // Of what is divided itself the largest part is asked for.
  const isParted = (context?.trail ?? []).some((subject) => isDivided(catalog, subject))
  const told =
    context?.plan.kind === 'value' && context.plan.subjects.length > 1 ? context.plan.subjects : null
  const patterns = isParted && !told ? [WHICH_OF] : [WHICH_OF, ONLY_WHICH]
  const [found] = patterns.flatMap((pattern) => findPhrase(meaning.question, pattern))
  const trail = told ?? (context?.trail ?? []).filter(({ whole }) => !whole)
  const [said] = found?.groups ?? []
  const count = said === undefined ? trail.length : (cardinal(said) ?? 0)
  if (!found || namesSubject(linker, meaning) || count < 2 || trail.length < count) return null
  return { kind: 'found', subjects: trail.slice(-count), coverage: 1, listed: true, said: true }
}
/** "Hvem får mest?" and nothing more. */
const ONLY_WHICH = phrase(
  '^(?:og )?(?:hvem|hvilken|hvad|hvilket(?: område| initiativ)?) (?:så )?(?:får|fik|er|var) (?:der |så )?(?:mest|mindst|størst|den største|den mindste|flest penge)(?: i alt| i 20[0-9]{2})?(?= ?$)',
)
const WHICH_OF = phrase('(?:hvem|hvilken|hvilket) af (?:dem|de (to|tre|fire|fem|seks))')
