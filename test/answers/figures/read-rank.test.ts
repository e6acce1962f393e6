// What is ranked or counted stands under what is named, or was just talked about.
import { describe, expect, it } from 'vitest'
import { realAssistant, conversation as talk } from '../room.ts'

const { assistant } = realAssistant()
const values = (...turns: string[]) => talk(assistant, ...turns).results.map(({ value }) => value)

describe('a place behind the first', () => {
  it.each([
    [['Hvad er det tredjestørste initiativ i SSA26?'], 'Det tredjestørste initiativ', 40.2],
    [['hvilket initiativ er størst i SSA23?', 'og nr. 3?'], 'Det tredjestørste initiativ', 60.7],
    [['Hvilken pulje er næststørst i SSA23?'], 'Den næststørste pulje', 32.5],
  ])('%j', (turns, opening, value) => {
    const answer = talk(assistant, ...turns)
    expect(answer.text.startsWith(opening)).toBe(true)
    expect(answer.results.map((result) => result.value)).toEqual([value])
  })
})

describe('after a ranking', () => {
  it.each([
    ['those listed are added up, and not where', ['hvad er de tre største initiativer i SSA26'], [145]],
    ['those counted and listed, too', ['hvilke initiativer i SSA26 får under 1 mio i alt'], [1.6]],
  ])('%s', (_, turns, expected) => {
    const answer = talk(assistant, ...turns, 'hvor meget er det tilsammen?')
    expect(answer.results.map(({ value }) => value)).toEqual(expected)
    const parts = /^(.*) = /.exec(answer.calculation ?? '')?.[1]?.split(' + ') ?? []
    expect(parts).toHaveLength(3)
  })

  it.each([
    [['I hvilket år får headspace mest?', 'og mindst?'], [6.9]],
    [
      ['Hvilket ministerium har flest initiativer?', 'og færrest?'],
      [1, 1],
    ],
  ])('%j: the other end of the same', (turns, expected) => {
    expect(talk(assistant, ...turns).results.map(({ value }) => value)).toEqual(expected)
  })
})

describe('how many stand under a frame', () => {
  it.each<[question: string, expected: number[]]>([
    ['hvor mange organisationer får driftstilskud i ssa23', [6]],
    ['hvor mange af organisationerne under driftstilskud får penge i 2026?', [4]],
    // Two ministries have an area of that name.
    ['hvor mange initiativer er der under handicap i ssa23', [7]],
  ])('%s', (question, expected) => expect(values(question)).toEqual(expected))

  it('a word that only part of a name holds is no frame', () => {
    expect(values('hvor mange initiativer er der under handicap i ssa26')).toEqual([])
  })
})

it('"der" at the end is where was just talked about', () => {
  expect(values("uim's ramme i alt i ssa21", 'hvilket initiativ fik mest der?')).toEqual([19.2])
})

it.each([
  [['Området Udsatte voksne i SSA23 for hele perioden?', 'hvilket initiativ er det største der?'], 66.9],
  [['Handlingsplanen mod partnervold, hvad ligger der i 2024?', 'hvilken del får mest det år?'], 21.6],
])('within what was just talked about: %s', (turns, expected) => {
  expect(values(...turns)).toEqual([expected])
})

it('the agencies of the initiative whose pool was told of', () => {
  const told = ['styrket måltidskultur i ældreplejen, hvad er afsat', 'og selve ansøgningspuljen?']
  expect(values(...told, 'hvad får de to styrelser tilsammen')).toEqual([0.3])
})

describe('which stand under a frame', () => {
  it.each<[question: string, values: number[]]>([
    ['hvilke organisationer får driftstilskud i ssa23', [20.1, 6.6, 4.8, 3.4, 1.9, 0.5]],
    ['hvilke foreninger får driftstilskud i ssa23 i 2025', [6.2, 2.2, 1.6, 1.1]],
  ])('%s', (question, expected) => expect(values(question)).toEqual(expected))

  it('the lines of an initiative', () => {
    expect(values('hvilke underpunkter har handlingsplanen mod partnervold').slice(0, 2)).toEqual([
      39.7, 31.1,
    ])
  })
})

describe('the largest after a talk of', () => {
  it.each<[turns: string[], expected: number]>([
    [['hvor meget er der til ældreområdet i ssa23', 'hvor meget pr år i snit', 'og hvad er den største'], 56],
    [['hvor meget er der i ssa23 i alt', 'og hvad er den største'], 136.1],
    [['BM i SSA23, hvad er der i 2023?', 'hvilket af deres initiativer er størst det år'], 33.3],
    [
      [
        'BM i SSA23, hvad er der i 2023?',
        'hvilket af deres initiativer er størst det år',
        'og det næststørste?',
      ],
      10.5,
    ],
  ])('%s', (turns, expected) => expect(values(...turns)).toEqual([expected]))
})
