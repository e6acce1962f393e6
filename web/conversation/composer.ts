// The question field: Enter sends, arrow up brings back what was asked before, and the remaining characters are told.
import { find } from '../dom.ts'

export type Composer = { focus(): void }

const NEAR_LIMIT = 100

/** `history` gives the questions asked so far, oldest first. */
export function createComposer(
  form: HTMLFormElement,
  history: () => string[],
  onAsk: (question: string) => void,
): Composer {
  const field = find<HTMLTextAreaElement>(form, 'textarea')
  const help = find(form, '[data-limit]')
  const limit = Number(help.dataset.limit)
  const advice = help.textContent ?? ''
  let recalled = 0

  // Our own messages instead of the browser's, which speak the browser's language.
  form.noValidate = true

  function tellLength(): void {
    const left = limit - Array.from(field.value.trim()).length
    const over = left < 0
    help.textContent = field.value === '' ? advice : lengthText(left)
    help.classList.toggle('limit-exceeded', over)
    field.setAttribute('aria-invalid', String(over))
    // Told aloud only when it matters: not at every key.
    help.setAttribute('aria-live', left <= NEAR_LIMIT ? 'polite' : 'off')
  }

  function grow(): void {
    field.rows = 1
    while (field.scrollHeight > field.clientHeight && field.rows < 6) field.rows += 1
  }

  function put(text: string): void {
    field.value = text
    field.setSelectionRange(text.length, text.length)
    tellLength()
    grow()
  }

  /** Steps through what was asked; one step past the latest is the empty field. */
  function recall(step: 1 | -1): boolean {
    const asked = history()
    const wanted = recalled + step
    if (wanted < 0 || wanted > asked.length) return false
    recalled = wanted
    put(asked[asked.length - wanted] ?? '')
    return true
  }

  function send(): void {
    const question = field.value.trim()
    if (question === '') {
      help.textContent = 'Skriv et spørgsmål først.'
      help.setAttribute('aria-live', 'polite')
      field.focus()
      return
    }
    if (Array.from(question).length > limit) {
      tellLength()
      field.focus()
      return
    }
    recalled = 0
    put('')
    onAsk(question)
  }

  field.addEventListener('input', () => {
    recalled = 0
    tellLength()
    grow()
  })
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault()
      send()
    }
    const browsing = field.value === '' || recalled > 0
    if (browsing && event.key === 'ArrowUp' && recall(1)) event.preventDefault()
    if (browsing && event.key === 'ArrowDown' && recall(-1)) event.preventDefault()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    send()
  })

  return { focus: () => field.focus() }
}

function lengthText(left: number): string {
  const count = Math.abs(left).toLocaleString('da-DK')
  return left < 0 ? `Du har skrevet ${count} tegn for meget.` : `Du har ${count} tegn tilbage.`
}
