// What follows a question about pools: one thing about the pool, others among them, another group, another agreement.
import { describe, expect, it } from 'vitest'
import { openNow, roundText } from '../../../answers/pools/rounds.ts'
import { poolsFor, talk } from './support.ts'

describe('goes on', () => {
  it('about the one pool found', () => {
    expect(talk('Hvad findes der til veteraner?', 'hvem kan søge?').text).toContain('veteranhjem')
  })

  it('to those of the pools that are for somebody', () => {
    const [first] = talk(
      'Hvilke puljer er der til voksne, der er udsat for vold?',
      'er der nogen for mænd?',
    ).pools
    expect(first?.title).toContain('voldsudsatte mænd')
  })

  it.each([
    ['hvad med regioner?', 'regioner'],
    ['og frivillige foreninger?', 'foreninger og organisationer'],
  ])('to others who may apply: %s', (next, who) => {
    const answer = talk('Hvilke puljer kan kommuner søge?', next)
    expect(answer.pools.length).toBeLessThan(23)
    expect(answer.understood).toContain(`som ${who} kan søge`)
    expect(answer.pools).toEqual(talk(`Hvilke puljer kan ${who} søge?`).pools)
  })

  it('to whether somebody else may apply for the one pool', () => {
    expect(talk('hvem kan søge puljen til natcaféer', 'kan en kommune?').text).toMatch(/^Ja\./)
    expect(talk('hvem kan søge puljen til ældre herboende grønlændere', 'kan en kommune?').text).toMatch(
      /^Ikke alene/,
    )
  })

  it('with the same asked of another, and of both together', () => {
    const turns = ['natcafe-puljen i alt?', 'samme for herbergspladserne til grønlændere']
    expect(talk(...turns).results.map(({ value }) => value)).toEqual([8])
    expect(talk(...turns, 'sammenlagt?').results.map(({ value }) => value)).toEqual([16])
  })

  it('to the largest of them', () => {
    expect(poolsFor('Hvilke puljer er der på demensområdet?', 'hvilken af dem er størst?')).toEqual([
      '23/33.e',
    ])
  })

  it('to the largest of them, where not even they are named', () => {
    expect(poolsFor('Hvilke puljer er der på demensområdet?', 'hvilken er størst?')).toEqual(['23/33.e'])
  })

  it('to those that volunteers may apply for', () => {
    const all = poolsFor('hvilke puljer er der i 2026-2029')
    const some = poolsFor('hvilke puljer er der i 2026-2029', 'hvilke af dem er for frivillige')
    expect(some.length).toBeGreaterThan(1)
    expect(some.length).toBeLessThan(all.length)
    for (const one of some) expect(all).toContain(one)
  })

  it('to another agreement, named by its period or by its first year', () => {
    expect(poolsFor('Hvilke puljer om demens er der i 2023-2026?', 'og i 2026-2029?')).toEqual([
      'demensvenlig',
    ])
    expect(poolsFor('Hvilke puljer om demens er der i 2023-2026?', 'og i den fra 2026?')).toEqual([
      'demensvenlig',
    ])
  })

  it('to one of several by what it is about', () => {
    const answer = talk(
      'Hvilke puljer er der til socialt udsatte unge?',
      'hvem administrerer den om sugardating?',
    )
    expect(answer.text).toContain('Socialstyrelsen')
  })

  it('starts anew where a whole question is asked', () => {
    expect(
      poolsFor('Hvilke puljer er der til veteraner?', 'Hvilke puljer er der til ældre grønlændere?'),
    ).toEqual(['ældre grønlændere'])
  })
})

describe('"hvem kan søge?" after something that is no list of pools', () => {
  it.each([
    [['IPS for unge', 'hvem kan søge?'], /^IPS for unge \(2023-2026\):\s+Hvem kan søge: kommuner/],
    [['Hvad er natcaféer?', 'hvem kan søge?'], /^Ansøgningspulje til midlertidig støtte til natcaféer/],
    [['Veteraners vej til job', 'hvem kan søge?', 'hvor meget?'], /^Veteraners vej til job .*8,0 mio\. kr\./],
    [['Hvad er headspace?', 'er der en pulje?'], /^Aftalerne har ingen ansøgningspulje/],
    [['Hvor meget får headspace?', 'hvem kan søge?'], /^Aftalerne har ingen ansøgningspulje/],
  ])('%j is asked of its pool', (turns, told) => expect(talk(...turns).text).toMatch(told))
})

describe('whether a pool is open', () => {
  it.each([
    [['natcaféer', 'er den åben?'], /^Der er ansøgningsrunde i år/],
    [
      ['Er der en pulje om natcaféer?', 'hvem kan søge?', 'er den åben endnu?'],
      /^Der er ansøgningsrunde i år/,
    ],
    [['hvilke puljer er der til veteraner', 'kan den stadig søges?'], /^Nej, ansøgningsåret er forbi\./],
  ])('%j', (turns, told) => expect(talk(...turns).text).toMatch(told))

  it('not in a year between two rounds', () => {
    const pool = { roundYears: [2025, 2027], supportYears: [], amounts: {} }
    expect(openNow(pool, new Date('2026-11-22'))).toBe('Nej, ikke endnu.')
    expect(roundText(pool, new Date('2026-11-22'))).toBe('ansøgningsrunde i 2025 og 2027 (kommende)')
    expect(roundText({ ...pool, roundYears: [] }, new Date('2026-11-22'))).toBeNull()
  })

  it('is asked of those listed, and no name is read into it', () => {
    const answer = talk('Hvilke puljer er der for mennesker med demens?', 'er der nogen, der er åbne i år?')
    expect(answer.kind).not.toBe('amount')
  })
})

describe('money that nobody can apply for', () => {
  it('is named apart and never as a pool', () => {
    const answer = talk('Er der en pulje til ofre for menneskehandel?')
    expect(answer.pools).toEqual([])
    expect(answer.text).toContain('ikke kan søges som pulje')
    expect(answer.citations.length).toBeGreaterThan(0)
  })

  it('is not named where it is about something else', () => {
    expect(talk('Vi vil bygge en legeplads ved vuggestuen. Hvilken pulje passer?')).toMatchObject({
      kind: 'not_found',
      citations: [],
    })
  })
})

describe('what several come to', () => {
  const sums = (...turns: string[]) => talk(...turns).results.map(({ value }) => value)

  it('is a sum with its calculation', () => {
    const answer = talk('hvilke puljer er der til hjemløse i ssa26', 'hvad giver de tilsammen?')
    expect(answer.results.map(({ value }) => value)).toEqual([16])
    expect(answer.calculation).toBe('8,0 + 8,0 = 16,0')
    expect(answer.results[0]?.citations).toHaveLength(2)
  })

  it('is a sum for each agreement, for price levels differ', () => {
    const answer = talk('puljer til demente', 'hvad er de på i alt?')
    expect(answer.results.map(({ value, agreement }) => [value, agreement])).toEqual([
      [34, '2023-2026'],
      [18, '2026-2029'],
    ])
    expect(answer.notes.join()).toContain('prisniveau')
  })

  it('is that of an initiative’s, where there are as many as is said', () => {
    expect(sums('nr 29 i ssa23: hvor meget er de to puljer på tilsammen?')).toEqual([41.3])
    const claimed = talk('nr 29 i ssa23: passer det, at de to puljer er 42,8 tilsammen?')
    expect(claimed.text).toMatch(/^Nej, ikke 42,8 mio\. kr\./)
  })

  it('is the money of the only one there is', () => {
    expect(sums('puljer til veteraner', 'hvad giver de tilsammen?')).toEqual([8])
  })

  it('is no sum where pools are applied for together', () => {
    expect(talk('puljer hvor flere kommuner skal søge sammen').kind).toBe('pools')
  })
})

describe('what a pool is said to be', () => {
  it('is held against its own money, not its initiative’s', () => {
    const wrong = talk('efterværn til unge på herberger - passer det at selve puljen er 10,5?')
    expect(wrong.results.map(({ value }) => value)).toEqual([10.3])
    expect(wrong.text).toContain('Nej. I alt 10,3 mio. kr., ikke 10,5 mio. kr.')
    const right = talk('passer det, at ansøgningspuljen til pårørendekonsulenter er på 19,1 mio.?')
    expect(right.text).toContain('Ja. I alt 19,1 mio. kr.')
  })
})

describe('who gives', () => {
  it('is told, though nobody tells who got it', () => {
    expect(talk('hvem bestemmer hvem der får penge fra natcafepuljen').text).toContain(
      'Social- og Boligstyrelsen',
    )
    expect(talk('hvem fik penge fra natcafepuljen').kind).toBe('not_found')
  })
})

describe('a year typed bare after one pool', () => {
  it('asks for its money in that year', () => {
    const answer = talk('natcafeer', '27?')
    expect(answer.results.map(({ value }) => value)).toEqual([2])
    expect(answer.understood).toContain('i 2027')
  })

  it('asks for pools of that year where pools of a year were asked for', () => {
    expect(talk('hvilke puljer til natcafeer kan søges i 2026', 'og i 2027?').results).toEqual([])
  })
})

describe('what is announced', () => {
  it('is what can be applied for then, and nothing about violence', () => {
    expect(poolsFor('hvilke puljer bliver slået op i 2026?')).toEqual(
      poolsFor('hvilke puljer kan søges i 2026?'),
    )
  })

  it('tells of the one pool where it is asked when', () => {
    expect(talk('hvornår kan vi søge penge til vores natcafe').text).toContain('ansøgningsrunde i 2026')
  })
})

describe('several listed', () => {
  it('one of them named by its agreement', () => {
    const answer = talk('puljer til hjemløse grønlændere', 'hvor meget er der i den fra 2026-aftalen?')
    expect(answer.results[0]?.value).toBe(8)
  })

  it('those that meet a condition', () => {
    expect(poolsFor('puljer om ældrepleje i 2023-2026', 'hvilken kræver medfinansiering?')).toEqual(['23/31'])
  })

  it('without those for somebody else', () => {
    expect(poolsFor('hvad er der til demente', 'og uden dem for personalet')).toEqual([
      '23/34',
      'demensvenlig',
    ])
  })
})
