// From the meaning of a question to a figure plan, or to what stands in the way of one.
import { unique } from '../collections.ts'
import type { Meaning } from '../question/meaning.ts'
import { EVERY_ROW } from '../question/operations/ranks.ts'
import { has, phrase } from '../question/question.ts'
import { readAmong } from './among.ts'
import {
  againstOther,
  againstYears,
  namesakesInYears,
  pairBefore,
  restBefore,
  shareBefore,
  subjectsBefore,
  winnerMeant,
} from './carry-over.ts'
import { comparing, fewCompared, firstTold } from './compared.ts'
import { isDivided, partsOf, placeAfter, repeatPlan, sameOfAnother, turnedRound } from './continue-plan.ts'
import { allOf, listsYears, mostCovered, yearsOfClaim } from './covered.ts'
import { askedShares } from './equal-shares.ts'
import { type Found, findSubjects } from './find-subjects.ts'
import { INCLUDES, sinceAsked, withoutIncluded, withoutRest } from './left-out.ts'
import { asksForSomeOfNamed } from './of-whole.ts'
import { allYears } from './period.ts'
import { type FigureContext, type FigurePlan, plainPlan, type Subject } from './plan.ts'
import { readDifference } from './read-difference.ts'
import { readMostRows } from './read-most-rows.ts'
import { readCount, readRank, WITHOUT_MONEY } from './read-rank.ts'
import { readShare } from './read-share.ts'
import { type FigureReading, periodOfSubject, type Reader } from './reading.ts'
import { readScope } from './scope.ts'
import { divisions } from './segments.ts'
import { uniqueSubjects } from './subjects.ts'
import { countsTwice, summed } from './summed.ts'

const WHICH_ROWS = phrase(
  '(?:hvilke|hvilket|alle|vis|list) (?:[a-zæøå]+ )?(?:initiativer?|indsatser|ministerier|områder|underpunkter|organisationer|poster|bevillinger)',
)

export function readFigures(
  { catalog, linker, today }: Pick<Reader, 'catalog' | 'linker' | 'today'>,
  said: Meaning,
  talk: FigureContext | null,
): FigureReading {
  const meaning = withoutIncluded({ catalog, linker }, withoutRest(sinceAsked(said)))
  const context = winnerMeant(meaning, talk)
  const before = context ? subjectsBefore(catalog, context) : []
  const scope = readScope(catalog, meaning, unique(before.map(({ agreement }) => agreement)))
  const operations = new Map(meaning.operations.map(({ value }) => [value.kind, value]))
  const reader: Reader = { catalog, linker, today, meaning, scope, context, operations }
  if (scope.missing) return { kind: 'missing', agreement: scope.missing }
  const count = operations.get('count')
  // "I hvilket år gives mest, og hvor mange er det?" counts nothing.
  if (count?.kind === 'count' && !(count.what === '' && operations.has('rank')))
    return readCount(reader, count)
  const most = operations.get('mostRows')
  if (most?.kind === 'mostRows') return readMostRows(reader, most)
  // "Hvilke initiativer får under 1 mio.?", "… kun penge i 2023?" counts and lists them.
  const bounded = meaning.claimedAmounts.some(({ value }) => value.bound !== null)
  const isChosen =
    has(meaning.question, WHICH_ROWS) &&
    (readAmong(meaning.question) !== null || has(meaning.question, WITHOUT_MONEY))
  if ((bounded || isChosen) && !operations.has('rank')) {
    return has(meaning.question, WHICH_ROWS)
      ? readCount(reader, { kind: 'count', what: '' }, true)
      : { kind: 'unknown', coverage: 0 }
  }
  // "Hvilke initiativer er varige?" lists those that are.
  const isSummedUp = operations.has('sum') || operations.has('total')
  if (operations.has('permanent') && has(meaning.question, WHICH_ROWS) && !isSummedUp)
    return readRank(reader, { kind: 'rank', smallest: false, count: EVERY_ROW, skip: 0 })
  const rank = operations.get('rank')
  const again = placeAfter(reader) ?? (rank?.kind === 'rank' ? turnedRound(reader, rank) : null)
  if (again) return again
  if (rank?.kind === 'rank' && !operations.has('compare')) {
    const few = fewCompared(reader)
    return few ? planFor(comparing(reader), few) : readRank(reader, rank)
  }
  // "Hvor stor en del er varig?" asks for what is permanent.
  const asksShare = operations.has('share') && !has(meaning.question, IS_PERMANENT)
  if (asksShare && !ITS_SHARE.test(meaning.question.text)) return readShare(reader)
  const parts = context && partsOf(reader, context.plan)
  if (parts) return parts
  const rest = restBefore(reader)
  if (rest) return rest
  const share = operations.has('percent') ? shareBefore(reader) : null
  if (share) return share
  const named =
    pairBefore(reader) ??
    againstOther(reader, before) ??
    findSubjects({ catalog, linker }, meaning, scope, before)
  if (named.kind !== 'found') return named
  const found =
    context && !named.said
      ? {
          ...named,
          subjects: uniqueSubjects([...named.subjects, ...namesakesInYears(reader, named.subjects)]),
        }
      : named
  // "Er det mere end X?", "hvor meget mere end X?": what was talked about against X.
  const isAgainst = (operations.has('compare') || operations.has('difference')) && has(meaning.question, THAN)
  if (context && isAgainst && found.said && before.length === 1 && found.subjects.length === 1) {
    const both = uniqueSubjects([...before, ...found.subjects])
    if (both.length === 2) return planFor(reader, { ...found, subjects: both, listed: true })
  }
  // "Er det mere end i 2022?" after the figure of another year: the two side by side.
  const years = context && isAgainst && !found.said ? againstYears(reader, found.subjects) : null
  if (years) {
    const plan = {
      ...plainPlan(found.subjects, { kind: 'years', years }),
      each: true,
      first: 'larger' as const,
    }
    return { kind: 'plan', plan, coverage: found.coverage }
  }
  if (context) {
    const again = found.said
      ? sameOfAnother(reader, context.plan, found)
      : repeatPlan(reader, context.plan, found.subjects)
    if (again) return again
  }
  return planFor(reader, found)
}

const MOST_SIDE_BY_SIDE = 4
/** Coverage from which one row is all that is named. */
const WHOLLY = 0.9

function planFor(
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
  return plan({ kind: 'value', subjects: asked, period, each, first: firstTold(reader), andTotal })
}

const PERCENT_OF = phrase('[0-9]+(?:,[0-9]+)? ?(?:pct\\.?|procent|%) af')
const PER_INITIATIVE = phrase(
  '(?:pr|per|for|på|hvert)\\.? (?:hvert |enkelt |et )*(?:initiativ|indsats|bevilling)',
)
/** Held against something else, which was not found: what the one figure itself changes by would be no answer. */
const isHalf = (reader: Reader): boolean =>
  reader.meaning.years.length === 0 && has(reader.meaning.question, THAN_OTHER) && listsMore(reader)
const THAN_OTHER = phrase('end (?:[^ ]+ )*[^ ]+|forskel(?:len)? (?:mellem|på|imellem)')

/** More than one thing is named, with a conjunction between them. */
const listsMore = ({ linker, meaning }: Reader): boolean =>
  divisions(meaning).some((parts) => parts.every((part) => linker.namesAny(part.filter(({ soft }) => !soft))))

const IS_PERMANENT = phrase(
  '(?:er|gives|afsat|givet) (?:afsat )?(?:varig|permanent)(?:t|e)?(?: midler| penge| bevillinger)?(?: (?:i )?(?:beløb|kroner|mio|kr))*(?= ?$)',
)

/** "X' andel af aftalen, hvad er den i alt?": the share is what it gets. */
const ITS_SHARE = /\bandel\p{L}* af [^,?]+, ?(?:hvad?|hvor meget) er (?!.*(?:pct|procent|%))/iu

/** "A end B" holds the first named against the second; else the later agreement is held against the earlier. */
function inTurn({ meaning, scope }: Reader, subjects: readonly Subject[]): Subject[] {
  const place = ({ agreement }: Subject) => scope.agreements.indexOf(agreement)
  return has(meaning.question, THAN)
    ? [...subjects].sort((a, b) => place(a) - place(b))
    : [...subjects].reverse()
}

/** "… end holdet fra 2023" */
const THAN = phrase('end|gange (?:så )?[^ ]+ .*som')
const THE_YEARS = phrase(
  '(?:i|over|for) de (?:to|tre|2|3) [a-zæøå]+ år|halvdel af (?:perioden|aftaleperioden|årene)',
)
/** "I alt og i 2029": both. */
const TOTAL = '(?:i alt|ialt|samlet|totalt?|totalen|det hele)'
const AND_TOTAL = phrase(
  `${TOTAL} (?:og|samt|plus) (?:[^ ]+ ){0,3}(?:19|20)[0-9]{2}|(?:19|20)[0-9]{2} (?:[^ 0-9]+ ){0,3}(?:og|samt|plus) (?:[^ 0-9]+ ){0,2}${TOTAL}`,
)
const EACH = phrase('hver(?:t|især| for sig)?|hver især|for sig|hver for sig|begge|pr\\.? aftale|per aftale')
