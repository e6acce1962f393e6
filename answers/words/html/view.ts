// What the templates see of an answer: every field worked out and worded, so that they hold no logic of their own.
import type { Answer, AnswerKind } from '../../answer.ts'
import { unique } from '../../collections.ts'
import { figureView } from './figures.ts'
import { amountsLink, poolsLink, questionLink } from './links.ts'
import { paragraphs } from './paragraphs.ts'
import { poolView } from './pools.ts'
import { rankFigures } from './rank-figures.ts'
import { type SourceView, sourceViews } from './sources.ts'
import { tableViews } from './tables.ts'

/** So many sources stand open; the rest are folded, since a list of pools can have dozens. */
const SOURCES_SHOWN = 5

/** So many stand beside a figure; what a longer sum rests on is in its table and among the sources. */
const MARKS_SHOWN = 3

/** `year` is the current year: it tells a round that is ahead from one that is over. */
export type RenderView = { year: number }

/** The partial that shows an answer of each kind; what is only words needs none of its own. */
const TEMPLATE: Record<AnswerKind, string> = {
  amount: 'amount',
  pools: 'pools',
  passages: 'paragraphs',
  clarification: 'clarification',
  not_found: 'paragraphs',
  smalltalk: 'paragraphs',
}

export function answerView(answer: Omit<Answer, 'html'>, { year }: RenderView) {
  const sources = sourceViews(answer.citations)
  const cited = <T extends { citations: number[] }>(value: T) => ({
    ...value,
    citations: pick(sources, value.citations),
  })
  const marked = <T extends { citations: number[] }>(value: T) => {
    const isLong = value.citations.length > SOURCES_SHOWN
    const shown = isLong ? value.citations.slice(0, MARKS_SHOWN) : value.citations
    return { ...cited({ ...value, citations: shown }), others: value.citations.length - shown.length }
  }
  const tables = tableViews(answer.amounts, answer.results)
  const { headlines, figures } = rankFigures(answer, tables)
  const pools = answer.pools.map((pool) => ({
    ...poolView(pool, year),
    citations: pick(sources, pool.citations),
  }))
  const suggestions = answer.suggestions.map((question) => ({
    question,
    href: questionLink(question, answer.context),
  }))
  const said = paragraphs(answer, answer.results.map(figureView)).map(({ text, source }) => ({
    text,
    source: source === null ? null : (sources[source] ?? null),
  }))
  const listed = sources.map((source) =>
    said.some((paragraph) => paragraph.source === source && paragraph.text.length >= source.quote.length)
      ? { ...source, quote: '' }
      : source,
  )
  // Yes or no stands before the figures that it rests on.
  const [first] = said
  const verdict = answer.kind === 'amount' && first && VERDICT.test(first.text) ? first.text : null
  const choosing = answer.kind === 'clarification'
  return {
    kind: answer.kind,
    template: TEMPLATE[answer.kind],
    understood: answer.understood,
    headlines: headlines.map(marked),
    several: headlines.length > 1,
    figures: figures.map(marked),
    verdict,
    paragraphs: verdict === null ? said : said.slice(1),
    tables: tables.map((table) => ({
      ...table,
      lines: table.lines.map(cited),
    })),
    calculation: answer.calculation,
    pools,
    notes: answer.notes,
    sources: listed.slice(0, SOURCES_SHOWN),
    moreSources: listed.slice(SOURCES_SHOWN),
    choices: choosing ? suggestions : [],
    suggestions: choosing ? [] : suggestions,
    more: more(answer),
  }
}

export type AnswerView = ReturnType<typeof answerView>

const VERDICT = /^(?:Ja|Nej)\b[^.\d]*\.$/

/** "Se alle": the whole table or all pools, of the one agreement where the answer rests on one. */
function more({ amounts, pools }: Omit<Answer, 'html'>): { label: string; href: string } | null {
  const agreements = unique([...amounts, ...pools].map(({ agreement }) => agreement))
  const agreement = agreements.length === 1 ? (agreements[0] ?? null) : null
  const inAgreement = agreement ? ` i aftalen ${agreement}` : ''
  if (pools.length) return { label: `Se alle puljer${inAgreement}`, href: poolsLink(agreement) }
  if (amounts.length) return { label: `Se alle beløb${inAgreement}`, href: amountsLink(agreement) }
  return null
}

function pick(sources: readonly SourceView[], indexes: readonly number[]): SourceView[] {
  return indexes.flatMap((index) => sources[index] ?? [])
}
