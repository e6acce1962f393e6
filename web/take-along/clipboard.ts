// Text to the clipboard, also on an intranet without https, where browsers withhold the modern way.

/** Whether it worked. */
export async function copyText(text: string): Promise<boolean> {
  if (!window.isSecureContext) return copySelected(text)
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelected(text)
  }
}

function copySelected(text: string): boolean {
  const back = document.activeElement
  const field = Object.assign(document.createElement('textarea'), { value: text, className: 'sr-only' })
  document.body.append(field)
  field.select()
  const done = document.execCommand('copy')
  field.remove()
  if (back instanceof HTMLElement) back.focus()
  return done
}
