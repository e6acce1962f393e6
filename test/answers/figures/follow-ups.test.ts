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

describe('the same worked out of something else', () => {
  it.each([
    ['an average of another agreement', ['hvad er gennemsnittet pr. år i SSA21?', 'og SSA23'], [236.9]],
    ['an average per initiative', ['hvad får et initiativ i gennemsnit i SSA23?', 'SSA26'], [8.9]],
    [
      'a change between other years',
      ['hvor meget stiger headspace fra 2022 til 2023?', 'og fra 2023 til 2024'],
      [3.9, 19.2],
    ],
    [
      'a change of another',
      ['hvor meget stiger ældre fra 2025 til 2026 i SSA23?', 'og civilsamfund'],
      [5.5, 49.5],
    ],
    ['how many times as much', ['hvor mange gange større er SSA23 end SSA21?', 'og SSA26'], [0.7]],
    [
      'a share of another whole',
      [
        'hvor stor en andel af ministeriet er headspace i SSA21?',
        'og af psykiske lidelser?',
        'og af hele SSA21?',
      ],
      [6.8],
    ],
    [
      'a share of another part and whole',
      [
        'hvor stor en andel af Sundheds- og Ældreministeriet er psykiske lidelser i SSA21?',
        'og headspace af psykiske lidelser?',
      ],
      [48.1],
    ],
  ])('%s', (_, turns, expected) => expect(values(...turns)).toEqual(expected))

  it('is asked of one of those that share a name', () => {
    const turns = ['hvor meget stiger ældre fra 2025 til 2026 i SSA23?', 'og psykiatri'] as const
    expect(conversation(assistant, ...turns).kind).toBe('clarification')
  })
})

describe('a count with another condition', () => {
  it.each([
    [['hvor mange initiativer i SSA23 er over 10 mio.?', 'og under 5?'], [28]],
    [['hvor mange initiativer i SSA23 er over 10 mio.?', 'og højst 2?'], [15]],
    [['hvor mange delinitiativer er der i partnervold?', 'hvor mange af dem får over 10 mio.?'], [6]],
    [['hvor mange initiativer får penge i 2026 i SSA23?', 'og kun i 2026?'], [0]],
    [['hvor mange initiativer i SSA21 får over 4,0 mio.?'], [32]],
    // Four get just that.
    [['hvor mange initiativer i SSA21 får mindst 4,0 mio.?'], [36]],
  ])('%s', (turns, expected) => expect(values(...turns)).toEqual(expected))

  it('does not hold the largest of them to what no ranking is held to', () => {
    const turns = ['hvor mange initiativer i SSA23 er over 10 mio.?', 'hvad er det mindste af dem?'] as const
    expect(conversation(assistant, ...turns).kind).toBe('not_found')
  })

  it('counts what lies under either of two areas of one name', () => {
    expect(values('hvor mange initiativer hører under psykiatri i SSA23?')).toEqual([9])
  })
})

describe('the terms of a difference', () => {
  it('are the two spans that were talked about', () => {
    expect(values('headspace i 2021 og 2022', 'de sidste to år', 'hvad er forskellen?')).toEqual([21.9, 148])
  })

  it('are none where only one figure was told', () => {
    const turns = ['hvad får Hus Forbi?', 'hvad er forskellen?'] as const
    expect(conversation(assistant, ...turns).results).toEqual([])
  })
})

describe('a ministry and what was given at once', () => {
  it.each([
    [['hvad får Kulturministeriet i SSA23?', 'og straksudmøntningen?'], [5.4]],
    [['straksudmøntningen i SSA23', 'og for Kulturministeriet?'], [5.4]],
    [['hvad er straksudmøntningen i SSA23?'], [27.2]],
  ])('%s', (turns, expected) => expect(values(...turns)).toEqual(expected))
})

it('what comes after the years told of', () => {
  expect(values('Socialt frikort i 2021-2022', 'og derefter?')).toEqual([23.5])
})

it('the parts together, not with their whole', () => {
  expect(values('hvad får nr. 63 i SSA23?', '63.a', 'og 63.c', 'tilsammen?')).toEqual([70.8])
})

it('the pool as a share of its initiative', () => {
  expect(values('hvor stor er puljen til søskende?', 'hvor stor en andel af initiativet er det?')).toEqual([
    57.8,
  ])
})

describe('lines asked for by their amount', () => {
  it.each([
    ['hvilket initiativ får 43,3 mio. i SSA21?', [43.3]],
    ['hvem får 20,1 mio. i SSA23?', [20.1]],
    ['hvilke initiativer får 4,0 mio. i SSA21?', [4, 4, 4, 4]],
    ['hvor mange initiativer får præcis 4,0 mio. i SSA21?', [4]],
    ['hvor mange initiativer i SSA21 er mellem 5 og 10 mio.?', [11]],
    ['hvilke initiativer i SSA26 får under 0,5 mio.?', [0.3]],
  ])('%s', (question, expected) => expect(values(question)).toEqual(expected))
})

describe('a place in a ranking, in words', () => {
  it.each([
    ['nummer to?', 66.9],
    ['og den tredje?', 60.7],
  ])('%s', (place, value) => expect(values('hvad er det største initiativ i SSA23?', place)).toEqual([value]))

  it('none over all agreements, whose prices differ', () => {
    expect(values('hvilket initiativ er størst på tværs af aftalerne?')).toEqual([])
  })
})

describe('whether it is more', () => {
  it.each([
    [['hvad får headspace?', 'og cabi?', 'er det mere?'], /^Nej\./],
    [['mentorbarn ssa21', 'ssa23', 'er det mindre end sidst?'], /^Ja\./],
    [['headspace i 2022?', 'og i 2023?', 'er det mere?'], /^Ja\./],
    [['headspace i 2023?', 'og i 2022?', 'er det mere?'], /^Nej\./],
  ])('%s', (turns, expected) => expect(conversation(assistant, ...turns).text).toMatch(expected))
})

describe('the money of what a text told of', () => {
  it.each([
    [['hvad er headspace', 'hvor meget fik de?'], [51.5]],
    [['hvad er headspace', 'hvor meget får de i 2023?'], [20.3]],
    [['hvad er Cabi', 'hvor meget får de'], [29.4]],
    [['hvad er Hjernesagen', 'hvor meget'], [12]],
  ])('%s', (turns, expected) => expect(values(...turns)).toEqual(expected))

  it('is not its price', () => {
    expect(conversation(assistant, 'hvad er Ballast', 'er det gratis').kind).toBe('not_found')
  })
})

it('a share is asked of the next agreement, too', () => {
  expect(values('beskæftigelsesministeriets andel af ssa21?', 'og af ssa23?')).toEqual([9.7])
})

it('what another agreement has no line for is no pool that does not fit', () => {
  const { text } = conversation(assistant, 'demens ssa26?', 'ssa23?')
  expect(text).toContain('ingen linje med navnet')
})
