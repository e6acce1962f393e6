// Says yes or no to "kan vi søge den?", as far as the circle of applicants goes, and to "er hun med?", as far as the ages do.
import { fieldOf, type PoolRecord } from '../facts/pools.ts'
import { ageFit, statedAges } from '../passages/ages.ts'
import type { ApplicantMention } from '../question/applicants.ts'
import { applicantNames } from './understood.ts'

/** Words of a circle that is told in the verdict itself. */
const SHORT = /^(?:\p{L}+(?:, | og )?){1,4}$/u

/**
 * Null where the question names no applicant, or the text no circle. `qualified`: it asks for more than whether they may ("alene",
 * "lokal"), so that a plain yes would be too much; a no is one all the same.
 */
export function verdict(
  pool: PoolRecord,
  applicant: ApplicantMention | null,
  qualified: boolean,
): string | null {
  if (!applicant || applicant.not || pool.applicants.length === 0) return null
  // Who that is nobody here knows, and may be a municipality's as well as a firm's.
  if (applicant.types.includes('andre')) return null
  const mine = pool.applicants.filter(({ type }) => applicant.types.includes(type))
  // "Er det kun kommuner, der kan søge?"
  if (applicant.only && mine.length > 0) {
    const others = pool.applicants.filter(
      ({ type, basis }) => basis !== 'partner' && !applicant.types.includes(type),
    )
    return others.length === 0 ? 'Ja.' : 'Nej, også andre kan søge.'
  }
  const bases = mine.map(({ basis }) => basis)
  const yes = bases.includes('stated') || bases.includes('implied') || bases.includes('possible')
  if (yes && qualified) return null
  if (bases.includes('stated')) return 'Ja.'
  if (yes) return 'Formentlig ja: ansøgerkredsen er bred.'
  if (bases.includes('partner')) return 'Ikke alene, men som samarbejdspartner.'
  const circle = fieldOf(pool, 'applicants')?.value ?? ''
  return SHORT.test(circle)
    ? `Nej, kun ${circle} kan søge.`
    : `Nej, ansøgerkredsen nævner ikke ${applicantNames(applicant.types)}.`
}

export const isNo = (said: string | null): boolean => said?.startsWith('Nej') ?? false

/** Whether the target group's ages hold that one; null where none is asked about, or the target group names none. */
export function ageVerdict(pool: PoolRecord, age: number | null): string | null {
  const stated = statedAges(fieldOf(pool, 'targetGroup')?.value ?? '')
  if (age === null || stated.length === 0) return null
  return ageFit(age, stated) > 0 ? 'Ja, efter alderen.' : 'Nej, ikke efter alderen.'
}
