// The page with all amounts: what it shows is what it adds up, and what it gives to take along.
import { describe, expect, it } from 'vitest'
import { build } from '../../support/build.ts'

const text = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")

const cellsOf = (line: string) =>
  [...line.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => text(cell))

/** The tables of the page: rows and sum, each as the texts of its cells; and where its CSV is. */
async function page(query: Record<string, string>) {
  const { body } = await build().app.inject({ url: '/beloeb', query })
  const tables = [...body.matchAll(/<table.*?<\/table>/gs)].map(([table]) => ({
    rows: [...table.matchAll(/<tr class="level-.*?<\/tr>/gs)].map(([row]) => cellsOf(row)),
    sum: cellsOf(/<tfoot>.*?<\/tfoot>/s.exec(table)?.[0] ?? ''),
  }))
  const csv = text(/href="([^"]*)" download/.exec(body)?.[1] ?? '').replaceAll('&#x3D;', '=')
  return { tables, csv }
}

/** The records of a CSV, each with its columns by heading. */
async function records(url: string) {
  const { body, headers } = await build().app.inject(url)
  expect(headers['content-disposition']).toBe('attachment; filename="beloeb.csv"')
  const [heading = [], ...rows] = [
    ...body.replace('\uFEFF', '').matchAll(/(?:"(?:[^"]|"")*"|[^\r])*\r\n/g),
  ].map(([line]) =>
    [...line.trimEnd().matchAll(/(?:^|;)("(?:[^"]|"")*"|[^;]*)/g)].map(([, cell = '']) =>
      cell.replace(/^"(.*)"$/s, '$1').replaceAll('""', '"'),
    ),
  )
  return rows.map((cells) => Object.fromEntries(heading.map((name, index) => [name, cells[index] ?? ''])))
}

const HEALTH = { agreement: '2023-2026', ministry: 'Indenrigs- og Sundhedsministeriet' }

const printed = (value: string) => Number(value.replace(/\.(?=\d{3})/g, '').replace(',', '.'))

describe('the amounts page', () => {
  it.each<Record<string, string>>([
    {},
    { year: '2023' },
    { agreement: '2023-2026', year: '2024', sort: '2024', order: 'desc' },
    { agreement: '2021-2024', sort: 'title', order: 'asc' },
    { ministry: 'Kulturministeriet', q: 'og' },
    { q: 'straks' },
  ])('gives exactly the rows it shows as CSV, in their order (%j)', async (query) => {
    const { tables, csv } = await page(query)
    const shown = tables.flatMap(({ rows }) => rows.map(([name = '', ...cells]) => ({ name, cells })))
    expect(shown.length).toBeGreaterThan(0)
    const taken: { name: string; place: string; values: number[] }[] = []
    for (const record of await records(csv)) {
      const name = `${record['Nr.'] ? `${record['Nr.']} ` : ''}${record.Titel}`
      const place = `${name} ${record.Dokument} ${record['Fra tegn']}`
      if (taken.at(-1)?.place !== place) taken.push({ name, place, values: [] })
      taken.at(-1)?.values.push(printed(record['Mio. kr.'] ?? ''))
    }
    expect(taken.map(({ name }) => name)).toEqual(shown.map(({ name }) => name))
    const sorted = (values: number[]) => values.toSorted((a, b) => a - b)
    expect(taken.map(({ values }) => sorted(values))).toEqual(
      shown.map(({ cells }) => sorted(cells.filter(Boolean).map(printed))),
    )
  })

  it('adds up to what the agreement prints, and says what it adds', async () => {
    const sumOf = async (query: Record<string, string>) => (await page(query)).tables[0]?.sum
    const all = await sumOf({ agreement: '2023-2026' })
    expect([all?.[0], all?.at(-1)]).toEqual(['De viste initiativer og straksudmøntninger i alt', '947,7'])
    const sorted = await sumOf({ agreement: '2023-2026', sort: 'total' })
    expect(sorted).toEqual(all)
    const area = await sumOf({ ...HEALTH, area: 'Psykiatri' })
    expect([area?.[0], area?.at(-1)]).toEqual(['De viste initiativer i alt', '68,4'])
    expect((await sumOf({ agreement: '2023-2026', q: 'straksudmøntning' }))?.[0]).toBe(
      'De viste straksudmøntninger i alt',
    )
  })

  it('adds up to what each ministry’s own line says', async () => {
    const ministries = (await page({ agreement: '2023-2026' })).tables[0]?.rows ?? []
    let compared = 0
    for (const [ministry = ''] of ministries.filter(([name]) => name?.endsWith('ministeriet'))) {
      const [table] = (await page({ agreement: '2023-2026', ministry })).tables
      expect(table?.sum.slice(1), ministry).toEqual(table?.rows.find(([name]) => name === ministry)?.slice(1))
      compared += 1
    }
    expect(compared).toBe(7)
  })

  it('adds up nothing where it shows only parts of initiatives', async () => {
    const { tables } = await page({ agreement: '2023-2026', q: 'lev uden vold' })
    expect(tables[0]?.rows.length).toBeGreaterThan(0)
    expect(tables[0]?.sum).toEqual([])
    const sorted = await page({ agreement: '2023-2026', q: 'lev uden vold', sort: 'total' })
    expect(sorted.tables[0]?.rows.length).toBe(tables[0]?.rows.length)
  })
})
