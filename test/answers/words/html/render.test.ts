// An answer as HTML: what is shown of each kind, everything escaped, every address one of ours.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Amount, Result } from '../../../../answers/answer.ts'
import { numberAndUnit } from '../../../../answers/words/html/figures.ts'
import { renderHtml } from '../../../../answers/words/html/render.ts'
import { loadTemplates } from '../../../../answers/words/html/templates.ts'
import {
  amount,
  cite,
  clarification,
  computed,
  notFound,
  passages,
  pools,
  type Sample,
  samples,
  smalltalk,
} from './samples.ts'

const HEADSPACE = 'headspace er et åbent, anonymt og gratis rådgivningstilbud'

const render = (sample: Sample, year = 2026) => renderHtml(sample, { year })
/** The words of the markup, as they are read. */
const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x3D;', '=')
    .replace(/\s+/g, ' ')

describe('figures', () => {
  test.each<[number, Result['unit'], string]>([
    [20.3, 'mio. kr.', '20,3 mio. kr.'],
    [947.7, 'mio. kr.', '947,7 mio. kr.'],
    [2325.75, 'mio. kr.', '2.325,75 mio. kr.'],
    [2_325_750, 'kr.', '2.325.750 kr.'],
    [14.25, 'pct.', '14,3 pct.'],
    [50, 'pct.', '50 pct.'],
    [44, 'antal', '44'],
    [1200, 'antal', '1.200'],
    [2023, 'år', '2023'],
    [4, 'år', '4 år'],
  ])('%d %s is written %s', (value, unit, written) => {
    const { number, unit: shown } = numberAndUnit(value, unit)
    expect(`${number} ${shown}`.trim()).toBe(written)
  })

  test('the headline comes first, with what it is, price level and source', () => {
    const html = render(amount)
    expect(words(html)).toMatch(
      /^ 20,3 mio\. kr\. Driftsstøtte til headspace og udbredelse af centre i 2023 Aftalen 2021-2024 · 2021-pl 1 /,
    )
  })

  test('beside a sum of many rows stand a few of its sources, and how many more there are', () => {
    const [result] = amount.results
    const [citation] = amount.citations
    if (!result || !citation) throw new Error('the sample has a figure and a source')
    const of = (count: number) => {
      const citations = Array.from({ length: count }, () => citation)
      const html = render({
        ...amount,
        citations,
        results: [{ ...result, citations: citations.map((_, i) => i) }],
      })
      return /<p class="headline.*?<\/p>/s.exec(html)?.[0] ?? ''
    }
    const marks = (html: string) => html.split('class="cite"').length - 1
    expect([marks(of(5)), words(of(5)).includes('kilder til')]).toEqual([5, false])
    expect([marks(of(63)), words(of(63)).includes('og 60 kilder til')]).toEqual([3, true])
  })

  test('further figures are listed, the calculation folded, the notes open', () => {
    const html = render(computed)
    expect(html.indexOf('37,4')).toBeLessThan(html.indexOf('14,8'))
    expect(html).toMatch(/<details class="fold">\s*<summary>Vis beregningen<\/summary>/)
    expect(words(html)).toContain('7,9 + 6,9 + 11,3 + 11,3 = 37,4')
    expect(html).toMatch(/class="alert notes"[\s\S]*Andelen er afrundet/)
  })

  const of = (year: number, cell = amount.amounts[0]): Result => ({
    ...(amount.results[0] as Result),
    label: `${cell?.title}, i ${year}`,
    value: amount.amounts.find((other) => other.year === year)?.value ?? 0,
    citations: [cell?.citation ?? 0],
  })

  test('a figure for each of a few rows: side by side, not the first above the rest', () => {
    const other = {
      ...amount.amounts[0],
      agreement: '2023-2026',
      title: 'Psykiatritopmødet',
      priceLevel: '2023-pl',
    } as Amount
    const html = render({
      ...amount,
      results: [of(2021), { ...of(2021, other), agreement: '2023-2026', priceLevel: '2023-pl' }],
      amounts: [...amount.amounts, other],
    })
    expect(html.match(/class="headline headline-of-several"/g)).toHaveLength(2)
    expect(html).not.toContain('class="figures"')
  })

  test('every year of a row: the table is the answer, each figure marked in it', () => {
    const html = render({ ...amount, text: '', results: [2021, 2022, 2023, 2024].map((year) => of(year)) })
    expect(html).not.toContain('headline')
    expect(html.match(/<strong>/g)).toHaveLength(4)
  })

  test('a ranking: the first leads, the table shows the rest', () => {
    const rows = [3, 2, 1].map(
      (value): Amount => ({ ...(amount.amounts[0] as Amount), title: `Nummer ${value}`, value, citation: 0 }),
    )
    const results = rows.map((row): Result => ({ ...of(2021, row), value: row.value }))
    const html = render({
      ...amount,
      text: 'De største:\n1. Nummer 3 (nr. 25): 3,0 mio. kr.',
      results,
      amounts: rows,
    })
    expect(html.match(/class="headline"/g)).toHaveLength(1)
    expect(html).not.toContain('class="figures"')
    expect(html).toContain('amounts-list')
    expect(words(html)).not.toContain('1. Nummer 3')
  })
})

describe('tables', () => {
  test('one row becomes a line per year, each bar as long as its figure', () => {
    const html = render(amount)
    const lines = [
      ...html.matchAll(
        /<th scope="row">(.*?)<\/th>.*?(?:width="([\d.]+)%")?[^%]*?<td class="number">(?:<strong>)?([\d,]+)/gs,
      ),
    ]
    expect(lines.map(([, label, , figure]) => `${label} ${figure}`)).toEqual([
      '2021 7,9',
      '2022 6,9',
      '2023 20,3',
      '2024 16,4',
      'I alt 51,5',
    ])
    expect([...html.matchAll(/rect width="([\d.]+)%"/g)].map(([, width]) => Number(width))).toEqual([
      38.9, 34, 100, 80.8,
    ])
  })

  test('the figure that was asked for is the one that stands out', () => {
    expect(render(amount).match(/<strong>(.*?)<\/strong>/g)).toEqual(['<strong>20,3</strong>'])
  })

  test('several rows become a table with a column per year, and one table per agreement', () => {
    const html = render({
      ...computed,
      amounts: [
        ...computed.amounts,
        { ...computed.amounts[0], agreement: '2023-2026', priceLevel: '2023-pl' } as never,
        { ...computed.amounts[0], agreement: '2023-2026', year: 2024, priceLevel: '2023-pl' } as never,
      ],
    })
    expect([...html.matchAll(/<caption>(.*?)<\/caption>/g)].map(([, caption]) => caption)).toEqual([
      'Aftalen 2021-2024, mio. kr., 2021-pl',
      '25 Driftsstøtte til headspace og udbredelse af centre. Aftalen 2023-2026, mio. kr., 2023-pl',
    ])
    expect(html).toMatch(
      /<th scope="col">Bevilling<\/th><th scope="col" class="number">2021<\/th><th scope="col" class="number">2022/,
    )
  })

  test('a row of nothing has bars of no length', () => {
    const html = render({ ...amount, amounts: amount.amounts.map((cell) => ({ ...cell, value: 0 })) })
    expect(html).not.toContain('NaN')
    expect(html).not.toMatch(/rect width="[^0]/)
  })
})

describe('pools', () => {
  test.each([
    [2022, 'Næste runde i 2023'],
    [2023, 'Runde i 2023'],
    [2024, 'Runden er forbi'],
  ])('in %i the round of 2023 says "%s"', (year, status) => {
    expect(words(render(pools, year))).toContain(` ${status} `)
  })

  test('who, when and how much stand before the criteria, which are folded', () => {
    const read = words(render(pools))
    const order = [
      'Hvem kan søge',
      'Kommuner',
      'Hvornår',
      'Ansøgningsrunde i 2023',
      'Hvor meget',
      '10,5 mio. kr.',
      'Vis kriterier',
      'Formål',
      'Krav',
    ]
    const places = order.map((text) => read.indexOf(text))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('what the agreement leaves open is said to be left open', () => {
    const [pool] = pools.pools
    const open = { ...pool, applicants: null, roundYears: [], supportYears: [], amounts: {}, total: null }
    expect(
      words(render({ ...pools, pools: [open as never] })).match(/Fremgår ikke af aftalen/g),
    ).toHaveLength(3)
  })

  test('the list that the cards show is not written out above them', () => {
    const html = render({
      ...pools,
      text: `2 puljer passer:\n- ${pools.pools[0]?.title} (2023-2026, nr. 34): 10,5 mio. kr.`,
    })
    expect(words(html)).toMatch(/^ 2 puljer passer\. Aftalen/)
  })
})

describe('words and quotes', () => {
  test('a quoted sentence stands as a quote with its source', () => {
    expect(render(passages)).toMatch(
      /<blockquote class="passage"><p>Den nationale enhed[^<]*voldsformer\. <a class="cite" href="\/kilde\/ssa-2021-2024\?start/,
    )
  })

  test('sentences of two sources are two quotes, neighbours of one source are one', () => {
    const [first] = passages.citations
    const second = { ...cite('ssa-2021-2024', '', HEADSPACE), quote: 'Målgruppen er unge. De er 12-25 år.' }
    const html = render({
      ...passages,
      text: `${passages.text} Målgruppen er unge. De er 12-25 år.`,
      citations: [first as never, second],
    })
    expect(html.match(/<blockquote/g)).toHaveLength(2)
    expect(words(html)).toContain('Målgruppen er unge. De er 12-25 år. 2 ')
  })

  test('our own words are no quote', () => {
    expect(render(notFound)).not.toContain('<blockquote')
  })

  test('a long list of sources is folded after five', () => {
    const [one] = amount.citations
    const html = render({ ...amount, citations: Array(8).fill(one) })
    expect(html).toContain('Vis flere kilder (3)')
    expect(html).toContain('<ol class="no-max-width" start="6">')
  })

  test('how a follow-up was read stands first', () => {
    expect(words(render(computed))).toMatch(
      /^ Forstået som: Hvor meget fik headspace og sclerosehospitalerne i 2021 og 2022\? /,
    )
  })

  test('the choices of a clarification are to be pressed, and are no suggestions besides', () => {
    const html = render(clarification)
    expect(html.match(/data-ask="/g)).toHaveLength(clarification.suggestions.length)
    expect(html).not.toContain('Spørg videre')
  })

  test('a suggestion brings the context along for those without script', () => {
    const [href] = /\/\?q[^"]+/.exec(render(amount)) ?? []
    const query = new URLSearchParams(href?.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=').split('?')[1])
    expect(query.get('q')).toBe(amount.suggestions[0])
    expect(JSON.parse(query.get('context') ?? '')).toEqual(amount.context)
    expect(render(smalltalk)).not.toContain('context')
  })
})

describe('safety', () => {
  const nasty = fc.constantFrom(
    '<script>alert(1)</script>',
    '" onmouseover="x',
    "' style='x",
    '</details><img src=x>',
    'javascript:alert(1)',
    '{{text}}',
    '&lt;b&gt;',
  )

  test('whatever stands in an answer is text, never markup or an address of its own', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(samples)), nasty, (sample, evil) => {
        const poisoned = poison(sample, evil) as Sample
        const html = render(poisoned)
        expect(html).not.toMatch(/<script|<img|\son\w+="|\sstyle=/)
        for (const [, href] of html.matchAll(/href="([^"]*)"/g))
          expect(href).toMatch(/^\/(\?q|kilde\/|beloeb|puljer)/)
        expect(html.match(/<[a-z]/g)?.length).toBe(html.match(/<\/[a-z]/g)?.length)
      }),
    )
  })

  test('no ids and no inline styles, so that answers can stand together under a strict policy', () => {
    for (const sample of Object.values(samples)) expect(render(sample)).not.toMatch(/\s(id|style)="/)
  })

  test('the same answer gives the same bytes', () => {
    for (const sample of Object.values(samples)) expect(render(structuredClone(sample))).toBe(render(sample))
  })

  test('a template that lacks a field throws instead of printing nothing', () => {
    const templates = loadTemplates(
      new URL('../../../../answers/words/html/templates/', import.meta.url).pathname,
    )
    expect(() => templates.render('cite', { href: '/', index: 0, label: 'Kilde 1' })).toThrow(/number/)
    expect(() => templates.render('nothing', {})).toThrow('No template is called "nothing".')
  })

  test('no template leaves text unescaped', () => {
    for (const name of ['answer', 'amount', 'pool', 'cite', 'sources', 'suggestions'])
      expect(
        readFileSync(
          new URL(`../../../../answers/words/html/templates/${name}.hbs`, import.meta.url),
          'utf8',
        ),
      ).not.toContain('{{{')
  })
})

/** The answer with the text put into every string that is not one of a fixed few. */
function poison(value: unknown, evil: string, key = ''): unknown {
  if (typeof value === 'string')
    return ['kind', 'unit', 'level', 'measure'].includes(key) ? value : value + evil
  if (Array.isArray(value)) return value.map((item) => poison(item, evil))
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, poison(item, evil, name)]))
  return value
}
