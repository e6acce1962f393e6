// The few things every part does with the page.

/** The element the server's template is sure to hold. */
export function find<E extends HTMLElement>(within: ParentNode, selector: string): E {
  const element = within.querySelector<E>(selector)
  if (!element) throw new Error(`The page lacks ${selector}.`)
  return element
}

/** Whether a click asks for a new tab or window, which a script leaves alone. */
export const opensElsewhere = (event: MouseEvent): boolean =>
  event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey

/** Scrolls as the person prefers it: smoothly, or at once where motion is to be kept down. */
export function scrollTo(element: Element, block: ScrollLogicalPosition): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView({ block, behavior: still ? 'auto' : 'smooth' })
}
