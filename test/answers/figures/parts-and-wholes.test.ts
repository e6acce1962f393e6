// What is asked of a part, of a whole without it, and of what was just talked about: never answered with the whole, nor with the
// part alone. Figures worked out by hand from the tables.
import { describe, expect, it } from 'vitest'
import { tableViews } from '../../../answers/words/html/tables.ts'
import { conversation as converse, realAssistant } from '../room.ts'

const { assistant } = realAssistant()

const conversation = (...turns: string[]) => converse(assistant, ...turns)
const values = (...turns: string[]) => conversation(...turns).results.map(({ value }) => value)

describe('a part and its whole', () => {
  it.each([
    [['hvad får Lev Uden Vold i SSA23', 'og hele handlingsplanen?', 'tilsammen?']],
    [['Hvad er det største initiativ i SSA23?', 'og Lev Uden Vold?', 'tilsammen?']],
  ])('%j: are never added up', (turns) => {
    expect(conversation(...turns)).toMatchObject({ kind: 'clarification', results: [] })
  })

  it('an initiative is shared out over its lines', () => {
    const answer = conversation(
      'Hvad får hvert initiativ i gennemsnit under handlingsplanen mod partnervold?',
    )
    expect(answer.results.map(({ value }) => value)).toEqual([9.7])
    expect(answer.calculation).toBe('136,1 / 14 = 9,7')
  })
})

describe('half of what is asked is no answer', () => {
  it.each([
    'Hvor meget mere får Sorgcenter end headspace?',
    'forskellen mellem headspace i 2021-2024 og Lev Uden Vold i SSA23',
    'Hvad er 5 pct. af headspace i 2023?',
  ])('%s', (question) => expect(values(question)).toEqual([]))
})

it('two figures in one breath tell each amount once', () => {
  const { amounts } = conversation('Hvad får headspace i 2023, og hvad får headspace i 2024?')
  const keys = amounts.map(({ citation, measure, year }) => [citation, measure, year].join())
  expect(amounts.length).toBeGreaterThan(1)
  expect(new Set(keys).size).toBe(keys.length)
})

describe('"hvor meget af X går til Y"', () => {
  it.each<[question: string, expected: number[]]>([
    ['Hvor meget af pengene til efterladte forældre går til DCFS?', [8.8]],
    ['Hvor meget af Social-, Bolig- og Ældreministeriets penge i SSA23 går til GirlTalk i 2024?', [3]],
    ['Hvor meget af de 66 mio i civilsamfundsstrategien er afsat til ensomhedsstrategien?', [1.2]],
    // Behind "hvoraf" stands the part.
    ['Hvor meget af Notas penge i 2025 kom fra SSA24?', [9.3]],
    ['Hvor meget fik Nota i 2025 på FL24?', [19.5]],
    // Of an agreement whose table we lack the text tells, of the one beside it the table.
    ['forsorgsmuseet retten til egen historie, beløb i ssa22 og ssa26', [7, 8.8]],
  ])('%s', (question, expected) => expect(values(question)).toEqual(expected))

  it('says so where the whole has no such part, and offers the whole', () => {
    const answer = conversation('Hvor meget af hjemløserammen i 21-24-aftalen er øremærket Housing First?')
    expect(answer.kind).toBe('not_found')
    expect(answer.text).toContain('Ramme til hjemløseindsats')
    const [suggestion = ''] = answer.suggestions
    expect(values(suggestion)).toEqual([52.3])
  })

  it('adds no table of an agreement that is only spoken of', () => {
    const answer = conversation(
      'hvor stor var rammen fra 21-24-aftalen som ssa22 udmønter til civilsamfundsstrategien',
    )
    expect(answer.text).toContain('66,0 mio. kr.')
    expect(answer.text).not.toContain('79,7')
  })

  it('is not what is left of it today, which no agreement tells', () => {
    for (const start of [
      'hvor stor er puljen til pårørendekonsulenter',
      'Pårørendekonsulenter på handicapområdet i alt',
    ])
      expect(conversation(start, 'hvor meget er der tilbage?')).toMatchObject({
        kind: 'not_found',
        results: [],
      })
  })

  it('is no share of itself, where the part is an amount that a text told', () => {
    const start = 'hvor meget i ssa23 er målrettet psykiatrien på tværs af ministerier'
    expect(values(start, 'pct af hele aftalen?')).not.toContain(100)
  })

  it('stays in what was talked about', () => {
    const start = 'Hvad er der i SSA26 til de anbragte børn med grønlandsk baggrund?'
    expect(values(start, 'hvor meget af det er rekrutteringskampagnen?')).toEqual([3])
    expect(conversation(start, 'hvor meget af det er til cykelstier?').kind).toBe('not_found')
    expect(values('Beskæftigelsesministeriet i SSA23 i alt', 'hvor meget af det er IPS?')).toEqual([41.7])
  })
})

describe('lines for what was given at once, of several ministries', () => {
  it.each<[question: string, expected: number[]]>([
    ['Læg straksudmøntningerne for Beskæftigelsesministeriet og UIM sammen for mig (SSA23)', [4.8]],
    ['straksmidler 2023 beskæftigelsesmin. og indenrigs- og sundhedsmin.', [11.2, 3.5]],
    ['straksudm. på tværs af alle ministerier ssa23', [27.2]],
  ])('%s', (question, expected) => expect(values(question)).toEqual(expected))
})

describe('a whole without a part', () => {
  it.each<[turns: string[], expected: number[], calculation: string | null]>([
    [['SSA23 i alt ekskl. straksudmøntning'], [920.5], '947,7 - 27,2 = 920,5'],
    [['SSA23 uden partnervoldsplanen i 2024'], [159], '206,1 - 47,1 = 159,0'],
    [['hvor stort er SSA21, når man ser bort fra headspace'], [708.3], '759,8 - 51,5 = 708,3'],
    [['handlingsplanen mod partnervold uden lev uden vold i alt'], [124.7], '136,1 - 11,4 = 124,7'],
    [
      ['beredskab for sårbare grupper i ssa26, totalen?', 'og uden puljen til pilotprojekter?'],
      [2.6],
      '6,8 - 4,2 = 2,6',
    ],
    // What is not in it need not be taken out of it.
    [['hvor mange mio til socialområdet i ssa23 ekskl partnervold'], [483.4], null],
    // A line for what was given at once is counted neither way.
    [['antal init. under beskæftigelsesmin. i ssa23 (ekskl straks)'], [4], '4 initiativer talt i tabellen'],
  ])('%j', (turns, expected, calculation) => {
    const answer = conversation(...turns)
    expect(answer.results.map(({ value }) => value)).toEqual(expected)
    expect(answer.calculation).toBe(calculation)
  })

  it('is no other year, and no name with "uden" in it', () => {
    expect(
      values('Hvor meget var der tilbage til afstigmatisering, når man ser bort fra det første år?'),
    ).toEqual([6.8])
    expect(values('Lev Uden Vold i SSA23')).toEqual([11.4])
  })
})

describe('going on', () => {
  it.each<[turns: string[], expected: number[]]>([
    // The same line under another ministry or initiative.
    [['Psykiatri hos SBM i 2023 i SSA23?', 'og hos ISM?'], [36.3]],
    [['Psykiatri hos SBM i 2023 i SSA23?', 'og hos ISM?', 'tilsammen?'], [86.6]],
    [['straks hos ISM i SSA23?', 'og hos BM?'], [3.5]],
    [
      [
        'Udlændingestyrelsens opgavevaretagelse i kommunepuljen mod ekstremisme, hele perioden?',
        'og i den om onlineradikalisering?',
      ],
      [0.4],
    ],
    // The place in a ranking, and the winner's share.
    [['største post under udsatte børn og unge i 21-24, i alt', 'og nr 2?'], [16.6]],
    [
      [
        'Hvilken delindsats i handlingsplanen mod partnervold er dyrest samlet set?',
        'hvor stor en del af planen er det?',
      ],
      [29.2],
    ],
    [['BM i SSA23, hele perioden?', 'hvor stor en del er IPS?'], [45.5]],
    // The years just talked about, held against each other.
    [
      ['Hele SSA23 i 2025?', 'og i 2023?', 'forskellen?'],
      [123.4, 37.5],
    ],
    [
      ['GirlTalk 2023', 'og de tre år efter?'],
      [3, 3, 1.5],
    ],
    [
      ['Hvad fik Børns Vilkår i alt til erstatningssager i 2021-2024?', 'fortsætter noget af det varigt?'],
      [0.6],
    ],
    // Parts that only the text tells, and money of an agreement whose table we lack.
    [
      ['Hvor meget af pengene til De Anbragtes Vilkår er ren driftsstøtte?', 'og udviklingsprojektet?'],
      [3.2],
    ],
    [['resultatbetalingsfond ssa26?', 'hvad gav ssa25 til det i 2028'], [10]],
    [
      [
        'Social-, Bolig- og Ældreministeriets ramme i SSA23?',
        'og når handlingsplanen mod partnervold tælles med?',
      ],
      [570.5],
    ],
    // A pool held against its initiative.
    [
      [
        'Partnerskabet om udsatte grønlændere i 21-24, hvor stor er selve ansøgningspuljen?',
        'hvor mange procent af det samlede beløb er det?',
      ],
      [91.5],
    ],
    [['Pårørendekonsulenterne på handicapområdet, samlet beløb?', 'og selve puljen?', 'forskellen?'], [1.5]],
    [
      ['natcafépuljen i alt?', 'hvor mange procent til administration?', 'hvad er det i kroner?'],
      [0.24, 3],
    ],
    // The year of the figure is that of the pool, of what its initiative has beside it, and of a line beside it.
    [
      ['Pårørendekonsulenter på handicapområdet i 2022?', 'hvor meget af det er selve ansøgningspuljen'],
      [6.5],
    ],
    [['senfølger efter overgreb i 2023?', 'hvor meget af det er pulje?', 'og resten?'], [4.1]],
    [['senfølgeområdet 2023', 'hvor meget bliver tilbage når ansøgningspuljen er trukket fra'], [4.1]],
    [['ekstremismepuljen 2028', 'hvor meget af det går til udlændingestyrelsen'], [0.4]],
    [['anbragte m. grønlandsk baggrund SSA26 i alt', 'heraf netværkspuljen', 'i pct?'], [59]],
    // The agreement that was named stays, where it has the year.
    [['mentorbarn i 21-24-aftalen i 22', 'og 24'], [0]],
    [['mentorbarn i 21-24-aftalen i 22', 'og 26'], [0.6]],
    // … and a year that the next agreement lacks goes.
    [['Hvad fik HandicapBilistCentret i 2023?', 'får de også noget i SSA26, og hvor meget?'], [1]],
    [['forenkling af hjælpemidler i alt', 'hvor mange pct ligger i 29'], [67.2]],
    [['spiseforstyrrelser og selvskade i SSA21 i alt', 'og de to delpuljer i satspuljen før det?'], [50.5]],
    [['Hjælpemiddelpakken i SSA26, totalen?', 'hvor meget er der til evaluering?'], [0.5]],
    // The initiative that was asked about is the whole, though the pool stands in a line of it.
    [['nr. 33 i SSA23, i alt?', 'hvor stor er ansøgningspuljen herunder?', 'pct. af totalen?'], [42.9]],
    [['nr. 33 i SSA23, i alt?', 'hvor stor er ansøgningspuljen herunder?', 'og resten?'], [32]],
    [['mestringsindsats til søskende i alt', 'heraf pulje?', 'og i 2022?', 'i pct?'], [54.8]],
    [['mestringsindsats til søskende 2024', 'puljen alene samme år?'], [3]],
    [['demensvenlig hverdag i alt?', 'hvoraf selve puljen?', 'og Sundhedsstyrelsens del'], [0.2]],
    [['nr. 29 i SSA23', 'heraf mentorpuljen?', 'og den anden pulje?'], [26.3]],
    [
      ['tidlig indsats mod partnervold i SSA21', 'hvor meget er der i puljen pr. år?'],
      [3.8, 3.8, 3.8],
    ],
    // "Heraf" looks nowhere else.
    [['nr. 34 i SSA21 i alt?', 'heraf rejseholdet?'], [7.5]],
    [['nr. 33 i SSA23 i 2025', 'hvor meget af det er rejseholdet', 'i pct?'], [28.8]],
    [['SØM i 21-24-aft.', 'og heraf i 23?'], [4.5]],
    [['Udsatte voksne i SSA23', 'heraf nr 19?', 'i pct. af området'], [58.5]],
    [['Styrket demensindsats total', 'og uden e?'], [30.5]],
    [['bedre sagsbehandling på handicapområdet 2028', 'temadagene det år', 'og resten?'], [2.5]],
    // The year of a name is no year that is asked about.
    [
      ['Glad Fondens flexuddannelse, optaget i 2026: samlet beløb?', 'hvad lød bevillingen på i SSA23?'],
      [6.1],
    ],
  ])('%j', (turns, expected) => expect(values(...turns)).toEqual(expected))
})

describe('held against what was talked about', () => {
  it.each<[turns: string[], expected: number[]]>([
    [
      ['sorglinjen 2024', 'er det mere end KOMBU samme år?'],
      [2.9, 2.6],
    ],
    [['sorglinjen 2024', 'hvor meget mindre end KOMBU samme år?'], [0.3]],
    [
      ['headspace 2023', 'er det mere end i 2022?'],
      [6.9, 20.3],
    ],
    [['øvrig sundhed i SSA23, 2024', 'hvilket initiativ dér får mest det år?'], [11.8]],
    // A line that is called a pool is added as such, not as all of its initiative.
    [['forbrugsgode-forsøget 2029', 'aktivitetshjælpemidler til idræt samme år?', 'til sammen?'], [17]],
  ])('%j', (turns, expected) => expect(values(...turns)).toEqual(expected))
})

describe('"det" in a sentence of its own', () => {
  it.each<[question: string, expected: number[]]>([
    ['Nyheden nævner headspace. Hvor meget får de i 2023?', [20.3]],
    ['Artiklen omtaler Cabi. Hvad får de i alt ifølge aftalen?', [29.4]],
    // Two that were told are two.
    ['Cabi og Jobbanken i SSA21. Hvad får de hver?', [29.4, 6.6]],
  ])('%s', (question, expected) => expect(values(question)).toEqual(expected))
})

describe('what an effort is for', () => {
  it.each<[question: string, expected: number[]]>([
    ['senfølgeindsatsen 2023', [29.9]],
    ['senfølgeinitiativet i 2025', [11.9]],
  ])('%s', (question, expected) => expect(values(question)).toEqual(expected))
})

describe('what is told before it is asked', () => {
  it.each<[question: string, expected: number[]]>([
    ['demensvenlig hverdag 18,6 mio - hvor meget af det går til styrelserne (sbst+sst) selv', [0.6]],
    ['Handlingsplanen mod partnervold fik 136,1 mio. Hvor meget af det går til Q-værk?', [0.5]],
    // Not the whole again, where the part is in the text.
    ['Af de 66 mio til civilsamfundsstrategien, hvor meget af det skulle gå til ensomhed?', [1.2]],
    // The claim is that of the year behind it.
    ['reden aalborg pilot - passer det at der er 1,2 i 29 ligesom i 28', [1.4]],
    // A part that the text of the initiative tells, not the initiative.
    ['Hvor meget må Sundhedsstyrelsen årligt bruge på sekretariatet for selvmordspartnerskabet?', [0.1]],
    ['arb.gruppen om civilsamfundsstrategi, hvad fik hver deltager i kr?', [400_000]],
  ])('%s', (question, expected) => expect(values(question)).toEqual(expected))
})

describe('delinitiativer', () => {
  it('are counted without the lines for giving the money out and for evaluating the others', () => {
    expect(values('Hvor mange delinitiativer består forenklingen af hjælpemiddelområdet af?')).toEqual([4])
    expect(values('Hvor mange underpunkter er der under forenklingen af hjælpemiddelområdet?')).toEqual([5])
    expect(values('hvor mange delinitiativer under 63 i ssa23')).toEqual([14])
  })
})

describe('one name spelt in two ways', () => {
  it('is that of both agreements', () => {
    expect(values('parkinson rehab. 2026')).toEqual([5.2, 1.6])
  })
})

describe('what several ministries get together', () => {
  it('is what the agreement says of them all, where it does', () => {
    expect(values('hvor meget i ssa23 er rettet mod psykiatrien på tværs af ministerier')).toEqual([189.9])
    expect(values('Hvor stor en del af 2023-aftalen hører med til 10-årsplanen for psykiatrien?')).toEqual([
      189.9,
    ])
  })
  it('is each one’s where a year or nothing of the kind is said', () => {
    expect(values('psykiatri i ssa23 i alt')).toEqual([78.8, 68.4])
    expect(values('hvor meget er målrettet psykiatrien i SSA23 i 2024')).toEqual([7.5, 10.7])
  })
})

describe('lines of one name', () => {
  it('stand apart in the table under the figure, so that they add up to it', () => {
    const { amounts, results } = conversation('straksudmøntning i SSA23 i alt')
    const [table] = tableViews(amounts, results)
    const printed = table?.lines.map(({ cells }) => Number(cells[0]?.printed.replace(',', '.'))) ?? []
    expect(printed).toHaveLength(5)
    expect(printed.reduce((sum, value) => sum + value, 0)).toBeCloseTo(27.2)
    expect(results.map(({ value }) => value)).toEqual([27.2])
  })
})
