// Two things asked in one breath are cut where the second asking begins.
import { describe, expect, it } from 'vitest'
import { askedOfTold, twoAsks } from '../../../answers/question/two-asks.ts'

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

describe('what is told before "hvor meget af det"', () => {
  it.each([
    ['X 18,6 mio - hvor meget af det går til Y', 'X 18,6 mio', 'hvor meget af det går til Y'],
    [
      'Planen fik 136,1 mio. Hvor mange pct. af dem går til Y?',
      'Planen fik 136,1 mio',
      'Hvor mange pct. af dem går til Y?',
    ],
  ])('%s', (text, told, asked) => {
    expect(askedOfTold(text)).toEqual({ told, asked })
  })

  it.each([
    'hvor meget af det er til Y?',
    'Hvad fik X i alt, og hvor meget af det i 2026?',
    'X fik 3 mio. og Y fik 4',
  ])('%s tells nothing first', (text) => {
    expect(askedOfTold(text)).toBeNull()
  })
})
