// A pool record as the interface shows it: a field per criterion, and a citation per place that a field rests on.
import type { Pool } from '../../answers/answer.ts'
import type { Citations } from '../../answers/facts/citations.ts'
import { fieldOf, type PoolField, type PoolRecord } from '../../answers/facts/pools.ts'

/** Adds what it cites to `citations`; a field that the text leaves open is null. */
export function poolOf(record: PoolRecord, citations: Citations): Pool {
  const value = (field: PoolField) => fieldOf(record, field)?.value ?? null
  const cited = record.fields.map(({ start, end }) => citations.add(record.document, start, end))
  return {
    agreement: record.agreement,
    number: record.number,
    title: record.title,
    pool: record.name,
    purpose: value('purpose'),
    targetGroup: value('targetGroup'),
    applicants: value('applicants'),
    applicantTypes: record.applicants.filter(({ basis }) => basis !== 'partner').map(({ type }) => type),
    roundYears: record.roundYears,
    supportYears: record.supportYears,
    total: record.total,
    amounts: record.amounts,
    coFinancing: value('coFinancing'),
    administeredBy: value('administeredBy'),
    adminPct: record.adminPct,
    requirements: record.fields.filter(({ field }) => field === 'requirement').map((field) => field.value),
    citations: [...new Set(cited)],
  }
}
