// Finds an amount that stands only in running text: the sentence that holds it, quoted whole, and read off where there is no doubt.
//
// Only asked when the table has no cell for the question; a figure the table holds always comes from the table.
import type { Slot } from '../../retrieval/slot-index.ts'
import { indexTerms, wordSlot } from '../../retrieval/terms.ts'
import type { Catalog, DocumentInfo } from '../catalog.ts'
import { saysWhich } from '../link/people.ts'
import { quality } from '../passages/quality.ts'
import type { RankedSentence } from '../passages/rank.ts'
import type { Meaning } from '../question/meaning.ts'
import { has, phrase } from '../question/question.ts'
import { classOf } from '../question/word-classes.ts'
import type { Room } from '../respond.ts'
import { danishDate } from '../words/danish.ts'
import { EARLIER_MONEY, textAmounts } from './amounts-in-text.ts'
import { EARLIER_WORD, isEarlierMoney } from './asks.ts'
import type { StatedAmount } from './stated-amount.ts'
import { asksPerHead, PART, STATED_NEED } from './told-by-text.ts'

type TextFigure = StatedAmount & {
  coverage: number
  /** The sentence itself names the years asked about. */
  dated: boolean
}

type Candidate = TextFigure & { own: number; enough: number; score: number }

/** Least share of the question's weight that the sentence with its surroundings must cover … */
const COVERS = 0.85
/** … less where the sentence itself names the agreement or year asked about … */
const COVERS_NAMED = 0.62
/** … and the sentence by itself. */
const SAYS = 0.3
/** What weighs so much, or stands in no text, must be there at least so well. */
const WEIGHTY = 0.6
const THERE = 0.45
/** Any body may be called so: no subject by itself. */
const BODY = /^(?:forening|organisation|landsforening|interesseorganisation)(?:en|er|erne|ens|s)?$/i
/** Least weight of the heaviest thing asked about. */
const SUBJECT = 0.4
/** How much what is stated may add to what is asked about. */
const STATED_HELPS = 0.2
const isWeighty = (slot: AskedSlot): boolean => slot.weight >= WEIGHTY || slot.known === false
/** What speaks for one sentence beside another. */
const WORTH = { sumsUp: 0.4, yearly: 0.4, background: -0.4, need: 0.4 }

/** The sentence that sums an initiative up: it speaks for the whole of it. */
const SUMS_UP = /afsættes (?:derfor )?(?:et \S+ på )?i alt|til initiativet/
/** What an applicant must pay itself is told as a share. */
const OWN_SHARE = phrase('(?:egen|med|selv)finansiering(?:en)?')
/** Tells it of one of many. */
const EACH_ONE = /\b(?:pr\.|per|hver|hvert) [\p{L}\d]/u
const NEED = /hvoraf|behov for|oplyser|omkostning|egenbetaling|anslå|kontingent|kan anvende/

/**
 * The sentence that holds the amount asked for, or null. `within`: the topic it must stand in, which says what is asked about;
 * `named`: the question names the topic, so that not all of it need stand beside the amount.
 */
export function findTextFigure(
  { catalog, passages, proseParts }: Pick<Room, 'catalog' | 'passages' | 'proseParts'>,
  meaning: Meaning,
  within?: number,
  named = false,
): TextFigure | null {
  const topic = passages.slots(nounsOf(meaning)).map(literal)
  // "Unge" or "kommunerne" alone is no subject.
  if (within === undefined && !topic.some(({ weight, label }) => weight >= SUBJECT && !BODY.test(label)))
    return null
  const stated = statedSlots(meaning)
  const [only, ...others] = topic
  const asked: Asked = {
    slots: [...topic, ...stated],
    stated,
    years: askedYears(meaning),
    names: writtenNames(meaning),
    people: meaning.topic
      .filter((one, i) => saysWhich(meaning.topic[i - 1], one))
      .map(({ word }) => word.text),
    percent:
      has(meaning.question, OWN_SHARE) ||
      meaning.operations.some(({ value }) => value.kind === 'percent' || value.kind === 'share'),
    yearly: meaning.operations.some(({ value }) => value.kind === 'eachYear'),
    need: has(meaning.question, STATED_NEED) || has(meaning.question, PART),
    perHead: asksPerHead(meaning),
    earlier: isEarlierMoney(meaning),
    named,
    body: only && others.length === 0 && isBody(only.label) ? only : null,
  }
  const candidates = passages
    .rankSlots(asked.slots, within)
    .filter(({ sentence }) => !proseParts.isOther(sentence, meaning))
    .flatMap((ranked) => candidate(catalog, ranked, asked) ?? [])
  const best = candidates
    .filter(({ coverage, own, enough }) => coverage >= enough && own >= SAYS)
    .sort((a, b) => b.score - a.score || a.sentence.id - b.sentence.id)[0]
  return best ?? null
}

/** `known`: some text holds it, for a word of the topic. */
type AskedSlot = Slot & { known?: boolean }
type Asked = {
  slots: AskedSlot[]
  stated: Slot[]
  years: string[]
  names: string[]
  /** Of whom the question says which are meant. */
  people: string[]
  percent: boolean
  yearly: boolean
  /** Asks what is needed or what it costs, not what is given. */
  need: boolean
  /** Asks what one gets of it. */
  perHead: boolean
  /** Asks of the satspulje or a finance act. */
  earlier: boolean
  named: boolean
  /** The body that is all that is asked about. */
  body: Slot | null
}

function candidate(
  catalog: Catalog,
  ranked: RankedSentence,
  { slots, stated, years, names, people, percent, yearly, need, perHead, earlier, named, body }: Asked,
): Candidate | null {
  const { passage, sentence } = ranked
  const amounts = textAmounts(sentence.text).filter(({ unit }) => (unit === 'pct.') === percent)
  const around = [...passage.titles.slice(-2), passage.text].join('. ')
  if (perHead && !EACH_ONE.test(sentence.text)) return null
  if (earlier && !EARLIER_MONEY.test(sentence.text)) return null
  if (amounts.length === 0 || !names.every((name) => around.toLowerCase().includes(name))) return null
  const document = catalog.documents.get(passage.document)
  const place = passage.sentences.findIndex(({ id }) => id === sentence.id)
  const terms = termsOf(sentence.text)
  const itself = new Set([...terms, ...indexTerms(aboutDocument(document))])
  const withBefore = new Set([...itself, ...termsOf(passage.sentences[place - 1]?.text ?? '')])
  // What the question states (an earlier agreement, a year) must stand in the sentence or the one before, or be its document's own.
  if (!stated.every((slot) => quality(slot, withBefore) > 0)) return null
  const about = new Set([...itself, ...indexTerms(around)])
  // "Ordblinde børn": what goes to readers of any age is not theirs.
  if (!people.every((word) => indexTerms(word).some((term) => about.has(term)))) return null
  const sumsUp = !percent && SUMS_UP.test(sentence.text)
  const titled = new Set([...itself, ...indexTerms(passage.titles.slice(-2).join('. '))])
  // What a body gets, no sentence tells that does not speak of it.
  if (body && quality(body, titled) < THERE) return null
  // An authority hands out what others get.
  if (body && !earlier && AUTHORITY.test(body.label) && !isGivenTo(sentence.text, body.label)) return null
  // A sentence that sums up an initiative is about what its title says, not about all that is told there.
  const held = slots.map((slot, i) =>
    sumsUp ? quality(slot, titled) : Math.max(quality(slot, about), ranked.covered[i] ?? 0),
  )
  // A name that is not there is something else, however well the rest fits.
  if (slots.some((slot, i) => isWeighty(slot) && (held[i] ?? 0) < THERE)) return null
  const total = slots.reduce((sum, slot) => sum + slot.weight, 0) || 1
  const share = (of: (slot: Slot, i: number) => number) =>
    slots.reduce((sum, slot, i) => sum + slot.weight * of(slot, i), 0) / total
  const cover = (set: ReadonlySet<string>) => share((slot) => quality(slot, set))
  const own = Math.max(
    cover(terms),
    0.9 * cover(withBefore),
    // A short news article is about one thing.
    document?.kind === 'news' ? cover(itself) : 0,
    sumsUp ? SAYS : 0,
  )
  // The year alone finds every sentence that names it.
  const topic = slots.filter((slot) => !stated.includes(slot))
  const topical =
    topic.length === 0
      ? 1
      : topic.reduce((sum, slot) => sum + slot.weight * (held[slots.indexOf(slot)] ?? 0), 0) /
        topic.reduce((sum, slot) => sum + slot.weight, 0)
  const coverage = Math.min(
    share((_, i) => held[i] ?? 0),
    topical + STATED_HELPS,
  )
  const inSentence = stated.length > 0 && stated.every((slot) => quality(slot, terms) > 0)
  const title = cover(new Set(indexTerms(passage.titles.slice(-2).join('. '))))
  const score =
    coverage +
    own +
    (sumsUp && !need ? WORTH.sumsUp * (1 + title) : 0) +
    (need && NEED.test(sentence.text) ? WORTH.need : 0) +
    (yearly && amounts.some((amount) => amount.yearly) ? WORTH.yearly : 0) +
    (stated.length === 0 && EARLIER_MONEY.test(sentence.text) ? WORTH.background : 0)
  return {
    passage,
    sentence,
    amounts,
    coverage,
    dated: years.every((year) => sentence.text.includes(year)),
    own,
    enough: named || inSentence || (need && NEED.test(sentence.text)) ? COVERS_NAMED : COVERS,
    score,
  }
}

/** A sentence's words, and by their short names the agreements and finance acts it speaks of: "SSA-aftalerne 2023 og 2025", "FL24". */
const termsOf = (text: string): Set<string> =>
  new Set([
    ...indexTerms(text),
    ...[...text.matchAll(SPOKEN_OF)].flatMap(([, act = '', years = '']) =>
      [...years.matchAll(/\d\d(?!\d)/g)].flatMap(([year]) =>
        indexTerms(`${/^ssa/i.test(act) ? 'SSA' : 'FL'}${year}`),
      ),
    ),
  ])
const SPOKEN_OF =
  /\b(SSA|FL|finanslov(?:en|s)?)(?:-(?:aftale|reserve)\p{L}*)?(?: for)?[ -]?((?:20)?\d\d(?!\d)(?: og (?:20)?\d\d(?!\d))?)/giu

/** What a document says of itself in one line: its period, or for a news article its date. */
function aboutDocument(document: DocumentInfo | undefined): string {
  if (document?.kind !== 'news') return document?.agreement ?? ''
  const date = document.date ? `${danishDate(document.date)} ${document.date.slice(0, 4)}` : ''
  return `${document.title}. ${date}. nyhed nyheden artikel`
}

const isBody = (label: string): boolean => classOf(label) === 'name' || AUTHORITY.test(label)
const AUTHORITY = /(?:styrelsen?|ministeriet|tilsynene?|tilsynet)s?$/i
const isGivenTo = (sentence: string, body: string): boolean => {
  const name = body.toLowerCase().replace(/s$/, '')
  return ['til', 'tildeles', 'hos'].some((word) => sentence.toLowerCase().includes(` ${word} ${name}`))
}

/** The words themselves, without the concepts they belong to: a figure is never found by kinship, nor by a stem as short as "red". */
function literal(slot: AskedSlot): AskedSlot {
  const isNear = /^\p{Lu}{2,}$/u.test(slot.label) ? /^[#^]/ : /^(?:[#^]|~.{1,3}$)/
  return { ...slot, forms: new Map([...slot.forms].filter(([form]) => !isNear.test(form))) }
}

/** Subjects are nouns, names, and which people they are; other verbs and adjectives only frame the question. */
function nounsOf(meaning: Meaning): Meaning {
  const topic = meaning.topic.filter(
    (one, i) =>
      !one.soft &&
      (classOf(one.word.text) !== 'other' || saysWhich(one, meaning.topic[i + 1])) &&
      !EARLIER_WORD.test(one.word.key) &&
      !/^(?:ssa-|fl\d\d$)/i.test(one.word.text),
  )
  return { ...meaning, topic }
}

/** "Ældre Sagen", "Rådet for Socialt Udsatte": neighbouring capitals are one name, and must stand in the text as such; so must any later capital, and the first half of what is hyphenated. */
function writtenNames({ question }: Meaning): string[] {
  const together = [...question.text.matchAll(/\p{Lu}\p{L}+(?:(?: for| af| mod)? \p{Lu}\p{L}+)+/gu)].map(
    ([name]) => name,
  )
  const alone = [...question.text.matchAll(/(?<=\p{L},? )\p{Lu}\p{L}{3,}/gu)].map(([name]) =>
    name.replace(/(?:en|et|s)$/, ''),
  )
  // "Stalkerware-vejledningen" is no other vejledning.
  const halves = [...question.text.matchAll(/(?<![\p{L}-])(\p{L}{5,}?)s?-\p{L}{4,}/gu)].map(
    ([, half = '']) => half,
  )
  return [
    ...together,
    ...halves,
    ...alone.filter((name) => !together.some((whole) => whole.includes(name))),
  ].map((name) => name.toLowerCase())
}

/** Years by themselves, and the year since when. */
const askedYears = (meaning: Meaning): string[] =>
  meaning.years.flatMap(({ value }) => {
    if (value.kind === 'years') return value.years.map(String)
    return value.kind === 'span' && value.from !== null && value.to === null ? [String(value.from)] : []
  })

/** Years and agreements named in the question, as they would be written in a sentence. */
function statedSlots(meaning: Meaning): Slot[] {
  // "Med SSA25 blev der afsat … i 2025": the agreement says when.
  const isElsewhere = meaning.agreements.some(({ value }) => value.kind === 'missing')
  const years = isElsewhere ? [] : askedYears(meaning)
  const spans = meaning.years.flatMap(({ value }) =>
    value.kind === 'span' && value.from && value.to ? [[`${value.from}-${value.to}`]] : [],
  )
  const agreements = meaning.agreements.flatMap(({ value }) => {
    if (value.kind === 'missing') return [agreementForms(value.name)]
    return value.kind === 'only' ? value.labels.map(agreementForms) : []
  })
  const acts = [...meaning.question.text.matchAll(/\bFL ?(\d\d)\b/giu)].map(([, year]) => [`FL${year}`])
  return [...years.map((year) => [year]), ...spans, ...agreements, ...acts].map((forms) => ({
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
