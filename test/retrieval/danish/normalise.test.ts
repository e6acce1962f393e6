import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldAscii, normalise } from '../../../retrieval/danish/normalise.ts'

describe('normalise', () => {
  it('makes one of what looks the same', () => {
    expect(normalise('Ældre'.normalize('NFD'))).toBe('ældre')
    expect(normalise('headspace’s “nye”\u00a02021–2024')).toBe('headspace\'s "nye" 2021-2024')
    expect(normalise('ansøgnings\u00adpulje')).toBe('ansøgningspulje')
  })
})

describe('fold', () => {
  it.each([
    ['hjemløs', 'hjemloes'],
    ['både', 'baade'],
    ['Ældre', 'aeldre'],
    ['idé', 'ide'],
    ['Malmö', 'malmø'],
    ['Ǽldre', 'ældre'],
    ['ǿl', 'øl'],
    ['§ 110', '§110'],
    ['civilsamfunds-', 'civilsamfunds'],
  ])('lets %s and %s meet', (one, other) => expect(fold(one)).toBe(fold(other)))

  it('keeps apart what a bare a or o could be', () => expect(fold('bade')).not.toBe(fold('både')))

  it('does not harm words that have ae, oe or aa of their own', () => {
    for (const word of ['Israel', 'poesi', 'Kanaan', 'Afghanistan'])
      expect(fold(word)).toBe(word.toLowerCase())
  })
})

describe('foldAscii', () => {
  it.each([
    ['hjemløs', 'hjemloes', 'hjemlos'],
    ['både', 'baade', 'bade'],
    ['lærer', 'laerer', 'larer'],
    ['søge', 'soege', 'soge'],
  ])('lets %s, %s and %s meet', (...spellings) => expect(new Set(spellings.map(foldAscii)).size).toBe(1))
})

describe.each([
  ['normalise', normalise],
  ['fold', fold],
  ['foldAscii', foldAscii],
])('%s', (_, key) => {
  it('changes nothing the second time', () => {
    const danish = fc.string({ unit: fc.constantFrom(...'aeoæøåAEOÆØÅéö-’ §1') })
    fc.assert(
      fc.property(fc.oneof(danish, fc.string({ unit: 'binary' })), (text) => {
        expect(key(key(text))).toBe(key(text))
      }),
      {
        numRuns: 2000,
      },
    )
  })
})
