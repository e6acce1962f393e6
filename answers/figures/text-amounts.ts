// Amounts and percentages that stand only in running text: found there, quoted whole, and read off where the sentence leaves no doubt.
//
// Only asked when the table has no cell for the question; a figure the table holds always comes from the table.
import type { Passage, Sentence } from '../../retrieval/passage-index.ts'
import type { Slot } from '../../retrieval/slot-index.ts'
import { indexTerms, wordSlot } from '../../retrieval/terms.ts'
import type { Result } from '../answer.ts'
import { type Draft, draft } from '../draft.ts'
import { Citations } from '../facts/citations.ts'
import type { RankedSentence } from '../passages/rank.ts'
import { quality } from '../passages/rank.ts'
import type { Meaning } from '../question/meaning.ts'
import { classOf } from '../question/word-classes.ts'
import type { Room } from '../respond.ts'

export type TextUnit = 'mio. kr.' | 'kr.' | 'pct.'

/** One amount as a sentence prints it; `value` in its unit's own scale, `year` where one follows it ("1,6 mio. kr. i 2026"). */
export type TextAmount = { value: number; unit: TextUnit; year: number | null; yearly: boolean }

const AMOUNT =
  /(\d+(?:\.\d{3})*(?:,\d+)?)\s?(mia\. kr\.|mio\.(?: kr\.)?|millioner(?: kroner| kr\.)?|kr\.|kroner|pct\.|procent|%)(?:\s\(\d{4}-pl\))?(\s(?:årligt|pr\. år|om året))?(?:\s(?:årligt )?(?:i|for)\s(?:hhv\.\s)?((?:19|20)\d\d)(?!\s?-\s?\d))?/g

export function textAmounts(sentence: string): TextAmount[] {
  return [...sentence.matchAll(AMOUNT)].map(([, digits = '', unit = '', yearly, year]) => {
    const number = Number(digits.replace(/\./g, '').replace(',', '.'))
    const scale = unit.startsWith('mia') ? 1000 : 1
    return {
      value: number * scale,
      unit: /^(?:pct|procent|%)/.test(unit) ? 'pct.' : /^(?:mi)/.test(unit) ? 'mio. kr.' : 'kr.',
      year: year ? Number(year) : null,
      yearly: yearly !== undefined,
    }
  })
}

export type TextFigure = { ranked: RankedSentence; amounts: TextAmount[]; coverage: number }

/** Least share of the question's weight that the sentence with its titles must cover. */
const COVERS = 0.8
/** … and the sentence by itself. */
const SAYS = 0.3

/** The sentence that holds the amount asked for, or null. */
export function findTextFigure(room: Room, meaning: Meaning): TextFigure | null {
  const nouns = {
    ...meaning,
    topic: meaning.topic.filter(({ word, soft }) => !soft && classOf(word.text) !== 'other'),
  }
  const topic = room.passages.slots(nouns)
  if (topic.length === 0) return null
  const named = statedSlots(meaning)
  const names = writtenNames(meaning)
  const slots = [...topic, ...named]
  const wanted = meaning.operations.some(({ value }) => value.kind === 'percent' || value.kind === 'share')
    ? 'pct.'
    : 'money'
  const total = slots.reduce((sum, slot) => sum + slot.weight, 0)
  const candidates = room.passages.rankSlots(slots).flatMap((ranked) => {
    const { passage, sentence } = ranked
    const amounts = textAmounts(sentence.text).filter(({ unit }) => (unit === 'pct.') === (wanted === 'pct.'))
    if (amounts.length === 0) return []
    if (
      !names.every(
        (name) =>
          passage.text.toLowerCase().includes(name) ||
          passage.titles.some((title) => title.toLowerCase().includes(name)),
      )
    )
      return []
    const document = room.catalog.documents.get(passage.document)
    const about = [
      document?.title ?? '',
      document?.agreement ?? '',
      document?.kind === 'news' ? 'nyhed nyheden artikel' : '',
      document?.date ?? '',
    ]
    const terms = new Set(indexTerms(sentence.text))
    const place = passage.sentences.findIndex(({ id }) => id === sentence.id)
    const before = new Set([...terms, ...indexTerms(passage.sentences[place - 1]?.text ?? '')])
    const around = new Set([
      ...terms,
      ...indexTerms([...passage.titles.slice(-2), passage.text, ...about].join('. ')),
    ])
    const itself = new Set([
      ...terms,
      ...indexTerms([...about, document?.date?.slice(0, 4) ?? ''].join('. ')),
    ])
    const titles = new Set(indexTerms(passage.titles.slice(-2).join('. ')))
    // What the question states (an earlier agreement, a year) must stand in the sentence or be its document's own.
    if (!named.every((slot) => quality(slot, itself) > 0)) return []
    const cover = (set: ReadonlySet<string>) =>
      slots.reduce((sum, slot) => sum + slot.weight * quality(slot, set), 0) / total
    const own = Math.max(cover(terms), 0.9 * cover(before))
    // The sentence that sums an initiative up speaks for the whole of it.
    const sumsUp =
      wanted === 'money' && /afsættes (?:derfor )?(?:et \S+ på )?i alt|til initiativet/.test(sentence.text)
    return [
      {
        ranked,
        amounts,
        coverage: cover(around),
        own: Math.max(own, sumsUp ? SAYS : 0),
        score: cover(around) + own + (sumsUp ? 0.3 * (1 + cover(titles)) : 0),
      },
    ]
  })
  const best = candidates
    .filter(({ coverage, own }) => coverage >= COVERS && own >= SAYS)
    .sort((a, b) => b.score - a.score || a.ranked.sentence.id - b.ranked.sentence.id)[0]
  return best ?? null
}

/** "Ældre Sagen", "Blå Kors": neighbouring capitals are one name, and must stand in the text as such. */
function writtenNames({ question }: Meaning): string[] {
  return [...question.text.matchAll(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)+/gu)].map(([name]) => name.toLowerCase())
}

/** Years and agreements named in the question, as they would be written in a sentence. */
function statedSlots(meaning: Meaning): Slot[] {
  const years = meaning.years.flatMap(({ value }) => (value.kind === 'years' ? value.years.map(String) : []))
  const spans = meaning.years.flatMap(({ value }) =>
    value.kind === 'span' && value.from && value.to ? [[`${value.from}-${value.to}`]] : [],
  )
  const agreements = meaning.agreements.flatMap(({ value }) => {
    if (value.kind === 'missing') return [agreementForms(value.name)]
    return value.kind === 'only' ? value.labels.map(agreementForms) : []
  })
  return [...years.map((year) => [year]), ...spans, ...agreements].map((forms) => ({
    label: forms[0] ?? '',
    weight: 0.5,
    forms: new Map(forms.flatMap((form) => [...wordSlot(form, 1).forms])),
  }))
}

/** "2022-2025" is also "SSA22", "2022-25" and "SSA 2022-2025" in the texts. */
function agreementForms(label: string): string[] {
  const [from = '', to = ''] = label.split('-')
  return [label, `SSA${from.slice(2)}`, `${from}-${to.slice(2)}`, `SSA${from.slice(2)}-${to.slice(2)}`]
}

export function textFigureDraft(room: Room, meaning: Meaning, { ranked, amounts }: TextFigure): Draft {
  const citations = new Citations(room.catalog)
  const { passage, sentence } = ranked
  const { start, end } = room.lines.widen(passage.document, sentence)
  citations.add(passage.document, start, end)
  return {
    ...draft('amount', 'passages', { sentences: [sentence.text] }),
    results: readOff(room, meaning, passage, sentence, amounts),
    citations: citations.list(),
    notes: backgroundNotes(room, meaning, passage),
    context: { kind: 'passages', figures: null, pools: null, sections: [passage.section] },
  }
}

/** The amounts meant: those of the years asked about, the yearly one, or the only one; none where the sentence leaves a choice. */
function readOff(
  room: Room,
  meaning: Meaning,
  passage: Passage,
  _sentence: Sentence,
  amounts: readonly TextAmount[],
): Result[] {
  const years = meaning.years.flatMap(({ value }) => (value.kind === 'years' ? value.years : []))
  const ofYears = amounts.filter(({ year }) => year !== null && years.includes(year))
  const yearly = meaning.operations.some(({ value }) => value.kind === 'eachYear')
    ? amounts.filter((amount) => amount.yearly)
    : []
  const chosen =
    ofYears.length > 0 ? ofYears : yearly.length > 0 ? yearly : amounts.length === 1 ? amounts : []
  const document = room.catalog.documents.get(passage.document)
  return chosen.map(({ value, unit, year }) => ({
    value,
    unit,
    label: [passage.titles.at(-1) ?? '', year].filter(Boolean).join(', '),
    agreement: document?.agreement ?? null,
    priceLevel: null,
    citations: [0],
  }))
}

/** An amount that a text quotes from an earlier agreement is background, not what this agreement sets aside. */
function backgroundNotes(room: Room, meaning: Meaning, passage: Passage): string[] {
  const own = room.catalog.documents.get(passage.document)?.agreement
  const asked = meaning.agreements.flatMap(({ value }) =>
    value.kind === 'missing' ? [value.name] : value.kind === 'only' ? value.labels : [],
  )
  const other = asked.filter((label) => label !== own)
  return own && other.length > 0
    ? [
        `Beløbet er omtalt i aftalen ${own} som baggrund; aftalen ${other.join(' og ')} har vi ikke selv tabellen fra.`,
      ]
    : []
}
