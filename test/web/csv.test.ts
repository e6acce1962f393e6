// Rows as CSV for a Danish spreadsheet, whatever stands in them.
import { expect, test } from 'vitest'
import { answerCsv } from '../../web/take-along/csv.ts'
import { amount, pools } from '../answers/words/html/samples.ts'

const csvOf = (sample: object) => answerCsv({ html: '', ...sample } as Parameters<typeof answerCsv>[0])

test('amounts: a line per figure, decimal comma, byte order mark first', () => {
  const lines = csvOf(amount).split('\r\n')
  expect(lines[0]).toBe('\uFEFFAftale;Nr.;Bevilling;Under;År;Slags;Mio. kr.;Prisniveau')
  expect(lines[3]).toBe(
    '2021-2024;25;Driftsstøtte til headspace og udbredelse af centre;;2023;år;20,3;2021-pl',
  )
  expect(lines[5]).toBe(
    '2021-2024;25;Driftsstøtte til headspace og udbredelse af centre;;;i alt;51,5;2021-pl',
  )
})

test('pools: a line per pool', () => {
  const [, line = ''] = csvOf(pools).split('\r\n')
  expect(line).toMatch(/^2023-2026;34;Pulje til forsøgsordning .*;kommuner;2023;2023, 2024, 2025, 2026;10,5$/)
})

test.each([
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-x', "'-x"],
  ['a;b', '"a;b"'],
  ['"citat"', '"""citat"""'],
  ['to\nlinjer', '"to\nlinjer"'],
])('a title %j can neither run nor break the line', (title, written) => {
  expect(csvOf({ ...amount, amounts: [{ ...amount.amounts[0], title }] })).toContain(`;25;${written};`)
})
