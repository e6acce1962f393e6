// Who may apply: whom the circles of applicants name, and who stands outside every one of them.
import { describe, expect, it } from 'vitest'
import { poolsFor, poolsOf, readQuestionAbout, room, talk } from './support.ts'

describe('who stands in no circle of applicants', () => {
  it.each([
    ['Hvilke puljer kan en plejefamilie søge?', 'plejefamilier'],
    ['Jeg er plejemor. Hvad kan jeg søge?', 'plejefamilier'],
    ['Jeg er pårørende. Hvad kan jeg søge?', 'pårørende'],
    ['Hvilke puljer kan en borger søge?', 'privatpersoner'],
    ['Hvilke puljer kan en praktiserende læge søge?', 'læger og andre behandlere'],
    ['Hvilke puljer kan en boligforening søge?', 'boligforeninger'],
    ['Hvilke puljer kan fagforeninger søge?', 'fagforeninger og brancheorganisationer'],
    ['Kan FOA søge puljerne?', 'den slags ansøgere'],
    ['Hvilke puljer kan et ungdomscenter søge?', 'den slags ansøgere'],
  ])('%s', (question, who) => {
    const answer = talk(question)
    expect(answer).toMatchObject({ kind: 'not_found', pools: [] })
    expect(answer.text).toContain(`ingen ansøgningspulje, som ${who} kan søge.`)
  })

  it('is told what there is for them, which others may apply for', () => {
    expect(talk('Hvilke puljer kan en plejefamilie søge?').text).toContain('For andre ansøgere er der 3:')
  })

  it.each([
    ['Jeg vil søge penge til min handicappede søn. Hvor?', 'privatpersoner'],
    ['Jeg er hjemløs. Kan jeg søge noget?', 'privatpersoner'],
    ['Vi er et bosted for mennesker med handicap. Er der en pulje?', 'botilbud'],
  ])('%s: shown, and told that they may not', (question, who) => {
    const answer = talk(question)
    expect(answer.text).toMatch(new RegExp(`^Ansøgerkredsen nævner ikke ${who}\\. \\d+ puljer passer:`))
    expect(answer.pools.length).toBeGreaterThan(1)
  })

  it('may not apply for the pool talked of, either', () => {
    expect(talk('Puljen til plejefamilier', 'kan jeg som plejemor søge?').text).toMatch(/^Nej/)
    expect(talk('Er der en pulje om natcaféer?', 'kan man søge som privatperson?').text).toMatch(/^Nej/)
  })

  it('is not who works with an applicant', () => {
    expect(poolsFor('Hvilke puljer kan politiet søge?')).not.toContain('21/5')
    expect(poolsFor('Er der en pulje, hvor politikredsen skal være med ombord?')).toEqual(['21/5'])
    expect(talk('Kan politiet søge puljen mod partnervold?').text).toMatch(/^Ikke alene/)
  })

  it('is not who works in a trade', () => {
    expect(readQuestionAbout('Jeg er psykolog. Hvilke puljer kan jeg søge?').filter.applicants).toEqual([])
  })
})

describe('who is heard by another name', () => {
  it.each(['Vi er Røde Kors. Hvad kan vi søge?', 'Hvilke puljer kan Kirkens Korshær søge?'])(
    '%s: as any association',
    (question) => expect(poolsFor(question)).toEqual(poolsFor('Hvilke puljer kan en forening søge?')),
  )

  it('an organisation for the disabled may apply where those are named, too', () => {
    expect(poolsFor('Kan Dansk Blindesamfund søge noget?')).toContain('21/9')
  })

  it('of one pool', () => {
    expect(talk('Kan Røde Kors søge natcaféer-puljen?').text).toMatch(/^Ja\./)
  })

  it('a school is a place of education', () => {
    expect(poolsFor('Hvilke puljer kan en efterskole søge?')).toEqual(['21/15', '26/6.2'])
  })

  it('a hospital is a region’s, and is told so', () => {
    const answer = talk('Hvilke puljer kan sygehuse søge?')
    expect(poolsOf(answer)).toEqual(poolsFor('Hvilke puljer kan regioner søge?'))
    expect(answer.notes.join()).toContain('nævner ikke sygehuse')
  })
})

describe('after pools', () => {
  it('a kind of applicant asks whether they may', () => {
    expect(poolsFor('Hvilke puljer er der til demente?', 'kan et privat plejehjem?')).toEqual(['23/33.e'])
  })
})

it('who tells of a need is shown what fits best, though it names no circle', () => {
  expect(
    room.catalog.pools.find(({ agreement, number }) => agreement === '2023-2026' && number === '41')
      ?.applicants,
  ).toEqual([])
  expect(poolsFor('Vi er en skole med mistrivsel. Er der en pulje?')).toContain('23/41')
})
