// One turn on the page: question, answer or what there is instead, and what can be done with it.
import type { Answer } from '../../answers/answer.ts'
import { find } from '../dom.ts'
import { isWaiting, type Turn } from './turns.ts'

export type TurnView = {
  element: HTMLElement
  update(turn: Turn, connected: boolean): void
}

/** An answer that comes sooner needs no word about waiting. */
const WAITING_AFTER_MS = 300

const OFFLINE = 'Ingen forbindelse. Spørgsmålet bliver sendt, så snart forbindelsen er tilbage.'
const WAITING = 'Finder svaret …'

/** `element` is a copy of the page's turn template, or the turn that the server drew. */
export function createTurnView(element: HTMLElement, question: string): TurnView {
  const reply = find(element, '[data-reply]')
  let timer: ReturnType<typeof setTimeout> | undefined
  find(element, '[data-question]').textContent = question

  function showWaiting(connected: boolean): void {
    clearTimeout(timer)
    const show = () => reply.replaceChildren(paragraph(connected ? WAITING : OFFLINE, 'waiting'))
    if (connected && !reply.hasChildNodes()) timer = setTimeout(show, WAITING_AFTER_MS)
    else show()
  }

  function showAnswer(answer: Answer): void {
    // Markup of the server's own templates, where everything typed or quoted is escaped.
    if (!reply.querySelector('.answer')) reply.innerHTML = answer.html
    find(element, '[data-tools]').hidden = false
    find(element, '[data-csv]').hidden = answer.amounts.length === 0 && answer.pools.length === 0
  }

  function showError(message: string): void {
    const again = document.createElement('button')
    Object.assign(again, { type: 'button', className: 'button button-secondary', textContent: 'Prøv igen' })
    again.dataset.action = 'retry'
    reply.replaceChildren(paragraph(message, 'alert turn-error'), again)
  }

  return {
    element,
    update(turn, connected) {
      element.dataset.state = isWaiting(turn) ? 'waiting' : turn.answer ? 'answered' : 'failed'
      if (isWaiting(turn)) return showWaiting(connected)
      clearTimeout(timer)
      if (turn.answer) showAnswer(turn.answer)
      else if (turn.error) showError(turn.error)
    },
  }
}

function paragraph(text: string, className: string): HTMLParagraphElement {
  return Object.assign(document.createElement('p'), { textContent: text, className })
}
