// Subjects of the turns before, asked about anew: in the agreement named now, in every agreement, or held against each other.
import type { Found } from './find-subjects.ts'
import type { Finder } from './named-parts.ts'
import { type Subject, subjectsOf } from './plan.ts'
import type { Reader } from './reading.ts'
import type { Scope } from './scope.ts'
import { subjectOf, uniqueSubjects, wholeAgreement } from './subjects.ts'

/** The subjects just talked about, in every agreement that has them. */
export function carriedToAll(finder: Finder, scope: Scope, before: readonly Subject[]): Found {
  const all = scope.agreements.flatMap((label) => {
    const there = carriedTo(finder, { agreements: [label], named: true, missing: null }, before)
    return there.kind === 'found' ? there.subjects : []
  })
  return { kind: 'found', subjects: uniqueSubjects(all), coverage: 1, listed: false, said: false }
}

/** The subjects just talked about, in the agreement named now. */
export function carriedTo({ catalog, linker }: Finder, scope: Scope, before: readonly Subject[]): Found {
  const found = (subjects: Subject[]): Found => ({
    kind: 'found',
    subjects,
    coverage: 1,
    listed: subjects.length > 1,
    said: false,
  })
  const here = before.filter((subject) => scope.agreements.includes(subject.agreement))
  if (here.length > 0) return found(here)
  if (before.every((subject) => subject.whole))
    return found(scope.agreements.map((label) => wholeAgreement(catalog, label)))
  const kin = before.flatMap((subject) => linker.sameIn(subject.rows, scope.agreements))
  if (kin.length > 0) return found(uniqueSubjects(kin.map((row) => subjectOf(catalog, row))))
  return { kind: 'elsewhere', subjects: [...before], agreements: scope.agreements }
}

/** "Forskellen?" after two were talked about: those two. */
export function pairBefore({ context, meaning, operations, linker }: Reader): Found | null {
  const names = linker.slots(meaning.topic.filter(({ soft }) => !soft)).length > 0
  if (!context || names || meaning.years.length > 0 || !operations.has('difference')) return null
  const pair = context.trail.filter(({ whole }) => !whole).slice(-2)
  const [one, two] = pair
  if (!one || !two || subjectsOf(context.plan).length > 1) return null
  return { kind: 'found', subjects: [two, one], coverage: 1, listed: true, said: true }
}

/** "Hvor meget mere er det end i SSA23?" after a figure of another agreement: the two held against each other. */
export function againstOther(
  { catalog, linker, meaning, operations, scope }: Reader,
  before: readonly Subject[],
): Found | null {
  const [one] = before
  const names = linker.slots(meaning.topic.filter(({ soft }) => !soft)).length > 0
  const isOther = scope.named && one !== undefined && !scope.agreements.includes(one.agreement)
  if (!isOther || names || before.length > 1 || !meaning.followUp || !operations.has('difference'))
    return null
  const there = carriedTo({ catalog, linker }, scope, before)
  const [two] = there.kind === 'found' ? there.subjects : []
  return two ? { kind: 'found', subjects: [one, two], coverage: 1, listed: true, said: true } : null
}
