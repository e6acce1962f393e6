// The source panel: a document beside the conversation, with exactly the quoted characters marked and scrolled to. What it
// shows is the document's own page, so that panel, deep link and page without script cannot differ.
import { find, opensElsewhere } from '../dom.ts'

const FAILED = 'Kilden kunne ikke hentes. Tjek forbindelsen, og prøv igen.'
const LOADING = 'Henter kilden …'

export function startSourcePanel(): void {
  const panel = document.querySelector<HTMLDialogElement>('[data-source-panel]')
  if (!panel) return
  const body = find(panel, '[data-panel-body]')
  const title = find(panel, '[data-panel-title]')
  const pageLink = find<HTMLAnchorElement>(panel, '[data-panel-link]')
  let asked = ''

  async function open(href: string): Promise<void> {
    asked = href
    pageLink.href = href
    title.textContent = 'Kilde'
    body.replaceChildren(Object.assign(document.createElement('p'), { textContent: LOADING }))
    // A modal dialog keeps the keyboard inside, closes on Escape and gives the focus back to the link that opened it.
    panel?.showModal()
    const source = await fetchSource(href)
    if (asked !== href || !panel?.open) return
    if (!source) {
      body.replaceChildren(
        Object.assign(document.createElement('p'), { textContent: FAILED, className: 'alert' }),
      )
      return
    }
    title.textContent = source.dataset.title ?? 'Kilde'
    body.replaceChildren(source)
    show(source.querySelector<HTMLElement>('#citat') ?? title)
  }

  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-citation]')
    if (!link || opensElsewhere(event)) return
    event.preventDefault()
    void open(link.href)
  })
  panel.addEventListener('click', (event) => {
    const target = event.target as Element
    if (target === panel || target.closest('[data-action="close-panel"]')) panel.close()
    const inside = target.closest<HTMLAnchorElement>('a[href^="#"]')
    if (!inside) return
    event.preventDefault()
    const place = body.querySelector<HTMLElement>(inside.hash)
    if (place) show(place)
  })
}

function show(place: HTMLElement): void {
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1
  place.focus({ preventScroll: true })
  // At once: a document is too long to be scrolled through.
  place.scrollIntoView({ block: 'center' })
}

async function fetchSource(href: string): Promise<HTMLElement | null> {
  try {
    const response = await fetch(href)
    if (!response.ok) return null
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    return page.querySelector<HTMLElement>('[data-source]')
  } catch {
    return null
  }
}
