// Largest, smallest and how many: questions about all rows of a kind, within an agreement, ministry or area.
import type { Knowledge } from '../../data/knowledge.ts'
import { type Catalog, hasLevel, type Row } from '../catalog.ts'
import { type Draft, draft } from '../draft.ts'
import { type AmountRow, queryAmounts } from '../facts/amounts.ts'
import { EVERY_ROW } from '../question/operations/ranks.ts'
import { decimal, millions, superlative } from '../words/danish.ts'
import { AMONG_WORDS, isAmong } from './among.ts'
import { boundsText, isWithin } from './bounds-said.ts'
import { type FigurePlan, type Period, type RankLevel, type Subject, withinText } from './plan.ts'
import { periodText, type Sheet, sumText } from './sheet.ts'

type PlanOf<K extends FigurePlan['kind']> = Extract<FigurePlan, { kind: K }>
type Counted = { row: Row; tenths: number; cells: AmountRow[] }

export const NOUNS: Record<RankLevel, { one: string; many: string }> = {
  initiative: { one: 'initiativ', many: 'initiativer' },
  sub: { one: 'underpunkt', many: 'underpunkter' },
  ministry: { one: 'ministerium', many: 'ministerier' },
  area: { one: 'område', many: 'områder' },
  immediate: { one: 'beløb til straksudmøntning', many: 'beløb til straksudmøntning' },
}

export function rank(sheet: Sheet, knowledge: Knowledge, catalog: Catalog, plan: PlanOf<'rank'>): Draft {
  if (!hasLevel(catalog, plan.agreement, plan.level)) return notDivided(plan.agreement, plan.level)
  const shown = ranked(knowledge, catalog, plan)
  for (const { row, tenths, cells } of shown)
    sheet.result(
      `${labelOf(catalog, row)}, ${periodText(plan.period, plan.agreement)}`,
      tenths / 10,
      'mio. kr.',
      cells,
    )
  const nouns = NOUNS[plan.level]
  const { claimed } = plan
  const isIt = shown.some(({ row }) => row.id === claimed?.row)
  const own = claimed && !isIt ? sheet.figure(claimed, plan.period) : null
  if (claimed && own)
    sheet.result(
      `${claimed.label}, ${periodText(plan.period, plan.agreement)}`,
      own.tenths / 10,
      'mio. kr.',
      own.cells,
    )
  return draft(
    shown.length ? 'amount' : 'not_found',
    shown.length ? 'rank' : 'nothingRanked',
    {
      lines: shown.map(({ row, tenths }, i) => ({
        place: plan.skip + i + 1,
        label: labelOf(catalog, row),
        amount: millions(tenths),
      })),
      several: shown.length > 1,
      verdict: claimed && (isIt ? 'Ja.' : 'Nej.'),
      claimed: claimed && own && `${claimed.label}: ${millions(own.tenths)}`,
      among: plan.among && AMONG_WORDS[plan.among],
      superlative: superlative(plan),
      noun: shown.length === 1 ? nouns.one : nouns.many,
      every: plan.count >= EVERY_ROW,
      nouns: nouns.many,
      within: withinText(plan.scope),
      period: periodText(plan.period, plan.agreement),
      agreement: plan.agreement,
      priceLevel: sheet.priceLevel(plan.agreement),
    },
    { calculation: shown.flatMap((one) => sumText(one) ?? []).join('; ') || null },
  )
}

/** The rows that a ranking or a list of those counted tells, in its order. */
export function listedRows(knowledge: Knowledge, catalog: Catalog, plan: FigurePlan): Row[] {
  const listed =
    plan.kind === 'rank'
      ? ranked(knowledge, catalog, plan)
      : plan.kind === 'count'
        ? countedOf(knowledge, catalog, plan)
        : []
  // A part of them would be no sum.
  return listed.length > MOST_LISTED ? [] : listed.map(({ row }) => row)
}

function ranked(knowledge: Knowledge, catalog: Catalog, plan: PlanOf<'rank'>): Counted[] {
  const direction = plan.smallest ? 1 : -1
  const sorted = countedRows(knowledge, catalog, plan.agreement, plan.level, plan.scope, plan.period)
    // The smallest is the smallest that gets anything: a "-" in the year asked about is no allocation.
    .filter(({ tenths }) => tenths > 0)
    .filter(({ row, tenths }) => isAmong(knowledge, plan.among, amountRowsOf(catalog, row), tenths))
    .sort((a, b) => direction * (a.tenths - b.tenths) || a.row.start - b.row.start)
    .slice(plan.skip)
  const last = sorted[plan.count - 1]
  // Those that share the last place belong with it, unless they are a crowd.
  const tied = sorted.filter(({ tenths }, i) => i < plan.count || tenths === last?.tenths)
  return tied.length <= plan.count + 3 ? tied : sorted.slice(0, plan.count)
}

export function count(sheet: Sheet, knowledge: Knowledge, catalog: Catalog, asked: PlanOf<'count'>): Draft {
  const plan = levelOf(knowledge, catalog, asked)
  if (!hasLevel(catalog, plan.agreement, plan.level)) return notDivided(plan.agreement, plan.level)
  const period: Period = plan.period ?? { kind: 'total' }
  const counted = countedOf(knowledge, catalog, plan)
  const nouns = NOUNS[plan.level]
  const cells = counted.flatMap((entry) => entry.cells)
  const label = `Antal ${nouns.many}, ${plan.scope?.label ?? plan.agreement}`
  const isListed = counted.length <= (plan.which ? MOST_LISTED : FEW)
  if (plan.which && isListed && counted.length > 0)
    for (const { row, tenths, cells } of counted)
      sheet.result(
        `${labelOf(catalog, row)}, ${periodText(period, plan.agreement)}`,
        tenths / 10,
        'mio. kr.',
        cells,
      )
  else sheet.result(label, counted.length, 'antal', cells)
  return draft(
    'amount',
    'count',
    {
      count: counted.length,
      noun: counted.length === 1 ? nouns.one : nouns.many,
      within: withinText(plan.scope),
      agreement: plan.agreement,
      among: plan.among && plan.among !== 'onlyThen' ? AMONG_WORDS[plan.among] : null,
      money: plan.period !== null,
      period: countedIn(plan),
      without: plan.none,
      bound: plan.bounds.length > 0 ? boundsText(plan.bounds) : null,
      lines: isListed
        ? counted.map(({ row, tenths }) => ({ label: labelOf(catalog, row), amount: millions(tenths) }))
        : [],
    },
    { calculation: countText(counted.length, nouns) },
  )
}

/** "44 initiativer talt i tabellen". */
export const countText = (count: number, { one, many }: { one: string; many: string }): string =>
  `${count} ${count === 1 ? one : many} talt i tabellen`

/** The agreement is named beside it, so its whole period is not told again. */
function countedIn({ period, agreement, among, bounds }: PlanOf<'count'>): string | null {
  if (period === null || period.kind === 'total') return bounds.length > 0 ? 'i alt' : null
  return `${among === 'onlyThen' ? 'kun ' : ''}${periodText(period, agreement)}`
}

/** What gets just an amount may be a line of an initiative. */
function levelOf(knowledge: Knowledge, catalog: Catalog, plan: PlanOf<'count'>): PlanOf<'count'> {
  const isByAmount =
    plan.which && plan.level === 'initiative' && plan.bounds.some(({ side }) => side === 'exactly')
  const lines = { ...plan, level: 'sub' as const }
  const isLine =
    isByAmount &&
    countedOf(knowledge, catalog, plan).length === 0 &&
    countedOf(knowledge, catalog, lines).length > 0
  return isLine ? lines : plan
}

function countedOf(knowledge: Knowledge, catalog: Catalog, plan: PlanOf<'count'>): Counted[] {
  const period: Period = plan.period ?? { kind: 'total' }
  return countedRows(knowledge, catalog, plan.agreement, plan.level, plan.scope, period).filter(
    ({ row, tenths }) => {
      if (plan.withoutOverhead && OVERHEAD.test(row.title)) return false
      if (!isAmong(knowledge, plan.among, amountRowsOf(catalog, row), tenths)) return false
      if (plan.bounds.length > 0) return isWithin(tenths, plan.bounds)
      return plan.period === null || (plan.none ? tenths === 0 : tenths > 0)
    },
  )
}

/** "Sundhedsstyrelsens opgavevaretagelse", "Evaluering". */
const OVERHEAD = /styrelsens opgavevaretagelse$|^evaluering$/i

/** So many are listed beside their count … */
const FEW = 8
/** … and where it is asked which they are. */
const MOST_LISTED = 20

export function perInitiative(
  sheet: Sheet,
  knowledge: Knowledge,
  catalog: Catalog,
  { subject, period }: PlanOf<'perInitiative'>,
): Draft {
  const scope = subject.whole ? null : subject
  const figure = sheet.figure(subject, period)
  // What an initiative is divided into are its lines.
  const level = catalog.rows.get(subject.row ?? -1)?.level === 'initiative' ? 'sub' : 'initiative'
  const { one, many } = NOUNS[level]
  const counted = countedRows(knowledge, catalog, subject.agreement, level, scope, period)
  if (counted.length === 0)
    return draft('not_found', 'nothingToShare', {
      label: subject.label,
      period: periodText(period, subject.agreement),
    })
  const mean = Math.round(figure.tenths / counted.length) / 10
  const label = `${subject.label}: gennemsnit pr. ${one} ${periodText(period, subject.agreement)}`
  sheet.result(label, mean, 'mio. kr.', figure.cells)
  return draft(
    'amount',
    'perInitiative',
    {
      label: subject.label,
      amount: millions(Math.round(mean * 10)),
      count: counted.length,
      one,
      many,
      period: periodText(period, subject.agreement),
      agreement: subject.agreement,
      priceLevel: sheet.priceLevel(subject.agreement),
    },
    { calculation: `${decimal(figure.tenths / 10, 1)} / ${counted.length} = ${decimal(mean, 1)}` },
  )
}

/** A table that is not divided by areas says nothing of how many there are or which gets most. */
export function notDivided(agreement: string, level: RankLevel): Draft {
  return draft('not_found', 'notDivided', { agreement, noun: NOUNS[level].many })
}

function countedRows(
  knowledge: Knowledge,
  catalog: Catalog,
  agreement: string,
  level: RankLevel,
  scope: Subject | null,
  period: Period,
): Counted[] {
  const inScope = (row: Row) =>
    !scope ||
    (scope.less
      ? isInside(row, scope.less.of) &&
        !isInside(row, scope.less.part) &&
        !scope.less.part.rows.includes(row.id)
      : isInside(row, scope))
  const rows = [...catalog.rows.values()].filter(
    (row) => row.agreement === agreement && row.level === level && inScope(row),
  )
  return rows.map((row) => {
    const parts = amountRowsOf(catalog, row)
    const cells = queryAmounts(knowledge, {
      rows: parts,
      measures: [period.kind === 'years' ? 'year' : period.kind],
      ...(period.kind === 'years' && { years: period.years }),
    })
    return { row, cells, tenths: cells.reduce((sum, cell) => sum + cell.tenths, 0) }
  })
}

const isInside = (row: Row, { whole, row: id, rows, parts }: Subject): boolean =>
  whole ||
  parts?.some((part) => isInside(row, part)) ||
  [row.parent, row.area, row.ministry].some((one) => one !== null && (one === id || rows.includes(one)))

/** The rows whose printed amounts make up this one: itself, or for an area printed without amounts its initiatives. */
export function amountRowsOf(catalog: Catalog, row: Row): number[] {
  if (row.level !== 'area' || !catalog.areasWithoutAmounts.has(row.id)) return [row.id]
  return [...catalog.rows.values()]
    .filter((r) => r.area === row.id && r.level === 'initiative')
    .map((r) => r.id)
}

/** With its number; a line that many ministries have, with its ministry. */
function labelOf({ rows }: Catalog, row: Row): string {
  if (row.level === 'immediate') return rows.get(row.ministry ?? -1)?.title ?? row.title
  return row.number ? `${row.title} (nr. ${row.number})` : row.title
}
