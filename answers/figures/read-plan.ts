// From the meaning of a question to a figure plan, or to what stands in the way of one.
import { unique } from '../collections.ts'
import type { Meaning } from '../question/meaning.ts'
import { EVERY_ROW } from '../question/operations/ranks.ts'
import { has, phrase } from '../question/question.ts'
import { readAmong } from './among.ts'
import { asksWhoGetsIt } from './bounds-said.ts'
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
import { comparing, fewCompared, moreThanBefore } from './compared.ts'
import { countedOn, partsOf, placeAfter, repeatPlan, sameOfAnother, turnedRound } from './continue-plan.ts'
import { findSubjects } from './find-subjects.ts'
import { sinceAsked, withoutGiver, withoutIncluded, withoutRest } from './left-out.ts'
import { OF } from './of-whole.ts'
import { type FigureContext, plainPlan } from './plan.ts'
import { planFor, THAN } from './plan-found.ts'
import { readMostRows } from './read-most-rows.ts'
import { readCount, readRank, WITHOUT_MONEY } from './read-rank.ts'
import { readShare } from './read-share.ts'
import type { FigureReading, Reader } from './reading.ts'
import { readScope } from './scope.ts'
import { uniqueSubjects } from './subjects.ts'

const WHICH_ROWS = phrase(
  '(?:hvilke|hvilket|alle|vis|list) (?:[a-zæøå]+ )?(?:initiativer?|indsatser|ministerier|områder|underpunkter|organisationer|poster|bevillinger)',
)

const WITH_MONEY = phrase(
  '(?:får|fik|har|havde|er der) (?:penge|midler|bevilling(?:er)?|noget)(?= ?(?:i )?(?:20)?[0-9]{2})',
)

export function readFigures(
  { catalog, linker, today }: Pick<Reader, 'catalog' | 'linker' | 'today'>,
  said: Meaning,
  talk: FigureContext | null,
): FigureReading {
  const meaning = withoutIncluded({ catalog, linker }, withoutRest(withoutGiver(sinceAsked(said))))
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
    (readAmong(meaning.question) !== null ||
      has(meaning.question, WITHOUT_MONEY) ||
      (meaning.years.length > 0 && has(meaning.question, WITH_MONEY)))
  const on = countedOn(reader)
  if (on) return on
  if (asksWhoGetsIt(meaning) && !linker.namesAny(meaning.topic.filter(({ soft }) => !soft)))
    return readCount(reader, { kind: 'count', what: '' }, true)
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
  // "Og headspace af psykiske lidelser?", "og af hele aftalen?" after a share.
  const sharesOn = context?.plan.kind === 'share' && operations.size === 0 && meaning.followUp
  const isInAnother = scope.named && !scope.agreements.includes(before[0]?.agreement ?? '')
  const isShare = asksShare || (sharesOn && !isInAnother && has(meaning.question, OF))
  if (isShare && !ITS_SHARE.test(meaning.question.text)) return readShare(reader)
  const isMore = moreThanBefore(reader)
  if (isMore) return { kind: 'plan', plan: isMore, coverage: 1 }
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

const IS_PERMANENT = phrase(
  '(?:er|gives|afsat|givet) (?:afsat )?(?:varig|permanent)(?:t|e)?(?: midler| penge| bevillinger)?(?: (?:i )?(?:beløb|kroner|mio|kr))*(?= ?$)',
)

/** "X' andel af aftalen, hvad er den i alt?": the share is what it gets. */
const ITS_SHARE = /\bandel\p{L}* af [^,?]+, ?(?:hvad?|hvor meget) er (?!.*(?:pct|procent|%))/iu
