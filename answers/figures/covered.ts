// Which years several subjects are asked about: each has those that its agreement covers.
import type { Catalog } from '../catalog.ts'
import { unique } from '../collections.ts'
import type { ClaimedAmount } from '../question/claimed-amounts.ts'
import type { Meaning } from '../question/meaning.ts'
import type { Claim } from '../question/question.ts'
import { allYears } from './period.ts'
import type { Period, Subject } from './plan.ts'

type Covered = { subject: Subject; period: Period }

/** "Fra 2024 til 2026" of a name that two agreements have: the one that covers those years, not the one that has the first of them. */
export function mostCovered(catalog: Catalog, covered: Covered[], one: boolean): Covered[] {
  const count = ({ subject, period }: Covered): number => {
    const info = catalog.agreements.find(({ label }) => label === subject.agreement)
    return period.kind === 'years' ? period.years.length : info ? allYears(info).length : 0
  }
  const most = Math.max(0, ...covered.map(count))
  return one ? covered.filter((each) => count(each) === most) : covered
}

/** The years asked about, of all subjects together; each has those that its agreement covers. */
export function allOf(covered: readonly Covered[]): Period {
  const [first] = covered
  const years = covered.flatMap(({ period }) => (period.kind === 'years' ? period.years : []))
  return first?.period.kind === 'years'
    ? { kind: 'years', years: unique(years).sort((a, b) => a - b) }
    : (first?.period ?? { kind: 'total' })
}

/** "2023 og 2026": each year by itself, whichever agreement has it. */
export const listsYears = ({ years, operations }: Meaning): boolean =>
  years.length > 1 &&
  years.every(({ value }) => value.kind === 'years') &&
  operations.every(({ value }) => value.kind === 'money' || value.kind === 'eachYear')

/** "1,2 i 2029 ligesom i 2028": of the years listed, that behind the amount. */
export function yearsOfClaim({ years }: Meaning, { to }: Claim<ClaimedAmount>, period: Period): Period {
  const [behind] = years.flatMap(({ from, value }) =>
    from - to >= 0 && from - to <= 1 && value.kind === 'years' ? value.years : [],
  )
  return behind === undefined || years.length < 2 ? period : { kind: 'years', years: [behind] }
}
