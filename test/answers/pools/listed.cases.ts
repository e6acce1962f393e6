// Follow-ups that narrow a list, point at one of it, or ask for what is not on it; and what is asked of the one pool told of.
import { describe, expect, it } from 'vitest'
import { poolsFor, talk } from './support.ts'

const HOMELESS = ['21/4', '23/17', 'herbergspladser', 'natcaféer']

describe('after a list', () => {
  it('keeps those for the people that are named next', () => {
    expect(poolsFor('Hvilke puljer er der til grønlændere?', 'og for ældre?')).toEqual(['ældre grønlændere'])
    expect(poolsFor('Hvilke puljer er der til grønlændere?', 'og for børn?', 'og for ældre?')).toEqual([
      'ældre grønlændere',
    ])
  })

  it('gives the others, and not the same again', () => {
    expect(poolsFor('Er der puljer til hjemløse?')).toEqual(HOMELESS)
    expect(poolsFor('Er der en pulje om natcaféer?', 'er der andre til hjemløse?')).toEqual(
      HOMELESS.filter((name) => name !== 'natcaféer'),
    )
  })

  it.each(['er der andre?', 'er der flere puljer?', 'hvad er der ellers?'])(
    '%s: says where there are none',
    (next) => {
      expect(talk('Er der puljer til hjemløse?', next)).toMatchObject({
        kind: 'not_found',
        text: 'Aftalerne har ikke andre ansøgningspuljer, der passer til det.',
      })
    },
  )

  // Listed: 21/4, 23/17, herbergspladser, natcaféer.
  it.each([
    ['den sidste, hvem kan søge den?', 'natcaféer'],
    ['den anden, hvem kan søge den?', '23/17'],
    ['hvor stor er den første?', '21/4'],
    ['den fra 2026, hvem kan søge den?', 'natcaféer'],
    ['hvem kan søge den fra 2025?', '23/17'],
  ])('%s', (next, pool) => expect(poolsFor('Er der puljer til hjemløse?', next)).toEqual([pool]))

  it.each([
    'den nyeste, hvem kan søge den?',
    'den fra 2026, hvem kan søge den?',
    'hvem kan søge den i 2029?',
  ])('for the demented: %s', (next) =>
    expect(poolsFor('Er der puljer til demente?', next)).toEqual(['demensvenlig']),
  )
})

describe('after one pool', () => {
  it.each([
    ['an age that it is not for', 'min datter er 5, er hun med?', /^Nej, ikke efter alderen\..*6-18 år/s],
    ['an age that it is for', 'er en 10-årig med?', /^Ja, efter alderen\..*6-18 år/s],
  ])('%s', (_, next, said) => {
    expect(talk('Er der en pulje til børn, der er vokset op med vold?', next).text).toMatch(said)
  })

  it('an age in one sentence with the pool', () => {
    expect(talk('Er puljen om vold i hjemmet for 20-årige?').text).toMatch(/^Nej, ikke efter alderen/)
  })

  it.each([
    [
      'ages that stand beside the criteria',
      'Fortæl om puljen til ledsagertimer',
      'hvor gammel må man være?',
      '12-67 år',
    ],
    [
      'hours, and not who got money',
      'Fortæl om puljen til ledsagertimer',
      'hvor mange timer får man nu?',
      '15 timer',
    ],
    [
      'a share, and not the money of the pool',
      'Puljen til forbrugsgoder',
      'hvor meget betaler kommunen i dag?',
      '50 pct.',
    ],
    ['several years', 'Puljen til demensvenlig hverdag', 'kan man søge flere år?', 'flerårig periode'],
    ['what money is for', 'Puljen til ældre grønlændere', 'hvad kan man lave for pengene?', 'madklubber'],
    ['a word of it', 'Puljen til forbrugsgoder', 'hvad er et forbrugsgode?', 'sædvanligt forbrug'],
  ])('%s', (_, pool, next, said) => {
    expect(talk(pool, next).text).toContain(said)
  })
})
