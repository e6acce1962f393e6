// Carries out a figure plan: the one place where a plan becomes figures with their rows.
import type { Knowledge } from '../../data/knowledge.ts'
import type { Catalog } from '../catalog.ts'
import type { Draft } from '../draft.ts'
import { difference, share, yearShare } from './comparisons.ts'
import { equalShare } from './equal-shares.ts'
import { mostRows } from './most-rows.ts'
import type { FigurePlan } from './plan.ts'
import { count, perInitiative, rank } from './rankings.ts'
import { Sheet } from './sheet.ts'
import { average, check, peak, sum, value, without } from './values.ts'

export function executeFigures(knowledge: Knowledge, catalog: Catalog, plan: FigurePlan): Draft {
  const sheet = new Sheet(knowledge, catalog)
  const facts = carryOut(sheet, knowledge, catalog, plan)
  const cited = new Set(sheet.citations.list().map((c) => `${c.document}:${c.start}`))
  const notes = catalog.findings
    .filter((finding) => {
      const row = finding.row === null ? undefined : catalog.rows.get(finding.row)
      return row !== undefined && cited.has(`${row.document}:${row.start}`)
    })
    .map((finding) => finding.text)
  return {
    ...facts,
    results: sheet.results,
    amounts: sheet.amounts,
    citations: sheet.citations.list(),
    // Many rows at once (a ranking, a whole agreement): notes on each of them would drown the answer.
    notes: [...facts.notes, ...(cited.size > MOST_NOTED ? [] : notes)],
  }
}

const MOST_NOTED = 6

function carryOut(sheet: Sheet, knowledge: Knowledge, catalog: Catalog, plan: FigurePlan): Draft {
  switch (plan.kind) {
    case 'value':
      return value(sheet, plan)
    case 'sum':
      return sum(sheet, plan)
    case 'without':
      return without(sheet, plan)
    case 'average':
      return average(sheet, plan)
    case 'perInitiative':
      return perInitiative(sheet, knowledge, catalog, plan)
    case 'equalShare':
      return equalShare(sheet, catalog, plan)
    case 'check':
      return check(sheet, plan)
    case 'peak':
      return peak(sheet, plan)
    case 'yearShare':
      return yearShare(sheet, plan)
    case 'share':
      return share(sheet, plan)
    case 'difference':
      return difference(sheet, plan)
    case 'rank':
      return rank(sheet, knowledge, catalog, plan)
    case 'mostRows':
      return mostRows(sheet, knowledge, catalog, plan)
    case 'count':
      return count(sheet, knowledge, catalog, plan)
  }
}
