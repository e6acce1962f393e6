// A superlative over a few that are named, or just were: those held side by side, and no ranking of all there are.
import { describe, expect, it } from 'vitest'
import { conversation, realAssistant } from '../room.ts'

const { assistant } = realAssistant()
const values = (...turns: string[]) => conversation(assistant, ...turns).results.map(({ value }) => value)

describe('those just talked about', () => {
  const two = ['Hvor meget er der til ældre herboende grønlændere?', 'og til De Grønlandske Huse?'] as const

  it.each([
    ['hvem af dem får mest i 2026?', [6.4, 2.3]],
    ['hvem af de to får mest i alt?', [13.8, 6.4]],
  ])('%s', (question, expected) => expect(values(...two, question)).toEqual(expected))

  it('"de seks" are the lines of the frame, where six of them and not six things were told of', () => {
    expect(values('rammen til driftstilskud i SSA23, samlet?', 'hvem af de seks får mindst?')).toEqual([0.5])
  })

  it('together, in so many words', () => {
    const one = ['Hvad får BROEN i 2027?', 'Skyggebørn samme år?'] as const
    for (const asked of ['og dem begge to sammen', 'og tilsammen det år'])
      expect(values(...one, asked)).toEqual([2.6])
  })

  it('how far apart they are', () => {
    const ministries = ['Social- og Indenrigsministeriet i SSA21, 2022?', 'og Sundheds- og Ældreministeriet?']
    expect(values(...ministries, 'hvor langt er der imellem dem det år')).toEqual([62.9])
  })
})

it('of two that are named with "og" between them', () => {
  expect(values('hvem får mest i 2025 af OMBOLD og Idræt for Sindet?')).toEqual([2.2, 1.6])
})

it('the smaller first where the smallest is asked for', () => {
  expect(values('hvem får mindst af OMBOLD og Linie14?')).toEqual([0.5, 6.6])
})

it('says of what stands elsewhere where that is', () => {
  const answer = assistant.ask('hvor stor en procentdel af SSA26 går til Sorglinjen')
  expect(answer.text).toMatch(
    /^Tabellen i aftalen 2026-2029 har ingen linje med navnet .+ Den står i aftalen 2023-2026\.$/,
  )
})

describe('one name in several agreements', () => {
  it.each([
    'I hvilken aftale fik Psykiatritopmødet mest?',
    'I hvilken aftale fik Psykiatritopmødet mest samlet, den fra 2020 eller den fra marts 2023?',
    'fik Psykiatritopmødet mest i aftalen fra 2020 eller i den fra 2023?',
  ])('%s', (question) => expect(values(question)).toEqual([3.7, 2]))

  it('how many per cent it fell is asked of one of them first', () => {
    const answer = assistant.ask(
      'Hvor mange procent faldt beskæftigelsesministeriets ramme fra 2023 til 2024?',
    )
    expect(answer.kind).toBe('clarification')
    const told = answer.suggestions.map((one) => assistant.ask(one, answer.context).kind)
    expect(told).toEqual(['amount', 'amount'])
  })
})
