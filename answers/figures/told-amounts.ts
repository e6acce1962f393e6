// Amounts that only texts state, worked with: two that were told are added up, one is a share of its initiative's money.
import { fold } from '../../retrieval/danish/normalise.ts'
import { stem } from '../../retrieval/danish/stem.ts'
import type { Result } from '../answer.ts'
import type { Turn } from '../context.ts'
import { type Draft, draft } from '../draft.ts'
import { queryAmounts } from '../facts/amounts.ts'
import { Citations } from '../facts/citations.ts'
import { asksForRest } from '../pools/talk.ts'
import type { Meaning } from '../question/meaning.ts'
import type { Room } from '../respond.ts'
import { decimal, millions, percent } from '../words/danish.ts'
import { textAmounts } from './amounts-in-text.ts'
import { asksOfIt } from './of-whole.ts'
import { subjectsOf } from './plan.ts'
import { divisions } from './segments.ts'
import { type StatedAmount, statedAmountDraft } from './stated-amount.ts'
import { findTextFigure } from './text-amounts.ts'
import { figuresOfText } from './turn.ts'

type Told = Turn['told'][number]

/** "Læg de to sammen", "hvor mange pct. er det?" after amounts that texts state; null where something else is asked. */
export function answerOfTold(room: Room, meaning: Meaning, before: Turn | null): Draft | null {
  const told = before?.kind === 'passages' ? before.told : []
  const last = told.at(-1)
  if (!last) return null
  const part = asksOfIt(meaning) ? partOf(room, last, meaning) : null
  if (part) return statedAmountDraft(room, meaning, part, before)
  const namesOther = room.linker.namesAny(meaning.topic.filter(({ soft }) => !soft))
  const saysWhen = meaning.years.some(({ value }) => value.kind !== 'rest') || meaning.agreements.length > 0
  if (namesOther || saysWhen) return null
  const asks = new Set(meaning.operations.map(({ value }) => value.kind))
  if (asks.has('sum')) return sumDraft(room, told)
  if (asksForRest(meaning.question)) return ofWholeDraft(room, last, 'rest')
  return asks.has('share') || asks.has('percent') ? ofWholeDraft(room, last, 'share') : null
}

/** "66,0 mio. kr. til X, hvoraf 1,2 mio. kr. er afsat til Y" told: "heraf til Y?" */
function partOf(room: Room, told: Told, { topic }: Meaning): StatedAmount | null {
  const place = placeOf(room, told)
  const [, rest] = place?.sentence.text.split(/\b(?:hvoraf|heraf)\b/) ?? []
  const said = topic.filter(({ soft }) => !soft).map(({ word }) => fold(stem(word.text.toLowerCase())))
  if (!place || rest === undefined || said.length === 0) return null
  const amounts = textAmounts(place.sentence.text).filter(({ part }) => part)
  return amounts.length > 0 && said.every((word) => fold(rest).includes(word))
    ? { passage: place.passage, sentence: place.sentence, amounts }
    : null
}

/** "A og B i SSA22, hvad giver de to tilsammen?": of an agreement whose table we lack, what its text states of each. */
export function sumOfTexts(room: Room, meaning: Meaning): Draft | null {
  if (!meaning.operations.some(({ value }) => value.kind === 'sum')) return null
  const operations = meaning.operations.filter(({ value }) => value.kind !== 'sum')
  for (const parts of divisions(meaning)) {
    const told = parts.flatMap((topic) => {
      const one = { ...meaning, topic, operations }
      const found = findTextFigure(room, one)
      return found ? (statedAmountDraft(room, one, found, null).context?.told ?? []) : []
    })
    const sum = told.length === parts.length ? sumDraft(room, told) : null
    if (sum) return sum
  }
  return null
}

/** Null where fewer than two are of one document, or one is a part of another: "66,0 mio. kr., hvoraf 1,2 mio. kr.". */
function sumDraft(room: Room, told: readonly Told[]): Draft | null {
  const amounts = told.flatMap((one) => placeOf(room, one) ?? [])
  const document = amounts.at(-1)?.passage.document
  const added = amounts.filter(({ passage }) => passage.document === document)
  const isPart = new Set(added.map(({ sentence }) => sentence.id)).size < added.length
  if (!document || added.length < 2 || isPart) return null
  const citations = new Citations(room.catalog)
  const cited = added.map(({ span }) => citations.add(document, span.start, span.end))
  const tenths = added.reduce((sum, one) => sum + one.tenths, 0)
  const terms = added.map((one) => decimal(one.tenths / 10, 1)).join(' + ')
  const titles = added.map(({ title }) => title)
  return {
    ...draft('amount', 'toldSum', {
      amount: millions(tenths),
      lines: added.map(({ title, tenths: own }) => ({ label: title, amount: millions(own) })),
    }),
    results: [resultOf(room, document, tenths / 10, titles.join(' + '), cited)],
    calculation: `${terms} = ${decimal(tenths / 10, 1)}`,
    citations: citations.list(),
    context: contextOf(room, told),
  }
}

/** The amount as a share of the initiative's money, or what is left of that; null where no row has it, or not more than the amount. */
function ofWholeDraft(room: Room, told: Told, as: 'share' | 'rest'): Draft | null {
  const part = placeOf(room, told)
  const [subject] = part?.figures ? subjectsOf(part.figures.plan) : []
  const [total] = subject ? queryAmounts(room.knowledge, { rows: subject.rows, measures: ['total'] }) : []
  if (!part || !total || part.passage.document !== total.document || part.tenths >= total.tenths) return null
  const citations = new Citations(room.catalog)
  const cited = [
    citations.add(part.passage.document, part.span.start, part.span.end),
    citations.add(total.document, total.start, total.end),
  ]
  const share = Math.round((part.tenths / total.tenths) * 1000) / 10
  const rest = total.tenths - part.tenths
  const [own, whole] = [decimal(part.tenths / 10, 1), decimal(total.tenths / 10, 1)]
  const facts = {
    part: `De ${millions(part.tenths)}`,
    share: percent(share),
    rest: millions(rest),
    whole: total.title,
    period: `i alt i ${total.agreement}`,
    partAmount: millions(part.tenths),
    wholeAmount: millions(total.tenths),
  }
  if (as === 'rest')
    return {
      ...draft('amount', 'toldRest', facts),
      results: [resultOf(room, total.document, rest / 10, `Resten af ${total.title}`, cited)],
      calculation: `${whole} - ${own} = ${decimal(rest / 10, 1)}`,
      citations: citations.list(),
      context: contextOf(room, [told]),
    }
  return {
    ...draft('amount', 'share', facts),
    results: [
      {
        ...resultOf(room, total.document, share, `Andel af ${total.title}`, cited),
        unit: 'pct.',
        priceLevel: null,
      },
    ],
    calculation: `${own} / ${whole} = ${percent(share)}`,
    citations: citations.list(),
    context: contextOf(room, [told]),
  }
}

function resultOf(
  { catalog }: Room,
  document: string,
  value: number,
  label: string,
  citations: number[],
): Result {
  const { agreement = null, priceLevel = null } = catalog.documents.get(document) ?? {}
  return { value, unit: 'mio. kr.', label, agreement, priceLevel, citations }
}

/** Where the sentence stands, and what it tells of. */
function placeOf({ catalog, index, lines, passages }: Room, { sentence: id, tenths }: Told) {
  for (const passage of index.all()) {
    const sentence = passage.sentences.find((one) => one.id === id)
    if (!sentence) continue
    const topic = passages.topics.of(passage.section)
    const span = lines.widen(passage.document, sentence)
    return { passage, sentence, span, tenths, title: topic.title, figures: figuresOfText(catalog, topic.id) }
  }
  return null
}

function contextOf(room: Room, told: readonly Told[]): Turn {
  const sections = told.flatMap((one) => placeOf(room, one)?.passage.section ?? [])
  return { kind: 'passages', figures: null, pools: null, told: [...told], sections }
}
