// Follow-ups that are the plan before with one thing changed: another year, another subject, the parts of a whole.
import type { Catalog } from '../catalog.ts'
import { cardinal, ordinal } from '../question/number-words.ts'
import type { Operation } from '../question/operations.ts'
import { has, phrase } from '../question/question.ts'
import { readAmong } from './among.ts'
import { boundsSaid } from './bounds-said.ts'
import { carriedTo, namesSubject } from './carry-over.ts'
import type { Found } from './find-subjects.ts'
import { allYears } from './period.ts'
import { type FigurePlan, isSame, type Period, type Subject, subjectsOf } from './plan.ts'
import { type FigureReading, periodOf, type Reader } from './reading.ts'

/** "hvad med 2023?" after a ranking, count, share or average: the same again with what is said now. */
export function repeatPlan(
  reader: Reader,
  plan: FigurePlan,
  subjects: readonly Subject[],
): FigureReading | null {
  const newOperation = [...reader.operations.keys()].some((kind) => kind !== 'money' && kind !== 'total')
  if (newOperation || !REPEATED.has(plan.kind)) return null
  // "Og præcis 4,0?" is another condition; "hvor meget er det i alt?" adds up what was listed.
  if (reader.meaning.claimedAmounts.length > 0 || has(reader.meaning.question, IT_ALL)) return null
  const [subject] = subjects
  const agreement = reader.scope.named ? (reader.scope.agreements[0] ?? null) : (subject?.agreement ?? null)
  if (agreement === null) return null
  const reading = periodOf(reader, agreement)
  if (reading.kind === 'outside') return { kind: 'outside', subjects: [...subjects], years: reading.years }
  const { period } = reading
  switch (plan.kind) {
    case 'rank':
    case 'count': {
      const among = readAmong(reader.meaning.question) ?? plan.among
      return withScope(reader, { ...plan, agreement, period, among }, plan.scope)
    }
    case 'share':
      return plan.part.agreement === agreement
        ? { kind: 'plan', coverage: 1, plan: { ...plan, period } }
        : shareIn(reader, plan, agreement, period)
    case 'average': {
      if (period.kind === 'years')
        return { kind: 'plan', coverage: 1, plan: { ...plan, years: period.years } }
      return subject && subject.agreement !== plan.subject.agreement ? averageOf(reader, subject) : null
    }
    case 'perInitiative':
      return subject ? { kind: 'plan', coverage: 1, plan: { ...plan, subject, period } } : null
    case 'difference':
      return subject && subjects.length < 3 ? differenceOf(reader, plan, subject, period) : null
    default:
      return null
  }
}

/** "Og af SSA23?", "og i SSA23?" after a share: of the part and the whole of that name there. */
function shareIn(
  { catalog, linker }: Reader,
  plan: Extract<FigurePlan, { kind: 'share' }>,
  agreement: string,
  period: Period,
): FigureReading {
  const scope = { agreements: [agreement], named: true, missing: null }
  const [part, whole] = [plan.part, plan.whole].map((one) => {
    const there = carriedTo({ catalog, linker }, scope, [one])
    const [only, ...others] = there.kind === 'found' ? there.subjects : []
    return others.length === 0 ? only : undefined
  })
  return part && whole
    ? { kind: 'plan', coverage: 1, plan: { ...plan, part, whole, period } }
    : { kind: 'unknown', coverage: 0 }
}

const REPEATED = new Set<FigurePlan['kind']>([
  'rank',
  'count',
  'share',
  'average',
  'perInitiative',
  'difference',
])

/** Over all years of its agreement. */
function averageOf({ catalog }: Reader, subject: Subject): FigureReading | null {
  const info = catalog.agreements.find(({ label }) => label === subject.agreement)
  return info
    ? { kind: 'plan', coverage: 1, plan: { kind: 'average', subject, years: allYears(info) } }
    : null
}

/** "Og fra 2023 til 2024?", "og i SSA23?", "og SSA26?" after a change, or after two that were held against each other. */
function differenceOf(
  { catalog }: Reader,
  plan: Extract<FigurePlan, { kind: 'difference' }>,
  subject: Subject,
  period: Period,
): FigureReading | null {
  const { from, to } = plan
  const info = catalog.agreements.find(({ label }) => label === subject.agreement)
  if (!isSame(from.subject, to.subject)) {
    const isOther = ![from, to].some((point) => isSame(point.subject, subject))
    return isOther ? { kind: 'plan', coverage: 1, plan: { ...plan, to: { subject, period } } } : null
  }
  const isElse = subject.agreement !== to.subject.agreement
  const years = period.kind === 'years' ? period.years : isElse && info ? allYears(info) : []
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined || first === last) return null
  const at = (year: number) => ({ subject, period: { kind: 'years' as const, years: [year] } })
  return { kind: 'plan', coverage: 1, plan: { ...plan, from: at(first), to: at(last) } }
}

/** Within what the ranking or count before was, in whichever agreement it is asked of now. */
function withScope(
  { catalog, linker }: Reader,
  plan: Extract<FigurePlan, { kind: 'rank' | 'count' }>,
  scope: Subject | null,
): FigureReading {
  if (!scope || scope.agreement === plan.agreement)
    return { kind: 'plan', coverage: 1, plan: { ...plan, scope } }
  const there = carriedTo({ catalog, linker }, { agreements: [plan.agreement], named: true, missing: null }, [
    scope,
  ])
  if (there.kind !== 'found') return there
  const [one, ...others] = there.subjects
  return one && others.length === 0
    ? { kind: 'plan', coverage: 1, plan: { ...plan, scope: one } }
    : { kind: 'ask', subjects: there.subjects }
}

/** "Hvor meget er det i alt?", "hvad er de samlet på?" */
export const IT_ALL = phrase(
  '(?:hvor meget|hvad) (?:er|bliver|giver|får|fik|koster|udgør) (?:det|de|dem)(?: så)? (?:i alt|samlet|til sammen|tilsammen)(?: på)?',
)

/** "Og under 5?", "hvor mange af dem får over 10 mio.?" after a count: the same with another bound. */
export function countedOn(reader: Reader): FigureReading | null {
  const { meaning, linker, context, scope } = reader
  const plan = context?.plan
  const bounds = boundsSaid(meaning)
  const names = linker.namesAny(
    meaning.topic.filter(({ soft, word }) => !soft && !/^(?:mange$|hojst|mindst|\d)/.test(word.key)),
  )
  if (plan?.kind !== 'count' || !meaning.followUp || names || bounds.length === 0 || scope.named) return null
  // Of those over a bound, those under another would be held to both.
  if (plan.bounds.length > 0 && has(meaning.question, OF_THEM)) return { kind: 'unknown', coverage: 0 }
  const reading = meaning.years.length > 0 ? periodOf(reader, plan.agreement) : null
  const period = reading?.kind === 'period' ? reading.period : plan.period
  return reading?.kind === 'outside'
    ? null
    : { kind: 'plan', coverage: 1, plan: { ...plan, period, none: false, bounds } }
}

/** "Det største af dem", "hvor mange af de …" */
export const OF_THEM = phrase('af (?:dem|disse|de)')

/** "Og nr. 2?" after a ranking is the place in it, not the initiative of that number. */
export function placeAfter({ meaning, linker, context }: Reader): FigureReading | null {
  const [number, ...others] = meaning.numbers.flatMap(({ value }) => value)
  const [, word = ''] = PLACE.exec(meaning.question.line.trim()) ?? []
  const place = number ?? (word ? String(cardinal(word) ?? ordinal(word)) : undefined)
  const names = !word && namesSubject(linker, meaning)
  if (context?.plan.kind !== 'rank' || !(meaning.followUp || word) || names || others.length > 0) return null
  if (place === undefined || !/^[1-9]$/.test(place)) return null
  return { kind: 'plan', coverage: 1, plan: { ...context.plan, skip: Number(place) - 1, count: 1 } }
}

/** "Nummer to?", "og den tredje?" */
const PLACE =
  /^(?:og |hvad med |hvem er |hvilken er |hvilket er |hvad er )*(?:nummer|nr|den|det) (\p{L}+)(?: storste)?$/u

/** "Og mindst?" after the year in which something gets most, or what has most lines: the other end of the same. */
export function turnedRound(
  { meaning, linker, context }: Reader,
  { smallest }: Extract<Operation, { kind: 'rank' }>,
): FigureReading | null {
  const plan = context?.plan
  const names = namesSubject(linker, meaning)
  if (!meaning.followUp || names) return null
  // "Og mindst?" after a few that were held against each other.
  if (plan?.kind === 'value' && plan.first && ONLY_END.test(meaning.question.line))
    return { kind: 'plan', coverage: 1, plan: { ...plan, first: smallest ? 'smaller' : 'larger' } }
  if (plan?.kind !== 'peak' && plan?.kind !== 'mostRows') return null
  return has(meaning.question, OF_ROWS) ? null : { kind: 'plan', coverage: 1, plan: { ...plan, smallest } }
}
const ONLY_END =
  /^og (?:(?:hvad|hvem|hvilken|hvilket) (?:er |far |fik )?)?(?:den |det )?(?:mindste?|storste?|mest|faerrest|flest) *$/
/** Asks for a ranking of its own. */
const OF_ROWS = phrase(
  'initiativ[a-zæøå]*|indsats[a-zæøå]*|underpunkt[a-zæøå]*|ministeri[a-zæøå]*|områder?(?:t|ne)?',
)

/** "Hvilke initiativer går de til?" after a figure of the whole: its parts, the largest first. */
export function partsOf({ meaning, catalog }: Reader, plan: FigurePlan): FigureReading | null {
  const [subject] = subjectsOf(plan)
  if (plan.kind !== 'value' || !subject || !meaning.followUp || !has(meaning.question, WHICH_PARTS))
    return null
  if (!subject.whole && !isDivided(catalog, subject)) return null
  const hasInitiatives = subject.whole || catalog.rows.get(subject.row ?? -1)?.level !== 'initiative'
  const level = hasInitiatives ? 'initiative' : 'sub'
  const { agreement } = subject
  const scope = subject.whole ? null : subject
  const { period } = plan
  return {
    kind: 'plan',
    coverage: 1,
    plan: {
      kind: 'rank',
      level,
      agreement,
      scope,
      period,
      smallest: false,
      count: MOST_PARTS,
      skip: 0,
      among: null,
      claimed: null,
    },
  }
}

const WHICH_PARTS = phrase(
  'hvilke (?:initiativer|indsatser|underpunkter|organisationer|poster|bevillinger)|hvem (?:får|deler) (?:dem|dele|del)|hvad (?:går|gik) (?:de|det|den) til|hvad består (?:det|den) af',
)
const MOST_PARTS = 10

/** "og psykiatrien?" after a share, an average or a count: the same of another subject. */
export function sameOfAnother(
  reader: Reader,
  plan: FigurePlan,
  { subjects, coverage }: Extract<Found, { kind: 'found' }>,
): FigureReading | null {
  const { operations, meaning, catalog } = reader
  const [subject] = subjects
  if (operations.size > 0 || !meaning.followUp || !subject) return null
  // How much one name of several changes is asked of each.
  if (subjects.length > 1) return plan.kind === 'difference' ? { kind: 'ask', subjects } : null
  const { agreement } = subject
  const plain = (plan: FigurePlan): FigureReading => ({ kind: 'plan', plan, coverage })
  switch (plan.kind) {
    case 'share':
      return plan.whole.agreement === agreement ? plain({ ...plan, part: subject }) : null
    case 'average':
    case 'peak': {
      const info = catalog.agreements.find(({ label }) => label === agreement)
      return info
        ? plain({
            ...plan,
            subject,
            years: agreement === plan.subject.agreement ? plan.years : allYears(info),
          })
        : null
    }
    case 'count':
      return isDivided(catalog, subject) ? plain({ ...plan, agreement, scope: subject }) : null
    case 'perInitiative':
      return plain({ ...plan, subject })
    case 'value':
      return plan.each && agreement === plan.subjects[0]?.agreement
        ? plain({ ...plan, subjects: [subject] })
        : null
    case 'difference': {
      const { from, to } = plan
      const isOfYears = isSame(from.subject, to.subject)
      if (!isOfYears) return null
      if (agreement !== to.subject.agreement) return differenceOf(reader, plan, subject, { kind: 'total' })
      return plain({ ...plan, from: { ...from, subject }, to: { ...to, subject } })
    }
    default:
      return null
  }
}

/** The table has lines under it. */
export function isDivided({ rows, children }: Catalog, { row: id }: Subject): boolean {
  const row = rows.get(id ?? -1)
  return row !== undefined && (row.level === 'ministry' || row.level === 'area' || children.has(row.id))
}
