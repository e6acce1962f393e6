// What is gone on about: the same line in another agreement, the sum without one of its parts, what a list comes to. Figures worked
// out by hand from the tables.
import { describe, expect, it } from 'vitest'
import { conversation, realAssistant } from '../room.ts'

const { assistant } = realAssistant()
const ask = (...turns: string[]) => conversation(assistant, ...turns)
const values = (...turns: string[]) => ask(...turns).results.map(({ value }) => value)

describe('the same in another agreement', () => {
  it.each([
    // Ministries share words for what one of them once had; people know which is which.
    [['hvad får socialministeriet i SSA21?', 'og SSA23?'], [483.4]],
    [['Social-, Bolig- og Ældreministeriet SSA23', 'SSA21'], [469]],
    [['Sundhedsministeriet SSA23', 'SSA21'], [220.8]],
    [['hvad får udsatte voksne i SSA21?', 'og i SSA23?'], [114.4]],
    [['ældreområdet SSA21', 'SSA23'], [135.3]],
    [['hvor mange initiativer er der under Beskæftigelsesministeriet i SSA21', 'og i SSA23'], [4]],
  ])('%j', (turns, expected) => expect(values(...turns)).toEqual(expected))
})

describe('a sum without one of its parts', () => {
  it.each([
    [['hvad får headspace og Cabi tilsammen?', 'uden Cabi?'], [51.5]],
    [['summen af nr. 1, 2 og 3 i SSA21', 'og uden nr. 2?'], [119.3]],
    // What is not in it cannot be taken out.
    [['hvad får headspace og Cabi tilsammen?', 'uden GirlTalk?'], []],
  ])('%j', (turns, expected) => expect(values(...turns)).toEqual(expected))
})

describe('what those counted come to', () => {
  it.each([
    [['hvor mange initiativer i SSA23 er over 50 mio.?', 'tilsammen?'], [319.7]],
    [['hvor mange initiativer i SSA23 er over 50 mio.?', 'hvor meget er det i alt?'], [319.7]],
    [['hvor mange initiativer er der i SSA26', 'hvad er de samlet på'], [557.7]],
    // Too many to be added before one's eyes; the whole agreement would be another sum.
    [['hvor mange initiativer får over 1 mio. i SSA21?', 'tilsammen?'], []],
  ])('%j', (turns, expected) => expect(values(...turns)).toEqual(expected))
})

describe('one of a ranking', () => {
  it('has a share of its agreement', () => {
    expect(values('hvad er det næststørste initiativ i SSA23?', 'hvor stor en andel?')).toEqual([7.1])
  })

  it('"hvem får mest?" after one and another is asked of those', () => {
    expect(values('hvad får headspace?', 'og Cabi?', 'hvem får mest?')).toEqual([51.5, 29.4])
  })
})

describe('a condition that no count takes is no count of all', () => {
  it.each([
    'hvor mange initiativer får præcis 4,0 mio. i SSA21?',
    'hvor mange initiativer i SSA21 får mellem 5 og 10 mio.',
    'hvor mange initiativer i SSA21 vokser fra 2023 til 2024',
    'hvilket initiativ falder mest fra 2023 til 2024 i SSA23?',
  ])('%s', (question) => expect(values(question)).toEqual([]))

  it('"ikke penge" is none', () => {
    expect(values('hvor mange initiativer får ikke penge i 2021 i SSA21')).toEqual([12])
  })
})

describe('a share of the agreement is none of the pool', () => {
  it.each([
    ['hvor mange procent af SSA26 går til natcaféer?', [1.4]],
    ['hvor mange procent af SSA23 går til partnervold?', [14.4]],
    ['hvor mange procent af puljen til natcaféer går til administration', [3]],
  ])('%s', (question, expected) => expect(values(question)).toEqual(expected))
})

describe('what a share is of', () => {
  it.each([
    ['hvor stor en andel af nr. 33 går til 33.e i SSA23?', [45.5]],
    ['hvor stor en andel af nr. 1 i SSA23 går til SletDet?', [53.9]],
    // Five ministries have such a line; the share is of one.
    ['hvor stor en andel af Indenrigs- og Sundhedsministeriet er straksudmøntning?', [5.4]],
  ])('%s', (question, expected) => expect(values(question)).toEqual(expected))
})

it('"er X det største initiativ?" does not ask what under X is largest', () => {
  expect(values('er det rigtigt at partnervold er det største initiativ i SSA23?')).toEqual([])
})

it('per cent are told where they are asked for', () => {
  const answer = ask('hvor mange procent mere får headspace end Cabi')
  expect(answer.text).toContain('75,2 pct. mere')
})

it('"er der afsat penge til X?" is yes where a line has them and no pool', () => {
  expect(values('er der afsat penge til headspace i SSA21?')).toEqual([51.5])
  expect(ask('er der afsat penge til et fodboldstadion?').results).toEqual([])
})

it('another year after the money of a pool is asked of the pool', () => {
  expect(values('hvor stor er puljen til søskende i 2022?', 'og i 2023?')).toEqual([4])
})
