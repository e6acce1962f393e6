import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type TokenKind, tokenise } from '../../../retrieval/danish/tokenise.ts'

const tokens = (text: string): string[] => tokenise(text).map((token) => token.text)

describe('tokenise', () => {
  it.each<[string, TokenKind]>([
    ['20,3', 'number'],
    ['2.325.750', 'number'],
    ['2021', 'year'],
    ['2021-2024', 'span'],
    ['21-24', 'span'],
    ['12-25', 'span'],
    ['2023/24', 'span'],
    ['33.e', 'reference'],
    ['63h', 'reference'],
    ['§ 110', 'section'],
    ['20-11-2020', 'date'],
    ['SSA23', 'word'],
    ['get2sport', 'word'],
    ['C-vitamin', 'word'],
    ['110-tilbud', 'word'],
    ['2021-pl', 'word'],
    ['civilsamfunds-', 'word'],
    ["Barnet's", 'word'],
    ['NGO’er', 'word'],
    ['bl.a', 'word'],
    ['frivilligjob.dk', 'word'],
    ['ældre'.normalize('NFD'), 'word'],
  ])('keeps %s whole, as a %s', (text, kind) =>
    expect(tokenise(text)).toEqual([{ text, start: 0, end: text.length, kind }]),
  )

  it('cuts a sentence into words and figures', () => {
    expect(tokens('I 2023 fik Red Barnet’s indsats 20,3 mio. kr. (33.e), dvs. 5 % mere.')).toEqual([
      'I',
      '2023',
      'fik',
      'Red',
      'Barnet’s',
      'indsats',
      '20,3',
      'mio',
      'kr',
      '33.e',
      'dvs',
      '5',
      '%',
      'mere',
    ])
  })

  it.each([
    ['21-24-aftalen', ['21-24', 'aftalen']],
    ['12-25-årige', ['12-25', 'årige']],
    ['social- og sundhedsområdet', ['social-', 'og', 'sundhedsområdet']],
    ['5mio', ['5', 'mio']],
    ['i 2023, 2024.', ['i', '2023', '2024']],
    ['den 5.juni', ['den', '5', 'juni']],
    ['og/eller', ['og', 'eller']],
  ])('%s', (text, expected) => expect(tokens(text)).toEqual(expected))

  it('gives the place of every token in the agreements', () => {
    const folder = new URL('../../../data/agreements/', import.meta.url)
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
      const text = readFileSync(new URL(name, folder), 'utf8')
      const wrong = tokenise(text).filter(({ text: own, start, end }) => text.slice(start, end) !== own)
      expect(wrong).toEqual([])
    }
  })

  it('gives places in order that slice back, and leaves out no letter or digit', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'aå1.,-–/§% ’') })),
        (text) => {
          let at = 0
          let between = ''
          for (const token of tokenise(text)) {
            expect(text.slice(token.start, token.end)).toBe(token.text)
            expect(token.start).toBeGreaterThanOrEqual(at)
            between += text.slice(at, token.start)
            at = token.end
          }
          expect(between + text.slice(at)).not.toMatch(/[\p{L}\d]/u)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
