// What follows a question about pools: one thing about the pool, others among them, another group, another agreement.
import { describe, expect, it } from 'vitest'
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
