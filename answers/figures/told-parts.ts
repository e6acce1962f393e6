// Parts of a row's money that only its text tells: "udviklingsprojektet i X", "og udviklingsprojektet?", "når handlingsplanen tælles med".
import { unique } from '../collections.ts'
import type { Turn } from '../context.ts'
import { countsOther } from '../question/counted-word.ts'
import type { Meaning } from '../question/meaning.ts'
import type { Room } from '../respond.ts'
import { withoutRest } from './left-out.ts'
import { subjectsOf } from './plan.ts'
import type { FigureReading } from './reading.ts'
import type { StatedAmount } from './stated-amount.ts'
import { ALL_NAMED } from './subjects.ts'

/** "Udviklingsprojektet i X": a part of the row's money that only the text tells. */
export function partOf({ proseParts }: Room, meaning: Meaning, reading: FigureReading): StatedAmount | null {
  const plan = reading.kind === 'plan' ? reading.plan : null
  const planned = plan && (plan.kind === 'value' || plan.kind === 'check') ? subjectsOf(plan) : []
  // "Hvor stor en del af X er …?" names the whole, whatever else is made of it.
  const isShare = meaning.operations.some(({ value }) => value.kind === 'share')
  const named = isShare ? meaning.names.flatMap(({ value }) => value.map(({ id }) => id)) : []
  const asked = withoutRest(meaning)
  const wholes = reading.kind === 'noPart' ? [reading.whole] : []
  const rows = unique([...[...planned, ...wholes].flatMap(({ row }) => row ?? []), ...named])
  const parts = rows.flatMap((row) => proseParts.asked(row, asked) ?? [])
  return parts.length === 1 ? (parts[0] ?? null) : null
}

/** "Og udviklingsprojektet?" after an initiative's money or a part of it: a part that its text tells. */
export function partOfTold(
  { catalog, proseParts }: Room,
  meaning: Meaning,
  before: Turn,
): StatedAmount | null {
  if (!meaning.followUp || countsOther(meaning)) return null
  const rows = [...catalog.rows.values()].filter(
    ({ level, section }) => level === 'initiative' && section !== null && before.sections.includes(section),
  )
  const parts = rows.flatMap(({ id }) => proseParts.asked(id, meaning) ?? [])
  return parts.length === 1 ? (parts[0] ?? null) : null
}

/** "SBMs ramme, når handlingsplanen tælles med": what a note to the table says of the one row that is named, whatever else is. */
export function findWider(
  { catalog, linker, proseParts }: Room,
  { topic, names, agreements, followUp }: Meaning,
  before: Turn | null,
): StatedAmount | null {
  const labels = agreements.flatMap(({ value }) => (value.kind === 'only' ? value.labels : []))
  const byWord = topic
    .filter(({ soft }) => !soft)
    .flatMap((word) => linker.link([word]).filter(({ named }) => named >= ALL_NAMED))
    .map(({ row }) => row)
  const plan = followUp ? before?.figures?.plan : undefined
  const talkedOf = (plan ? subjectsOf(plan) : []).flatMap(({ row }) => catalog.rows.get(row ?? -1) ?? [])
  const found = unique(
    [...names.flatMap(({ value }) => value), ...byWord, ...talkedOf]
      .filter(({ agreement }) => labels.length === 0 || labels.includes(agreement))
      .flatMap(({ id }) => proseParts.including(id) ?? []),
  )
  return found.length === 1 ? (found[0] ?? null) : null
}
