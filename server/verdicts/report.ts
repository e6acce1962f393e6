// What people thought of the answers, and how often there was none, as lines to read in a terminal.
import type { Answer } from '../../answers/answer.ts'
import type { Feedback, Store } from '../../data/store.ts'

const KINDS: Record<Answer['kind'], string> = {
  amount: 'beløb',
  pools: 'puljer',
  passages: 'uddrag',
  clarification: 'modspørgsmål',
  not_found: 'intet svar',
  smalltalk: 'småsnak',
}

export function report(store: Pick<Store, 'feedback' | 'unanswered'>): string {
  const verdicts = store.feedback()
  const unanswered = store.unanswered()
  const useful = verdicts.filter((verdict) => verdict.useful).length
  const missed = unanswered.reduce((sum, { count }) => sum + count, 0)
  return [
    `Vurderinger: ${verdicts.length} (${useful} kunne bruge svaret, ${verdicts.length - useful} kunne ikke). Tider i UTC.`,
    ...verdicts.map(verdictLine),
    '',
    `Spørgsmål uden svar: ${missed}. Teksten af dem gemmes ikke.`,
    ...unanswered.map(({ day, reason, count }) => `  ${day}  ${kindOf(reason)}: ${count}`),
  ].join('\n')
}

function verdictLine({ useful, reason, comment, answerKind, createdAt }: Feedback): string {
  const moment = createdAt.slice(0, 16).replace('T', ' ')
  const about = [answerKind && kindOf(answerKind), reason, comment && `"${oneLine(comment)}"`].filter(Boolean)
  return `  ${moment}  ${useful ? 'ja ' : 'nej'}  ${about.join(', ')}`.trimEnd()
}

const kindOf = (kind: string): string => KINDS[kind as Answer['kind']] ?? kind

/** A comment is a stranger's: no character of it may move the cursor or colour the terminal. */
const oneLine = (text: string): string => text.replace(/[\p{C}\s]+/gu, ' ').trim()
