import type { Catalog } from '../catalog.ts'
import type { Turn } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { Meaning } from '../question/meaning.ts'
import { has } from '../question/question.ts'
import type { Room } from '../respond.ts'
import { explain } from './explain.ts'
import { WHOLE } from './find-subjects.ts'
import type { FigureContext } from './plan.ts'
import type { FigureReading } from './reading.ts'
import { statedAmountDraft } from './stated-amount.ts'
import { readSubjects, SURE, wholeAgreement } from './subjects.ts'
import { findTextFigure } from './text-amounts.ts'
import { totalOf, turnOf } from './turn.ts'

/** The amount that the text of the agreement asked about tells, where only the table of another has a row of that name. */
export function toldThere(
  room: Room,
  meaning: Meaning,
  before: Turn | null,
  { agreements }: Extract<FigureReading, { kind: 'elsewhere' }>,
): Draft | null {
  const figure = findTextFigure(room, meaning)
  const document = figure && room.catalog.documents.get(figure.passage.document)
  if (!figure || document?.agreement == null || !agreements.includes(document.agreement)) return null
  // What is said as a name stands there as one.
  const { words } = meaning.question
  const told = [...figure.passage.titles, figure.sentence.text].join(' ').toLowerCase()
  const isNamed = meaning.names.every(({ from, to }) => {
    const said = words.slice(from, to).map(({ text }) => text.toLowerCase())
    return told.includes(said.join(' '))
  })
  return isNamed ? statedAmountDraft(room, meaning, figure, before) : null
}

/** Why there is no figure; what was asked about can be gone on about ("og i den nye aftale?"). */
export function declined(
  room: Room,
  meaning: Meaning,
  context: FigureContext | null,
  reading: Exclude<FigureReading, { kind: 'plan' | 'unknown' }>,
): Draft {
  const { catalog, linker } = room
  const answer = explain(catalog, reading)
  if (reading.kind === 'ask') return answer
  const anywhere =
    reading.kind === 'missing' ? readSubjects(catalog, linker, meaning.topic, () => true) : null
  const isWhole =
    reading.kind === 'missing' && isHeldInPart(catalog, reading.agreement) && has(meaning.question, WHOLE)
  const subjects =
    'subjects' in reading
      ? reading.subjects
      : anywhere && anywhere.coverage >= SURE
        ? anywhere.subjects
        : isWhole
          ? [wholeAgreement(catalog, reading.agreement)]
          : []
  if (subjects.length === 0) return answer
  return { ...answer, context: turnOf(room, totalOf(...subjects), meaning, context) }
}

const isHeldInPart = ({ known }: Catalog, agreement: string): boolean =>
  known.some(({ label }) => label === agreement)
