// The rows and pools of an answer as CSV for a Danish spreadsheet: what the service's own lists hold, in the same columns.
import { expect, test } from 'vitest'
import type { Citation } from '../../answers/answer.ts'
import { answerCsv } from '../../web/take-along/csv.ts'
import { amount, pools } from '../answers/words/html/samples.ts'
import { build } from '../server/support/build.ts'

const csvOf = (sample: object) => answerCsv({ html: '', ...sample } as Parameters<typeof answerCsv>[0])
const linesOf = (csv: string) => csv.replace('\uFEFF', '').split('\r\n')
const listed = async (path: string) => linesOf((await build().app.inject(`${path}&format=csv-da`)).body)

test('amounts: a line per figure with its source, byte order mark first', () => {
  const csv = csvOf(amount)
  expect(csv.startsWith('\uFEFFAftale;')).toBe(true)
  const { document, quote, start, end } = amount.citations[0] as Citation
  expect(linesOf(csv)[3]).toBe(
    `2021-2024;25;Driftsstøtte til headspace og udbredelse af centre;;initiativ;2023;år;20,3;2021-pl;${document};${quote};${start};${end}`,
  )
  expect(linesOf(csv)[5]).toMatch(/;initiativ;;i alt;51,5;2021-pl;/)
})

test('amounts: the lines of the service’s own list, but for ministry and area', async () => {
  const own = (await listed('/api/amounts?agreement=2021-2024&initiative=25')).map((line) => line.split(';'))
  const left = ['Ministerium', 'Område'].map((name) => own[0]?.indexOf(name))
  const lines = own
    .filter((cells) => !cells.includes('varigt'))
    .map((cells) => cells.filter((_, index) => !left.includes(index)).join(';'))
  expect(linesOf(csvOf(amount))).toEqual(lines)
})

test('pools: the heading of the service’s own list, a line per pool', async () => {
  const [own] = await listed('/api/pools?q=befordring')
  const [heading, line = ''] = linesOf(csvOf(pools))
  expect(heading).toBe(own)
  expect(line).toMatch(/^2023-2026;34;Pulje til forsøgsordning .*;kommuner;2023;2023 2024 2025 2026;10,5;/)
  expect(line).toContain(`;${pools.citations[0]?.document};`)
})

test.each([
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-x', "'-x"],
  ['-', '-'],
  ['a;b', '"a;b"'],
  ['"citat"', '"""citat"""'],
  ['to\nlinjer', '"to\nlinjer"'],
])('a title %j can neither run nor break the line', (title, written) => {
  expect(csvOf({ ...amount, amounts: [{ ...amount.amounts[0], title }] })).toContain(`;25;${written};`)
})

test('a figure whose source is not there is a line all the same', () => {
  const csv = csvOf({ ...amount, amounts: [{ ...amount.amounts[0], citation: 99 }] })
  expect(linesOf(csv)[1]).toMatch(/;7,9;2021-pl;;;;$/)
})
