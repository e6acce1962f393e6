// Answers one thing about one pool from the criterion that states it, with its sentence; what the text leaves open is said to be open.
import type { Catalog } from '../catalog.ts'
import { type Draft, draft } from '../draft.ts'
import { Citations } from '../facts/citations.ts'
import { fieldOf, type PoolField, type PoolFieldValue, type PoolRecord } from '../facts/pools.ts'
import type { LineContext } from '../passages/context-span.ts'
import type { ApplicantMention } from '../question/applicants.ts'
import type { PoolAspect } from '../question/pool-aspects.ts'
import { decimal } from '../words/danish.ts'
import { poolName, presentPool } from './present.ts'

const LABELS: Record<PoolField, string> = {
  purpose: 'Formål',
  targetGroup: 'Målgruppe',
  applicants: 'Hvem kan søge',
  requirement: 'Krav',
  coFinancing: 'Medfinansiering',
  administeredBy: 'Administreres af',
  adminPct: 'Til administration',
  round: 'Ansøgningsrunde',
  support: 'Støtteperiode',
  amount: 'Beløb',
  use: 'Hvad pengene kan bruges til',
  criteriaAuthority: 'Øvrige kriterier',
}

/** What an aspect is answered by, first choice first. */
const ANSWERED_BY: Record<PoolAspect, PoolField[]> = {
  purpose: ['purpose', 'targetGroup'],
  targetGroup: ['targetGroup', 'purpose'],
  applicants: ['applicants'],
  requirement: ['requirement', 'coFinancing', 'applicants'],
  coFinancing: ['coFinancing'],
  administeredBy: ['administeredBy'],
  adminPct: ['adminPct'],
  round: ['round', 'support'],
  support: ['support', 'round'],
  amount: ['amount'],
  use: ['use', 'purpose', 'requirement'],
  criteriaAuthority: ['criteriaAuthority'],
  deadline: [],
  contact: [],
  recipients: [],
}

export type DetailQuestion = {
  pool: PoolRecord
  aspect: PoolAspect
  /** "Kan vi som frivillig forening søge den?": the answer says yes or no. */
  applicant: ApplicantMention | null
}

/** Null where the criteria do not hold the aspect: the caller looks in the running text before giving up. */
export function detailDraft(
  catalog: Catalog,
  lines: LineContext,
  { pool, aspect, applicant }: DetailQuestion,
): Draft | null {
  const fields = ANSWERED_BY[aspect]
    .map((field) => pool.fields.filter((value) => value.field === field))
    .find((found) => found.length > 0)
  if (!fields?.[0]) return null
  const citations = new Citations(catalog)
  for (const field of fields.slice(0, 3)) {
    const { start, end } = lines.widen(pool.document, field)
    citations.add(pool.document, start, end)
  }
  const shown = presentPool(pool, citations)
  const results = aspect === 'amount' ? amountResult(catalog, pool) : percentResults(aspect, fields)
  const facts = draft(results.length > 0 ? 'amount' : 'passages', 'poolDetail', {
    pool: poolName(pool),
    agreement: pool.agreement,
    label: LABELS[fields[0].field],
    values: fields.map(({ value }) => value),
    several: fields.length > 1,
    verdict: applicant && aspect === 'applicants' ? verdict(pool, applicant) : null,
    rest: restOf(pool, aspect),
  })
  return { ...facts, results, pools: [shown], citations: citations.list() }
}

/** When a round's question is asked, how long the support runs belongs with it, and the other way round. */
function restOf(pool: PoolRecord, aspect: PoolAspect): string | null {
  if (aspect === 'round') return fieldOf(pool, 'support')?.value ?? null
  if (aspect === 'support') return fieldOf(pool, 'round')?.value ?? null
  return null
}

function verdict(pool: PoolRecord, { types }: ApplicantMention): string {
  const mine = pool.applicants.filter(({ type }) => types.includes(type))
  if (mine.some(({ basis }) => basis === 'stated')) return 'Ja.'
  if (mine.some(({ basis }) => basis === 'implied')) return 'Det kan I formentlig: ansøgerkredsen er bred.'
  if (mine.some(({ basis }) => basis === 'partner')) return 'Ikke alene, men som samarbejdspartner.'
  return 'Nej, det fremgår ikke, at I kan søge.'
}

function amountResult(catalog: Catalog, pool: PoolRecord): Draft['results'] {
  if (pool.total === null) return []
  const priceLevel = catalog.documents.get(pool.document)?.priceLevel ?? null
  const label = `Puljen ${poolName(pool)}`
  return [
    { value: pool.total, unit: 'mio. kr.', label, agreement: pool.agreement, priceLevel, citations: [0] },
  ]
}

/** Percentages stand in the sentence itself; a range ("25-50 pct.") is told in words only. */
function percentResults(aspect: PoolAspect, fields: readonly PoolFieldValue[]): Draft['results'] {
  if (aspect !== 'adminPct' && aspect !== 'coFinancing') return []
  const found = /(?<![\d-])(\d+(?:,\d+)?) pct\./.exec(fields[0]?.value ?? '')
  if (!found?.[1]) return []
  const value = Number(found[1].replace(',', '.'))
  return [
    {
      value,
      unit: 'pct.',
      label: `${LABELS[aspect]}: ${decimal(value, 0)} pct.`,
      agreement: null,
      priceLevel: null,
      citations: [0],
    },
  ]
}
