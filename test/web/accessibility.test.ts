// For everybody: axe without violations in every state, light and dark; narrow and enlarged without sideways scroll; what is
// said aloud when something happens.
import type { BrowserContextOptions } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { samples } from '../answers/words/html/samples.ts'
import { sideways, violations } from './support/axe.ts'
import { openedSite } from './support/opened.ts'
import { answerWith } from './support/scripted.ts'
import { type Visitor, visit } from './support/visitor.ts'

const site = openedSite()

const open = (options: BrowserContextOptions = {}, path = '/') => visit(site.origin + path, options)

/** An answer of each kind, unfolded. */
const QUESTIONS = {
  amount: 'Hvor meget fik headspace i 2023?',
  'several amounts': 'Hvor meget fik headspace og sclerosehospitalerne hvert år i 2021-2024?',
  pools: 'Hvilke puljer er der til demente, der bor hjemme?',
  passages: 'Hvem står bag aftalen for 2023-2026?',
  'not found': 'Hvor meget er afsat til månebaser?',
  smalltalk: 'hej',
}

const unfold = ({ page }: Visitor) =>
  page.locator('details').evaluateAll((all) => {
    for (const fold of all) (fold as HTMLDetailsElement).open = true
  })

/** The states a person can be in; each leaves the page in it. */
const STATES: Record<string, (visitor: Visitor) => Promise<void>> = {
  empty: async () => {},
  ...Object.fromEntries(
    Object.entries(QUESTIONS).map(([kind, question]) => [
      kind,
      async (visitor: Visitor) => {
        await visitor.ask(question)
        await unfold(visitor)
      },
    ]),
  ),
  clarification: async (visitor) => {
    await answerWith(visitor, [samples.clarification])
    await visitor.ask('psykiatritopmødet')
  },
  'understood, suggestions, notes': async (visitor) => {
    await answerWith(visitor, [samples.computed])
    await visitor.ask('og dem begge?')
    await unfold(visitor)
  },
  'source panel': async (visitor) => {
    const turn = await visitor.ask(QUESTIONS.amount)
    await turn.locator('.cite').first().click()
    await visitor.page.locator('[data-source-panel] #citat').waitFor()
  },
  'clear dialog': async (visitor) => {
    await visitor.ask(QUESTIONS.smalltalk)
    await visitor.page.getByRole('button', { name: 'Ryd samtalen' }).click()
  },
  'feedback form': async (visitor) => {
    const turn = await visitor.ask(QUESTIONS.amount)
    await turn.getByRole('button', { name: 'Nej', exact: true }).click()
  },
  'offline, waiting': async (visitor) => {
    await visitor.context.setOffline(true)
    await visitor.page.getByLabel('Dit spørgsmål').fill(QUESTIONS.amount)
    await visitor.page.getByLabel('Dit spørgsmål').press('Enter')
    await visitor.page.locator('.waiting').waitFor()
  },
  error: async (visitor) => {
    await visitor.page.routeWebSocket('**/ws', (client) => {
      client.send(JSON.stringify({ type: 'hello', examples: [] }))
      client.onMessage((message) => {
        const { id } = JSON.parse(String(message))
        client.send(JSON.stringify({ type: 'error', id, code: 'internal', message: 'Der skete en fejl.' }))
      })
    })
    await visitor.page.reload()
    await visitor.page.getByLabel('Dit spørgsmål').fill(QUESTIONS.amount)
    await visitor.page.getByLabel('Dit spørgsmål').press('Enter')
    await visitor.page.locator('.turn-error').waitFor()
  },
  'too long a question': async ({ page }) => {
    await page.getByLabel('Dit spørgsmål').fill('æ'.repeat(1_001))
  },
}

/** Of the pages with all amounts and all pools a part: the rest is more rows of the same. */
const PAGES = [
  '/beloeb?agreement=2023-2026&sort=total',
  '/beloeb?agreement=1999',
  '/puljer?agreement=2026-2029',
  '/kilde/ssa-2021-2024?start=73415&end=73493',
  '/kilde/findes-ikke',
  '/om',
  '/tilgaengelighed',
]

/** 320 px: a small phone, and a window of 1280 px at 400 %. */
const NARROW = { width: 320, height: 256 }

/** The rules that a colour scheme can break. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/** One state, looked at as light, dark and narrow. */
async function judge({ page }: Visitor) {
  const light = await violations(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await violations(page, OF_COLOURS)
  await page.setViewportSize(NARROW)
  return { light, dark, sideways: await sideways(page) }
}
const FLAWLESS = { light: [], dark: [], sideways: 0 }

describe('axe finds nothing in light or dark, and nothing scrolls sideways at 320 px', () => {
  test.each(Object.keys(STATES))('%s', async (state) => {
    const visitor = await open()
    await STATES[state]?.(visitor)
    expect(await judge(visitor)).toEqual(FLAWLESS)
  })

  test.each(PAGES)('%s', async (path) => {
    const visitor = await open({}, path)
    await unfold(visitor)
    expect(await judge(visitor)).toEqual(FLAWLESS)
  })
})

test('axe finds nothing without script', async () => {
  // axe is itself a script: the page is drawn without the client, by blocking it.
  const visitor = await open()
  await visitor.page.route('**/*.js', (route) => route.abort())
  await visitor.page.goto(`${site.origin}/?q=${encodeURIComponent(QUESTIONS.amount)}`)
  expect(await visitor.page.locator('[data-tools]').first().isVisible()).toBe(false)
  expect(await violations(visitor.page)).toEqual([])
})

test('axe finds nothing with more contrast asked for', async () => {
  const visitor = await open({ contrast: 'more' })
  await visitor.ask(QUESTIONS.amount)
  expect(await violations(visitor.page)).toEqual([])
})

test('with forced colours bars and marks are still there to see', async () => {
  const visitor = await open({ forcedColors: 'active' })
  const turn = await visitor.ask(QUESTIONS.amount)
  const colours = await turn
    .locator('.bar')
    .evaluateAll((bars) =>
      bars.map((bar) => [getComputedStyle(bar).fill, getComputedStyle(document.body).backgroundColor]),
    )
  expect(colours.length).toBe(4)
  for (const [fill, background] of colours) expect(fill).not.toBe(background)
})

test('with text twice the size nothing scrolls sideways or is cut off', async () => {
  const visitor = await open({ viewport: { width: 1280, height: 800 } })
  await visitor.page.evaluate(() =>
    document.documentElement.style.setProperty('font-size', '125%', 'important'),
  )
  for (const question of Object.values(QUESTIONS)) await visitor.ask(question)
  expect(await visitor.page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('32px')
  expect(await sideways(visitor.page)).toBe(0)
  const cut = await visitor.page
    .locator('button:visible, a.tag:visible, .figure, .question')
    .evaluateAll((all) =>
      all
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .map((element) => element.outerHTML),
    )
  expect(cut).toEqual([])
})

describe('what is said aloud', () => {
  /** What assistive technology is told, in order: changes to the page's live regions. */
  const listen = ({ page }: Visitor) =>
    page.evaluate(() => {
      const heard: string[] = []
      const last = new Map<Element, string>()
      const note = (region: Element) => {
        const text = region.textContent?.trim() ?? ''
        if (text && last.get(region) !== text) heard.push(text)
        last.set(region, text)
      }
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const region = (target instanceof Element ? target : target.parentElement)?.closest(
            '[role=status],[role=alert]',
          )
          if (region) note(region)
        }
      }).observe(document.body, { subtree: true, childList: true, characterData: true })
      Object.assign(window, { heard })
    })
  const heard = ({ page }: Visitor) => page.evaluate(() => (window as unknown as { heard: string[] }).heard)

  test('an answer is told in short, with how many sources it has', async () => {
    const visitor = await open()
    await listen(visitor)
    await visitor.ask(QUESTIONS.amount)
    await expect
      .poll(() => heard(visitor))
      .toEqual([expect.stringMatching(/^Svar: .*20,3 mio\. kr\..* 1 kilde\.$/s)])
  })

  test('the same answer twice is told twice', async () => {
    const visitor = await open()
    await listen(visitor)
    await visitor.ask(QUESTIONS.smalltalk)
    await expect.poll(() => heard(visitor)).toHaveLength(1)
    await visitor.ask(QUESTIONS.smalltalk)
    await expect.poll(() => heard(visitor)).toEqual(Array(2).fill(expect.stringMatching(/^Svar: Hej/)))
  })

  test('a lost connection and its return are told', async () => {
    const visitor = await open()
    await listen(visitor)
    await visitor.context.setOffline(true)
    await expect.poll(() => heard(visitor)).toContain('Ingen forbindelse. Prøver igen …')
    await visitor.context.setOffline(false)
    await expect.poll(() => heard(visitor)).toContain('Forbindelsen er tilbage.')
  })

  test('clearing is told, and the focus is where one goes on', async () => {
    const visitor = await open()
    await visitor.ask(QUESTIONS.smalltalk)
    await listen(visitor)
    await visitor.page.getByRole('button', { name: 'Ryd samtalen' }).click()
    await visitor.page.getByRole('dialog').getByRole('button', { name: 'Ryd samtalen' }).click()
    await expect.poll(() => heard(visitor)).toContain('Samtalen er ryddet.')
    expect(await visitor.page.evaluate(() => document.activeElement?.id)).toBe('question')
  })
})
