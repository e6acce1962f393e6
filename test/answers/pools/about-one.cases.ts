// One pool in depth: which is meant, the field that answers, the sentence it rests on first, and what no agreement states.
import { describe, expect, it } from 'vitest'
import { pickPools } from '../../../answers/pools/single.ts'
import { named, poolsOf, readQuestionAbout, room, talk } from './support.ts'

const meant = (text: string) => pickPools(room, readQuestionAbout(text)).map(named)

describe('which pool is meant', () => {
  it.each([
    ['by its name', 'Hvem kan søge puljen til natcaféer?', 'natcaféer'],
    ['by its number', 'hvad er kravene i pulje 37?', '23/37'],
    ['by a short name', 'hvem administrerer IPS-puljen', '23/58'],
    ['by its people', 'hvem kan søge puljen til voldsudsatte gravide', '23/63.a'],
    [
      'by the agreement its year begins',
      'Vi har et projekt for udsatte grønlændere. Må vi søge 2021-puljen til at fortsætte det?',
      '21/4',
    ],
    // Of two demens pools the year tells which.
    ['by its year', 'kan man bruge demenspuljen fra 2026 til indretning', 'demensvenlig'],
    // What is asked about it may fit another pool better, and does not count.
    [
      'by what names it, not by what is asked of it',
      'må puljen til demensvenlig hverdag bruges til kørsel og idræt',
      'demensvenlig',
    ],
  ])('%s: %s', (_, text, pool) => expect(meant(text)).toEqual([pool]))
})

/** The answer says it, and one of the first three citations holds the sentence. */
function expectTold(turns: string[], said: string, cited: string): void {
  const answer = talk(...turns)
  expect(['passages', 'amount']).toContain(answer.kind)
  expect(answer.text).toContain(said)
  const quotes = answer.citations
    .slice(0, 3)
    .map(({ quote }) => quote.replace(/-?\s*\n\s*/g, (gap) => (gap.startsWith('-') ? '' : ' ')))
  expect(quotes.join(' ¦ ')).toContain(cited)
}

describe('the field that is asked for', () => {
  it.each([
    [
      'who may apply',
      'Hvem kan søge puljen til natcaféer?',
      'kommuner og civilsamfundsorganisationer',
      'Ansøgerkredsen er kommuner',
    ],
    [
      'purpose',
      'Hvad er formålet med puljen til åbne brugerbestyrelser?',
      'selvstyrende enheder',
      'selvstyrende enheder',
    ],
    [
      'target group',
      'Hvem er målgruppen for puljen til styrket måltidskultur?',
      'madlevering',
      'modtager madlevering',
    ],
    [
      'a requirement',
      'Skal brugerbestyrelserne have eksterne aktører med?',
      'eksterne aktører',
      'eksterne aktører',
    ],
    [
      'co-financing',
      'er der medfinansiering i puljen til voldsudsatte gravide',
      '25-50 pct.',
      'medfinansierer 25-50 pct.',
    ],
    ['when', 'Hvornår er der ansøgningsrunde for herbergspladserne?', '2028', 'ansøgningsrunde i 2028'],
    [
      'how long',
      'hvor længe kan man få støtte fra puljen til pårørendekonsulenter',
      'fire år',
      'støtte i fire år',
    ],
    ['who runs it', 'Hvem administrerer puljen til stofindtagelsesrum?', 'Departement', 'Departement'],
    [
      'who sets the criteria',
      'Hvem fastsætter kriterierne for puljen til ældre grønlændere?',
      'Ældreministeriet',
      'Ældreministeriet',
    ],
    [
      'what it may be used for',
      'Må IPS-puljen bruges til supervision?',
      'supervision',
      'undervisning, supervision',
    ],
    [
      'more than one round',
      'Bliver der mere end én runde i kommunepuljen mod ekstremisme?',
      'ekstra runde',
      'ekstra runde',
    ],
    [
      'how money is shared out',
      'hvordan fordeles pengene mellem børn og voksne i puljen til ledsagertimer',
      'forholdsmæssigt',
      'forholdsmæssigt',
    ],
    [
      'who comes first',
      'hvem prioriteres i kompetencepuljen i socialpsykiatrien',
      'den største andel',
      'den største andel',
    ],
    [
      'how it is worked',
      'Hvilken faglig tilgang skal man arbejde ud fra i senfølgepuljen?',
      'traumebevidste',
      'traumebevidste tilgang',
    ],
  ])('%s', (_, question, said, cited) => expectTold([question], said, cited))

  it('a share of the money is a figure', () => {
    expect(talk('Hvor meget må gå til administration af puljen om borgernær ledelse?').results).toMatchObject(
      [{ value: 5, unit: 'pct.' }],
    )
  })

  it('the pool’s own money, not its initiative’s', () => {
    expect(talk('hvor stor er puljen til mere demensvenlig hverdag?').results[0]).toMatchObject({ value: 18 })
  })

  it('the size of the smallest, with the sentence that states it', () => {
    const answer = talk('Hvor stor er den mindste af puljerne i 2026-2029?')
    expect(answer).toMatchObject({ kind: 'amount', results: [{ value: 2.6, unit: 'mio. kr.' }] })
    expect(answer.citations[answer.results[0]?.citations[0] ?? -1]?.quote).toContain('2,6')
  })
})

describe('what no agreement states', () => {
  it.each([
    'Hvad er den præcise ansøgningsfrist for natcafépuljen?',
    'hvad hedder sagsbehandleren på IPS-puljen',
    'hvilke organisationer fik penge fra veteranpuljen',
    'hvad er det højeste beløb, et projekt kan få fra ekstremismepuljen',
    'hvor mange veteraner kom i job på grund af puljen',
  ])('%s', (question) => {
    const answer = talk(question)
    expect([answer.kind, answer.results, poolsOf(answer)]).toEqual(['not_found', [], []])
  })
})

describe('its own money', () => {
  it.each<[question: string, value: number]>([
    ['ekstremismepuljen 2028', 5.6],
    ['ekstremismepuljen i alt', 15.6],
    ['natcafépuljen 2027', 2],
  ])('%s', (question, value) => {
    const answer = talk(question)
    expect(answer.results.map((result) => result.value)).toEqual([value])
  })

  it('says what the whole initiative has', () => {
    expect(talk('ekstremismepuljen i alt').notes.join(' ')).toContain('17,0 mio. kr.')
  })
})

describe('yes and no', () => {
  it('says yes to an applicant of the circle', () => {
    expect(talk('Kan kommuner søge natcafépuljen?').text).toMatch(/^Ja\./)
  })

  it.each([
    'Kan en kommune alene søge beredskabspuljen?',
    'kan en lokal handicapforening søge pårørendekonsulent puljen?',
    'hvilke kommuner kan søge natcafépuljen?',
  ])('leaves it to the text where the question qualifies: %s', (question) => {
    expect(talk(question).text).not.toMatch(/^(?:Ja|Nej)/)
  })
})

describe('what no agreement says of a pool', () => {
  it.each([
    [
      'hvor lang tid går der fra vi sender en ansøgning til natcafépuljen, til vi får svar?',
      'Hvornår man får svar',
    ],
    ['hvornår får vi svar på vores ansøgning til måltidspuljen', 'Hvornår man får svar'],
    [
      'hvad er max beløb per projekt i puljen til ældre grønlændere?',
      'Hvor meget den enkelte ansøger kan få',
    ],
  ])('%s', (question, unstated) => {
    const answer = talk(question)
    expect(answer.kind).toBe('not_found')
    expect(answer.text).toContain(unstated)
  })
})

describe('whether one must pay part of it', () => {
  it.each([
    'Skal kommunen selv finde penge til pilotprojektet i stofindtagelsesrum, eller betaler staten det hele?',
    'dækker staten det hele i puljen til stofindtagelsesrum?',
  ])('%s', (question) => expect(talk(question).text).toContain('medfinansiering'))
})
