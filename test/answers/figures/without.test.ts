// A figure with something taken out of it: of an agreement, a ministry, an area, what shares a name, a ranking; and what is asked next.
import { describe, expect, it } from 'vitest'
import { conversation, realAssistant } from '../room.ts'

const { assistant } = realAssistant()
const values = (...turns: string[]) => conversation(assistant, ...turns).results.map(({ value }) => value)

describe('what is left', () => {
  it.each([
    ['hvad får alle ministerier undtagen Social- og Indenrigsministeriet i SSA21?', 290.8],
    ['hvad får ældreområdet i SSA23 uden Styrket demensindsats?', 79.3],
    // Of what shares the name, the one that the part lies in.
    ['hvad får demens uden 33.e i SSA23?', 30.5],
    ['hvad får partnervold uden 63.a?', 105],
    // All that are named so are taken out.
    ['hvad får ældreområdet i SSA23 uden demens?', 68.8],
    // What does not lie in it need not be taken out.
    ['hvad får Social- og Indenrigsministeriet uden headspace?', 469],
  ])('%s', (question, value) => expect(values(question)).toEqual([value]))

  it('is written out', () => {
    expect(assistant.ask('hvad får partnervold uden 63.a?').calculation).toBe('136,1 - 31,1 = 105,0')
  })

  it('is not asked for where people are left out', () => {
    expect(assistant.ask('puljer om partnervold, men uden børn').kind).not.toBe('amount')
    expect(values('Hvad løber Lev Uden Vold-pengene op i?')).toEqual([11.4, 39.6])
  })
})

describe('rankings and counts of the others', () => {
  it.each([
    ['hvad er det største initiativ i SSA23 bortset fra partnervold?', [66.9]],
    ['hvad er det største initiativ uden for Social- og Indenrigsministeriet i SSA21?', [61.7]],
    ['de tre største initiativer i SSA21 uden for Sundheds- og Ældreministeriet', [79.7, 52.3, 43.3]],
    ['hvor mange initiativer i SSA23 er der uden for ældreområdet?', [58]],
  ])('%s', (question, expected) => expect(values(question)).toEqual(expected))

  it('says what they are others than', () => {
    const { text } = assistant.ask('hvad er det største initiativ i SSA23 bortset fra partnervold?')
    expect(text).toContain('uden for Handlingsplan mod partnervold og partnerdrab')
  })
})

describe('what is left can be gone on about', () => {
  const left = 'hvad får psykiske lidelser i SSA21 uden headspace?'

  it.each([
    ['its share', [left, 'hvor stor en andel er det?'], [7.3]],
    ['its year', ['Sundheds- og Ældreministeriet uden headspace', 'i 2023'], [44.8]],
    [
      'less of it',
      ['hvad får Sundheds- og Ældreministeriet uden headspace?', 'og uden spiseforstyrrelser også'],
      [129.1],
    ],
    [
      'the share of a sum without one of them',
      ['hvilke er de tre største i SSA26?', 'tilsammen', 'andel', 'uden menneskehandel'],
      [14.8],
    ],
  ])('%s', (_, turns, expected) => expect(values(...turns)).toEqual(expected))
})

describe('years left out', () => {
  it.each([
    [['socialt frikort i ssa21 uden 2021'], [33.7]],
    [['ssa23 i alt uden 2023'], [618.3]],
    [['hvad får Cabi?', 'uden 2021'], [21]],
  ])('%s', (turns, expected) => expect(values(...turns)).toEqual(expected))
})

it('what was given at once and an initiative, both', () => {
  expect(values('beskæftigelsesministeriet ssa23 uden straksudmøntning og ips')).toEqual([46.5])
})

describe('what is left is not what it was taken out of', () => {
  const left = ['hvad får ældreområdet i SSA23?', 'uden Styrket demensindsats?'] as const

  it.each([
    ['hvad er forskellen?', [56]],
    ['hvor stor en andel af ældreområdet er det?', [58.6]],
  ])('%s', (question, expected) => expect(values(...left, question)).toEqual(expected))

  it('nor is more taken out of a ranking than is said', () => {
    const turns = [
      'hvad er det største initiativ uden for Social- og Indenrigsministeriet i SSA21?',
      'og uden Sundheds- og Ældreministeriet?',
      'og det næststørste?',
    ] as const
    expect(values(...turns)).toEqual([19.2])
  })
})
