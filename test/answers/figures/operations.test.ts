// One story per operation: what is asked, the figure worked out by hand from the tables, and the calculation shown.
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../answers/answer.ts'
import { decimal } from '../../../answers/words/danish.ts'
import { conversation as converse, realAssistant } from '../room.ts'

const { assistant } = realAssistant()

const conversation = (...turns: string[]) => converse(assistant, ...turns)
const values = (...turns: string[]) => conversation(...turns).results.map(({ value }) => value)

/** Figures that are said and stand in no quote, amount or calculation, nor in the question. Years and places in a list are none. */
function withoutGround(question: string, { text, citations, amounts, calculation }: Answer): string[] {
  const figures = (said: string) => said.match(/\d+(?:\.\d{3})*(?:,\d+)?/g) ?? []
  const given = [question, calculation ?? '', ...citations.map(({ quote }) => quote)]
  const held = [
    ...given.flatMap(figures),
    ...amounts.map(({ value }) => decimal(value, 1)),
    ...amounts.flatMap(({ title, number }) => figures(`${title} ${number}`)),
  ]
  const isHeld = (figure: string) =>
    [figure, figure.replace(/,0$/, ''), `${figure},0`].some((one) => held.includes(one))
  return figures(text.replace(/^\d+\. /gm, '').replace(/\b20\d\d\b/g, '')).filter((figure) => !isHeld(figure))
}

describe('single questions', () => {
  it.each<[question: string, expected: number[], calculation: string | null]>([
    ['Hvor meget fik headspace i 2023?', [20.3], null],
    ['Hvad fik Jobbanken i 2023?', [0], null],
    ['33.e i 2024?', [5.5], null],
    ['Hvilket ministerium har flest initiativer i SSA21?', [24], null],
    ['hvilken aftale har færrest initiativer', [44], null],
    ['Hvilket initiativ har flest underpunkter?', [14], null],
    ['hvilket område har flest indsatser i 23-26', [14], null],
    ['Hvor meget er der afsat til SØM varigt?', [4.5], null],
    // What is permanent goes on after the agreement's years.
    ['hvor meget får SØM i 2025', [4.5], null],
    ['hvor stor en del af 21-24 aftalen er varige midler, beløb', [5.1], null],
    ['hvilket min. fik mindst i ssa23 samlet', [1.3], null],
    ['socialpsykiatriens kvalitetsløft, total for alle fire år', [35], null],
    ['hvor mange gange større er specialeplanlægning i 2026 end i 2025', [14.2], '56,7 / 4,0 = 14,2'],
    ['hvor mange gange så meget får headspace som girltalk i 2023', [13.5], '20,3 / 1,5 = 13,5'],
    ['Får mestringsindsatsen for søskende noget varigt?', [0], null],
    ['Hvor mange varige midler er der i 21-24-aftalen, alle initiativer samlet?', [5.1], null],
    ['SSA23: hvor mange af de 64 init. har 0 kr. i 2023?', [11], null],
    [
      'hvilke initiativer får kun penge i 2023 under sundhedsområdet i SSA23',
      [12.8, 0.6, 13.2, 1.1, 4, 2.3, 0.5, 0.8, 1],
      null,
    ],
    ['hvilke initiativer i SSA26 får under 1 mio i alt', [0.3, 0.8, 0.5], null],
    ['rehabilitering 21-24: nr 31+32+33 tilsammen', [30.6], '22,6 + 4,0 + 4,0 = 30,6'],
    ['sclerosehosp. - totalen i hver af aftalerne 21, 23 og 26', [22.6, 29.5, 35.4], null],
    ['De Grønlandske Huses indsats i de to midterste år, altså 2027 og 2028?', [9.2], '4,6 + 4,6 = 9,2'],
    ['International adoptionsformidling fik 3,5 i 2021 - hvad er der i 2022?', [0], null],
    ['de grønlandske huse får 4,6 i 2029 ikk', [2.3], null],
    ['risikopuljen under abonnementsordningen for medicin, 2029', [2], null],
    [
      'Hvor meget falder den samlede SSA23 fra første til andet år?',
      [123.3, 37.4],
      '206,1 - 329,4 = -123,3; -123,3 / 329,4 = -37,4 pct.',
    ],
    ['Naloxon/Antidote – hvad er totalen?', [6.1], null],
    ['Jeg har brug for både 2023 og 2024 for Cabi samt totalen', [8.4, 4.2, 29.4], null],
    ['demensindsats 33 total plus 2026 beløbet', [14.1, 56], null],
    ['headspace 2023 og 2024 i alt', [36.7], '20,3 + 16,4 = 36,7'],
    // Agreements whose tables we lack, and finance acts, as the texts name them.
    ['hvor meget fik sletdet i alt i 2025 med ssa23, ssa25 og finansloven', [9], null],
    ['Hvad har videnscenter for hovedpine fået om året fra FL22?', [2], null],
    ['Er det samlede beløb til fodterapi for psoriasisgigt det samme i SSA22?', [4.8], null],
    ['Får børn ved erstatningssager penge efter 2024?', [0.6], null],
    ['hvilke initiativer i SSA21 er varige?', [4.5, 0.6], null],
    ['Hvad er der til Nota i SSA26?', [40.2], null],
    ['hvad fik hvert ministerium i SSA21', [469, 220.8, 44, 26], null],
    ['Hvor mange initiativer i SSA21 har ingen penge i 2021?', [12], null],
    ['Hvor mange initiativer i SSA21 får penge i 2021?', [32], null],
    ['fordel SSA23 på år', [329.4, 206.1, 206, 206.2], null],
    ['UIMs andel af SSA21 i 2024, mio. kr.?', [7.8], null],
    ['hvor meget af headspacepengene ligger i 2023, i pct?', [39.4], '20,3 / 51,5 = 39,4 pct.'],
    ['hvor stor en andel af sit samlede beløb får Cabi i 2024', [14.3], '4,2 / 29,4 = 14,3 pct.'],
    [
      'hvad udgør Lev Uden Vold af handlingsplanen mod partnervold i procent',
      [8.4],
      '11,4 / 136,1 = 8,4 pct.',
    ],
    // A row with money goes before one of the same name without.
    ['psykiatritopmødet 2024', [1, 0], null],
    ['HBC 2023 og 2026', [1.4, 1, 0], null],
    ['En kollega har skrevet 2,6 mio. til Sorglinjen i 2026 i vores papir. Passer det?', [1.3], null],
    [
      'Hvor mange millioner satte SSA22 ifølge SSA26-teksten af til retssikkerhed på handicapområdet?',
      [112],
      null,
    ],
    ['cabi de første to år i 21-24 aftalen?', [16.8], '8,4 + 8,4 = 16,8'],
    ['Forældre & Sorg i 21-24: det første og det sidste år?', [1, 1.5], null],
    ['puljen til netværksdannelse, i alt og i 2029', [7.7, 11.8], null],
    ['beredskabspartnerskabet: hvor stor er ansøgningspuljen til pilotprojekter?', [4.2], null],
    [
      'Hvor stor en andel af rammen til driftstilskud i SSA23 er SletDets?',
      [53.9],
      '20,1 / 37,3 = 53,9 pct.',
    ],
    [
      'Hvor stor en procentdel af Indenrigs- og Sundhedsministeriets ramme i SSA23 ligger på området Psykiatri?',
      [33.1],
      '68,4 / 206,4 = 33,1 pct.',
    ],
    [
      'Danner og Projekt Q-værk får begge tilskud til ambulante tilbud. Hvor meget er det tilsammen?',
      [7.7],
      '7,2 + 0,5 = 7,7',
    ],
    ['Hvad får hvert af de fire grønlandske huse i 2026?', [0.575], '2,3 / 4 = 0,575'],
    ['I hvilket af de fire år giver 2021-2024-aftalen mest, og hvor meget er det?', [227.4], null],
    ['SSA21 forslag i alt 2023', [227.4], null],
    [
      'hvor meget steg ældreområdet fra 2023 til 2026 i procent',
      [146.7, 31.4],
      '52,8 - 21,4 = 31,4; 31,4 / 21,4 = 146,7 pct.',
    ],
    ['Får Kulturministeriet noget efter det første år i SSA23, altså i 2024?', [0], null],
    ['Hvor meget fik headspace i 2022-2024?', [43.6], '6,9 + 20,3 + 16,4 = 43,6'],
    ['Udsatte voksne i 2024 i SSA21', [59.6], '25,9 + 5,0 + 10,3 + 7,3 + 10,0 + 1,1 + 0,0 = 59,6'],
    [
      'Hvad bliver alle straksudmøntninger i SSA23 lagt sammen?',
      [27.2],
      '5,8 + 11,2 + 3,5 + 5,4 + 1,3 = 27,2',
    ],
    ['nr. 31-33 i SSA21 lagt sammen', [30.6], '22,6 + 4,0 + 4,0 = 30,6'],
    ['ældreområdets andel af SSA23 i pct.', [14.3], '135,3 / 947,7 = 14,3 pct.'],
    ['styrket demensindsats gennemsnit pr år', [14], '(12,5 + 13,8 + 15,6 + 14,1) / 4 = 14,0'],
    [
      'Hvor meget steg headspace fra 2022 til 2023?',
      [13.4, 194.2],
      '20,3 - 6,9 = 13,4; 13,4 / 6,9 = 194,2 pct.',
    ],
    ['Hvad er det største enkeltinitiativ i SSA26 samlet set?', [62.4], null],
    ['Hvilket ministerium får mest i SSA23?', [483.4], null],
    ['Hvor mange initiativer er der i aftalen for 2021-2024?', [44], null],
    ['hvor mange delpunkter er der i handlingsplanen mod partnervold?', [14], null],
    ['SSA26 i alt', [557.7], null],
    ['I hvilket år fik headspace mest?', [20.3], null],
    ['Hvem fik flest penge i 2025, Sorglinjen eller Baba?', [2.6, 0], null],
    ['gennemsnitlig bevilling pr. initiativ i 21-24-aftalen?', [17.3], '759,8 / 44 = 17,3'],
    ['Hvor meget får Brugernes Akademi over alle fire år?', [2.1], null],
    ['63.e fordelt 23/24/25/26', [0.5, 1.1, 2.1, 0], null],
    ['De tre største indsatser under nr. 63 i alt', [39.7, 31.1, 15], null],
    ['Hvor mange dele består den styrkede demensindsats af?', [6], null],
    ['største straksudmøntning i ssa23', [11.2], null],
    [
      'Hvor stor en del af pengene til bekæmpelse af menneskehandel går til Center mod Menneskehandel?',
      [96.5],
      '60,2 / 62,4 = 96,5 pct.',
    ],
    ['Er der afsat varige midler til Cabi?', [0], null],
    [
      'Hvor stor en andel af alle pengene i SSA21 lå hos Social- og Indenrigsministeriet?',
      [61.7],
      '469,0 / 759,8 = 61,7 pct.',
    ],
    ['Psykiatritopmødet fra 2024 til 2026, hvad bliver det?', [3], '1,0 + 1,0 + 1,0 = 3,0'],
    ['Får headspace mere i 2024 end i 2023?', [20.3, 16.4], '20,3 - 16,4 = 3,9'],
    ['Hvad er nummer to blandt de største initiativer i SSA26?', [42.4], null],
    ['Hvor mange delinitiativer er der i handlingsplanen mod partnervold (63)?', [14], null],
    ['Hvor mange initiativer under Øvrig sundhed i SSA23 får kun penge i 2023?', [6], null],
    [
      'Hvor mange mio. falder Øvrig sundhed fra 2025 til 2026 i SSA23?',
      [20.7, 47.5],
      '22,9 - 43,6 = -20,7; -20,7 / 43,6 = -47,5 pct.',
    ],
    [
      'Hvor meget mere er der i alt til Joannahuset i SSA26 end i SSA23?',
      [15.7],
      '21,0 - 5,3 = 15,7; 15,7 / 5,3 = 296,2 pct.',
    ],
    ['Hvad får Børns Vilkår i alt på tværs af aftalerne?', [2.4, 4.9], null],
    ['Bevilling i alt til robotter for elever med handicap?', [1], null],
  ])('%s', (question, expected, calculation) => {
    const answer = assistant.ask(question)
    expect(answer.kind).toBe('amount')
    expect(answer.results.map(({ value }) => value)).toEqual(expected)
    if (calculation !== null) expect(answer.calculation).toBe(calculation)
    expect(withoutGround(question, answer)).toEqual([])
  })

  it('a false premise is put right', () => {
    const answer = assistant.ask('Er det rigtigt, at Hjernesagen får 15 mio. i alt?')
    expect(answer.text).toMatch(/^Nej\. Hjernesagen: 12,0 mio\. kr\./)
    expect(assistant.ask('Får Hjernesagen 12 mio. i alt?').text).toMatch(/^Ja\./)
  })

  it('what the whole rests on is in amounts, and every result cites a row of the table', () => {
    const answer = assistant.ask('Hvor meget fik headspace i 2023?')
    expect(answer.amounts).toContainEqual({
      agreement: '2021-2024',
      number: '25',
      title: 'Driftsstøtte til headspace og udbredelse af centre',
      parent: null,
      level: 'initiative',
      year: 2023,
      measure: 'year',
      value: 20.3,
      priceLevel: '2021-pl',
      citation: 0,
    })
    expect(answer.citations[0]?.quote).toBe(
      '25 Driftsstøtte til headspace og udbredelse af centre 7,9 6,9 20,3 16,4 - 51,5',
    )
  })
})

describe('an even share', () => {
  it('is worked out with every decimal and cites the row and the sentence that shares it out', () => {
    const answer = assistant.ask('hvor meget får de grønlandske huse hver i 2026')
    expect(answer.text).toMatch(/0,575 mio\. kr\. til hver af de 4 grønlandske huse/)
    expect(answer.html).toMatch(/0,575/)
    expect(answer.citations.map(({ quote }) => quote.replace(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/2,3 4,6 4,6 2,3 13,8/),
      expect.stringMatching(/^Midlerne fordeles ligeligt mellem de fire grønlandske huse/),
    ])
  })
})

describe('two agreements', () => {
  it('are held against each other the way they are named', () => {
    const answer = assistant.ask('Hvor meget større er SSA23 end SSA21?')
    expect(answer.results[0]?.value).toBe(187.9)
    expect(answer.text).toMatch(/2023-2026\) får 187,9 mio. kr. mere end/)
    expect(answer.notes.join()).toMatch(/hver sin aftales priser/)
  })

  it('a scheme in both is shown in both, each in its own prices, never added', () => {
    const answer = assistant.ask('Hvor meget er der til socialt frikort i 2024?')
    expect(answer.results.map(({ value, agreement, priceLevel }) => [value, agreement, priceLevel])).toEqual([
      [10, '2021-2024', '2021-pl'],
      [17.7, '2023-2026', '2023-pl'],
    ])
    expect(answer.notes.join(' ')).toContain('2023-pl')
    expect(answer.calculation).toBeNull()
  })

  it('each has its own of the years asked about', () => {
    expect(values('Hvor meget får Sclerosehospitalerne i 2022 og 2025?')).toEqual([11.3, 11.8])
  })

  it('an area name that two ministries share is shown for both', () => {
    expect(values('hvor meget er der i alt til psykiatri i ssa23')).toEqual([78.8, 68.4])
  })
})

describe('follow-ups', () => {
  it.each<[turns: string[], expected: number[]]>([
    [['Hvor meget fik headspace i 2022?', 'og i 2024?'], [16.4]],
    [['Hvad er der afsat til Hjernesagen i 2026?', 'hvad med i alt?'], [12]],
    [['Hvad fik headspace i 2019?', 'og i 2023?'], [20.3]],
    [['Hvad fik Danmarks Forsorgsmuseum i SSA for 2022-2025?', 'og i den nye aftale?'], [8.8]],
    [['Hvad får Joannahuset i alt i SSA26?', 'hvor meget mere er det end i SSA23?'], [15.7]],
    [
      ['Hvad fik Psykiatritopmødet i alt i 21-24-aftalen?', 'og hvad er det i alt i begge aftaler?'],
      [2, 3.7],
    ],
    [
      [
        'Hvor meget er der til hjælp til efterladte forældre ved partners død?',
        'og hvor meget af det er styrelsens egen opgavevaretagelse?',
      ],
      [0.4],
    ],
    [
      [
        'Hvad fik informationsaktiviteter for patientrådgivere i alt?',
        'Mange tak. Og abortstøttesamtalerne hos Mødrehjælpen?',
      ],
      [1.2],
    ],
    [['Hvor meget får Center mod Menneskehandel i 2028?', 'og året efter?'], [8.6]],
    [['OMBOLD 2025?', 'og Idræt for Sindet?', 'til sammen?'], [3.8]],
    [['Hvilket initiativ fik mest i 2021 i 21-24 aftalen?', 'hvad med 2023?'], [20.3]],
    [['hvad fik mentorbarn i alt i ssa21', 'og i aftalen fra marts 2023?'], [3.4]],
    [['Ældreområdet i alt i SSA23?', 'og udsatte voksne?'], [114.4]],
    [['33.a i 2023?', 'og b?'], [2.5]],
    [['Hvor meget får Styrket demensindsats i alt?', 'hvad er det i gennemsnit pr. år?'], [14]],
    [['hepatitis c 2021', '2022?', 'og de to år lagt sammen?'], [4]],
    [['headspace 2023', 'og cabi?', 'hvem får mest?', 'forskellen?'], [11.9]],
    [['BM i SSA21, total', 'UIM?', 'læg de to sammen'], [70]],
    [['Hvad lyder handlingsplanen mod partnervold på i alt?', 'hvilken del af den får mest?'], [39.7]],
    [['Hvilket ministerium får mindst i 21-24-aftalen?', 'og hvem får mest?'], [469]],
    [['Hvor mange initiativer har UIM i SSA21?', 'og Sundheds- og Ældreministeriet?'], [14]],
    [
      ['Hvad udgør de varige midler i SSA21 i alt?', 'hvilke initiativer går de til?'],
      [4.5, 0.6],
    ],
    [['ældreområdets andel af SSA23', 'og udsatte voksnes?'], [12.1]],
    [['Psykiatri 2023 i SSA23?', 'den under Indenrigs- og Sundhedsministeriet'], [36.3]],
    [['handlingsplan mod partnervold 2025?', 'heraf til ambulant behandling af voldsudøvere?'], [10]],
    [
      [
        'handlingsplan mod partnervold 2025?',
        'heraf til ambulant behandling af voldsudøvere?',
        'og i procent af hele planen?',
      ],
      [34.6],
    ],
    [['Hus Forbi i alt?', 'læg Reden Ung oveni, hvad giver det?'], [5.1]],
    [['Joannahuset 2026', 'og 2027', 'og tilsammen?'], [21]],
    [
      [
        'Hvilken del af handlingsplanen mod partnervold får mest i alt?',
        'hvad får den i 2023?',
        'og i 2024?',
      ],
      [10],
    ],
    [['Hvilket initiativ i 21-24-aftalen er det dyreste i alt?', 'og nummer to?'], [61.7]],
    [['Hvad fik Sorglinjen i alt?', 'og hvor stor en bid af det lå i 2026?'], [1.3]],
    [['Har I en pulje om spiseforstyrrelser?', 'hvad er der til den i 2023?', 'og i 2024?'], [13.4]],
    [['Hvad er puljen til senfølger på i 2023?', 'og hvad er hele initiativet på i alt?'], [66.9]],
    [['Hvad gik der til ensomhedsstrategien i 2022-2025?', 'og til civilsamfundsstrategien?'], [23.9]],
  ])('%s', (turns, expected) => {
    expect(values(...turns)).toEqual(expected)
  })

  it('"hvem kan søge den?" goes on from a row to its pool', () => {
    const answer = conversation('Hvor meget er der til natcaféer i alt?', 'hvem kan søge puljen?')
    expect(answer.pools.map(({ title }) => title)).toEqual([
      'Ansøgningspulje til midlertidig støtte til natcaféer',
    ])
  })
})

describe('a figure that would be another thing', () => {
  it.each([
    ['Hvad koster en køretime hos HandicapBilistCentret?', 'a price is no allocation'],
    ['Transportministeriet i 2021, beløb', 'a ministry that has none'],
    ['Og i den nye aftale?', 'nothing to go on from'],
    ['hvor meget steg headspace i 2021', 'a change from before the first year'],
    ['Hvor meget har vores kommune fået til IPS for unge?', 'what somebody was paid'],
    ['Hvor meget dyrere er flexuddannelsen på Glad Fonden i 2026 end holdet før?', 'half of a comparison'],
    ['Hvor mange penge får man om måneden fra Blødererstatningsfonden?', 'what a person is paid'],
    ['Hvor mange penge kommer der til handicapområdet i SSA27?', 'an agreement that is not made'],
    [
      'hvad er der i alt i hele aftalen SSA23 til cykelstier',
      'a thing that nobody gets money for is not the whole agreement',
    ],
  ])('%s (%s)', (question) => {
    expect(assistant.ask(question).results).toEqual([])
  })

  it('a list with fewer entries than the question counts is asked about, never added up', () => {
    const answer = assistant.ask('Summen af de tre: headspace og jobbanken i 2022?')
    expect(answer.kind).toBe('clarification')
  })
})

describe('a part of a line that only the text tells', () => {
  it.each([
    ['udviklingsprojektet i De Anbragtes Vilkår, beløb', [3.2]],
    ['De Anbragtes Vilkår: hvor meget er driftsstøtte, altså uden udviklingsprojektet?', [5.6]],
    ['De Anbragtes Vilkår i alt', [8.8]],
    ['Hvor meget blev Ældretilsynet opjusteret med om året i 2023 og 2024?', [3.1]],
    ['rejseholdet, der laver opfølgnings- og læringsforløb, hvad er der afsat i 2021-2022', [7.5]],
    ['Hvor meget går til rekrutteringskampagnen for grønlandske plejefamilier i 2027?', [1.5]],
    ['leverandørstyring af rekrutteringskampagnen for grønlandske plejefamilier i 2027', [0.1]],
  ])('%s', (question, expected) => expect(values(question)).toEqual(expected))
})

describe('a table that is not divided by what is asked about', () => {
  it('is not the one a ranking is taken from, when another that covers the year is', () => {
    expect(values('Hvilket område fik mest i 2026?')).toEqual([57.1])
  })

  it.each([
    'Hvilket ministerium fik mest i SSA26?',
    'Hvor mange områder er der i SSA26?',
    'Hvilket område får mest i 2029?',
  ])('%s says so, and counts no zero', (question) => {
    const { kind, results, text } = assistant.ask(question)
    expect([kind, results]).toEqual(['not_found', []])
    expect(text).toMatch(/^Aftalen 2026-2029 har ingen (områder|ministerier) i sine beløbstabeller\.$/)
  })
})

describe('no figure where there is none', () => {
  it.each([
    ['Hvad fik headspace i 2019?', 'a year no agreement covers'],
    ['hvor meget er der til headspace i SSA26?', 'not in the agreement named'],
    [
      'Hvor meget blev der faktisk brugt på Veteraners vej til job i 2022? altså regnskabstal',
      'money actually spent',
    ],
    ['Hvor meget fik Kirkens Korshær i SSA21?', 'an organisation that is not there'],
    ['Hvad er SSA24 på i alt?', 'an agreement we do not hold'],
    ['Hvad er der i alt i 2022-2025?', 'the total of an agreement held only in part'],
    ['Hvad får Reden i 2025?', 'a name that is not "Red Barnet"'],
    ['Hvilken ordning har flest organisationer under sig i SSA23?', 'what no row counts'],
    [
      'Hvis pengene til headspace i 2023 deles ligeligt mellem centrene, hvad får hvert center?',
      'what nobody has shared out',
    ],
  ])('%s (%s)', (question) => {
    const answer = assistant.ask(question)
    expect(answer.kind).toBe('not_found')
    expect(answer.results).toEqual([])
    expect(answer.pools).toEqual([])
  })
})

describe('what comes with the figure', () => {
  it('a follow-up says how it was understood; a question that stands alone does not', () => {
    expect(assistant.ask('Hvor meget fik headspace i 2022?').understood).toBeNull()
    expect(conversation('Hvor meget fik headspace i 2022?', 'og i 2024?').understood).toBe(
      'Hvor meget er der afsat til Driftsstøtte til headspace og udbredelse af centre i 2024?',
    )
  })

  it.each(['Hvor meget fik headspace i 2022?', 'Sorglinjen i alt', 'Center mod Menneskehandel 2028'])(
    'what is suggested after "%s" is answered',
    (question) => {
      const { suggestions } = assistant.ask(question)
      expect(suggestions.length).toBeGreaterThan(0)
      for (const suggestion of suggestions) expect(assistant.ask(suggestion).kind, suggestion).toBe('amount')
    },
  )

  it('a row that a correction mended says so', () => {
    expect(assistant.ask('Hvor meget fik Cabi i 2022?').notes.join(' ')).toContain('rettet')
  })
})

describe('a list of all', () => {
  it('says that those without money are left out', () => {
    const answer = conversation('hvad gik der til hver organisation under driftstilskudsrammen i 2026')
    expect(answer.results).toHaveLength(4)
    expect(answer.text).toMatch(/^Alle underpunkter under .* med penge i 2026/)
  })
})

describe('a part is never more than its whole', () => {
  it('gives both figures instead of a share', () => {
    const answer = conversation('Hvor stor en andel udgør Cabi af Jobbanken i SSA21?')
    expect(answer.results.map(({ value, unit }) => [value, unit])).toEqual([
      [29.4, 'mio. kr.'],
      [6.6, 'mio. kr.'],
    ])
  })
})

describe('bodies and namesakes', () => {
  it('does not hear "Danner" in "uddannelse"', () => {
    expect(conversation('Hvad fik Danner over hele perioden?').results.map(({ label }) => label)).toEqual([
      expect.stringContaining('Danners'),
    ])
    expect(conversation('hvad får Danner i 2028').kind).toBe('not_found')
  })

  it('says where a name stands rather than give a namesake’s figure', () => {
    const answer = conversation('Hvad fik Sorglinjen i SSA21?')
    expect(answer).toMatchObject({ kind: 'not_found', results: [] })
    expect(answer.text).toContain('2023-2026')
  })
})

describe('what is spent no agreement says', () => {
  it.each([
    'blev alle pengene til GirlTalk brugt i 2024?',
    'hvor meget har Get2sport brugt',
    'har Aarhus Kommune fået penge til natcaféer',
    'har vores lokale væresteder i Vejle fået penge fra sport for livet',
  ])('%s', (question) => {
    expect(conversation(question)).toMatchObject({ kind: 'not_found', results: [] })
  })
})

describe('talks that go on about several things', () => {
  it.each<[turns: string[], expected: number[]]>([
    [['Cabi i alt', 'og Jobbanken', 'og veteranerne?', 'i alt til de tre?'], [44]],
    [['bisidderordningen i alt', 'og Blødererstatningsfonden', 'i alt for begge?'], [3.1]],
    // Over price levels nothing is added.
    [
      ['Sport for LIVET i alt i SSA21', 'og i SSA26?', 'hvad er det tilsammen?'],
      [6.5, 10.8],
    ],
    [['Den samlede ramme for SSA23', 'og for SSA21?', 'forskel i kr?'], [187.9]],
    [['Beskæftigelsesministeriet SSA23 i alt', 'hvor meget af det er IPS?', 'i pct?'], [45.5]],
    [['Idræt for Sindet i alt?', 'hvor stor en andel er det af rammen til driftstilskud?'], [12.9]],
    // What is called the same in the next agreement has the year.
    [
      ['Hvor meget er der til Joannahuset i 2025?', 'og året efter?'],
      [10.5, 0],
    ],
    [['Reden Aalborg 2027', 'og de to næste år tilsammen?'], [2.6]],
    [['GirlTalk 2023', 'og de tre år efter, tilsammen?'], [7.5]],
    [['SØM i 2024?', 'og hvor meget om året derefter?'], [4.5]],
    [
      ['demensindsatsen 2024', 'hvor meget af det til a og b'],
      [1.4, 2.2],
    ],
    [['Ekstremismepuljen i alt', 'hvor meget af det går til Udlændingestyrelsen?'], [1.4]],
  ])('%j', (turns, expected) => {
    expect(values(...turns)).toEqual(expected)
  })
})

describe('two figures asked for in one breath', () => {
  const values = (question: string) => assistant.ask(question).results.map(({ value }) => value)

  it.each([
    ['Hvor mange penge var der i alt i SSA21, og hvor mange af dem gik til sundhed?', [759.8, 220.8]],
    ['Hvad koster demensindsatsen i SSA23 i alt og hvor meget af det er i 2026?', [56, 14.1]],
  ])('%s', (question, wanted) => {
    expect(values(question)).toEqual(wanted)
  })

  it('each has its line, its row and its place', () => {
    const answer = assistant.ask(
      'Hvor mange penge var der i alt i SSA21, og hvor mange af dem gik til sundhed?',
    )
    expect(answer.text.split('\n').filter(Boolean)).toHaveLength(2)
    expect(answer.results.map(({ citations: [at = -1] }) => answer.citations[at]?.quote)).toEqual([
      expect.stringContaining('Forslag i alt'),
      expect.stringContaining('Sundheds- og Ældreministeriet i alt'),
    ])
    expect(answer.amounts.every(({ citation }) => answer.citations[citation])).toBe(true)
  })

  it('of as many as are told, one word names them all', () => {
    expect(values('Hvor meget bruger vi samlet på de to sorgcenter-initiativer i SSA23?')).toEqual([8.7])
    expect(values('senfølger 2026?')).toEqual([23.8])
  })

  it('one that is asked for twice is said once', () => {
    expect(values('I hvilket af de fire år giver 2021-2024-aftalen mest, og hvor meget er det?')).toEqual([
      227.4,
    ])
  })
})

describe('another agreement after a figure', () => {
  it.each<[what: string, turns: string[], expected: number[]]>([
    [
      'one whose table we lack tells in a text',
      ['Hvad er der til fodterapi i 2026?', 'hvor meget var det i SSA22?'],
      [1.2, 4.8],
    ],
    [
      'the one before is asked for all its years',
      ['Hvor meget får handicapbilistcentret i 2026?', 'og hvad fik de i den forrige aftale?'],
      [1.4],
    ],
    [
      'an area is no namesake of an initiative',
      ['civilsamfundsstrategien i SSA21 i alt', 'og i aftalen efter?'],
      [],
    ],
    ['nothing is said where no text tells', ['Hvad får Hjernesagen?', 'hvor meget var det i SSA22?'], []],
  ])('%s', (_what, turns, expected) => {
    expect(values(...turns)).toEqual(expected)
  })
})

describe('a body that gets a part of an initiative', () => {
  it.each<[what: string, turns: string[], expected: number[]]>([
    [
      'an agency that keeps some of a pool',
      ['kommunepuljen mod ekstremisme: hvor meget beholder udlændingestyrelsen selv over de 4 år'],
      [1.4],
    ],
    [
      'the agencies, whichever they are',
      ['demensvenlig hverdag: hvor meget går til administration i styrelserne?'],
      [0.4, 0.2],
    ],
    ['the same in one year', ['hvad går til styrelserne i ekstremismepuljen i 2027'], [0.4]],
    [
      'the agencies of the pool just talked about',
      [
        'Pulje til demensvenlig hverdag: i alt?',
        'hvor meget af det går til administration i de to styrelser?',
      ],
      [0.4, 0.2],
    ],
    ['an agency named after a pool', ['demenspuljen SSA26 i alt', 'hvad går til Sundhedsstyrelsen?'], [0.2]],
    [
      'an association by the acronym the text gives it',
      ['Af de 9,2 mio. til efterladte forældre, hvor meget lander så hos DCFS selv?'],
      [8.8],
    ],
    ['what its line calls it', ['Efterladte forældre: DCFS driftstilskud i 2029?'], [1.3]],
    ['a part named by one word beside its whole', ['hvad koster evalueringen af hjælpemiddelområdet'], [0.5]],
    ['the association alone is the whole', ['DCFS 2029'], [1.4]],
    [
      'what is included is no part',
      ['Onlineradikalisering af drenge, bevilling 2028 inkl. styrelsens del'],
      [4],
    ],
  ])('%s', (_what, turns, expected) => {
    expect(values(...turns)).toEqual(expected)
  })
})

describe('what a line of the table leaves out', () => {
  it.each([
    'hvad er SBMs ramme i ssa23 inkl. handlingsplanen mod partnervold',
    'SBMs samlede SSA-ramme når handlingsplanen mod partnervold tælles med?',
    'Hvad lander Social-, Bolig- og Ældreministeriets ramme på, hvis partnervoldsplanens sociale dele tælles med?',
  ])('is counted in where the note to the table does: %s', (question) => {
    const answer = conversation(question)
    expect(answer.results.map(({ value }) => value)).toEqual([570.5])
    expect(answer.citations[0]?.quote.replace(/\s+/g, ' ')).toContain(
      'ved inklusion af handlingsplanen 570,5 mio. kr.',
    )
  })

  it('is not, where nothing is to be counted in', () => {
    expect(values('hvad er SBMs ramme i ssa23')).toEqual([483.4])
  })
})

describe('several named one by one', () => {
  it('have a share together', () => {
    const answer = conversation(
      'hvor stor en andel udgør Kulturministeriet og Beskæftigelsesministeriet tilsammen af SSA23',
    )
    expect(answer.results.map(({ value }) => value)).toEqual([12])
    expect(answer.calculation).toContain('113,4 / 947,7')
  })

  it('have one when their sum is gone on about', () => {
    expect(
      values('ALS og sclerose i ssa21, hvor meget tilsammen', 'hvor stor en andel er det af aftalen'),
    ).toEqual([3.5])
  })

  it('leave out a namesake that lies under another whole', () => {
    expect(
      values('ældre og psykiatri samlet andel af Social-, Bolig- og Ældreministeriet i ssa23 i pct.'),
    ).toEqual([44.3])
  })

  it('are asked about where each is to have its own', () => {
    expect(conversation('hvor stor en andel af SSA23 går til GirlTalk og Sorglinjen hver især').kind).toBe(
      'clarification',
    )
  })

  it('are compared though one ministry holds both words', () => {
    expect(values('Er der sat mere af til ældre eller til psykiatri i SSA23?')).toEqual([135.3, 78.8, 68.4])
  })
})
