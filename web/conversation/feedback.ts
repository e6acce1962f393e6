// Useful or not, and if not why: one verdict per answer, sent to the service that gave it.
import { find } from '../dom.ts'
import type { Turn } from './turns.ts'

const THANKS = 'Tak for din vurdering.'
const FAILED = 'Vurderingen kunne ikke sendes. Prøv igen.'

export function bindFeedback(form: HTMLFormElement, turn: Turn): void {
  const more = find(form, '[data-feedback-more]')
  const status = find(form, '[data-feedback-status]')
  const no = find(form, '[data-action="not-useful"]')

  async function send(verdict: { useful: boolean; reason?: string; comment?: string }): Promise<void> {
    try {
      const response = await fetch('/api/feedback', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...verdict, kind: turn.answer?.kind }),
      })
      status.textContent = response.ok ? THANKS : FAILED
      if (response.ok)
        for (const part of form.querySelectorAll<HTMLElement>(':scope > :not([role])')) part.hidden = true
    } catch {
      status.textContent = FAILED
    }
  }

  find(form, '[data-action="useful"]').addEventListener('click', () => send({ useful: true }))
  no.addEventListener('click', () => {
    more.hidden = !more.hidden
    no.setAttribute('aria-expanded', String(!more.hidden))
    if (!more.hidden) find(more, 'input').focus()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const fields = new FormData(form)
    const text = (name: string) => String(fields.get(name) ?? '').trim()
    void send({
      useful: false,
      ...(text('reason') && { reason: text('reason') }),
      ...(text('comment') && { comment: text('comment') }),
    })
  })
}
