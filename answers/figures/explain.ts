// Says why there is no figure to give, or asks which one is meant.
import type { Catalog } from '../catalog.ts'
import { unique } from '../collections.ts'
import { type Draft, draft } from '../draft.ts'
import { list, yearsText } from '../words/danish.ts'
import type { Subject } from './plan.ts'
import type { FigureReading } from './reading.ts'

export function explain(
  catalog: Catalog,
  reading: Exclude<FigureReading, { kind: 'plan' | 'unknown' }>,
): Draft {
  const labels = (subjects: readonly Subject[]) => unique(subjects.map(({ label }) => label))
  switch (reading.kind) {
    case 'outside': {
      const agreements = unique(reading.subjects.map(({ agreement }) => agreement))
      return draft('not_found', 'outside', {
        label: labels(reading.subjects)[0] ?? '',
        years: yearsText(reading.years),
        agreements: list(agreements),
      })
    }
    case 'elsewhere': {
      // Something like it may stand where it was asked for; that is not where it is.
      const elsewhere = reading.subjects.filter(({ agreement }) => !reading.agreements.includes(agreement))
      return draft('not_found', 'elsewhere', {
        label: labels(elsewhere)[0] ?? '',
        agreements: list(reading.agreements, 'eller'),
        where: list(unique(elsewhere.map(({ agreement }) => agreement))),
      })
    }
    case 'noPart':
      return {
        ...draft('not_found', 'noPart', { label: reading.whole.label, agreement: reading.whole.agreement }),
        suggestions: [askTotal(reading.whole)],
      }
    case 'missing':
      return notHeld(catalog, reading.agreement)
    case 'ask': {
      const choices = unique(reading.subjects.map(({ label, agreement }) => `${label} (${agreement})`))
      return {
        ...draft('clarification', 'ask', { choices }),
        suggestions: unique(reading.subjects.map(askTotal)),
      }
    }
  }
}

/** Of an agreement whose table we lack, which tables there are. */
export const notHeld = (catalog: Catalog, agreement: string): Draft =>
  draft('not_found', 'missing', {
    agreement,
    held: list(catalog.agreements.map(({ label }) => label)),
    partial: catalog.known
      .filter(({ label }) => !catalog.agreements.some((held) => held.label === label))
      .map(({ label }) => label)
      .join(', '),
  })

const askTotal = ({ label, agreement }: Subject): string =>
  `Hvor meget er der afsat til ${label} i aftalen ${agreement}?`
