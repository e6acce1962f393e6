// The words of an answer without what its card shows in a form of its own, and its quotes with where they stand.
import type { Answer, Citation } from '../../answer.ts'
import { spokenName } from '../pool-name.ts'
import type { FigureView } from './figures.ts'
import { quoteOf } from './sources.ts'

/** `source` is the index of the citation that the words are quoted from; null for our own words. */
export type Paragraph = { text: string; source: number | null }

export function paragraphs(answer: Omit<Answer, 'html'>, figures: readonly FigureView[]): Paragraph[] {
  const { kind, text, notes, calculation, pools } = answer
  const shownApart = (line: string) =>
    line === calculation ||
    notes.some((note) => line.includes(note)) ||
    figures.some((figure) => repeats(line, figure)) ||
    (line.startsWith('- ') && pools.some(({ title, pool }) => line.includes(spokenName(pool, title))))
  const parts = text
    .split(/\n{2,}/)
    .map((part) => part.split('\n'))
    // A heading inside a list, over nothing but what the cards show.
    .filter(
      ([heading = '', ...lines], i) =>
        !(
          i > 0 &&
          heading.endsWith(':') &&
          lines.length > 0 &&
          lines.every((line) => line.startsWith('- ') && shownApart(line))
        ),
    )
    .map((lines) =>
      lines
        .filter((line) => !shownApart(line))
        .join('\n')
        .trim()
        .replace(/:$/, '.'),
    )
    .filter(Boolean)
  if (kind !== 'passages') return parts.map((part) => ({ text: part, source: null }))
  return parts.flatMap((part) => quotes(part, answer.citations))
}

/** A line that says the figure and its label and nothing more is said by the figure already. */
function repeats(line: string, { number, unit, label }: FigureView): boolean {
  const [subject = label] = label.split(/, (?=[^,]*$)/)
  const unnumbered = line.replace(/^\d+\. /, '')
  const rest = unnumbered.replace(subject, '').replace(`${number} ${unit}`.trim(), '')
  return unnumbered.startsWith(subject) && line.includes(number) && rest.replace(/\(.*\)/, '').length < 40
}

/** Sentences that stand together in one source are one quote. */
function quotes(text: string, citations: readonly Citation[]): Paragraph[] {
  const found: Paragraph[] = []
  for (const sentence of text.split(/(?<=[.!?:;]) (?=\p{Lu})/u)) {
    const last = found.at(-1)
    const together = last ? `${last.text} ${sentence}` : sentence
    const index = quoteOf(sentence, citations)
    if (last && quoteOf(together, citations) === last.source) last.text = together
    else found.push({ text: sentence, source: index < 0 ? null : index })
  }
  return found
}
