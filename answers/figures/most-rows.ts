// Which ministry, area, initiative or agreement holds most rows of a kind, or most pools.
import type { Knowledge } from '../../data/knowledge.ts'
import { type Catalog, hasLevel, type Row } from '../catalog.ts'
import { type Draft, draft } from '../draft.ts'
import { queryAmounts } from '../facts/amounts.ts'
import { capital, list } from '../words/danish.ts'
import type { Counted, FigurePlan } from './plan.ts'
import { countText, NOUNS, notDivided } from './rankings.ts'
import type { Sheet } from './sheet.ts'

type Plan = Extract<FigurePlan, { kind: 'mostRows' }>
type Group = { label: string; held: Row[] }

export function mostRows(sheet: Sheet, knowledge: Knowledge, catalog: Catalog, plan: Plan): Draft {
  const { group, counted, smallest, agreements } = plan
  const [agreement = ''] = agreements
  if (group !== null && !hasLevel(catalog, agreement, group)) return notDivided(agreement, group)
  const groups = (group === null ? byAgreement(catalog, plan) : byRow(catalog, agreements, group, counted))
    // An initiative without sub rows is not divided at all, no smallest of those that are.
    .filter(({ held }) => held.length > 0)
    .sort((a, b) => (smallest ? a.held.length - b.held.length : b.held.length - a.held.length))
  const nouns = counted === 'pool' ? { one: 'pulje', many: 'puljer' } : NOUNS[counted]
  const { many } = nouns
  const best = groups.filter(({ held }) => held.length === groups[0]?.held.length)
  const [first] = best
  if (!first)
    return draft('not_found', 'nothingRanked', { noun: many, within: '', period: `i aftalen ${agreement}` })
  for (const { label, held } of best) {
    const cells = queryAmounts(knowledge, { rows: held.map(({ id }) => id), measures: ['total'] })
    sheet.result(`Antal ${many}, ${label}`, held.length, 'antal', cells)
  }
  return draft(
    'amount',
    'mostRows',
    {
      groups: capital(list(best.map(({ label }) => label))),
      count: first.held.length,
      many,
      most: !smallest,
      agreement: agreements.length === 1 ? agreement : null,
    },
    { calculation: countText(first.held.length, nouns) },
  )
}

function byAgreement(catalog: Catalog, { agreements, counted }: Plan): Group[] {
  return agreements.map((agreement) => ({
    label: `aftalen ${agreement}`,
    held: rowsCounted(catalog, counted).filter((row) => row.agreement === agreement),
  }))
}

function byRow(
  catalog: Catalog,
  agreements: readonly string[],
  level: Row['level'],
  counted: Counted,
): Group[] {
  const rows = rowsCounted(catalog, counted)
  return [...catalog.rows.values()]
    .filter((row) => agreements.includes(row.agreement) && row.level === level)
    .map((row) => ({
      label: agreements.length > 1 ? `${row.title} (${row.agreement})` : row.title,
      held: rows.filter((held) => [held.parent, held.area, held.ministry].includes(row.id)),
    }))
}

/** A row for each thing counted: a pool counts by the row that holds its money. */
function rowsCounted(catalog: Catalog, counted: Counted): Row[] {
  if (counted === 'pool') return catalog.pools.flatMap(({ row }) => catalog.rows.get(row) ?? [])
  return [...catalog.rows.values()].filter(({ level }) => level === counted)
}
