// Questions that a row or a pool is near to, and that a text answers: people counted, reasons, the asker's own story, talk that goes on.
import { describe, expect, it } from 'vitest'
import { conversation, realAssistant } from '../room.ts'

const { assistant } = realAssistant()

function quotes(...turns: string[]): string {
  const answer = conversation(assistant, ...turns)
  expect(answer).toMatchObject({ kind: 'passages', results: [] })
  return answer.citations
    .slice(0, 3)
    .map(({ quote }) => quote.replace(/\s+/g, ' '))
    .join(' | ')
}

describe('no table answers', () => {
  it.each([
    [
      'how many there are in a group',
      'Hvor mange organisationer er med i Folkebevægelsen mod Ensomhed?',
      'næsten 100',
    ],
    [
      'why, though parties are named',
      'hvorfor er venstre og de konservative sure på regeringen i 2021-2024 aftalen',
      'uenige',
    ],
    ['whose idea it was', 'Hvis idé var det at følge pengene i botilbud, der er koncerner?', 'KL har'],
    ['who runs it, in English', 'Who runs the KLAR TIL START project?', 'FONDEN UNGES'],
    [
      'a share of a price',
      'Hvor stor en procentdel af prisen på et forbrugsgode dækker kommunen efter § 113 i dag?',
      '50 pct.',
    ],
    [
      'what a pool rules, though it speaks of money',
      'Skal efteruddannelsen om vold mod børn have en traumevinkel for at kunne få midler?',
      'traumefokuseret',
    ],
    ['what the article says', 'nyheden siger at pengene mest går til hvilket område?', 'socialområdet'],
    [
      'the difference of two things',
      'Hvad er forskellen på kommunens tilsyn og Ældretilsynet?',
      'kommunale tilsyn',
    ],
  ])('%s', (_, question, words) => {
    expect(quotes(question)).toContain(words)
  })
})

describe("the asker's own story", () => {
  it.each([
    [
      'by the trouble, not by everyday words',
      'min kæreste har været udsendt som soldat og kan ikke finde sig til rette på en almindelig arbejdsplads. er der noget hjælp',
      'veteran',
    ],
    [
      'before a table row that is near',
      'jeg har svær psoriasisgigt og mine fødder er helt ødelagte. får jeg stadig tilskud til fodbehandling når 2025 er gået?',
      'fodterapi',
    ],
    [
      'by what befell whom',
      'mine drenge på 7 og 10 har set deres far slå mig. er der noget hvor de kan være sammen med andre børn der har prøvet det samme',
      'gruppeaktivitet',
    ],
  ])('%s', (_, question, words) => {
    expect(quotes(question)).toContain(words)
  })
})

describe('talk that goes on', () => {
  it('in the other agreement that tells of the same', () => {
    expect(quotes('Hvad er Sport for LIVET?', 'hvor længe har de arbejdet med idræt?')).toContain(
      'siden 2005',
    )
  })

  it('counts what the topic is about without naming it again', () => {
    expect(quotes('hvad er hepatitis c strategien', 'hvor mange ved ikke de er smittet')).toContain('50 pct.')
  })

  it('"det" is what was talked about, though the word beside it is at home elsewhere', () => {
    expect(quotes('hvad er CMM', 'hvor længe har det ligget i styrelsen')).toContain('Siden 2007')
  })
})

describe('what is told, not counted in money', () => {
  it.each([
    [
      'what is set by for a rainy day',
      'er der lagt penge til side hvis der kommer strømsvigt eller krig',
      'ikke afsat en krisereserve',
    ],
    [
      'how many times something happened',
      'Hvor mange gange blev jøder udsat for noget antisemitisk i 2024?',
      '207 i 2024',
    ],
    [
      'what parties disagree on',
      'hvad var det Venstre og de andre blå partier var uenige med regeringen om i aftalen fra 2020?',
      'forligsbindingerne',
    ],
    [
      'whether something stops, in a story with a year',
      'jeg har slem psoriasisgigt og har fået tilskud til fodterapeut. jeg har hørt det stopper ved nytår 2025/26, passer det',
      'videreføre',
    ],
  ])('%s', (_, question, words) => {
    expect(quotes(question)).toContain(words)
  })
})

describe('what money is used for is told by text, not by its amount', () => {
  it.each([['hvad laver Børns Vilkår for pengene'], ['hvad bruger hus forbi pengene på']])('%s', (question) =>
    expect(assistant.ask(question)).toMatchObject({ kind: 'passages', results: [] }),
  )
})

describe('why', () => {
  it.each([
    ['hvorfor ville man lave en national strategi mod ensomhed', '380.000 danskere'],
    ['Hvorfor skal der være et beredskabspartnerskab?', 'trussels- og risikobillede'],
  ])('is told by what stands before "derfor": %s', (question, reason) => {
    expect(quotes(question)).toContain(reason)
  })
})

describe('how many there were in a year', () => {
  it('is told by the sentence of that year', () => {
    const answer = conversation(
      assistant,
      'Til en artikel: hvor mange antisemitiske hændelser talte Det Jødiske Samfund i 2024?',
    )
    expect(answer.text).toContain('207 i 2024')
  })
})

describe('what something leads to', () => {
  it.each([
    ['hvad får børn ud af sådan en hospitalscafe på psykiatrisk', 'tryghed'],
    ['hvad får kommunerne til sidst ud af projektet om ledelsestilsyn på handicapområdet', 'værktøjer'],
    ['hvad sker der med et plejehjem når ældretilsynet har givet det et påbud', 'læringsforløb'],
  ])('%s', (question, answer) => expect(quotes(question)).toContain(answer))

  it('is an amount where an agreement is what something is got out of', () => {
    expect(assistant.ask('hvad får headspace ud af ssa21').kind).toBe('amount')
  })
})

describe('no pool answers', () => {
  it.each([
    ['hvad skal den nye civilsamfundsportal bruges til', 'civilsamfundsportal'],
    ['står der noget om at ansætte folk med autisme i politiet', 'Rigspolitiet'],
    [
      'vi er en lille forening og kan ikke finde ud af at skrive ansøgninger. er der noget om hjælp til det?',
      'rådgivningsenhed',
    ],
  ])('%s', (question, answer) => expect(quotes(question)).toContain(answer))
})

describe('how many there are', () => {
  it('is people, where nothing else is said to be counted', () => {
    expect(quotes('hvor mange i danmark går rundt og er meget ensomme')).toContain('380.000')
  })

  it('is what was talked about', () => {
    expect(quotes('hvad er hospitalscaféer', 'hvor mange har Ungdommens Røde Kors af dem i dag?')).toContain(
      '12 caféer',
    )
  })
})

describe('a sum, a name or an hour is there or it is not', () => {
  it('tells what one gets by the piece', () => {
    const answer = assistant.ask('Hvad får et apotek i dag i betaling pr. borger for henstandsordningen?')
    expect(answer.results.map(({ value, unit }) => [value, unit])).toEqual([[30, 'kr.']])
  })

  it.each([
    ['flexudd glad fonden: pris pr elev'],
    ['hvad får man udbetalt om måneden som plejefamilie'],
    ['Hvad koster et opkald til Sorglinjen staten i gennemsnit?'],
    ['hvem blev dømt for det skyderi på pusher street i 2023'],
    ['hvem er socialminister lige nu'],
    ['hvornår åbner reden aalborg om lørdagen'],
    ['hvornår på dagen har Reden Aalborg åbent?'],
    ['hvornår holder headspace i Aarhus egentlig åbent'],
    ['hvad koster et nummer af Hus Forbi hos sælgeren'],
    ['må min far drikke rødvin når han får blodfortyndende efter sin blodprop i hjernen'],
  ])('%s', (question) => expect(assistant.ask(question).kind).toBe('not_found'))

  it('is not counted in the money just told of', () => {
    const answer = conversation(
      assistant,
      'hvad er det hus forbi får penge til',
      'hvor mange sælgere har de?',
    )
    expect(answer.kind).toBe('not_found')
  })
})
