// A person with a browser: opens pages, asks, and notices whatever the browser complains of.
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { launchBrowser } from '../../browser.ts'

export type Visitor = {
  page: Page
  context: BrowserContext
  /** Errors and warnings in the console, failed scripts and refused content, so far. */
  complaints: string[]
  /** Types the question and presses Enter; gives the turn once it is answered. */
  ask(question: string): Promise<Locator>
  turn(question: string): Locator
}

let browser: Promise<Browser> | undefined
const present = new Set<BrowserContext>()

/** A new person with nothing stored; one browser serves the whole test file. */
export async function visit(address: string, options: BrowserContextOptions = {}): Promise<Visitor> {
  browser ??= launchBrowser()
  const context = await (await browser).newContext({ locale: 'da-DK', acceptDownloads: true, ...options })
  present.add(context)
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(address)
  const turn = (question: string) =>
    page
      .locator('[data-turn]')
      .filter({ has: page.locator('[data-question]', { hasText: question }) })
      .last()
  return {
    page,
    context,
    complaints,
    turn,
    async ask(question) {
      await page.getByLabel('Dit spørgsmål').fill(question)
      await page.getByLabel('Dit spørgsmål').press('Enter')
      const asked = turn(question)
      await asked.locator('.answer').waitFor()
      return asked
    },
  }
}

/** Everybody leaves: pages left open go on drawing, and take their share of two cores from every test after. */
export async function leave(): Promise<void> {
  await Promise.all([...present].map((context) => context.close()))
  present.clear()
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close()
  browser = undefined
}

/** The text as it is shown: what is hidden left out, lines as they break. */
export function seen(locator: Locator): Promise<string> {
  return locator.innerText()
}
