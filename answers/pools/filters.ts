// The conditions beside the target group: agreement, years, who applies, co-financing, administration, amount, who runs it, area.
import type { Catalog } from '../catalog.ts'
import { type ApplicantType, fieldOf, type PoolRecord } from '../facts/pools.ts'
import { readPeriod } from '../figures/period.ts'
import type { ApplicantMention } from '../question/applicants.ts'
import type { Meaning } from '../question/meaning.ts'
import type { Claim } from '../question/question.ts'
import { findPhrase, has, phrase, phraseKey } from '../question/question.ts'

/** Plain JSON, so that it can travel in the context. Null and [] mean no condition. */
export type PoolFilter = {
  agreements: string[]
  except: string[]
  /** `kind`: application round, support, or either where the question does not say which. */
  years: { kind: 'round' | 'support' | 'either'; from: number; to: number } | null
  /** Every entry must be met; any type of an entry meets it. */
  applicants: { types: ApplicantType[]; only: boolean; not: boolean }[]
  coFinancing: boolean | null
  adminPct: number | null
  administrator: string | null
  amount: { side: 'over' | 'under'; value: number } | null
}

export const NO_FILTER: PoolFilter = {
  agreements: [],
  except: [],
  years: null,
  applicants: [],
  coFinancing: null,
  adminPct: null,
  administrator: null,
  amount: null,
}

export function isEmpty(filter: PoolFilter): boolean {
  return JSON.stringify(filter) === JSON.stringify(NO_FILTER)
}

export function readFilter(
  catalog: Catalog,
  meaning: Meaning,
  applicants: readonly Claim<ApplicantMention>[],
  today: Date,
): { filter: PoolFilter; claimed: { from: number; to: number }[] } {
  const { question } = meaning
  const only = meaning.agreements.flatMap(({ value }) => (value.kind === 'only' ? value.labels : []))
  const except = meaning.agreements.flatMap(({ value }) => (value.kind === 'except' ? value.labels : []))
  const claimed: { from: number; to: number }[] = [...applicants]
  const claim = (pattern: RegExp): boolean => {
    const found = findPhrase(question, pattern)
    claimed.push(...found)
    return found.length > 0
  }
  const without = claim(NO_COFINANCING)
  const coFinancing = without ? false : claim(COFINANCING) ? true : null
  const percent = meaning.claimedAmounts.find(({ value }) => value.unit === 'pct.' && value.bound === null)
  const admin = claim(ADMINISTRATION)
  const bound = meaning.claimedAmounts.find(({ value }) => value.unit === 'mio. kr.' && value.bound !== null)
  const administrator = ADMINISTRATORS.find(([, pattern]) => claim(pattern))?.[0] ?? null
  return {
    filter: {
      agreements: [...new Set(only)],
      except,
      years: readYearFilter(catalog, meaning, only, today),
      applicants: applicants.map(({ value }) => value),
      coFinancing,
      adminPct: percent && admin ? percent.value.value : null,
      administrator,
      amount: bound?.value.bound ? { side: bound.value.bound, value: bound.value.value } : null,
    },
    claimed,
  }
}

const NO_COFINANCING = phrase(
  '(?:uden|ingen|ikke krav om|ikke kræver|slipper for|intet krav om|fri for) (?:krav om )?(?:med|egen|selv)finansiering|(?:ikke|uden at) (?:selv )?(?:skal |at )?(?:lægge|skyde|betale|finde|have) (?:egne )?(?:penge|midler)?(?: i| med)?|uden (?:egen|selv)betaling',
)
const COFINANCING = phrase(
  '(?:kræver|krav om|med|kræves|kræve)? ?(?:med|egen|selv)finansiering(?:en)?(?:skrav)?|(?:selv|også) (?:skal )?(?:lægge|skyde|betale|finansiere) (?:penge |noget )?(?:i|med|selv)?|egne penge',
)
const ADMINISTRATION = phrase(
  'administration(?:en)?|administrere|puljeadministration|administrationsbidrag|admin',
)
const ADMINISTRATORS: [string, RegExp][] = [
  ['Social- og Boligstyrelsen', phrase('social- og boligstyrelsen(?:s)?|boligstyrelsen|sbst')],
  ['Socialstyrelsen', phrase('socialstyrelsen(?:s)?')],
  ['Sundhedsstyrelsen', phrase('sundhedsstyrelsen(?:s)?|sst')],
  [
    'Styrelsen for Arbejdsmarked og Rekruttering',
    phrase('styrelsen for arbejdsmarked og rekruttering|star|arbejdsmarkedsstyrelsen'),
  ],
  [
    'Udlændingestyrelsen',
    phrase('udlændingestyrelsen(?:s)?|cde|center for dokumentation og indsats mod ekstremisme'),
  ],
  ['Departement', phrase('departement(?:et|er)?|sundhedsministeriet')],
]

function readYearFilter(
  catalog: Catalog,
  meaning: Meaning,
  only: readonly string[],
  today: Date,
): PoolFilter['years'] {
  const mentions = meaning.years.map(({ value }) => value)
  if (mentions.length === 0) return null
  const named = catalog.agreements.filter(({ label }) => only.includes(label))
  const all = named.length > 0 ? named : catalog.agreements
  const period = { from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) }
  const reading = readPeriod(mentions, period, today, null)
  const years =
    reading.kind === 'outside' ? reading.years : reading.period.kind === 'years' ? reading.period.years : []
  if (years.length === 0) return null
  const kind = has(meaning.question, ROUND) ? 'round' : has(meaning.question, SUPPORT) ? 'support' : 'either'
  return { kind, from: Math.min(...years), to: Math.max(...years) }
}

const ROUND = phrase(
  '(?:kan|kunne|skal|må) (?:man |vi |der |en |kommuner |foreninger |[a-zæøå]+ )*(?:søge|søges|ansøge|ansøges)|søge(?:s)?|ansøges?|ansøgningsrunde(?:r|n)?|runde(?:r|n)?|udmøntes|udbydes|åbner|slås op|udmeldes|udbudt',
)
const SUPPORT = phrase(
  '(?:få |opnå |opnås |giver |give |modtage )+ ?(?:støtte|penge|tilskud|midler)?|løber|støtte i|stadig(?:væk)? (?:penge|aktiv(?:e)?|kører)|gælder|aktive?|bruges',
)

/** Whether the pool meets every condition. `held`: types by stated basis only, unless nothing in the whole list states them. */
export function passes(pool: PoolRecord, filter: PoolFilter): boolean {
  if (filter.agreements.length > 0 && !filter.agreements.includes(pool.agreement)) return false
  if (filter.except.includes(pool.agreement)) return false
  if (filter.years && !inYears(pool, filter.years)) return false
  if (filter.coFinancing !== null && (fieldOf(pool, 'coFinancing') !== null) !== filter.coFinancing)
    return false
  if (filter.adminPct !== null && pool.adminPct !== filter.adminPct) return false
  if (filter.administrator !== null) {
    const administrator = fieldOf(pool, 'administeredBy')?.value
    const key = phraseKey(filter.administrator)
    const found = phraseKey(administrator ?? '')
    // "Socialstyrelsen" is the older name of Social- og Boligstyrelsen, and stands inside no other.
    if (!found.includes(key)) return false
  }
  if (filter.amount) {
    if (pool.total === null) return false
    if (filter.amount.side === 'over' ? pool.total <= filter.amount.value : pool.total >= filter.amount.value)
      return false
  }
  return filter.applicants.every((wanted) => applies(pool, wanted))
}

function applies(pool: PoolRecord, { types, only, not }: PoolFilter['applicants'][number]): boolean {
  const mine = pool.applicants.filter(({ basis }) => basis !== 'partner')
  const found = mine.some(({ type, basis }) => basis === 'stated' && types.includes(type))
  if (not) return !mine.some(({ type }) => types.includes(type))
  if (!only) return found
  return found && mine.every(({ type }) => types.includes(type))
}

function inYears(pool: PoolRecord, { kind, from, to }: NonNullable<PoolFilter['years']>): boolean {
  const within = (years: readonly number[]) => years.some((year) => from <= year && year <= to)
  if (kind === 'round') return within(pool.roundYears)
  const support = pool.supportYears.length > 0 ? pool.supportYears : Object.keys(pool.amounts).map(Number)
  if (kind === 'support') return within(support)
  return (
    within(pool.roundYears) ||
    (pool.roundYears.length === 0 && within(support)) ||
    (from !== to && within(support))
  )
}
