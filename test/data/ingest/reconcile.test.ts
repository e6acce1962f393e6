// Reconciliation: what agrees stays silent, what does not is found, wherever a figure is changed.
import { describe, expect, it } from 'vitest'
import type { ParsedDocument } from '../../../data/ingest/model.ts'
import { findPools } from '../../../data/ingest/pools/pools.ts'
import { readDocuments } from '../../../data/ingest/read.ts'
import { checkNews } from '../../../data/ingest/reconcile/news.ts'
import { checkPools } from '../../../data/ingest/reconcile/pools.ts'
import { checkProse } from '../../../data/ingest/reconcile/prose.ts'
import { checkSums } from '../../../data/ingest/reconcile/sums.ts'
import { entries, parse, sourceDir, sourceText, withTables } from '../build.ts'

const textsOf = (findings: { text: string }[]) => findings.map(({ text }) => text)

describe('the real texts', () => {
  const found = readDocuments(sourceDir).flatMap(({ document, findings }) =>
    findings.filter((one) => one.kind === 'disagreement').map((one) => `${document.id}: ${one.text}`),
  )

  it('disagree here and nowhere else', () => {
    expect(found).toEqual([
      'ssa-2023-2026: Aftaleteksten sætter 483,4 mio. kr. af til socialområdet og "desuden" 135,3 mio. kr. til ældreområdet; i tabellen indgår de 135,3 mio. kr. i de 483,4.',
      'ssa-2023-2026: Aftaleteksten sætter 135,3 mio. kr. af til ældreområdet ud over 483,4 mio. kr. til socialområdet; i tabellen indgår de 135,3 mio. kr. i de 483,4.',
      'ssa-2023-2026: Aftaleteksten siger 189,9 mio. kr. til psykiatrien; tabellens rækker mærket * giver 188,9 mio. kr. uden og 200,1 mio. kr. med straksudmøntningen på sundhedsområdet.',
      'ssa-2023-2026: Tabellens 483,4 mio. kr. til Social-, Bolig- og Ældreministeriet er uden handlingsplanen mod partnervold og partnerdrab; med den er ministeriets samlede ramme 570,5 mio. kr.',
      'nyhed-2020-11-25: Nyheden skriver 760 mio. kr. om aftalen for 2021-2024; aftalens tabel angiver 759,8 mio. kr. i alt.',
    ])
  })

  it('have the figures that the disagreements name', () => {
    const { rows } = parse('ssa-2023-2026')
    const total = (title: string) =>
      rows.find((row) => row.title.startsWith(title))?.amounts.find(({ measure }) => measure === 'total')
        ?.tenths ?? 0
    const sbm = rows.findIndex((row) => row.title.startsWith('Social-, Bolig-'))
    expect(rows.find((row) => row.title === 'Ældre')?.ministry).toBe(sbm)
    expect([total('Social-, Bolig-'), total('Ældre')]).toEqual([4834, 1353])
    const starred = rows.filter((row) => row.marks === '*')
    const totals = starred.map((row) => row.amounts.at(-1)?.tenths ?? 0)
    expect(totals).toEqual([350, 438, 112, 684, 417])
    expect(totals.reduce((sum, tenths) => sum + tenths)).toBe(2001)
  })

  it.each(withTables)('of %s have sums that all agree', (id) => {
    expect(checkSums(parse(id))).toEqual([])
  })
})

describe('a changed figure', () => {
  /** A document with one cell worth a tenth more. */
  function withCell(document: ParsedDocument, row: number, cell: number): ParsedDocument {
    const rows = document.rows.map((one, i) => {
      if (i !== row) return one
      const amounts = one.amounts.map((amount, n) =>
        n === cell ? { ...amount, tenths: amount.tenths + 1 } : amount,
      )
      return { ...one, amounts }
    })
    return { ...document, rows }
  }

  it.each(withTables)('in any cell of %s is found', (id) => {
    const document = parse(id)
    for (const [index, row] of document.rows.entries()) {
      for (const [cell, amount] of row.amounts.entries()) {
        const found = checkSums(withCell(document, index, cell))
        expect(found, `${row.title} ${amount.measure} ${amount.year}`).not.toEqual([])
      }
    }
  })

  it('is said with the row, both figures and the column', () => {
    const document = parse('ssa-2021-2024')
    const row = document.rows.findIndex((one) => one.number === '25')
    expect(textsOf(checkSums(withCell(document, row, 2)))).toEqual([
      'Rækkerne under "Sundheds- og Ældreministeriet" giver 65,2 mio. kr. i 2023; tabellen angiver 65,1.',
      'Årene i rækken "Driftsstøtte til headspace og udbredelse af centre" giver 51,6 mio. kr. tilsammen; tabellen angiver 51,5 i alt.',
    ])
  })

  it.each([
    [
      'ssa-2021-2024',
      /(Der afsættes (?:i alt )?)(\d+),(\d)( mio\. kr\. (?:til i? ?initiativet|i perioden 2021-2024 og))/g,
      44,
    ],
    [
      'ssa-2026-2029',
      /(Der afsættes i alt )(\d+),(\d)( mio\. kr\.,? til (?:delfinansiering af )?initiativ)/g,
      63,
    ],
  ] as const)('in the running text of %s is found', (id, statement, count) => {
    const text = sourceText(id)
    const statements = [...text.matchAll(statement)]
    expect(statements).toHaveLength(count)
    for (const match of statements.filter((_, i) => i % 6 === 0)) {
      const changed = `${match[1]}${match[2]},${(Number(match[3]) + 1) % 10}${match[4]}`
      const edited = text.slice(0, match.index) + changed + text.slice(match.index + match[0].length)
      expect(textsOf(checkProse(parse(id, edited))), match[0]).toEqual([
        expect.stringMatching(/^Teksten om ".*" angiver .* mio\. kr\. i alt; tabellen angiver .*\.$/),
      ])
    }
  })

  it.each([
    [
      'ssa-2021-2024',
      '51,5 mio. kr. til initiativet i perioden 2021-2024',
      '51,5 mio. kr. til initiativet i perioden 2022-2024',
      'nævner 2022-2024; tabellen har beløb i 2021, 2022, 2023, 2024.',
    ],
    [
      'ssa-2021-2024',
      '13,5 mio. kr. i \n\n2023 og',
      '13,4 mio. kr. i \n\n2023 og',
      'angiver 43,2 mio. kr. i alt; tabellen angiver 43,3.',
    ],
    [
      'ssa-2021-2024',
      '4,5 mio. kr. årligt varigt',
      '4,6 mio. kr. årligt varigt',
      'angiver 4,6 mio. kr. varigt; tabellen angiver 4,5.',
    ],
    [
      'ssa-2026-2029',
      'Der afsættes i alt 4,9 mio. kr. i 2027-2028 til en kampagne',
      'Der afsættes i alt 4,9 mio. kr. i 2026-2028 til en kampagne',
      'nævner 2026-2028; tabellen har beløb i 2027, 2028.',
    ],
    [
      'ssa-2026-2029',
      'Der afsættes i alt 20,0 mio. kr. i 2026-2029 til tre',
      'Der afsættes i alt 20,1 mio. kr. i 2026-2029 til tre',
      'angiver 20,1 mio. kr. i alt; tabellen angiver 20,0.',
    ],
  ])('%s: "%s" said otherwise is found', (id, from, to, finding) => {
    const text = sourceText(id)
    expect(text).toContain(from)
    expect(textsOf(checkProse(parse(id, text.replace(from, to))))).toEqual([expect.stringContaining(finding)])
  })

  it('of a pool is found when it is more than the initiative has', () => {
    const document = parse('ssa-2021-2024')
    const pools = findPools(document)
    expect(checkPools(document, pools)).toEqual([])
    const all = structuredClone(pools)
    const pool = all.find((one) => one.number === '41')
    if (pool) pool.totalTenths = 81
    expect(textsOf(checkPools(document, all))).toEqual([
      'Puljen til "Veteraners vej til job" er 8,1 mio. kr.; tabellen har 8,0 til initiativet.',
    ])
  })

  it('of the news is found only near the total it reports', () => {
    const read = readDocuments(sourceDir)
    const news = read.find(({ entry }) => entry.kind === 'news')
    if (!news) throw new Error('no news')
    const saying = (figure: string) => ({
      ...news,
      document: { ...news.document, text: news.document.text.replace('760', figure) },
    })
    expect(textsOf(checkNews(saying('759,8'), read))).toEqual([])
    expect(textsOf(checkNews(saying('76'), read))).toEqual([])
    expect(checkNews(saying('761'), read)).toHaveLength(1)
    expect(entries.filter(({ kind }) => kind === 'news')).toHaveLength(1)
  })
})
