// Citations as the numbered sources of an answer, and the quotes of an answer's text matched to them.
import { readable } from '../../../data/readable.ts'
import type { Citation } from '../../answer.ts'
import { sourceLink } from './links.ts'

export type SourceView = {
  index: number
  number: number
  href: string
  title: string
  section: string
  /** The quote's opening, for recognition; "" where the answer shows the quote itself. */
  quote: string
  label: string
}

const QUOTE_MAX = 220

export function sourceViews(citations: readonly Citation[]): SourceView[] {
  return citations.map((citation, index) => ({
    index,
    number: index + 1,
    href: sourceLink(citation),
    title: shortTitle(citation.title),
    section: sectionOf(citation),
    quote: shortened(readable(citation.quote)),
    label: `Kilde ${index + 1}: ${[shortTitle(citation.title), sectionOf(citation)].filter(Boolean).join(', ')}`,
  }))
}

/** "Aftale om … 2021-2024" → "Aftalen 2021-2024": the period tells the agreements apart, the rest they share. */
export function shortTitle(title: string): string {
  const period = /\b\d{4}-\d{4}$/.exec(title)?.[0]
  return period ? `Aftalen ${period}` : title
}

const sectionOf = ({ title, section }: Citation): string => section.replaceAll(title, 'aftalen')

/** The citation whose quote holds the paragraph, line breaks and line-end hyphens aside; -1 where none does. */
export function quoteOf(paragraph: string, citations: readonly Citation[]): number {
  const sought = letters(paragraph)
  if (sought.length < 12) return -1
  return citations.findIndex(({ quote }) => letters(quote).includes(sought))
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

function shortened(quote: string): string {
  if (quote.length <= QUOTE_MAX) return quote
  return `${quote.slice(0, quote.lastIndexOf(' ', QUOTE_MAX))} …`
}
