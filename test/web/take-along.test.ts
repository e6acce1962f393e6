// What people take with them: an answer with its sources, a link, the rows, the paper, the whole conversation; and what they leave.
import { readFileSync } from 'node:fs'
import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { openedSite } from './support/opened.ts'
import { seen, type Visitor, visit } from './support/visitor.ts'

const site = openedSite()

const QUESTION = 'Hvor meget fik headspace i 2023?'
const ROW = '25 Driftsstøtte til headspace og udbredelse af centre 7,9 6,9 20,3 16,4 - 51,5'

const open = () => visit(site.origin, { permissions: ['clipboard-read', 'clipboard-write'] })
const clipboard = ({ page }: Visitor) => page.evaluate(() => navigator.clipboard.readText())

async function download({ page }: Visitor, button: Locator): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}

test('an answer is copied with question, figure, source, quote and a link to it', async () => {
  const visitor = await open()
  const turn = await visitor.ask(QUESTION)
  await turn.getByRole('button', { name: 'Kopiér svar med kilder' }).click()
  await turn.getByRole('button', { name: 'Kopieret' }).waitFor()
  const copied = await clipboard(visitor)
  expect(copied).toContain(QUESTION)
  expect(copied).toContain('20,3 mio. kr.')
  expect(copied).toContain(`"${ROW}"`)
  const link = /http\S+kilde\S+/.exec(copied)?.[0] ?? ''
  await visitor.page.goto(link)
  expect(await visitor.page.locator('mark').textContent()).toBe(ROW)
})

test('copying works without https, too', async () => {
  const visitor = await open()
  await visitor.page.addInitScript(() => Object.defineProperty(window, 'isSecureContext', { value: false }))
  await visitor.page.reload()
  const turn = await visitor.ask(QUESTION)
  await turn.getByRole('button', { name: 'Kopiér svar med kilder' }).click()
  await turn.getByRole('button', { name: 'Kopieret' }).waitFor()
  expect(await clipboard(visitor)).toContain('20,3 mio. kr.')
})

test('the link to a question asks it again, for somebody else too', async () => {
  const visitor = await open()
  const link = await copyLink(visitor, await visitor.ask(QUESTION))
  const other = await visit(link)
  expect(await seen(other.turn(QUESTION).locator('.figure'))).toBe('20,3 mio. kr.')
})

async function copyLink(visitor: Visitor, turn: Locator): Promise<string> {
  await turn.getByRole('button', { name: 'Kopiér link til spørgsmålet' }).click()
  await turn.getByRole('button', { name: 'Kopieret' }).waitFor()
  return clipboard(visitor)
}

test('the link to a follow-up asks it as it was asked, in the same light, and can be passed on', async () => {
  const visitor = await open()
  await visitor.ask(QUESTION)
  const link = await copyLink(visitor, await visitor.ask('og i 2024?'))
  expect(new URL(link).searchParams.get('q')).toBe('og i 2024?')
  // Opened in a tab that has talked of something else.
  const other = await open()
  await other.ask('Hvad er Lev Uden Vold?')
  await other.page.goto(link)
  const turn = other.turn('og i 2024?')
  expect(await seen(turn.locator('.figure'))).toBe('16,4 mio. kr.')
  expect(await copyLink(other, turn)).toBe(link)
  await other.page.reload()
  expect(await copyLink(other, other.turn('og i 2024?'))).toBe(link)
})

test('the rows shown come as CSV that a Danish spreadsheet opens', async () => {
  const visitor = await open()
  const turn = await visitor.ask(QUESTION)
  const { name, text } = await download(visitor, turn.getByRole('button', { name: 'Hent som CSV' }))
  expect(name).toBe('svar.csv')
  expect(text.startsWith('\uFEFFAftale;Nr.;')).toBe(true)
  expect(text.split('\r\n').find((line) => line.includes(';2023;'))).toMatch(
    /^2021-2024;25;Driftsstøtte til headspace og udbredelse af centre;;initiativ;2023;år;20,3;2021-pl;ssa-2021-2024;/,
  )
})

test('the pools shown come as CSV', async () => {
  const visitor = await open()
  const turn = await visitor.ask('Hvilke puljer er der til demente, der bor hjemme?')
  const shown = await turn.locator('.pool').count()
  const { text } = await download(visitor, turn.getByRole('button', { name: 'Hent som CSV' }))
  expect(text.trimEnd().split('\r\n')).toHaveLength(1 + shown)
  expect(text).toContain('kommuner')
})

test('an answer without rows offers no CSV', async () => {
  const visitor = await open()
  const turn = await visitor.ask('hej')
  expect(await turn.getByRole('button', { name: 'Hent som CSV' }).isVisible()).toBe(false)
})

test('the whole conversation is saved as text, in order', async () => {
  const visitor = await open()
  await visitor.ask(QUESTION)
  await visitor.ask('hej')
  const { name, text } = await download(visitor, visitor.page.getByRole('button', { name: 'Gem som tekst' }))
  expect(name).toBe('samtale.txt')
  expect(text.indexOf(QUESTION)).toBe(0)
  expect(text.indexOf('\n\nhej\n\n')).toBeGreaterThan(text.indexOf('20,3 mio. kr.'))
})

test('on paper: questions, answers and where the sources are; nothing to press, everything unfolded', async () => {
  const visitor = await open()
  await visitor.ask('Hvor meget fik headspace i alt i 2022 og 2023?')
  await visitor.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await visitor.page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  expect(await visitor.page.locator('.figure').isVisible()).toBe(true)
  expect(await visitor.page.locator('.calculation').isVisible()).toBe(true)
  for (const hidden of ['.composer', '.toolbar', '.turn-tools', '.site-nav', '.site-footer'])
    expect(await visitor.page.locator(hidden).first().isVisible(), hidden).toBe(false)
  const link = visitor.page.locator('.sources a').first()
  expect(await link.evaluate((element) => getComputedStyle(element, '::after').content)).toContain('/kilde/')
  // Dark is for screens: paper is white.
  expect(await visitor.page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  )
  await visitor.page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  expect(await visitor.page.locator('.calculation').isVisible()).toBe(false)
})

test('a useful answer is one press; what was wrong with another takes a reason and, if one likes, a comment', async () => {
  const visitor = await open()
  const first = await visitor.ask(QUESTION)
  await first.getByRole('button', { name: 'Ja', exact: true }).click()
  await expect.poll(() => seen(first.locator('[data-feedback-status]'))).toBe('Tak for din vurdering.')
  const second = await visitor.ask('hej')
  await second.getByRole('button', { name: 'Nej', exact: true }).click()
  await second.getByLabel('svarer ikke på spørgsmålet').check()
  await second.getByLabel('Kommentar (valgfri)').fill('Jeg ville vide mere.')
  await second.getByRole('button', { name: 'Send' }).click()
  await expect.poll(() => seen(second.locator('[data-feedback-status]'))).toBe('Tak for din vurdering.')
  expect(site.store.feedback()).toMatchObject([
    { useful: true, reason: null, comment: null, answerKind: 'amount' },
    {
      useful: false,
      reason: 'svarer ikke på spørgsmålet',
      comment: 'Jeg ville vide mere.',
      answerKind: 'smalltalk',
    },
  ])
})

test('a verdict that cannot be sent is not thanked for', async () => {
  const visitor = await open()
  const turn = await visitor.ask(QUESTION)
  await visitor.page.route('**/api/feedback', (route) => route.abort())
  await turn.getByRole('button', { name: 'Ja', exact: true }).click()
  await expect
    .poll(() => seen(turn.locator('[data-feedback-status]')))
    .toBe('Vurderingen kunne ikke sendes. Prøv igen.')
})
