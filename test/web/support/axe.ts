// Accessibility violations of the page at hand, found by axe-core, as one line each.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2 A and AA and axe's best practices. `rules`: these alone. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Half a megabyte to send and read: once for a page is enough.
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(source)
  const options = {
    resultTypes: ['violations'],
    // What would be preloaded is for rules that are off and for sound.
    preload: false,
    ...(rules ? { runOnly: { type: 'rule', values: rules } } : {}),
  }
  const { violations: found } = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify(options)})`,
  )
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 200)}`),
  )
}

/** Pixels that the page can be scrolled sideways. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
