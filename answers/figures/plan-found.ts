// From the rows a question is about to what is told or worked out of them.
import { unique } from '../collections.ts'
import { has, phrase } from '../question/question.ts'
import { askedMore, firstTold } from './compared.ts'
import { isDivided } from './continue-plan.ts'
import { allOf, listsYears, mostCovered, yearsOfClaim } from './covered.ts'
import { askedShares } from './equal-shares.ts'
import type { Found } from './find-subjects.ts'
import { INCLUDES } from './left-out.ts'
import { asksForSomeOfNamed } from './of-whole.ts'
import { allYears } from './period.ts'
import { type FigurePlan, plainPlan, type Subject } from './plan.ts'
import { readDifference } from './read-difference.ts'
import { type FigureReading, periodOfSubject, type Reader } from './reading.ts'
import { divisions } from './segments.ts'
import { countsTwice, summed } from './summed.ts'

const MOST_SIDE_BY_SIDE = 4
/** Coverage from which one row is all that is named. */
const WHOLLY = 0.9

export function planFor(
  reader: Reader,
  { subjects, coverage, listed, said }: Extract<Found, { kind: 'found' }>,
): FigureReading {
  const { operations, meaning, catalog, context } = reader
  const change = operations.get('difference')
  // One name in two agreements is no pair to be held against each other: each is shown by itself. Two whole agreements are,
  // and so is one name in two agreements that the question names.
  const isOverTwo =
    reader.scope.named &&
    subjects.length === 2 &&
    unique(subjects.map(({ agreement }) => agreement)).length === 2 &&
    reader.scope.agreements.length === 2
  const pair = listed || isOverTwo || subjects.length < 2 || subjects.every(({ whole }) => whole)
  if (change?.kind === 'difference' && !listed && isHalf(reader))
    return { kind: 'ask', subjects: [...subjects] }
  if (change?.kind === 'difference' && pair) {
    const plan = readDifference(reader, isOverTwo && !listed ? inTurn(reader, subjects) : subjects, change.as)
    if (plan) return { kind: 'plan', plan, coverage }
    if (has(meaning.question, THAN)) return { kind: 'ask', subjects: [...subjects] }
    if (!said) return { kind: 'unknown', coverage: 0 }
    // From before the agreement's first year nothing is known: its figure alone is no change.
    if (subjects.length === 1 && meaning.years.length === 1) return { kind: 'unknown', coverage: 0 }
  }
  const readings = subjects.map((subject) => ({ subject, reading: periodOfSubject(reader, subject) }))
  const covered = mostCovered(
    catalog,
    readings.flatMap(({ subject, reading }) =>
      reading.kind === 'period' ? [{ subject, period: reading.period }] : [],
    ),
    !listed && !reader.scope.named && !listsYears(meaning),
  )
  const [first] = covered
  if (!first) {
    const years = unique(readings.flatMap(({ reading }) => (reading.kind === 'outside' ? reading.years : [])))
    return { kind: 'outside', subjects, years }
  }
  const asked = covered.map(({ subject }) => subject)
  // Of a name that two agreements have, the one that covers the years: it alone is asked about.
  if (change && asked.length === 1 && subjects.length > 1)
    return planFor(reader, { kind: 'found', subjects: asked, coverage, listed, said: true })
  // Nor are the plain figures of both an answer to how many per cent each fell.
  if (change?.kind === 'difference' && change.as === 'percent' && !pair)
    return { kind: 'ask', subjects: asked.slice(0, MOST_SIDE_BY_SIDE) }
  const period = allOf(covered)
  if (asked.length > MOST_SIDE_BY_SIDE && !listed)
    return { kind: 'ask', subjects: asked.slice(0, MOST_SIDE_BY_SIDE) }
  const plan = (plan: FigurePlan): FigureReading => ({ kind: 'plan', plan, coverage })
  const info = catalog.agreements.find(({ label }) => label === first.subject.agreement)
  if (!info) throw new Error(`no agreement ${first.subject.agreement}`)
  const claimed = meaning.claimedAmounts.find(
    ({ value }) => value.unit === 'mio. kr.' && value.bound === null,
  )
  // "Og præcis 4,0?" after a list is held against nothing that was told.
  if (claimed && !said && (context?.plan.kind === 'count' || context?.plan.kind === 'rank'))
    return { kind: 'unknown', coverage: 0 }
  // "Hvor meget af rammen på 66 mio. går til X?" holds nothing against the 66.
  if (claimed && asksForSomeOfNamed(meaning))
    return { kind: 'ask', subjects: asked.slice(0, MOST_SIDE_BY_SIDE) }
  // "8,4 mio. hvert år" is held against each year by whoever reads them.
  if (claimed && asked.length === 1 && !operations.has('eachYear'))
    return plan({
      kind: 'check',
      subject: first.subject,
      period: yearsOfClaim(meaning, claimed, period),
      claimed: claimed.value.value,
    })
  if (operations.has('average') && asked.length === 1 && has(meaning.question, PER_INITIATIVE))
    return isDivided(catalog, first.subject) || first.subject.whole
      ? plan({ kind: 'perInitiative', subject: first.subject, period })
      : { kind: 'unknown', coverage: 0 }
  // "A og B lagt sammen" of which only one was found: half of a sum is no sum.
  const half = asked.length === 1 && coverage < WHOLLY && meaning.years.length === 0 && !meaning.followUp
  if (operations.has('sum') && half && listsMore(reader)) return { kind: 'ask', subjects: asked }
  // A percentage is asked for that is no share and no change: not for the amount in mio. kr.
  if (operations.has('percent') || has(meaning.question, PERCENT_OF)) return { kind: 'unknown', coverage: 0 }
  const shares = asked.length === 1 ? askedShares(catalog, first.subject, meaning) : null
  if (shares) {
    const { among, whom } = shares
    return plan({ kind: 'equalShare', subject: first.subject, period, among, whom })
  }
  if (operations.has('split')) return { kind: 'unknown', coverage: 0 }
  // What is asked to be worked out of one thing is not answered with the plain figures of several.
  if (operations.has('average') && asked.length > 1 && !listed)
    return { kind: 'ask', subjects: asked.slice(0, MOST_SIDE_BY_SIDE) }
  if (listed && has(meaning.question, INCLUDES)) return { kind: 'ask', subjects: asked }
  const shared = unique(asked.map(({ agreement }) => agreement)).length < asked.length
  if (operations.has('compare') && shared && !listed)
    return { kind: 'ask', subjects: asked.slice(0, MOST_SIDE_BY_SIDE) }
  if (operations.has('average') && asked.length === 1)
    return plan({
      kind: 'average',
      subject: first.subject,
      years: period.kind === 'years' ? period.years : allYears(info),
    })
  const { subjects: together, addsUp } = summed(reader, asked, said)
  // More than can be told one by one, of which the whole is no sum.
  if (together.length === 0) return { kind: 'unknown', coverage: 0 }
  const span = meaning.numbers.some(({ value }) => value.length > 2)
  const plus = span || /\p{L} ?\+ ?\p{L}/u.test(meaning.question.text)
  const sameAgreement = unique(together.map(({ agreement }) => agreement)).length === 1
  const adds =
    !operations.has('compare') &&
    (addsUp || plus || (operations.has('total') && listed && !has(meaning.question, EACH)))
  if (together.length > 1 && sameAgreement && adds && (listed || addsUp || plus))
    return countsTwice(reader, together)
      ? { kind: 'ask', subjects: together.slice(0, MOST_SIDE_BY_SIDE) }
      : plan({ kind: 'sum', subjects: together, period })
  // Over price levels nothing is added: each is told by itself, unless it is the years of one that are summed up.
  if (together.length > asked.length && !sameAgreement && (context?.years.length ?? 0) < 2)
    return plan(plainPlan(together, period))
  // "Får de mere end X?" with X alone found.
  const isOne = asked.length === 1 && !(period.kind === 'years' && period.years.length > 1)
  if (isOne && operations.has('compare') && has(meaning.question, THAN_OTHER))
    return { kind: 'ask', subjects: asked }
  const severalYears = period.kind === 'years' && period.years.length > 1
  // "I de to midterste år, altså 2027 og 2028": one amount of both.
  const yearsListed =
    meaning.years.length > 1 &&
    !has(meaning.question, THE_YEARS) &&
    !/\d ?\+ ?\d/.test(meaning.question.text) &&
    !operations.has('sum') &&
    (!operations.has('total') || has(meaning.question, AND_TOTAL))
  // "2023? Og de tre år efter?" goes on year by year.
  const goesOn =
    meaning.followUp &&
    !operations.has('sum') &&
    meaning.years.some(({ value }) => value.kind === 'rest' && value.count)
  const each = severalYears && (operations.has('eachYear') || yearsListed || goesOn || change !== undefined)
  const andTotal = period.kind === 'years' && has(meaning.question, AND_TOTAL)
  const isMore = askedMore(reader, asked, period)
  return plan({ kind: 'value', subjects: asked, period, each, first: firstTold(reader), andTotal, isMore })
}

const PERCENT_OF = phrase('[0-9]+(?:,[0-9]+)? ?(?:pct\\.?|procent|%) af')
const PER_INITIATIVE = phrase(
  '(?:pr|per|for|på|hvert)\\.? (?:hvert |enkelt |et )*(?:initiativ|indsats|bevilling)|(?:et|en) (?:enkelt )?(?:initiativ|indsats|bevilling) (?:[^ ]+ ){0,2}gennemsnit|gennemsnitlig(?:e|t)? (?:initiativ|indsats|bevilling)',
)
/** Held against something else, which was not found: what the one figure itself changes by would be no answer. */
const isHalf = (reader: Reader): boolean =>
  reader.meaning.years.length === 0 && has(reader.meaning.question, THAN_OTHER) && listsMore(reader)
const THAN_OTHER = phrase('end (?:[^ ]+ )*[^ ]+|forskel(?:len)? (?:mellem|på|imellem)')

/** More than one thing is named, with a conjunction between them. */
const listsMore = ({ linker, meaning }: Reader): boolean =>
  divisions(meaning).some((parts) => parts.every((part) => linker.namesAny(part.filter(({ soft }) => !soft))))

/** "A end B" holds the first named against the second; else the later agreement is held against the earlier. */
function inTurn({ meaning, scope }: Reader, subjects: readonly Subject[]): Subject[] {
  const place = ({ agreement }: Subject) => scope.agreements.indexOf(agreement)
  return has(meaning.question, THAN)
    ? [...subjects].sort((a, b) => place(a) - place(b))
    : [...subjects].reverse()
}

/** "… end holdet fra 2023" */
export const THAN = phrase('end|gange (?:så )?[^ ]+ .*som')
const THE_YEARS = phrase(
  '(?:i|over|for) de (?:to|tre|2|3) [a-zæøå]+ år|halvdel af (?:perioden|aftaleperioden|årene)',
)
/** "I alt og i 2029": both. */
const TOTAL = '(?:i alt|ialt|samlet|totalt?|totalen|det hele)'
const AND_TOTAL = phrase(
  `${TOTAL} (?:og|samt|plus) (?:[^ ]+ ){0,3}(?:19|20)[0-9]{2}|(?:19|20)[0-9]{2} (?:[^ 0-9]+ ){0,3}(?:og|samt|plus) (?:[^ 0-9]+ ){0,2}${TOTAL}`,
)
const EACH = phrase('hver(?:t|især| for sig)?|hver især|for sig|hver for sig|begge|pr\\.? aftale|per aftale')
