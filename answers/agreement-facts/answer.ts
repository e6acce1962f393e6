// Answers questions about the agreements themselves from the facts that ingest found, each cited where the text states it.
import { type Catalog, type DocumentInfo, sectionAt } from '../catalog.ts'
import { unique } from '../collections.ts'
import type { Turn } from '../context.ts'
import { type Draft, draft } from '../draft.ts'
import { Citations } from '../facts/citations.ts'
import { notHeld } from '../figures/explain.ts'
import { subjectsOf } from '../figures/plan.ts'
import { namedDocuments } from '../passages/favour.ts'
import type { Meaning } from '../question/meaning.ts'
import { has, phrase } from '../question/question.ts'
import type { Room } from '../respond.ts'
import { list } from '../words/danish.ts'
import { type AskedFacts, askedFacts, asksPrices, type FactAsk, type Subject } from './asks.ts'
import type { Fact } from './book.ts'
import { countOf, sumOf } from './figures.ts'
import { readParties } from './parties.ts'
import { askAgain, NAMES, nameOf, sayFacts, sayWhether } from './say.ts'

export type Stated = { document: DocumentInfo; ask: FactAsk; facts: Fact[] }

/** Null when the question is not about an agreement itself. */
export function answerAgreementFact(room: Room, meaning: Meaning, before: Turn | null): Draft | null {
  const { catalog, facts } = room
  const parties = readParties(meaning.question)
  const context = placeOf(room, before)
  const priced = pricedIn(catalog, meaning, before)
  const asked: AskedFacts | null = priced
    ? { subject: 'agreement', asks: ['priceLevel'], said: true }
    : (sameOfAnother(meaning, before) ?? askedFacts(meaning, context?.subject ?? null, parties))
  if (!asked) return null
  const unheld = meaning.agreements.find(({ value }) => value.kind === 'missing')?.value
  if (unheld?.kind === 'missing') return notHeld(catalog, unheld.name)
  const documents = priced ?? askedDocuments(room, meaning, asked, context?.document ?? null)
  const stated = documents.flatMap((document) =>
    asked.asks.flatMap((ask) => {
      const found = facts.of(document.id, ...NAMES[ask])
      return found.length > 0
        ? [{ document, ask, facts: ask === 'principles' ? principles(found) : found }]
        : []
    }),
  )
  // "For hvor lang en periode er det?" after a text may ask of what the text tells.
  if (stated.length === 0 && !asked.said) return null
  if (stated.length === 0) return lacks(room, documents, asked.asks[0] ?? 'coverage')
  return compose(
    room,
    meaning,
    stated,
    parties.map(({ value }) => value),
  )
}

/** "Og SSA23?" after it was asked when SSA21 was made, or by whom. */
function sameOfAnother(
  { question, agreements, topic, operations }: Meaning,
  before: Turn | null,
): AskedFacts | null {
  const namesOnlyIt = agreements.length > 0 && operations.length === 0 && topic.every(({ soft }) => soft)
  return before?.facts && namesOnlyIt && question.words.length <= SHORT
    ? { subject: 'agreement', asks: before.facts, said: true }
    : null
}
const SHORT = 6

/** "I hvilke priser er det?" after figures: the agreements they are from, unless another is named. */
function pricedIn(catalog: Catalog, meaning: Meaning, before: Turn | null): DocumentInfo[] | null {
  if (!before?.figures || meaning.agreements.length > 0 || !asksPrices(meaning)) return null
  return documentsOf(
    catalog,
    subjectsOf(before.figures.plan).map(({ agreement }) => agreement),
  )
}

const documentsOf = (catalog: Catalog, labels: readonly string[]): DocumentInfo[] =>
  [...catalog.documents.values()].filter(({ agreement }) => labels.includes(agreement ?? ''))

/** One list of all principles says it better than each heading. */
const principles = (found: Fact[]): Fact[] => {
  const all = found.filter(({ name }) => name === 'principles')
  return all.length > 0 ? [...all, ...found.filter(({ name }) => name === 'principle')] : found
}

/** What the turn before was about, where that was an agreement or its working group. */
function placeOf(
  { catalog, facts }: Room,
  before: Turn | null,
): { document: DocumentInfo; subject: Subject } | null {
  const whole = agreementTold(catalog, before)
  if (whole) return { document: whole, subject: 'agreement' }
  const section = catalog.sections.get(before?.sections[0] ?? -1)
  const document = section && catalog.documents.get(section.document)
  if (!section || !document) return null
  if (document.kind === 'news') return { document, subject: 'news' }
  const holds = (...names: string[]) =>
    facts
      .of(document.id, ...names)
      .some(({ start }) => start !== null && sectionAt(catalog, document.id, start)?.id === section.id)
  if (holds('workingGroup', 'workingGroupTask', 'workingGroupDeadline'))
    return { document, subject: 'workingGroup' }
  return holds('title', 'parties') ? { document, subject: 'agreement' } : null
}

/** The agreement whose whole the figure before was; null after any other figure, or several. */
function agreementTold(catalog: Catalog, before: Turn | null): DocumentInfo | null {
  const [told, ...others] = before?.figures ? subjectsOf(before.figures.plan) : []
  if (!told?.whole || others.length > 0) return null
  return documentsOf(catalog, [told.agreement])[0] ?? null
}

/** The agreements named, else the one just talked about, else all; newest first. */
function askedDocuments(
  { catalog }: Room,
  meaning: Meaning,
  { subject, asks }: AskedFacts,
  context: DocumentInfo | null,
): DocumentInfo[] {
  const all = [...catalog.documents.values()].sort((a, b) => (b.periodFrom ?? 0) - (a.periodFrom ?? 0))
  if (subject === 'news') {
    const news = all.filter(({ kind }) => kind === 'news')
    if (!asks.includes('total')) return news
    const told = news.flatMap((item) => reportedBy(all, item))
    return has(meaning.question, EXACTLY) ? [...told, ...news] : [...news, ...told]
  }
  const named = namedDocuments(catalog, meaning)
  if (named) return all.filter(({ id }) => named.has(id))
  if (context && (meaning.followUp || has(meaning.question, THE_ONE))) return [context]
  return all.filter(({ agreement }) => agreement !== null)
}

/** The agreement that an article tells of: the last one made before it. */
function reportedBy(all: readonly DocumentInfo[], { date }: DocumentInfo): DocumentInfo[] {
  return all
    .filter(
      (other) => other.kind === 'agreement' && other.date !== null && date !== null && other.date <= date,
    )
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
    .slice(0, 1)
}

/** The agreement talked of, without a name. */
const THE_ONE = phrase('aftalen')
/** An article rounds; the agreement's own figure is wanted first. */
const EXACTLY = phrase('præcis(?:e|t)?|nøjagtig(?:e|t)?|eksakt(?:e)?|tabel(?:len)?')
const HOW_MANY = phrase('hvor mange|antal(?:let)?')
const WHO = phrase('hvem|hvilke|hvad for')

function compose(room: Room, meaning: Meaning, stated: readonly Stated[], parties: readonly string[]): Draft {
  const { catalog, lines } = room
  const citations = new Citations(catalog)
  const whether = parties.length > 0 && !has(meaning.question, WHO)
  const said = stated.flatMap(({ document, ask, facts }) => {
    for (const { start, end } of facts)
      if (start !== null && end !== null) {
        const span = withHeading(catalog, document, lines.widen(document.id, { start, end }))
        citations.add(document.id, span.start, span.end)
      }
    if (ask === 'coverage') citeContents(room, document, citations)
    if (ask === 'parties' && whether) return parties.map((party) => sayWhether(party, document, facts))
    return [sayFacts(ask, document, facts)]
  })
  const sums = stated.flatMap(sumOf)
  const counted = sums.length > 0 ? sums : has(meaning.question, HOW_MANY) ? stated.flatMap(countOf) : []
  const [first] = stated
  const section = first && sectionOf(catalog, first)
  return {
    ...draft(counted.length > 0 ? 'amount' : 'passages', 'facts', { lines: said }),
    results: counted.map((result, i) => ({ ...result, citations: citations.list()[i] ? [i] : [] })),
    citations: citations.list(),
    context: {
      kind: 'passages',
      figures: null,
      pools: null,
      told: [],
      facts: unique(stated.map(({ ask }) => ask)),
      sections: section === null ? [] : [section ?? 0],
    },
  }
}

/** Characters of a line that says nothing by itself, such as a date. */
const BARE_LINE = 40

/** A bare line right under its heading is quoted with it. */
function withHeading(catalog: Catalog, { id, text }: DocumentInfo, span: { start: number; end: number }) {
  const section = sectionAt(catalog, id, span.start)
  const isBelow =
    section && section.titleEnd <= span.start && text.slice(section.titleEnd, span.start).trim() === ''
  return isBelow && span.end - span.start < BARE_LINE ? { start: section.titleStart, end: span.end } : span
}

function sectionOf(catalog: Catalog, { document, facts }: Stated): number | null {
  const start = facts.find((fact) => fact.start !== null)?.start ?? 0
  return sectionAt(catalog, document.id, start)?.id ?? null
}

/** What an agreement is about is told by the headings of what we hold of it. */
function citeContents({ catalog, facts }: Room, document: DocumentInfo, citations: Citations): void {
  const contents = facts.of(document.id, 'coverage')[0]?.value.toLowerCase() ?? ''
  for (const section of catalog.sections.values())
    if (
      section.document === document.id &&
      section.titleEnd > section.titleStart &&
      (contents.includes(section.title.toLowerCase()) || section.title === document.title)
    )
      citations.add(document.id, section.titleStart, section.titleEnd)
}

/** The document is there, but not the part of it that would say. */
function lacks({ catalog, facts }: Room, documents: readonly DocumentInfo[], ask: FactAsk): Draft {
  const [document] = documents
  const missing = document ? facts.of(document.id, 'missing').map(({ value }) => value) : []
  const elsewhere = [...catalog.documents.values()].filter(
    ({ id, agreement }) => agreement !== null && facts.of(id, ...NAMES[ask]).length > 0,
  )
  return {
    ...draft('not_found', 'factMissing', {
      name: document ? nameOf(document) : '',
      missing: missing.length > 0 ? list(missing) : null,
    }),
    suggestions: elsewhere.flatMap(({ agreement }) => (agreement ? [askAgain(ask, agreement)] : [])),
    // "Og SSA23?" asks the same of one that may tell it.
    context: { kind: 'passages', figures: null, pools: null, told: [], facts: [ask], sections: [] },
  }
}
