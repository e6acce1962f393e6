// An amount that a sentence states, told by the sentence itself, whole, and read off where it leaves no doubt.
import type { Passage, Sentence } from '../../retrieval/passage-index.ts'
import type { Result } from '../answer.ts'
import { unique } from '../collections.ts'
import { MOST_TOLD, type Turn } from '../context.ts'
import { type Draft, draft } from '../draft.ts'
import { Citations } from '../facts/citations.ts'
import type { Meaning } from '../question/meaning.ts'
import type { Room } from '../respond.ts'
import { list } from '../words/danish.ts'
import type { TextAmount } from './amounts-in-text.ts'
import { asksForSome } from './of-whole.ts'
import { figuresOfText } from './turn.ts'

/** A sentence with the amounts it prints. */
export type StatedAmount = { passage: Passage; sentence: Sentence; amounts: TextAmount[] }

export function statedAmountDraft(
  room: Room,
  meaning: Meaning,
  { passage, sentence, amounts }: StatedAmount,
  before: Turn | null,
): Draft & { context: Turn } {
  const citations = new Citations(room.catalog)
  const { start, end } = room.lines.widen(passage.document, sentence)
  citations.add(passage.document, start, end)
  const results = readOff(room, meaning, passage, amounts)
  // "66,0 mio. kr., hvoraf 1,2 mio. kr. …" tells of the 66,0.
  const wholes = amounts.filter(({ part }) => !part)
  const [only, ...more] = results.length > 0 ? results : wholes
  // That of one year is no whole to add to others.
  const isWhole = amounts.some(({ value, year, yearly }) => value === only?.value && year === null && !yearly)
  const told =
    only?.unit === 'mio. kr.' && more.length === 0 && isWhole
      ? [{ sentence: sentence.id, tenths: Math.round(only.value * 10) }]
      : []
  return {
    ...draft('amount', 'passages', { sentences: [sentence.text] }),
    results,
    citations: citations.list(),
    notes: backgroundNotes(room, meaning, passage),
    context: {
      kind: 'passages',
      figures: figuresOfText(room.catalog, room.passages.topics.of(passage.section).id),
      pools: null,
      told: [...(meaning.followUp ? (before?.told ?? []) : []), ...told].slice(-MOST_TOLD),
      sections: [passage.section],
    },
  }
}

/** The amounts meant: those of the years asked about, the yearly one, or the only one; none where the sentence leaves a choice. */
function readOff(room: Room, meaning: Meaning, passage: Passage, stated: readonly TextAmount[]): Result[] {
  // "66,0 mio. kr., hvoraf 1,2 mio. kr. …" asked for some of it: what stands behind the hvoraf.
  const parts = asksForSome(meaning) ? stated.filter(({ part }) => part) : []
  const amounts = parts.length > 0 ? parts : stated
  const years = meaning.years.flatMap(({ value }) => (value.kind === 'years' ? value.years : []))
  const dated = amounts.filter(({ year }) => year !== null && years.includes(year))
  // "19,5 mio. kr. i 2025, hvoraf 9,3 mio. kr. …" asked for all of it.
  const whole = dated.filter(({ part }) => !part)
  const ofYears = parts.length === 0 && whole.length > 0 ? whole : dated
  const yearly = meaning.operations.some(({ value }) => value.kind === 'eachYear')
    ? amounts.filter((amount) => amount.yearly)
    : []
  const totals = meaning.operations.some(({ value }) => value.kind === 'total')
    ? amounts.filter((amount) => !amount.yearly)
    : amounts
  // "1,2 mio. kr. årligt (samlet 4,8 mio. kr.)" leaves no choice: it is one thing told twice.
  const isOne = amounts.length === 1 || (amounts.length === 2 && new Set(amounts.map(isYearly)).size === 2)
  const left = isOne ? (totals.length > 0 ? totals : amounts) : []
  const chosen = [ofYears, yearly].find((some) => some.length > 0) ?? left
  const document = room.catalog.documents.get(passage.document)
  return chosen.map(({ value, unit, year }) => ({
    value,
    unit,
    label: [room.passages.topics.of(passage.section).title, year].filter(Boolean).join(', '),
    agreement: document?.agreement ?? null,
    priceLevel: null,
    citations: [0],
  }))
}

const isYearly = ({ yearly }: TextAmount): boolean => yearly

/** An amount that a text quotes from an earlier agreement is background, not what this agreement sets aside. */
function backgroundNotes(room: Room, meaning: Meaning, passage: Passage): string[] {
  const own = room.catalog.documents.get(passage.document)?.agreement
  const held = new Set(room.catalog.agreements.map(({ label }) => label))
  const asked = meaning.agreements.flatMap(({ value }) =>
    value.kind === 'missing' ? [value.name] : value.kind === 'only' ? value.labels : [],
  )
  const other = asked.filter((label) => label !== own && !held.has(label))
  return own && other.length > 0
    ? [
        `Beløbet er omtalt i aftalen ${own} som baggrund; aftalen ${list(unique(other.map((name) => name.replace(/^Aftalen /, ''))))} har vi ikke selv tabellen fra.`,
      ]
    : []
}
