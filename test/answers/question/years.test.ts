// The corpus of years: what is read, and the many ways of saying it.
import { describe, expect, it } from 'vitest'
import { readQuestion } from '../../../answers/question/question.ts'
import { readYears, type YearMention } from '../../../answers/question/years.ts'
import { lines, reads, valuesOf, withoutDanishLetters } from './corpus.ts'

const TODAY = new Date('2026-06-15')
const read = (question: ReturnType<typeof readQuestion>) => readYears(question, TODAY)

const years = (...list: number[]): YearMention => ({ kind: 'years', years: list })
const span = (from: number | null, to: number | null): YearMention => ({ kind: 'span', from, to })

const CORPUS: [string, YearMention[], string][] = [
  [
    'one year',
    [years(2024)],
    `
      Hvor meget fik headspace i 2024?
      headspace 2024
      2024-beløbet til headspace
      2024-tallet for headspace
      Hvad er headspaces bevilling for 2024?
      beløb for år 2024
      hvad får headspace i '24?
      headspace i 24
      ombold 24
      headspace for 24?
      og i 24?
      og 24?
      hvad med 24
      24?
      mentorbarn i SSA23: 24?
      sim i alt 24
      ips unge 24
      Hvad er der i 2024, mio. kr.?
      33.e i 2024
      nr. 22 i 24
      i år 2024
    `,
  ],
  [
    'several years',
    [years(2022), years(2023), years(2024)],
    `
      Cabi i 2022, 2023 og 2024
      årene 2022, 2023 og 2024 for Cabi
      Cabi årene 22, 23 og 24
      cabi i 22, 23 og 24
      2022 + 2023 + 2024 for Cabi
      hvad får Cabi i 2022 og 2023 og 2024?
    `,
  ],
  [
    'two years',
    [years(2022), years(2023)],
    `
      Hvad er der samlet afsat til Cabi i 2022 og 2023?
      Cabi 22 og 23
      Cabi i '22 og '23
      Cabi i 2022 samt 2023
      Cabi 2022, 2023
      Cabi i både 2022 og 2023
    `,
  ],
  [
    'a span',
    [span(2022, 2024)],
    `
      OMBOLD 2022-2024
      OMBOLD 2022-24
      OMBOLD 2022 – 2024
      OMBOLD 2022 - 2024
      OMBOLD 2022 til 2024
      OMBOLD fra 2022 til 2024
      OMBOLD mellem 2022 og 2024
      OMBOLD 2022 t.o.m. 2024
      OMBOLD 2022 til og med 2024
      OMBOLD fra og med 2022 til og med 2024
      OMBOLD fra 2022 og frem til 2024
      OMBOLD fra 22 til 24
      OMBOLD 22-24
      OMBOLD '22-'24
      OMBOLD 22 til 24
      OMBOLD fra 2022 og til og med 2024
      hvor meget steg OMBOLD fra 2022 til 2024?
      OMBOLD i årene 2022-2024
    `,
  ],
  [
    'from a year on',
    [span(2024, null)],
    `
      Cabi fra og med 2024
      Cabi f.o.m. 2024
      Cabi fra 2024 og frem
      Cabi fra 2024 og fremefter
      Cabi fra 2024 og resten af perioden
      Cabi 2024 og frem
      Cabi 2024 og resten af perioden
      Cabi 2024 og de følgende år
      Cabi fra 2024 og perioden ud
      Cabi siden 2024
      Cabi fra 2024 og resten af aftalen
      Cabi 2024 og årene efter
      resten af perioden fra 2024 og frem
    `,
  ],
  [
    'after a year',
    [span(2025, null)],
    `
      Cabi efter 2024
      Cabi i årene efter 2024
      Cabi senere end 2024
      Cabi efter udgangen af 2024
      hvad er der tilbage til Cabi, når 2024 er overstået?
    `,
  ],
  [
    'until a year',
    [span(null, 2025)],
    `
      Cabi til og med 2025
      Cabi indtil 2025
      Cabi frem til 2025
      Cabi frem til og med 2025
      Cabi op til 2025
      Cabi t.o.m. 2025
      Cabi til udgangen af 2025
      Cabi senest i 2025
    `,
  ],
  [
    'before a year',
    [span(null, 2020)],
    `
      Cabi før 2021
      Cabi inden 2021
      Cabi i årene før 2021
      Cabi forud for 2021
      Cabi tidligere end 2021
    `,
  ],
  [
    'the first years',
    [{ kind: 'first', count: 2 }],
    `
      cabi de første to år
      cabi de to første år
      cabi de første 2 år i SSA23
      cabi i de to første år af perioden
      Cabi, de to første år?
      cabi første halvdel af perioden
      cabi i den første halvdel
      cabi de første år
    `,
  ],
  [
    'the first year',
    [{ kind: 'first', count: 1 }],
    `
      cabi det første år
      cabi første år
      cabi i det første år af perioden
      cabi i startåret
      cabi 1. år
      cabi i aftalens første år
      cabi i periodens første år
      cabi første aftaleår
    `,
  ],
  [
    'the second year',
    [{ kind: 'first', count: 1, skip: 1 }],
    `
      cabi det andet år
      cabi andet år i perioden
      cabi år 2
      cabi 2. år i aftalen
      cabi i aftalens andet år
    `,
  ],
  [
    'the third year',
    [{ kind: 'first', count: 1, skip: 2 }],
    `
      cabi det tredje år
      cabi i det tredje år af perioden
      cabi tredje år
      cabi 3. år
      cabi år 3
    `,
  ],
  [
    'the middle years',
    [{ kind: 'first', count: 2, skip: 1 }],
    `
      cabi de to midterste år
      cabi de midterste år
      cabi i de to mellemste år
    `,
  ],
  [
    'the last years',
    [{ kind: 'last', count: 2 }],
    `
      cabi de sidste to år
      cabi de to sidste år
      cabi i de sidste 2 år
      cabi de seneste to år
      cabi sidste halvdel af perioden
      cabi i anden halvdel af perioden
    `,
  ],
  [
    'the last year',
    [{ kind: 'last', count: 1 }],
    `
      cabi det sidste år
      cabi sidste år i aftalen
      cabi i det sidste år af perioden
      cabi sidste år i perioden
      cabi slutåret
      cabi i afslutningsåret
      cabi sidste år i SSA23
      cabi sidste aftaleår
      beløbet i aftalens sidste år
    `,
  ],
  [
    'all years but the first',
    [{ kind: 'first', count: 20, skip: 1 }],
    `
      cabi når man ser bort fra det første år
      cabi bortset fra første år
      cabi uden det første år
    `,
  ],
  [
    'all years but the last',
    [{ kind: 'last', count: 20, skip: 1 }],
    'cabi undtagen det sidste år\ncabi på nær sidste år',
  ],
  [
    'the last year but one',
    [{ kind: 'last', count: 1, skip: 1 }],
    `
      cabi næstsidste år
      cabi det næstsidste år i perioden
    `,
  ],
  [
    'the rest of the period',
    [{ kind: 'rest' }],
    `
      og resten af perioden?
      hvad med resten?
      og i resten af aftaleperioden
      cabi de resterende år
      og de følgende år
      cabi i de øvrige år
      og årene derefter?
      cabi resten af årene
      og perioden ud
      hvad med de efterfølgende år?
      og de kommende år?
    `,
  ],
  [
    'the whole period',
    [{ kind: 'whole' }],
    `
      cabi i hele perioden
      cabi hele vejen igennem
      cabi for hele aftaleperioden
      cabi samtlige år
      steg cabi fra det første til det sidste år
      cabi over hele perioden
      hvad med perioden som helhed?
      cabi i perioden
      cabi de fire år tilsammen
      og i hele perioden?
    `,
  ],
  [
    'the year after',
    [{ kind: 'shift', by: 1 }],
    `
      og året efter?
      året derpå
      og det følgende år
      hvad med det næste år?
      og i det efterfølgende år
      året derefter?
      og et år senere?
      næste år igen
      og året efter det
    `,
  ],
  ['that year', [{ kind: 'shift', by: 0 }], 'og cabi samme år\ncabi det år?\nog tilsammen i det år'],
  ['two years later', [{ kind: 'shift', by: 2 }], 'og to år senere?\nog 2 år efter'],
  [
    'the year before',
    [{ kind: 'shift', by: -1 }],
    `
      og året før?
      året inden
      og det foregående år?
      hvad med det forrige år
      året forinden?
      og et år tidligere
    `,
  ],
  ['the year after a year', [years(2024)], 'cabi året efter 2023\ncabi i året efter 2023'],
  ['the year before a year', [years(2022)], 'cabi året før 2023\ncabi i året inden 2023'],
  [
    'this year',
    [years(2026)],
    `
      hvad får cabi i år?
      cabi i indeværende år
      cabi dette år
      hvor meget er der i år til cabi
      cabi i nuværende år
    `,
  ],
  [
    'next year',
    [years(2027)],
    `
      hvad får cabi næste år
      cabi til næste år?
      cabi om et år
      cabi det kommende år
    `,
  ],
  ['in two years', [years(2028)], 'cabi om to år\nog om 2 år?'],
  [
    'last year',
    [years(2025)],
    `
      hvad fik cabi sidste år?
      cabi i fjor
      cabi forrige år
      cabi for et år siden
    `,
  ],
  ['two years ago', [years(2024)], 'cabi for to år siden\nhvad fik cabi for 2 år siden?'],
  ['years to come', [years(2027, 2028)], 'cabi de næste to år\ncabi de kommende to år'],
]

describe.each(CORPUS)('%s', (_, value, phrasings) => {
  reads(read, value, phrasings)
})

const NO_YEARS = `
  unge 21-24 år
  for de 12-25-årige
  unge mellem 18 og 24 år
  unge fra 18 til 24
  helt små børn på 10-14
  piger på 15-16 der får tasker
  unge på 21-24
  børn på 2 år
  den 2-årige uddannelse
  2-årig flexuddannelse
  man kan ringe 24 timer i døgnet
  i 24 timer
  unge over 24
  puljer til unge 24
  top 25
  i 24 kommuner
  hvad er der til § 110
  nr. 22
  nr. 22 og 23
  initiativerne 21, 22 og 24
  punkt 24
  nr. 21-24
  hvert andet år
  i livets første år
  barnets første år
  et andet år
  hvert tredje år
  resten af landet
  jeg støder hele tiden på SØM
  resten af pengene
  resten af kommunerne
  hvor gammel skal man være
  over 20 år
  under 25 mio. kr.
  aldersgruppen 21-24
  mere end 24 pct.
  for 25 unge
  top 20
  kl. 21-24
  hvor mange timer om året
  unge over 18 år
  fylder 18 år
  headspace år for år
  headspace pr. år
  headspace årligt
  de 24 initiativer
  årsværk i styrelsen
  i perioder med stress
  20 mio. til headspace
  Linie 14
  på sigt
`

describe('no years', () => {
  for (const text of lines(NO_YEARS))
    it(text, () => {
      for (const typed of [text, text.toUpperCase(), withoutDanishLetters(text)])
        expect({ typed, read: valuesOf(read, typed) }).toEqual({ typed, read: [] })
    })
})

describe('"før" and "for"', () => {
  it.each([
    ['hvad er der for 2021', [years(2021)]],
    ['hvad er der foer 2021', [span(null, 2020)]],
    ['hvad er der før 2021', [span(null, 2020)]],
    ['hvad er der FØR 2021', [span(null, 2020)]],
  ])('%s', (text, value) => {
    expect(valuesOf(read, text)).toEqual(value)
  })
})

it('claims the words that name the years and no others', () => {
  const question = readQuestion('Hvad får Cabi de to første år i 21-24-aftalen, og hvad i 2024?')
  const claimed = read(question).map(({ from, to }) => question.words.slice(from, to).map(({ text }) => text))
  expect(claimed).toContainEqual(['de', 'to', 'første', 'år'])
  expect(claimed).toContainEqual(['2024'])
})

it('bare letters', () => {
  expect(valuesOf(read, 'cabi de to forste ar')).toEqual([{ kind: 'first', count: 2 }])
  expect(valuesOf(read, 'og aret for?')).toEqual([])
  expect(valuesOf(read, 'og naeste ar')).toEqual([years(2027)])
})
