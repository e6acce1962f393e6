// Which agreements a question about figures is about.
import { type Catalog, hasLevel, type Row } from '../catalog.ts'
import { unique } from '../collections.ts'
import type { Meaning } from '../question/meaning.ts'

export type Scope = {
  agreements: string[]
  /** The question names them; else they are all there are. */
  named: boolean
  /** Named, but not held with its table: "2024-2027". */
  missing: string | null
}

/** `talkedAbout`: the agreements of the turn before; "aftalen efter" is that after the first of them, "aftalen før" that before the last. */
export function readScope(catalog: Catalog, meaning: Meaning, talkedAbout: readonly string[]): Scope {
  const labels = catalog.agreements.map(({ label }) => label)
  const mentions = meaning.agreements.map(({ value }) => value)
  const missing = mentions.find((mention) => mention.kind === 'missing')
  if (missing) return { agreements: [], named: true, missing: missing.name }
  const shift = mentions.find((mention) => mention.kind === 'shift')
  if (shift) {
    const places = talkedAbout.map((label) => labels.indexOf(label)).filter((at) => at >= 0)
    const at = places.length === 0 ? -1 : shift.by > 0 ? Math.min(...places) : Math.max(...places)
    const next = at < 0 ? undefined : labels[at + shift.by]
    if (next) return { agreements: [next], named: true, missing: null }
    return { agreements: [], named: true, missing: shift.by > 0 ? 'Den næste aftale' : 'Den forrige aftale' }
  }
  // "Og i alt?" after an agreement whose table we lack is still asked of that one.
  const [told] = talkedAbout
  const namesNothing = mentions.length === 0 && meaning.topic.every(({ soft }) => soft)
  if (namesNothing && told !== undefined && !talkedAbout.some((label) => labels.includes(label)))
    return { agreements: [], named: true, missing: told }
  const only = unique(mentions.flatMap((mention) => (mention.kind === 'only' ? mention.labels : [])))
  const except = mentions.flatMap((mention) => (mention.kind === 'except' ? mention.labels : []))
  const held = only.filter((label) => labels.includes(label))
  const lacking = only.find((label) => !labels.includes(label))
  if (lacking) return { agreements: [], named: true, missing: lacking }
  return {
    agreements: (only.length > 0 ? held : labels).filter((label) => !except.includes(label)),
    named: only.length > 0,
    missing: null,
  }
}

/**
 * The one agreement a ranking or count is about: the one named, the one talked about, or the newest that covers the
 * years and whose table has rows of the level asked about ("hvilket område").
 */
export function oneAgreement(
  catalog: Catalog,
  scope: Scope,
  years: readonly number[],
  talkedAbout: string | null,
  level: Row['level'] | null,
): string {
  const [only] = scope.agreements
  if (scope.named && only) return only
  const isDivided = ({ label }: { label: string }) => level === null || hasLevel(catalog, label, level)
  const covering = catalog.agreements.filter(
    ({ from, to }) => years.length > 0 && years.every((year) => from <= year && year <= to),
  )
  if (talkedAbout && (years.length === 0 || covering.some(({ label }) => label === talkedAbout)))
    return talkedAbout
  const candidates = covering.length > 0 ? covering : catalog.agreements
  return (candidates.filter(isDivided).at(-1) ?? candidates.at(-1))?.label ?? ''
}
