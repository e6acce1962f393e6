// What can be done with one answer: copy it with its sources, copy a link to the question, take the rows as CSV, rate it.
import { find } from '../dom.ts'
import { copyText } from '../take-along/clipboard.ts'
import { answerCsv } from '../take-along/csv.ts'
import { saveFile } from '../take-along/files.ts'
import { answerText, permalink } from '../take-along/text.ts'
import { bindFeedback } from './feedback.ts'
import type { Turn } from './turns.ts'

const CONFIRMED_MS = 3_000

export function bindTurnTools(element: HTMLElement, turn: Turn, retry: (turn: Turn) => void): void {
  const actions: Record<string, (button: HTMLElement) => void> = {
    copy: (button) => turn.answer && copied(button, answerText(turn.question, turn.answer, location.origin)),
    link: (button) => copied(button, permalink(turn.question, turn.context ?? {}, location.origin)),
    csv: () => turn.answer && saveFile('svar.csv', 'text/csv', answerCsv(turn.answer)),
    retry: () => retry(turn),
  }
  element.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-action]')
    if (button) actions[button.dataset.action ?? '']?.(button)
  })
  bindFeedback(find<HTMLFormElement>(element, '[data-feedback]'), turn)
}

/** Says on the button itself how it went; the button's name is announced since it has the focus. */
async function copied(button: HTMLElement, text: string): Promise<void> {
  const name = button.textContent ?? ''
  button.textContent = (await copyText(text)) ? 'Kopieret' : 'Kunne ikke kopiere'
  setTimeout(() => {
    button.textContent = name
  }, CONFIRMED_MS)
}
