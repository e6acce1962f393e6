// Source characters made readable: what is joined, what is kept, what is dropped.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readable } from '../../data/readable.ts'

describe('readable', () => {
  it.each([
    ['a line break is a space', 'til \ninitiativet', 'til initiativet'],
    ['so are a blank line and its white space', 'til \n\n \ninitiativet', 'til initiativet'],
    ['a word broken over lines is one word', 'Arbejds-\ngruppen', 'Arbejdsgruppen'],
    ['also over a blank line', 'forudbeta-\n\nles', 'forudbetales'],
    [
      'a coordinating hyphen at a line end has a space after it',
      'opfølgnings- \nog læring',
      'opfølgnings- og læring',
    ],
    [
      'and stays where the space is lost',
      'rehabiliterings-\nog behandling',
      'rehabiliterings- og behandling',
    ],
    ['a comma after the hyphen keeps it', 'social-, \nsundheds- og', 'social-, sundheds- og'],
    ['an acronym keeps its hyphen', 'til PUP-\n\nuddannelsen', 'til PUP-uddannelsen'],
    ['so does a single capital', 'hepatitis C-\n\nområdet', 'hepatitis C-området'],
    ['a span of years stays one', '2022-\n2025', '2022-2025'],
    ['a year whose span lost its end is no compound', '2026-\nmed henblik', '2026- med henblik'],
    ['a suffix keeps its hyphen', 'organisationer og -\n\nforeninger', 'organisationer og -foreninger'],
    ['a dash between words stays', 'Guide - Den rette', 'Guide - Den rette'],
    ['numbers are left alone', 'at 8 ud af 10 danskere', 'at 8 ud af 10 danskere'],
    ['bullets of a symbol font go', '\uF0B7 har erfaring', 'har erfaring'],
    ['non-breaking spaces are spaces', 'et løft\u00A0 ', 'et løft'],
    ['a page number in a sentence goes', 'af de\n\n \nSide 10 af 27 \n \nfaglige', 'af de faglige'],
  ])('%s', (_, source, expected) => {
    expect(readable(source)).toBe(expected)
  })

  it('lets the rest of the text decide whether a broken word has a hyphen', () => {
    const telephone = 'BørneTelefonen svarer. Ring til Børne-\nTelefonen'
    expect(readable(telephone, 23)).toBe('Ring til BørneTelefonen')
    const aid = 'som de minimis-\nstøtte og om de minimis-støtte'
    expect(readable(aid, 0, 22)).toBe('som de minimis-støtte')
  })

  it('gives one clean line, whatever it is given', () => {
    const source = fc.string({
      unit: fc.constantFrom('a', 'Å', '-', ' ', '\n', '1', '\uF0B7', '\u00A0', '.'),
    })
    fc.assert(
      fc.property(source, (text) => {
        const line = readable(text)
        expect(line).not.toMatch(/[\n\u00A0\uE000-\uF8FF]| {2}|^ | $/)
        expect(line.length).toBeLessThanOrEqual(text.length)
        const letters = (of: string) => of.replace(/[^aÅ1.]/g, '')
        expect(letters(line)).toBe(letters(text))
      }),
    )
  })
})
