// What the criteria are called in an answer, and how a question about them is put.
import type { PoolField } from '../facts/pools.ts'
import type { PoolAspect, UnstatedAspect } from '../question/pool-aspects.ts'

export const LABELS: Record<PoolField, string> = {
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
  criteriaAuthority: 'Øvrige kriterier fastsættes af',
}

/** The same where the text leaves it open: "… fremgår ikke af aftalen". */
export const LEFT_OPEN: Record<PoolField, string> = {
  purpose: 'Formålet',
  targetGroup: 'Målgruppen',
  applicants: 'Hvem der kan søge',
  requirement: 'Hvad der kræves eller lægges vægt på',
  coFinancing: 'Krav om medfinansiering',
  administeredBy: 'Hvem der administrerer',
  adminPct: 'Andelen til administration',
  round: 'Hvornår der kan søges',
  support: 'Hvor længe der gives støtte',
  amount: 'Beløbet',
  use: 'Hvad pengene kan bruges til',
  criteriaAuthority: 'Hvem der fastsætter øvrige kriterier',
}

export const UNSTATED: Record<UnstatedAspect, string> = {
  deadline: 'Den præcise ansøgningsfrist',
  reply: 'Hvornår man får svar på en ansøgning',
  contact: 'Kontaktperson, ansøgningsskema og hvor man sender ansøgningen',
  recipients: 'Hvem der har søgt og fået penge',
  outcome: 'Hvad der er kommet ud af projekterne',
  perApplicant: 'Hvor meget den enkelte ansøger kan få',
}

export const isUnstated = (aspect: PoolAspect): aspect is UnstatedAspect => aspect in UNSTATED

/** Questions this assistant can answer about a pool, by the criterion that answers them. */
export const QUESTIONS: Partial<Record<PoolAspect, (pool: string) => string>> = {
  applicants: (pool) => `Hvem kan søge ${pool}?`,
  requirement: (pool) => `Hvilke krav er der i ${pool}?`,
  purpose: (pool) => `Hvad er formålet med ${pool}?`,
  targetGroup: (pool) => `Hvem er målgruppen for ${pool}?`,
  round: (pool) => `Hvornår kan man søge ${pool}?`,
  support: (pool) => `Hvor længe kan man få støtte fra ${pool}?`,
  administeredBy: (pool) => `Hvem administrerer ${pool}?`,
  adminPct: (pool) => `Hvor mange procent må gå til administration af ${pool}?`,
  coFinancing: (pool) => `Er der krav om medfinansiering i ${pool}?`,
  use: (pool) => `Hvad kan pengene fra ${pool} bruges til?`,
  amount: (pool) => `Hvor stor er ${pool}?`,
  overview: (pool) => `Fortæl om ${pool}`,
}
