// Answers as plain text: to copy, to save, to be read aloud.
import type { Answer, Citation, Context } from '../../answers/answer.ts'
import type { Turn } from '../conversation/turns.ts'

const SPOKEN_MAX = 300

/**
 * A link that asks the question again, in the context that it was asked in. Not in the words it was understood as: those
 * tell people enough, but need not ask for all that the question asked for.
 */
export function permalink(question: string, context: Context, origin: string): string {
  const followUp = Object.keys(context).length > 0
  return `${origin}/?${new URLSearchParams({ q: question, ...(followUp && { context: JSON.stringify(context) }) })}`
}

/** Question, answer, what to bear in mind, and every source with quote and link. */
export function answerText(question: string, answer: Answer, origin: string): string {
  const { text, notes, calculation, citations } = answer
  const beside = (remark: string) => !text.includes(remark)
  return [
    question,
    text,
    ...(calculation && beside(calculation) ? [`Beregning: ${calculation}`] : []),
    ...notes.filter(beside).map((note) => `Bemærk: ${note}`),
    ...(citations.length
      ? [`Kilder:\n${citations.map((c, index) => sourceText(c, index, origin)).join('\n')}`]
      : []),
  ].join('\n\n')
}

function sourceText(
  { document, title, section, quote, start, end }: Citation,
  index: number,
  origin: string,
): string {
  const place = [title, section].filter(Boolean).join(', ')
  return `[${index + 1}] ${place}: "${quote.replace(/\s+/g, ' ').trim()}" ${origin}/kilde/${document}?start=${start}&end=${end}#citat`
}

/** The whole conversation, oldest first; questions that got no answer say so. */
export function conversationText(turns: readonly Turn[], origin: string): string {
  const parts = turns.map(({ question, answer, error }) =>
    answer ? answerText(question, answer, origin) : [question, error ?? 'Ikke besvaret.'].join('\n\n'),
  )
  return `${parts.join(`\n\n${'-'.repeat(60)}\n\n`)}\n`
}

/** What a screen reader says when the answer comes: the answer in short, and how much more there is. */
export function spokenText({ text, pools, citations }: Answer): string {
  const short = text.length <= SPOKEN_MAX ? text : `${text.slice(0, text.lastIndexOf(' ', SPOKEN_MAX))} …`
  const count = (n: number, one: string, many: string) => (n === 0 ? '' : ` ${n} ${n === 1 ? one : many}.`)
  return `Svar: ${short}${count(pools.length, 'pulje', 'puljer')}${count(citations.length, 'kilde', 'kilder')}`
}
