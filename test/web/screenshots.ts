// Pictures of the main states, to be looked at and judged: npm run screenshots. They land in docs/screenshots/.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { ensureKnowledge } from '../../data/knowledge.ts'
import { buildClient, openSite } from './support/site.ts'
import { closeBrowser, type Visitor, visit } from './support/visitor.ts'

const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url))
const dataDir = fileURLToPath(new URL('../../data/', import.meta.url))

const SCREENS: Record<string, BrowserContextOptions> = {
  desktop: { viewport: { width: 1280, height: 800 } },
  dark: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  phone: { viewport: { width: 390, height: 844 } },
  narrow: { viewport: { width: 320, height: 640 } },
}

const QUESTIONS = {
  amount: 'Hvor meget fik headspace i 2023?',
  'follow-up': 'og i 2024?',
  years: 'Hvor meget fik headspace og Psykiatritopmødet hvert år i 2021-2024?',
  share: 'Ældreområdets andel af SSA23 i pct.',
  ranking: 'De 5 største initiativer i 2023-2026',
  pools: 'Hvilke puljer er der til demente, der bor hjemme?',
  passages: 'Hvad er Lev Uden Vold?',
  clarification: 'det nationale sorgcenter, hvad er der afsat til dem i 2024?',
  'not-found': 'Hvor meget er afsat til månebaser?',
  smalltalk: 'hej',
}

const PAGES = {
  amounts: '/beloeb?agreement=2023-2026',
  pools: '/puljer?year=2027',
  document: '/kilde/ssa-2026-2029',
  about: '/om',
  accessibility: '/tilgaengelighed',
}

/** The turn from its question down, as tall as it is. */
async function takeTurn({ page }: Visitor, path: string): Promise<void> {
  const turn = page.locator('[data-turn]').last()
  const height = (await turn.boundingBox())?.height ?? 0
  const size = page.viewportSize()
  if (size) await page.setViewportSize({ ...size, height: Math.ceil(height) + 260 })
  await turn.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }))
  await page.screenshot({ path })
  if (size) await page.setViewportSize(size)
}

async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
}

async function take(origin: string, screen: string): Promise<void> {
  const file = (name: string) => join(folder, `${screen}-${name}.png`)
  const visitor = await visit(origin, { ...SCREENS[screen], reducedMotion: 'reduce' })
  const { page } = visitor
  await settle(page)
  await page.screenshot({ path: file('empty') })
  for (const [name, question] of Object.entries(QUESTIONS)) {
    await visitor.ask(question)
    await takeTurn(visitor, file(`answer-${name}`))
  }
  await page.locator('.cite').first().click()
  await page.locator('[data-source-panel] #citat').waitFor()
  await page.screenshot({ path: file('source-panel') })
  await page.keyboard.press('Escape')
  await visitor.context.setOffline(true)
  await page.getByLabel('Dit spørgsmål').fill('Hvad er headspace?')
  await page.getByLabel('Dit spørgsmål').press('Enter')
  await page.locator('.waiting').waitFor()
  await page.screenshot({ path: file('offline') })
  await visitor.context.setOffline(false)
  for (const [name, path] of Object.entries(PAGES)) {
    await page.goto(origin + path)
    await settle(page)
    await page.screenshot({ path: file(`page-${name}`) })
  }
  await visitor.context.close()
}

/** The two that the README shows. */
async function takeForReadme(origin: string): Promise<void> {
  const visitor = await visit(origin, { viewport: { width: 960, height: 720 } })
  await settle(visitor.page)
  const turn = await visitor.ask(QUESTIONS.amount)
  await takeTurn(visitor, join(folder, 'svar.png'))
  await turn.locator('.cite').first().click()
  await visitor.page.locator('[data-source-panel] #citat').waitFor()
  await visitor.page.screenshot({ path: join(folder, 'kilde.png') })
}

mkdirSync(folder, { recursive: true })
ensureKnowledge(dataDir).close()
const clientDir = mkdtempSync(join(tmpdir(), 'ssa-client-'))
await buildClient(clientDir)
const site = await openSite(dataDir, clientDir)
for (const screen of Object.keys(SCREENS)) await take(site.origin, screen)
await takeForReadme(site.origin)
await closeBrowser()
await site.close()
rmSync(clientDir, { recursive: true, force: true })
