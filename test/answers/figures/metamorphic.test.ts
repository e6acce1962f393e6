// What must not matter does not: politeness, case, folding, word order, one typo in a long word. What must matter does: the year.
import { describe, expect, it } from 'vitest'
import { realAssistant } from '../room.ts'

const { assistant } = realAssistant()
const results = (question: string) => assistant.ask(question).results

/** Long, unmistakable words, so that one letter less is a typo and nothing else. */
const SUBJECTS: [name: string, year: number][] = [
  ['headspace', 2023],
  ['Sorglinjen', 2024],
  ['Hjernesagen', 2027],
  ['Demensrejseholdet', 2025],
  ['sclerosehospitalerne', 2022],
  ['Handlingsplan mod partnervold og partnerdrab', 2025],
  ['Bekæmpelse af menneskehandel', 2028],
  ['Forsorgsmuseet', 2026],
  ['psykiatritopmødet', 2021],
  ['BROEN Danmark', 2029],
]

const HARMLESS: [what: string, change: (name: string, year: number) => string][] = [
  [
    'politeness before and after',
    (name, year) =>
      `Hej, kan du venligst fortælle mig, hvor meget ${name} fik i ${year}? På forhånd tak, mvh Lone`,
  ],
  ['capitals', (name, year) => `HVOR MEGET FIK ${name.toUpperCase()} I ${year}?`],
  ['lower case without punctuation', (name, year) => `hvor meget fik ${name.toLowerCase()} i ${year}`],
  ['the year first', (name, year) => `I ${year}, hvor meget fik ${name} der?`],
  [
    'æøå written ae, oe, aa',
    (name, year) =>
      `hvor meget fik ${name.replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa')} i ${year}`,
  ],
  ['the unit said', (name, year) => `Hvor mange millioner kroner fik ${name} i ${year}?`],
]

describe('rephrasings that say the same', () => {
  it.each(HARMLESS)('%s', (_, change) => {
    for (const [name, year] of SUBJECTS) {
      const plain = results(`Hvor meget fik ${name} i ${year}?`)
      expect(plain).toHaveLength(1)
      expect(results(change(name, year)), name).toEqual(plain)
    }
  })

  it('one letter left out of a long word', () => {
    for (const [name, year] of SUBJECTS) {
      const long = name.split(' ').find((word) => word.length >= 9)
      if (!long) continue
      const typo = name.replace(long, long.slice(0, 5) + long.slice(6))
      const answer = assistant.ask(`Hvor meget fik ${typo} i ${year}?`)
      if (answer.kind === 'amount')
        expect(answer.results).toEqual(results(`Hvor meget fik ${name} i ${year}?`))
      else expect(['clarification', 'not_found']).toContain(answer.kind)
    }
  })
})

describe('relations between answers', () => {
  it.each([
    'headspace',
    'Socialt frikort i SSA21',
    'GirlTalk',
    'Center mod Menneskehandel',
    'Styrket demensindsats',
  ])('the years of %s add up to its total', (name) => {
    const total = results(`Hvor meget får ${name} i alt?`)[0]
    const years = results(`Hvor meget får ${name} år for år?`)
    const sum = years.reduce((tenths, { value }) => tenths + Math.round(value * 10), 0)
    expect(sum).toBe(Math.round((total?.value ?? 0) * 10))
  })

  it('another year is the same row’s other column', () => {
    const a = assistant.ask('Hvor meget fik headspace i 2022?')
    const b = assistant.ask('Hvor meget fik headspace i 2023?')
    expect([a.results[0]?.value, b.results[0]?.value]).toEqual([6.9, 20.3])
    expect(a.citations[0]).toEqual(b.citations[0])
  })

  it('the same question over the same data gives the same bytes', () => {
    const question = 'Hvad er de fem største initiativer i SSA23?'
    expect(JSON.stringify(assistant.ask(question))).toBe(JSON.stringify(assistant.ask(question)))
  })

  it('A og B hver for sig are what A and B are by themselves', () => {
    const both = results('Hvor meget fik headspace og Cabi i 2023?').map(({ value }) => value)
    expect(both.slice(0, 2)).toEqual([
      ...results('Hvor meget fik headspace i 2023?').map(({ value }) => value),
      ...results('Hvor meget fik Cabi i 2023?').map(({ value }) => value),
    ])
  })
})
