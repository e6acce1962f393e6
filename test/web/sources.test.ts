// Sources: from a number in an answer to exactly those characters in the document, by mouse, keyboard and link.
import { expect, inject, test } from 'vitest'
import { openKnowledge } from '../../data/knowledge.ts'
import { openedSite } from './support/opened.ts'
import { seen, type Visitor, visit } from './support/visitor.ts'

const site = openedSite()

const ROW = '25 Driftsstøtte til headspace og udbredelse af centre 7,9 6,9 20,3 16,4 - 51,5'

const panel = ({ page }: Visitor) => page.locator('[data-source-panel]')

/** The marked characters, however many elements they run through. */
const marked = (visitor: Visitor, within = 'body') =>
  visitor.page
    .locator(`${within} mark`)
    .evaluateAll((marks) => marks.map((mark) => mark.textContent).join(''))

test('a citation opens its document beside the answer with exactly the quote marked and in sight', async () => {
  const visitor = await visit(site.origin)
  const turn = await visitor.ask('Hvor meget fik headspace i 2023?')
  await turn.locator('.cite').first().click()
  const mark = panel(visitor).locator('#citat')
  await mark.waitFor()
  expect(await marked(visitor, '[data-source-panel]')).toBe(ROW)
  expect(await seen(panel(visitor).getByRole('heading', { level: 2 }).first())).toContain('2021-2024')
  const [box, frame] = [await mark.boundingBox(), await panel(visitor).boundingBox()]
  expect(box && frame && box.y > frame.y && box.y + box.height < frame.y + frame.height).toBe(true)
  expect(await panel(visitor).locator('[data-document]').textContent()).toContain(
    'Styrket indsats for mennesker med spiseforstyrrelser',
  )
  expect(visitor.complaints).toEqual([])
})

test('by keyboard alone: from load to an opened source and back to the number that opened it', async () => {
  const visitor = await visit(site.origin)
  const { keyboard } = visitor.page
  const focused = () => visitor.page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? '')
  const tabTo = async (what: RegExp) => {
    for (let presses = 0; presses < 60; presses++) {
      if (what.test(await focused())) return
      await keyboard.press('Tab')
    }
    throw new Error(`no focus on ${what}`)
  }
  await keyboard.press('Tab')
  expect(await focused()).toContain('skipnav')
  await tabTo(/<textarea/)
  await keyboard.type('Hvor meget fik headspace i 2023?')
  await keyboard.press('Enter')
  await visitor.turn('headspace').locator('.answer').waitFor()
  for (let presses = 0; presses < 60 && !/class="cite"/.test(await focused()); presses++)
    await keyboard.press('Shift+Tab')
  expect(await focused()).toContain('class="cite"')
  const opener = await focused()
  await keyboard.press('Enter')
  await panel(visitor).locator('#citat').waitFor()
  await expect.poll(focused).toContain('id="citat"')
  for (let presses = 0; presses < 8; presses++) {
    await keyboard.press('Tab')
    const inside = await visitor.page.evaluate(
      () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
    )
    expect(inside).toBe(true)
  }
  await keyboard.press('Escape')
  expect(await panel(visitor).isVisible()).toBe(false)
  expect(await focused()).toBe(opener)
})

test('the outline leads to a section without leaving the conversation', async () => {
  const visitor = await visit(site.origin)
  const turn = await visitor.ask('Hvor meget fik headspace i 2023?')
  await turn.locator('.cite').first().click()
  const outline = panel(visitor).locator('.outline')
  await outline.getByText('Indhold', { exact: true }).click()
  await outline.getByRole('link', { name: 'Driftsstøtte til headspace og udbredelse af centre' }).click()
  const heading = panel(visitor).locator('.document-heading', { hasText: 'Driftsstøtte til headspace' })
  await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(new URL(visitor.page.url()).pathname).toBe('/')
  await panel(visitor).getByRole('button', { name: 'Luk' }).click()
  expect(await panel(visitor).isVisible()).toBe(false)
})

test('the panel says so when the document cannot be fetched', async () => {
  const visitor = await visit(site.origin)
  const turn = await visitor.ask('Hvor meget fik headspace i 2023?')
  await visitor.page.route('**/kilde/**', (route) => route.abort())
  await turn.locator('.cite').first().click()
  await expect.poll(() => seen(panel(visitor))).toContain('Kilden kunne ikke hentes')
})

test('a deep link opens the document as a page with the quote marked', async () => {
  const visitor = await visit(site.origin)
  const turn = await visitor.ask('Hvor meget fik headspace i 2023?')
  const href = await turn.locator('.cite').first().getAttribute('href')
  await visitor.page.goto(site.origin + href)
  expect(await marked(visitor)).toBe(ROW)
  expect(await visitor.page.locator('#citat').boundingBox()).toMatchObject({ y: expect.any(Number) })
  const y = (await visitor.page.locator('#citat').boundingBox())?.y ?? -1
  expect(y > 0 && y < 720).toBe(true)
})

test('every document is shown with its own characters, all of them, in order', async () => {
  const knowledge = openKnowledge(inject('dataDir'))
  const visitor = await visit(site.origin)
  for (const { id, text } of knowledge.documents()) {
    await visitor.page.goto(`${site.origin}/kilde/${id}`)
    expect((await visitor.page.locator('[data-document]').textContent()) === text, id).toBe(true)
  }
  knowledge.close()
})

test('a quote that runs over headings and paragraphs is marked whole', async () => {
  const knowledge = openKnowledge(inject('dataDir'))
  const quote = knowledge.quote('ssa-2026-2029', 500, 6_500)
  knowledge.close()
  const visitor = await visit(`${site.origin}/kilde/ssa-2026-2029?start=500&end=6500`)
  expect((await marked(visitor)) === quote).toBe(true)
  expect(await visitor.page.locator('#citat').count()).toBe(1)
})

test.each(['start=5&end=2', 'start=x&end=9', 'start=0&end=99999999', 'start=3'])(
  'a link to no place (%s) shows the document and says so',
  async (place) => {
    const visitor = await visit(`${site.origin}/kilde/ssa-2021-2024?${place}`)
    expect(await seen(visitor.page.getByRole('alert'))).toBe(
      'Linket peger på et sted, der ikke findes i dokumentet.',
    )
    expect(await visitor.page.locator('mark').count()).toBe(0)
  },
)

test('a document that is not there is a 404 page with a way on', async () => {
  const visitor = await visit(site.origin)
  const response = await visitor.page.goto(`${site.origin}/kilde/ssa-1999-2002`)
  expect(response?.status()).toBe(404)
  expect(await seen(visitor.page.getByRole('heading', { level: 1 }))).toBe('Dokumentet findes ikke')
})
