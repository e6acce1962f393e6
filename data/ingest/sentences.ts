// Where Danish sentences end: at . ? ! before a capital, a digit or a quote, but not inside "mio. kr.", "jf. bilag 2",
// "19. november" or the like.
import { readable } from '../readable.ts'
import type { ParsedSentence, Span } from './model.ts'

/** Abbreviations that a sentence never ends with; what follows them may well be a capital or a number. */
const neverLast = new Set(
  `mio mia jf bl.a f.eks fx stk nr evt inkl ekskl ca hhv ift pba vedr mhp ifm fsva dvs anm pr v d hft iht bl dr kgl
   st tlf kap pkt maks max resp sml s.k såk tidl udg vha ang forts ndr art litra afs kl ad`
    .split(/\s+/)
    .filter(Boolean),
)
/** Abbreviations that end a sentence when a capital follows. */
const maybeLast = new Set(['kr', 'pct', 'mv', 'm.v', 'm.m', 'm.fl', 'o.l', 'osv', 'o.a', 'etc'])

const sentenceEnd = /[.!?…]+[”"»)]*(?=\s+[*(“”"„»]*[\p{Lu}\d§*])/gu
const wordBefore = /[\p{L}\p{N}.]*$/u

/**
 * The sentences of `text.slice(span.start, span.end)`, with exact offsets into `text` and readable wording. Together they
 * hold every visible character of the span but leading bullets.
 */
export function findSentences(text: string, span: Span): ParsedSentence[] {
  const slice = text.slice(span.start, span.end)
  const sentences: ParsedSentence[] = []
  let from = 0
  const push = (to: number) => {
    const sentence = trimSpan(text, { start: span.start + from, end: span.start + to })
    if (sentence.end > sentence.start) {
      sentences.push({ ...sentence, text: readable(text, sentence.start, sentence.end) })
    }
    from = to
  }
  for (const match of slice.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length
    if (endsSentence(slice.slice(from, match.index), slice.slice(end).trimStart())) push(end)
  }
  push(slice.length)
  return sentences
}

function endsSentence(before: string, after: string): boolean {
  const word = (wordBefore.exec(before)?.[0] ?? '').toLowerCase()
  if (word === '') return true
  if (neverLast.has(word)) return false
  if (maybeLast.has(word)) return !/^\(?\d/.test(after)
  const enumerates = /^[\s*(]*\d+$/.test(before)
  if (/^\d+$/.test(word)) return !enumerates && !/^\d/.test(after)
  return true
}

/** A span without white space or bullets at its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && /[\s\uE000-\uF8FF•]/.test(text.charAt(from))) from++
  while (to > from && /\s/.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}
