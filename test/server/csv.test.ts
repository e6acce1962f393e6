import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cell, toCsv } from '../../server/csv.ts'

const columns = [
  { name: 'title', danish: 'Titel', cell: (row: Cell[]) => row[0] ?? null },
  { name: 'value', danish: 'Beløb', cell: (row: Cell[]) => row[1] ?? null },
]

/** An independent reader of RFC 4180. */
function parse(csv: string, separator: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of csv.matchAll(
    new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\r\\n${separator}]*))(${separator}|\\r\\n)`, 'g'),
  )) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('toCsv', () => {
  it('is what programs read: commas, decimal points, CRLF, no byte order mark', () => {
    const rows: Cell[][] = [
      ['Støtte til "headspace", drift', 20.3],
      ['to\nlinjer', null],
    ]
    expect(toCsv(rows, columns, 'csv')).toBe(
      'title,value\r\n"Støtte til ""headspace"", drift",20.3\r\n"to\nlinjer",\r\n',
    )
  })

  it('is what a Danish spreadsheet opens right: semicolons, decimal commas, a byte order mark', () => {
    const rows: Cell[][] = [['a; b', 2325.7]]
    expect(toCsv(rows, columns, 'csv-da')).toBe('\uFEFFTitel;Beløb\r\n"a; b";2325,7\r\n')
  })

  it.each(['=1+1', '+SUM(A1)', '-2+3', '@cmd', '\t=1', '\r=1', '-5 pct.'])(
    'takes the power from %j',
    (text) => {
      expect(parse(toCsv([[text]], columns, 'csv'), ',')[1]?.[0]).toBe(`'${text}`)
    },
  )

  it.each(['-', '-5', '-5,2', '+45', '-1.234,5', '2023-2026', '33.e'])('leaves %j as it is', (text) => {
    expect(parse(toCsv([[text]], columns, 'csv'), ',')[1]?.[0]).toBe(text)
  })

  it('has words of ours as people call them in a spreadsheet, and as they are for programs', () => {
    const words = [
      { name: 'level', danish: 'Niveau', cell: (row: Cell[]) => row[0] ?? null, words: { sub: 'del' } },
    ]
    const rows = [['sub'], ['constructor'], [null]]
    expect(toCsv(rows, words, 'csv-da')).toBe('\uFEFFNiveau\r\ndel\r\nconstructor\r\n\r\n')
    expect(toCsv(rows, words, 'csv')).toBe('level\r\nsub\r\nconstructor\r\n\r\n')
  })

  it('writes a negative number as a number', () => {
    expect(toCsv([['a', -1.5]], columns, 'csv-da')).toContain('a;-1,5')
  })

  it.each(['csv', 'csv-da'] as const)('%s gives every text back to a reader', (dialect) => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'æ', '"', ',', ';', '\r', '\n', ' ', "'", '1', '-', '='),
    })
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const [, ...read] = parse(
          toCsv(rows, columns, dialect).replace('\uFEFF', ''),
          dialect === 'csv' ? ',' : ';',
        )
        const unguarded = (cells: string[]) => cells.map((cell) => cell.replace(/^'(?=[=\-\r])/, ''))
        expect(read.map(unguarded)).toEqual(rows.map(unguarded))
      }),
    )
  })
})
