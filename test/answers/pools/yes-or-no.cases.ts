// Yes or no, where the criteria say it: whether a pool is open, and whether somebody may apply; and what they leave open.
import { describe, expect, it } from 'vitest'
import { poolsOf, talk } from './support.ts'

// The clock of these tests stands in 2026.
describe('whether a pool is open', () => {
  it.each([
    ['Er puljen om social mentor åben?', 'Nej, ansøgningsåret er forbi.'],
    ['Er puljen til herbergspladser åben nu?', 'Nej, ikke endnu.'],
    ['Er puljen til natcaféer åben nu?', 'Der er ansøgningsrunde i år; datoen fremgår ikke af aftalen.'],
    [
      'Er ansøgningsrunden for natcaféer slut?',
      'Der er ansøgningsrunde i år; datoen fremgår ikke af aftalen.',
    ],
    ['Kan man stadig søge puljen om social mentor?', 'Nej, ansøgningsåret er forbi.'],
    ['Er puljen til spiseforstyrrelser åben?', 'Nej, puljens år er forbi.'],
    ['Er puljen til demensvenlig hverdag åben nu?', 'Hvornår den kan søges, fremgår ikke af aftalen.'],
  ])('%s', (question, said) => {
    expect(talk(question).text.startsWith(said)).toBe(true)
  })

  it('is asked of the pool just told of, too', () => {
    expect(talk('Er der en pulje om natcaféer?', 'kan man søge nu?').text).toMatch(
      /^Der er ansøgningsrunde i år/,
    )
  })
})

describe('whether somebody may apply', () => {
  it.each([
    ['Kan en region søge IPS-puljen?', 'Nej, kun kommuner kan søge.'],
    [
      'Kan en region søge puljen til natcaféer?',
      'Nej, kun kommuner og civilsamfundsorganisationer kan søge.',
    ],
    ['Kan en forening søge puljen til ekstra ledsagertimer?', 'Nej, ansøgerkredsen nævner ikke foreninger'],
    ['Er det kun kommuner, der kan søge IPS-puljen?', 'Ja.'],
    ['Er det kun kommuner, der kan søge natcafé-puljen?', 'Nej, også andre kan søge.'],
    // A no stays one, whatever else is asked for.
    ['Kan en borger selv søge ekstra ledsagertimer?', 'Nej, ansøgerkredsen nævner ikke privatpersoner.'],
    ['Puljen til gravide, kan en kommune søge den alene?', 'Ikke alene, men som samarbejdspartner.'],
  ])('%s', (question, said) => {
    expect(talk(question).text.startsWith(said)).toBe(true)
  })

  it('says neither of who may be anybody’s', () => {
    expect(talk('Puljen til demensvenlig hverdag: kan et aktivitetscenter søge?').text).not.toMatch(
      /^(Ja|Nej)/,
    )
  })

  it('tells of the pool that is open, where several may be meant', () => {
    const answer = talk('Vi er et botilbud og har mange ufaglærte. Kan vi søge?')
    expect(poolsOf(answer)).toEqual(['23/29'])
    expect(answer.text).toMatch(/^Ja\./)
  })
})

describe('what the criteria leave open', () => {
  it('is named in Danish', () => {
    expect(talk('Er der en pulje om natcaféer?', 'hvad lægges der vægt på?').text).toMatch(
      /^Hvad der kræves eller lægges vægt på for "Ansøgningspulje/,
    )
  })

  it('of several is said of them all', () => {
    expect(talk('Er der puljer til hjemløse?', 'hvad lægges der vægt på?')).toMatchObject({
      kind: 'not_found',
      text: 'Hvad der kræves eller lægges vægt på fremgår ikke for nogen af dem.',
    })
  })

  it('of some is said beside what the others state, and parties who prioritise lay down no criteria', () => {
    const { text } = talk('Er der en pulje til voldsudsatte mænd?', 'hvad lægges der vægt på?')
    expect(text).toContain(
      'For "Ansøgningspulje til styrkelse af ambulante forløb til voldsudsatte mænd" fremgår det ikke.',
    )
    expect(text).not.toContain('Partierne')
  })
})
