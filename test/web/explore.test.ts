// The pages with all amounts and all pools, as somebody looks around in them.
import { expect, test } from 'vitest'
import { openedSite } from './support/opened.ts'
import { seen, type Visitor, visit } from './support/visitor.ts'

const site = openedSite()

const open = (path: string, options = {}) => visit(site.origin + path, options)
/** A click does not wait for the page it leads to. */
const show = async ({ page }: Visitor) => {
  const loaded = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Vis', exact: true }).click()
  await loaded
}

const tables = ({ page }: Visitor) =>
  page.locator('.amounts-all').evaluateAll((all) =>
    all.map((table) => ({
      caption: table.querySelector('caption')?.textContent ?? '',
      rows: [...table.querySelectorAll('tbody tr')].map((row) =>
        [...row.children].map((cell) => cell.textContent ?? ''),
      ),
      totals: [...table.querySelectorAll('tfoot td')].map((cell) => cell.textContent ?? ''),
    })),
  )

test('all amounts, a table per agreement, summed to what the agreements themselves print', async () => {
  const visitor = await open('/beloeb')
  const shown = await tables(visitor)
  expect(shown.map(({ caption, totals }) => [caption, totals.at(-1)])).toEqual([
    ['Aftalen 2021-2024, mio. kr. (2021-pl)', '759,8'],
    ['Aftalen 2023-2026, mio. kr. (2023-pl)', '947,7'],
    ['Aftalen 2026-2029, mio. kr. (2026-pl)', '557,7'],
  ])
  expect(visitor.complaints).toEqual([])
})

test('facets narrow the table and stand in the address, so the view can be shared', async () => {
  const visitor = await open('/beloeb', { permissions: ['clipboard-read', 'clipboard-write'] })
  await visitor.page.getByLabel('Aftale', { exact: true }).selectOption('2021-2024')
  await visitor.page.getByLabel('År', { exact: true }).selectOption('2023')
  await visitor.page.getByLabel('Titlen indeholder').fill('headspace')
  await show(visitor)
  const narrowed = [
    {
      caption: expect.stringContaining('2021-2024'),
      rows: [[expect.stringContaining('headspace'), '20,3']],
      totals: ['20,3'],
    },
  ]
  expect(await tables(visitor)).toEqual(narrowed)
  await visitor.page.getByRole('button', { name: 'Kopiér link til visningen' }).click()
  await visitor.page.getByRole('button', { name: 'Linket er kopieret' }).waitFor()
  const other = await visit(await visitor.page.evaluate(() => navigator.clipboard.readText()))
  expect(await tables(other)).toEqual(narrowed)
})

test('a ministry and an area narrow to their own rows', async () => {
  const visitor = await open('/beloeb?agreement=2023-2026')
  const ministries = visitor.page.getByLabel('Ministerium')
  await ministries.selectOption('Indenrigs- og Sundhedsministeriet')
  await show(visitor)
  const [table] = await tables(visitor)
  expect(table?.rows[0]).toEqual([
    'Indenrigs- og Sundhedsministeriet',
    '67,5',
    '51,0',
    '54,3',
    '33,6',
    '206,4',
  ])
  await visitor.page.getByLabel('Område').selectOption('Psykiatri')
  await show(visitor)
  const [narrower] = await tables(visitor)
  expect(narrower?.rows[0]).toEqual(['Psykiatri', '36,3', '10,7', '10,7', '10,7', '68,4'])
  expect(narrower?.totals.at(-1)).toBe('68,4')
})

test('a column sorts by its head, and the other way at the next press', async () => {
  const visitor = await open('/beloeb?agreement=2021-2024')
  const column = async () =>
    (await tables(visitor))[0]?.rows.map((row) => Number(row.at(-1)?.replace('.', '').replace(',', '.'))) ??
    []
  await visitor.page.getByRole('link', { name: 'I alt', exact: true }).click()
  const falling = await column()
  expect(falling).toHaveLength(44)
  expect(falling).toEqual(falling.toSorted((a, b) => b - a))
  expect(await visitor.page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending')
  await visitor.page.getByRole('link', { name: 'I alt' }).click()
  expect(await column()).toEqual(falling.toSorted((a, b) => a - b))
})

test('a row opens at its place in the document', async () => {
  const visitor = await open('/beloeb?q=headspace&agreement=2021-2024')
  await visitor.page.getByRole('link', { name: /headspace/ }).click()
  const mark = visitor.page.locator('[data-source-panel] mark')
  await mark.waitFor()
  expect(await mark.textContent()).toBe(
    '25 Driftsstøtte til headspace og udbredelse af centre 7,9 6,9 20,3 16,4 - 51,5',
  )
})

test('the CSV holds the rows of the view', async () => {
  const visitor = await open('/beloeb?q=headspace&agreement=2021-2024&year=2023')
  const href = await visitor.page.getByRole('link', { name: 'Hent som CSV' }).getAttribute('href')
  const response = await visitor.page.request.get(site.origin + href)
  expect(response.headers()['content-type']).toContain('text/csv')
  const lines = (await response.text()).trimEnd().split('\r\n')
  expect(lines).toHaveLength(2)
  expect(lines[1]).toContain(';20,3;')
})

test('a filter that can not be is said, not guessed', async () => {
  const visitor = await open('/beloeb?agreement=1999')
  expect(await seen(visitor.page.locator('.alert'))).toMatch(/^"agreement" er "1999", men skal være/)
  expect(await tables(visitor)).toEqual([])
})

test('all forty pools, narrowed by agreement, applicant, year and words', async () => {
  const visitor = await open('/puljer')
  const count = () => seen(visitor.page.locator('.count'))
  expect(await count()).toBe('40 puljer')
  await visitor.page.getByLabel('Aftale', { exact: true }).selectOption('2023-2026')
  await show(visitor)
  expect(await count()).toBe('15 puljer')
  await visitor.page.getByLabel('Hvem kan søge').selectOption('Kommuner')
  await visitor.page.getByLabel('År', { exact: true }).selectOption('2023')
  await visitor.page.getByLabel('Teksten indeholder').fill('befordring')
  await show(visitor)
  expect(await count()).toBe('1 pulje')
  const card = visitor.page.locator('.pool')
  await card.getByText('Vis kriterier').click()
  expect(await seen(card)).toMatch(/Målgruppe\s+\S+/)
  await visitor.page.getByRole('link', { name: 'Nulstil' }).click()
  expect(await count()).toBe('40 puljer')
})

test('an answer leads to the rest: all amounts, all pools', async () => {
  const visitor = await open('/')
  const amounts = await visitor.ask('Hvor meget fik headspace i 2023?')
  const pools = await visitor.ask('Hvilke puljer er der til demente, der bor hjemme?')
  expect(await pools.getByRole('link', { name: 'Se alle puljer' }).getAttribute('href')).toMatch(/^\/puljer/)
  await amounts.getByRole('link', { name: 'Se alle beløb i aftalen 2021-2024' }).click()
  expect((await tables(visitor)).map(({ caption }) => caption)).toEqual([
    'Aftalen 2021-2024, mio. kr. (2021-pl)',
  ])
})
