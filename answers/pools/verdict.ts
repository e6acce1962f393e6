// Says yes or no to "kan vi søge den?", as far as the circle of applicants goes.
import type { PoolRecord } from '../facts/pools.ts'
import type { ApplicantMention } from '../question/applicants.ts'

/** Null where the question names no applicant, or the text no circle. */
export function verdict(pool: PoolRecord, applicant: ApplicantMention | null): string | null {
  if (!applicant || pool.applicants.length === 0) return null
  const mine = pool.applicants.filter(({ type }) => applicant.types.includes(type))
  const bases = mine.map(({ basis }) => basis)
  if (bases.includes('stated')) return 'Ja.'
  if (bases.includes('implied') || bases.includes('possible')) return 'Formentlig ja: ansøgerkredsen er bred.'
  if (bases.includes('partner')) return 'Ikke alene, men som samarbejdspartner.'
  return 'Nej, det fremgår ikke af ansøgerkredsen.'
}
