// Everything that matters without script: asking, following up, sources, exploring, reading about the service.
import { expect, test } from 'vitest'
import { openedSite } from './support/opened.ts'
import { seen, visit } from './support/visitor.ts'

const site = openedSite()

const open = (path = '/') => visit(site.origin + path, { javaScriptEnabled: false })

test('a question is asked with the form and answered by the same templates', async () => {
  const visitor = await open()
  await visitor.page.getByLabel('Dit spørgsmål').fill('Hvor meget fik headspace i 2023?')
  await visitor.page.getByRole('button', { name: 'Spørg', exact: true }).click()
  const turn = visitor.turn('Hvor meget fik headspace i 2023?')
  expect(await seen(turn.locator('.figure'))).toBe('20,3 mio. kr.')
  expect(await turn.locator('.amounts-years tbody tr').count()).toBe(5)
  const scripted = await visit(site.origin)
  const asked = await scripted.ask('Hvor meget fik headspace i 2023?')
  expect(await turn.locator('.answer').evaluate((answer) => answer.outerHTML)).toBe(
    await asked.locator('.answer').evaluate((answer) => answer.outerHTML),
  )
})

test('a follow-up is understood: the page carries the context', async () => {
  const visitor = await open(`/?q=${encodeURIComponent('Hvor meget fik headspace i 2023?')}`)
  await visitor.page.getByLabel('Dit spørgsmål').fill('og i 2024?')
  await visitor.page.getByRole('button', { name: 'Spørg', exact: true }).click()
  expect(await seen(visitor.page.locator('.figure'))).toBe('16,4 mio. kr.')
})

test('a source opens as a page with the quote marked', async () => {
  const visitor = await open(`/?q=${encodeURIComponent('Hvor meget fik headspace i 2023?')}`)
  await visitor.page.locator('.cite').first().click()
  expect(await visitor.page.locator('mark#citat').textContent()).toBe(
    '25 Driftsstøtte til headspace og udbredelse af centre 7,9 6,9 20,3 16,4 - 51,5',
  )
})

test('nothing is offered that only a script could do', async () => {
  const visitor = await open(`/?q=${encodeURIComponent('Hvor meget fik headspace i 2023?')}`)
  const buttons = await visitor.page.getByRole('button').all()
  expect(await Promise.all(buttons.map(seen))).toEqual(['Spørg'])
})

test('a question too long is kept in the field and explained', async () => {
  const visitor = await open()
  const response = await visitor.page.goto(`${site.origin}/?q=${'a'.repeat(1001)}`)
  expect(response?.status()).toBe(400)
  expect(await seen(visitor.page.getByRole('alert'))).toMatch(/^Spørgsmålet er for langt/)
  expect(await visitor.page.getByLabel('Dit spørgsmål').inputValue()).toHaveLength(1001)
})

test('a context that is none is left out of account', async () => {
  for (const context of [
    '{',
    '[1]',
    '"x"',
    '{"__proto__":1}',
    '{"kind":7,"figures":{},"pools":[],"sections":"x"}',
  ]) {
    const visitor = await open()
    const response = await visitor.page.goto(
      `${site.origin}/?${new URLSearchParams({ q: 'Hvor meget fik headspace i 2023?', context })}`,
    )
    expect(response?.status(), context).toBe(200)
    expect(await seen(visitor.page.locator('.figure')), context).toBe('20,3 mio. kr.')
  }
})

test('the explore pages filter by their forms', async () => {
  const visitor = await open('/puljer')
  await visitor.page.getByLabel('Aftale', { exact: true }).selectOption('2026-2029')
  await visitor.page.getByRole('button', { name: 'Vis', exact: true }).click()
  expect(await seen(visitor.page.locator('.count'))).toBe('15 puljer')
})

test('about the service and its accessibility, with a way to reach whoever runs it', async () => {
  const visitor = await open('/om')
  expect(await seen(visitor.page.locator('main'))).toMatch(/Der bruges ingen sprogmodel/)
  await visitor.page.getByRole('link', { name: 'Tilgængelighedserklæring' }).click()
  expect(await seen(visitor.page.getByRole('heading', { level: 1 }))).toBe('Tilgængelighedserklæring')
  expect(await visitor.page.locator('footer a[href^="mailto:"]').getAttribute('href')).toBe(
    'mailto:hjaelp@example.dk',
  )
})
