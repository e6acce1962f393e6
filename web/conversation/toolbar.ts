// What can be done with the whole conversation: save it as a text file, print it, clear it.
import { find } from '../dom.ts'
import { saveFile } from '../take-along/files.ts'
import { conversationText } from '../take-along/text.ts'
import type { Turn } from './turns.ts'

export function bindToolbar(root: HTMLElement, turns: () => readonly Turn[], clear: () => void): void {
  const confirm = find<HTMLDialogElement>(document, '[data-confirm]')
  const actions: Record<string, () => void> = {
    save: () => saveFile('samtale.txt', 'text/plain', conversationText(turns(), location.origin)),
    print: () => window.print(),
    clear: () => confirm.showModal(),
  }
  find(root, '[data-toolbar]').addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-action]')
    actions[button?.dataset.action ?? '']?.()
  })
  confirm.addEventListener('close', () => {
    if (confirm.returnValue === 'clear') clear()
    confirm.returnValue = ''
  })
  // Printed paper folds nothing out.
  const folds = () => root.querySelectorAll<HTMLDetailsElement>('details:not([open])')
  let opened: HTMLDetailsElement[] = []
  window.addEventListener('beforeprint', () => {
    opened = [...folds()]
    for (const fold of opened) fold.open = true
  })
  window.addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false
  })
}
