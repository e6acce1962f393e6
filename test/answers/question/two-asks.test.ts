// Two things asked in one breath are cut where the second asking begins.
import { describe, expect, it } from 'vitest'
import { twoAsks } from '../../../answers/question/two-asks.ts'

describe('a question', () => {
  it.each([
    [
      'Hvor meget fik X i alt, og hvor meget af det i 2026?',
      'Hvor meget fik X i alt',
      'hvor meget af det i 2026?',
    ],
    ['hvad koster X i alt og hvad koster Y', 'hvad koster X i alt', 'hvad koster Y'],
    ['Hvor meget fik X i 2023? Og hvor meget i 2024?', 'Hvor meget fik X i 2023', 'hvor meget i 2024?'],
    [
      'X: hvad kostede holdet i SSA23 – og hvad koster det i SSA26?',
      'X: hvad kostede holdet i SSA23',
      'hvad koster det i SSA26?',
    ],
  ])('%s', (text, first, second) => {
    expect(twoAsks(text)).toEqual({ first, second })
  })

  it.each([
    'Hvor meget fik X og Y i 2023?',
    'Jeg vil gerne vide, hvor meget X fik',
    'Og hvad med 2024?',
    'hvad er hvad',
  ])('%s asks once', (text) => {
    expect(twoAsks(text)).toBeNull()
  })
})
