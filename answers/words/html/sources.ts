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
    title: citation.title,
    section: citation.section,
    quote: shortened(readable(citation.quote)),
    label: `Kilde ${index + 1}: ${[citation.title, citation.section].filter(Boolean).join(', ')}`,
  }))
}

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
