// The corpus of agreements, read against the agreements that the database really holds.
import { describe, expect, inject, it } from 'vitest'
import { readCatalog } from '../../../answers/catalog.ts'
import { type AgreementMention, readAgreements } from '../../../answers/question/agreements.ts'
import { type Question, readQuestion } from '../../../answers/question/question.ts'
import { ensureKnowledge } from '../../../data/knowledge.ts'
import { lines, reads, valuesOf, withoutDanishLetters } from './corpus.ts'

const knowledge = ensureKnowledge(inject('dataDir'))
const { known } = readCatalog(knowledge)
knowledge.close()
const read = (question: Question) => readAgreements(question, known)

const only = (...labels: string[]): AgreementMention => ({ kind: 'only', labels })
const except = (...labels: string[]): AgreementMention => ({ kind: 'except', labels })
const missing = (name: string): AgreementMention => ({ kind: 'missing', name })

const CORPUS: [string, AgreementMention[], string][] = [
  [
    'by its period',
    [only('2021-2024')],
    `
      Cabi 2021-2024
      Cabi 2021–2024
      Cabi 2021 - 2024
      Cabi 2021-24
      Cabi i 21-24
      Cabi 21/24
      Cabi 21-24 aftalen
      Civilsamfundsstrategien i 21-24-aftalen: beløb i 2024?
      cabi i aftalen 2021-2024
      cabi i aftalen for 2021-2024
      cabi i aftalen for perioden 2021-2024
      cabi i ssa 2021-2024
      cabi i SSA-aftalen 2021-24
      cabi i ssa 21-24
      cabi i SSA21-24
      cabi i udmøntningen 2021-2024
      cabi i aftalen om reserven 2021-2024
      cabi 21 til 24 aftalen
      cabi i aftale 2021-2024
      cabi i 2021-2024-aftalen
      cabi i perioden 2021-2024
      cabi i aftaln 2021-2024
    `,
  ],
  [
    'by its first year',
    [only('2023-2026')],
    `
      Cabi i SSA23
      Cabi i SSA 23
      Cabi i SSA-23
      Cabi i ssa'23
      Cabi i SSA2023
      Cabi i SSA 2023
      Cabi i SSA23-aftalen
      cabi i ssa23 aftalen
      SSA23s samlede ramme
      SSA23's samlede ramme
      Cabi i 23-aftalen
      Cabi i 2023-aftalen
      Cabi i '23-aftalen
      Cabi i 23 aftalen
      Cabi i SSA 23-26
      Cabi i SSA23-26
      Cabi i SSA 2023-2026
      Cabi i aftalen for 2023
      Cabi i 2023'eren
      Cabi i 23'eren
      Cabi i aftale 23
      Cabi, SSA-aftalen 2023
      Cabi i SSA-aftalen fra 2023
      Cabi i aftalen fra 2023
    `,
  ],
  [
    'by its date',
    [only('2021-2024')],
    `
      Cabi i aftalen fra november 2020
      Cabi i aftalen fra den 24. november 2020
      Cabi i aftalen af 24. november 2020
      Cabi i aftalen af 24/11-2020
      Cabi i aftalen fra 24.11.2020
      Cabi i aftalen fra 24-11-2020
      Cabi i aftalen fra nov. 2020
      Cabi i aftalen d. 24.11.20
      Cabi i aftalen, som partierne lavede i november 2020
      Cabi i aftalen, der blev indgået i november 2020
      Cabi i aftalen som blev indgået den 24. november 2020
      Cabi i november 2020-aftalen
      Cabi i november 2020 aftalen
      Cabi i den aftale der blev indgået i 2020
      Cabi i aftalen fra 2020
      hvad er der afsat til Cabi den 24. november 2020?
      Cabi i aftalen indgået november 2020
      Cabi i SSA-aftalen fra november 2020
    `,
  ],
  [
    'by its month',
    [only('2023-2026')],
    `
      Cabi i aftalen fra marts 2023
      Cabi i marts-aftalen
      Cabi i martsaftalen
      Cabi i aftalen fra 3. marts 2023
      Cabi i aftalen fra 3/3-2023
      Cabi i marts 2023-aftalen
      Cabi i marts-aftalen fra 2023
      Cabi i aftalen fra foråret 2023
      Cabi i forårsaftalen fra 2023
      Cabi i aftalen, der blev indgået i foråret 2023
    `,
  ],
  ['by a month of two', [only('2021-2024', '2022-2025')], 'Cabi i november-aftalen\ncabi i novemberaftalen'],
  [
    'by the date of the one that is held in part',
    [only('2022-2025')],
    `
      ensomhedsstrategien i aftalen fra november 2021
      ensomhedsstrategien i november 2021-aftalen
      ensomhedsstrategien i SSA22
      ensomhedsstrategien 2022-2025
      ensomhedsstrategien i 22-25
      ensomhedsstrategien i aftalen for 2022-2025
    `,
  ],
  [
    'made in a year whose day nobody knows',
    [only('2026-2029')],
    `
      Cabi i aftalen fra 2025
      Cabi i aftalen fra november 2025
      Cabi i aftalen indgået i 2025
    `,
  ],
  [
    'the newest',
    [only('2026-2029')],
    `
      den nyeste aftale: sum af alle initiativer i 2027
      Cabi i den seneste aftale
      Cabi i den nye aftale
      Cabi i den senest indgåede aftale
      Cabi i den sidste aftale
      Cabi i nyeste SSA
      Cabi i den aktuelle aftale
      og i den nyeste?
      Cabi i den nyeste af aftalerne
      Cabi i den nugældende udmøntning
      Cabi i SSA26
      Cabi i 26-29
    `,
  ],
  [
    'the oldest',
    [only('2021-2024')],
    `
      Cabi i den ældste aftale
      Cabi i den første aftale
      Cabi i den oprindelige aftale
      I den ældste af aftalerne: hvad får Cabi?
      og i den ældste?
    `,
  ],
  [
    'two',
    [only('2021-2024'), only('2023-2026')],
    `
      Cabi i SSA21 og SSA23
      Cabi i 2021-2024 og i 2023-2026
      Cabi i 21-24 og 23-26
      forskellen på SSA21 og SSA23 for Cabi
      sammenlign Cabi i 21-24-aftalen med 23-26-aftalen
      Cabi i aftalen fra 2021 og aftalen fra 2023
      Cabi i aftalen fra november 2020 og i aftalen fra marts 2023
    `,
  ],
  [
    'all',
    [{ kind: 'all' }],
    `
      HandicapBilistCentret på tværs af aftalerne
      Cabi i begge aftaler
      Cabi i alle tre aftaler
      Cabi i alle aftalerne
      Hvad har SletDet fået i de forskellige SSA-aftaler?
      Cabi i hver aftale
      Cabi i samtlige aftaler
      Cabi pr. aftale
      Cabi per aftale
      Cabi i hver af aftalerne
      Cabi, aftale for aftale
      Cabi i de tre aftaler
      hvad er der afsat for 2023 i de to aftaler der dækker året
      uanset aftale: Cabi
      og i begge?
      Cabi i hver enkelt aftale
    `,
  ],
  [
    'all but one',
    [except('2021-2024')],
    `
      puljer til hjemløse, ikke 21-24
      puljer til hjemløse, men ikke i 2021-2024
      puljer til hjemløse undtagen SSA21
      puljer til hjemløse bortset fra aftalen fra november 2020
      puljer til hjemløse andre end i SSA21
      puljer til hjemløse på nær SSA21
      puljer til hjemløse i alle andre aftaler end SSA21
      puljer til hjemløse uden 21-24-aftalen
    `,
  ],
  [
    'one of which something is denied',
    [only('2023-2026')],
    `
      står headspace ikke i SSA23?
      får headspace ikke 3 mio. i SSA23?
      er det ikke rigtigt, at headspace er med i SSA23?
      hvorfor er headspace ikke i SSA23
    `,
  ],
  [
    'one that is not held',
    [missing('2024-2027')],
    `
      Hvad var den samlede ramme for SSA24?
      SSA 24
      SSA-24
      SSA2024
      Cabi i SSA24-aftalen
      Cabi i 24-aftalen
      Cabi i 2024-aftalen
      Cabi 2024-2027
      Cabi i 2024-27-aftalen
      Cabi i aftalen 2024-2027
      Cabi i 24-27-aftalen
      hvilke puljer er der i aftalen for 2024-2027?
      SSA24-27
    `,
  ],
  [
    'other periods not held',
    [missing('2020-2023')],
    `
      Cabi i 2020-2023
      Cabi i aftalen 2020-2023
      Cabi i SSA20
      Cabi i SSA 2020-2023
      Cabi i 20-23-aftalen
    `,
  ],
  ['SSA25', [missing('2025-2028')], 'SSA25\nHvad er SSA 25 på i alt?\nCabi i SSA25-aftalen'],
  [
    'old and new together',
    [{ kind: 'all' }],
    `
      hvad kan man søge, både den gamle og den nye aftale
      både i de gamle og nye aftaler, tak
      den nye og den gamle aftale
    `,
  ],
  [
    'the one after',
    [{ kind: 'shift', by: 1 }],
    `
      og i aftalen efter?
      og i den næste aftale
      hvad med den efterfølgende aftale
      og i den følgende aftale?
      og i aftalen derefter
      og i næste aftale?
      og i aftalen der kom efter
    `,
  ],
  [
    'the one before',
    [{ kind: 'shift', by: -1 }],
    `
      og i aftalen før?
      og i den forrige aftale
      og i den forrige?
      hvad med den foregående aftale?
      og i aftalen inden
      og i den tidligere aftale
      og i aftalen forinden?
    `,
  ],
  [
    'the one after another',
    [only('2022-2025')],
    'Cabi i aftalen efter SSA21\nCabi i aftalen efter 2021-2024',
  ],
]

describe.each(CORPUS)('%s', (_, value, phrasings) => {
  reads(read, value, phrasings)
})

const NONE = `
  unge 21-24 år
  for de 21-24-årige
  de 12-25-årige
  unge i alderen 21-24
  kl. 21-24
  nr. 21-24
  nr. 23-26 lagt sammen
  initiativerne 21-24
  side 21-24
  21-24 timer
  23-26 kommuner
  satspuljen 2018-2021
  hvor meget blev der afsat med satspuljen for 2018-2021?
  satspuljeaftalen 2017-2020
  handlingsplanen 2020-2023
  årene 2022-2025
  i årene 2020-2023
  fra 2021 til 2024
  steg den fra 2023 til 2026?
  mellem 2021 og 2024
  Cabi i 2023
  Cabi i november 2020
  Cabi i marts
  hele aftalen 2021
  nyheden fra 25. november 2020
  Socialstyrelsens nyhed fra november 2020
  den nyeste pulje
  den første pulje
  det seneste tal
  det sidste år
  det næste år
  året efter
  begge puljer
  hver organisation
  alle initiativer
  alle områder
  på alle områder
  Cabi 2022 og 2023
  Cabi 2022-2024
  Cabi 2023-24
  i alt i aftalen
  hvad siger aftalen om headspace
  hvad står der i aftalen
  aftaleparterne
  ssa
  hvad er SSA?
  samarbejdsaftalen mellem kommunerne
  aftalen efter 2023
  når 2023 er overstået
  før aftalen
  24. december 2024
  15 mio. i aftalen
  10 kommuner i aftalen
  den sidste tid
  finanslovsaftalen for 2023
  Linie14
`

describe('no agreement', () => {
  for (const text of lines(NONE))
    it(text, () => {
      for (const typed of [text, text.toUpperCase(), withoutDanishLetters(text)])
        expect({ typed, read: valuesOf(read, typed) }).toEqual({ typed, read: [] })
    })
})

it('claims the words that name the agreement', () => {
  const question = readQuestion('Hvad får Cabi i aftalen fra november 2020 i 2023?')
  const claims = read(question).map(({ from, to }) => question.words.slice(from, to).map(({ text }) => text))
  expect(claims).toEqual([['aftalen', 'fra', 'november', '2020']])
})

describe('whose text tells it', () => {
  it('is no agreement that is asked about, where another is', () => {
    expect(valuesOf(read, 'Hvad satte SSA23 ifølge SSA26-teksten af til Hjernesagen?')).toEqual([
      only('2023-2026'),
      { kind: 'teller', labels: ['2026-2029'] },
    ])
  })

  it('is the agreement asked about, where it stands alone', () => {
    expect(valuesOf(read, 'Hvad får Hjernesagen ifølge SSA26?')).toEqual([only('2026-2029')])
  })
})
