// Amounts as printed and as integers.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cellPattern, formatTenths, parseTenths } from '../../../data/ingest/tenths.ts'

it.each([
  ['20,3', 203],
  ['0,0', 0],
  ['-', 0],
  ['1.234,5', 12345],
])('"%s" is %i tenths', (printed, tenths) => {
  expect(parseTenths(printed)).toBe(tenths)
})

it('what is written is read again, and is a cell', () => {
  fc.assert(
    fc.property(fc.nat(99_999_999), (tenths) => {
      expect(parseTenths(formatTenths(tenths))).toBe(tenths)
      expect(formatTenths(tenths)).toMatch(cellPattern)
    }),
  )
})

it.each(['25', '2023', '20.3', '2021-2024', '20,35', '–', '1234,5', ',5'])('"%s" is no cell', (text) => {
  expect(text).not.toMatch(cellPattern)
})
