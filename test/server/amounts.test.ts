import { describe, expect, inject, it } from 'vitest'
import { groupBy } from '../../answers/collections.ts'
import { openKnowledge } from '../../data/knowledge.ts'
import type { AmountItem } from '../../server/listing/amounts.ts'
import { build } from './support/build.ts'

async function get(query = ''): Promise<AmountItem[]> {
  const response = await build().app.inject(`/api/amounts${query}`)
  expect(response.statusCode, response.body).toBe(200)
  return response.json()
}

const titles = (items: AmountItem[]) => [...new Set(items.map(({ title }) => title))]

describe('GET /api/amounts', () => {
  it('serves every figure as its row prints it, with the row’s own characters', async () => {
    const knowledge = openKnowledge(inject('dataDir'))
    const rows = [...groupBy(await get(), ({ document, start }) => `${document} ${start}`).values()]
    expect(rows.length).toBeGreaterThan(300)
    for (const cells of rows) {
      const { document, start, end, quote } = cells[0] as AmountItem
      expect(quote).toBe(knowledge.quote(document, start, end))
      const printed = quote.match(/(?<=^|\s)(-|\d{1,3}(\.\d{3})*,\d)(?=\**(\s|$))/g) ?? []
      const figures = printed.map((text) =>
        text === '-' ? 0 : Number(text.replaceAll('.', '').replace(',', '.')),
      )
      expect(
        cells.map(({ value }) => value),
        quote,
      ).toEqual(figures.slice(-cells.length))
    }
    knowledge.close()
  })

  it.each([
    ['2021-2024', 44, 759.8],
    ['2023-2026', 64, 947.7],
    ['2026-2029', 63, 557.7],
  ])('has all initiatives of %s, whose totals are the agreement’s', async (agreement, count, total) => {
    const items = await get(`?agreement=${agreement}&measure=total`)
    const initiatives = items.filter(({ level }) => level === 'initiative')
    expect(initiatives).toHaveLength(count)
    const immediate = items.filter(({ level }) => level === 'immediate')
    const sum =
      [...initiatives, ...immediate].reduce((tenths, { value }) => tenths + Math.round(value * 10), 0) / 10
    expect(sum).toBe(total)
  })

  it('finds one figure', async () => {
    expect(await get('?agreement=2021-2024&initiative=25&year=2023')).toEqual([
      {
        agreement: '2021-2024',
        number: '25',
        title: 'Driftsstøtte til headspace og udbredelse af centre',
        parent: null,
        level: 'initiative',
        ministry: 'Sundheds- og Ældreministeriet',
        area: 'Psykiske lidelser',
        year: 2023,
        measure: 'year',
        value: 20.3,
        priceLevel: '2021-pl',
        document: 'ssa-2021-2024',
        quote: expect.stringContaining('20,3'),
        start: expect.any(Number),
        end: expect.any(Number),
      },
    ])
  })

  it('gives the figures of a year and no others', async () => {
    const items = await get('?year=2024')
    expect(new Set(items.map(({ year, measure }) => `${measure} ${year}`))).toEqual(new Set(['year 2024']))
    expect(new Set(items.map(({ agreement }) => agreement))).toEqual(new Set(['2021-2024', '2023-2026']))
  })

  it('gives an initiative together with its sub rows, by number and by title', async () => {
    const byNumber = await get('?agreement=2023-2026&initiative=33&year=2023')
    expect(byNumber.map(({ number }) => number)).toEqual([
      '33',
      '33.a',
      '33.b',
      '33.c',
      '33.d',
      '33.e',
      '33.f',
    ])
    const subs = await get('?agreement=2023-2026&initiative=1&level=sub')
    expect(subs.length).toBeGreaterThan(0)
    expect(new Set(subs.map(({ parent }) => parent)).size).toBe(1)
    expect(await get('?initiative=headspace')).not.toEqual([])
  })

  it.each(['33.e', '33e', '33.E'])('takes %s for the number of one sub row', async (number) => {
    expect(new Set((await get(`?initiative=${number}`)).map((item) => item.number))).toEqual(
      new Set(['33.e']),
    )
  })

  it('does not take 62 for 6.2', async () => {
    expect(new Set((await get('?initiative=62')).map(({ number }) => number))).toEqual(new Set(['62']))
    expect((await get('?initiative=6.2')).map(({ agreement }) => agreement)).not.toContain('2023-2026')
  })

  it.each([['Kulturministeriet'], ['kulturministeriet'], ['Kultur']])(
    'takes %s for the ministry, its total included',
    async (ministry) => {
      const items = await get(`?ministry=${ministry}&measure=total`)
      expect(items[0]).toMatchObject({ level: 'ministry', title: 'Kulturministeriet', value: 21.7 })
      expect(items.length).toBeGreaterThan(1)
    },
  )

  it('prefers the area of exactly that name', async () => {
    const items = await get(`?area=${encodeURIComponent('Ældre')}`)
    expect(new Set(items.map(({ area }) => area))).toEqual(new Set(['Ældre']))
  })

  it('finds words in titles whether å is written å or aa, in any order', async () => {
    const expected = titles(await get(`?q=${encodeURIComponent('pårørende handicap')}`))
    expect(expected.length).toBeGreaterThan(0)
    expect(titles(await get('?q=HANDICAP%20paaroerende'))).toEqual(expected)
    expect(titles(await get('?q=headspace%20findesikke'))).toEqual([])
  })

  it('has nothing for a year or an agreement without figures, and ignores empty form fields', async () => {
    expect(await get('?year=2050')).toEqual([])
    expect(await get('?agreement=2022-2025')).toEqual([])
    expect(await get('?year=&agreement=2021-2024&q=')).toEqual(await get('?agreement=2021-2024'))
  })

  it.each([
    ['year=abc', 'årstal'],
    ['year=20233', 'årstal'],
    ['agreement=1999', '2021-2024, 2022-2025, 2023-2026, 2026-2029'],
    ['level=top', 'initiative'],
    ['measure=money', 'total'],
    ['ministry=Krigsministeriet', 'Kulturministeriet'],
    ['area=Rummet', 'Rehabilitering'],
    ['format=xml', 'csv'],
    ['agremeent=2021-2024', 'agreement'],
    ['__proto__=1', 'agreement'],
    ['year=2023&year=2024', 'flere gange'],
  ])('refuses %s and says what may be asked for', async (query, hint) => {
    const response = await build().app.inject(`/api/amounts?${query}`)
    expect(response.statusCode).toBe(400)
    expect(response.json().detail).toContain(hint)
  })

  it('comes as CSV for programs and for Danish spreadsheets', async () => {
    const { app } = build()
    const query = '/api/amounts?agreement=2021-2024&initiative=25&year=2023&format='
    const plain = await app.inject(`${query}csv`)
    expect(plain.headers['content-type']).toMatch(/^text\/csv; charset=utf-8/)
    expect(plain.headers['content-disposition']).toBe('attachment; filename="beloeb.csv"')
    const [header, row] = plain.body.split('\r\n')
    expect(header).toBe(
      'agreement,number,title,parent,level,ministry,area,year,measure,value,priceLevel,document,quote,start,end',
    )
    expect(row).toMatch(
      /^2021-2024,25,Driftsstøtte til headspace og udbredelse af centre,,initiative,.*,2023,year,20\.3,2021-pl,/,
    )
    const danish = await app.inject(`${query}csv-da`)
    expect(danish.body).toMatch(/^\uFEFFAftale;Nr\.;Titel;/)
    expect(danish.body).toMatch(/;initiativ;.*;2023;år;20,3;2021-pl;/)
  })
})
