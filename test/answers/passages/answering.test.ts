// What is said and what is cited: neighbours as one quote, the topic's name where no sentence says it, talk that goes on.
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../answers/answer.ts'
import { confidence } from '../../../answers/passages/confidence.ts'
import { type Grounds, groundsOf } from '../../../answers/passages/grounds.ts'
import { realAssistant } from '../room.ts'
import { textRoom } from './reader.ts'

const { assistant, knowledge } = realAssistant()
const { room, meaning, read } = textRoom()

function talk(...turns: string[]): Answer {
  let answer = assistant.ask(turns[0] ?? '')
  for (const turn of turns.slice(1)) answer = assistant.ask(turn, answer.context)
  return answer
}

describe('quotes', () => {
  it('neighbouring passages are one quote, verbatim, and no place is quoted twice', () => {
    for (const question of ['hvad er klar til start', 'hvad er niis', 'hvad er headspace']) {
      const { citations } = assistant.ask(question)
      for (const { document, quote, start, end } of citations) {
        expect(knowledge.quote(document, start, end)).toBe(quote)
        expect(quote.length).toBeLessThan(1600)
      }
      const spans = citations.map(({ document, start, end }) => ({ document, start, end }))
      for (const a of spans)
        for (const b of spans)
          if (a !== b && a.document === b.document) expect(a.end <= b.start || b.end <= a.start).toBe(true)
    }
  })

  it('every figure that is said stands in a quote', () => {
    for (const question of ['hvad er klar til start', 'hvor længe lever man med als', 'hvad er SPOR']) {
      const { text, citations } = assistant.ask(question)
      const quotes = citations.map(({ quote }) => quote).join(' ')
      for (const figure of text.match(/\d[\d.,]*\d|\d/g) ?? []) expect(quotes).toContain(figure)
    }
  })

  it('a sentence that does not say what it is about is led by the title', () => {
    expect(assistant.ask('min datter på 24 med autisme vil gerne i job').text).toMatch(/klar til start/i)
  })
})

describe('whom something is for', () => {
  it.each([
    ['Hvem er Reden Ung for?', '15-30 år'],
    ['Hvem er headspace for?', 'unge mellem 12-25 år'],
    ['Hvem er målgruppen for Jobbanken?', 'førtidspensionister'],
    ['Hvem er Patienthotellet Torshavn for?', 'færinger'],
    ['hvem henvender Demenslinien sig til', 'deres pårørende'],
  ])('%s', (question, said) => expect(assistant.ask(question).text).toContain(said))
})

describe('"kan en 11-årig …?"', () => {
  it.each([
    ['Kan en 11-årig få hjælp hos Ballast?', /^Ja\. .*5-25 år/],
    ['Kan en 26-årig komme i headspace?', /^Nej\. .*12-25 år/],
    ['Kan en 30-årig få hjælp hos Reden Ung?', /^Ja\. .*15-30 år/],
    ['Min datter på 14 har det dårligt. Kan hun gå til headspace?', /^Ja\. .*12-25 år/],
    ['Må min datter på 11 være i Joannahuset?', /^Nej\. .*12 år eller derover/],
  ])('is told yes or no, and the ages it is for: %s', (question, said) =>
    expect(assistant.ask(question).text).toMatch(said),
  )

  it('is told neither by the ages of something else', () => {
    expect(assistant.ask('Jeg er 14 år. Kan jeg ringe til Reden Ung?').text).not.toMatch(/^(?:Ja|Nej)\./)
  })
})

describe('what stands in a table alone', () => {
  it.each([
    ['Hvad er Landsforeningen SPOR?', '2,0 mio. kr. i alt. Mere står der ikke om det.'],
    ['Forum for Mænds Sundhed?', '1,1 mio. kr. i alt. Mere står der ikke om det.'],
  ])('is not denied: %s', (question, said) => expect(assistant.ask(question).text).toContain(said))

  it('tells nothing of its rules', () => {
    expect(assistant.ask('Hvad koster det at være medlem af Landsforeningen SPOR?').kind).toBe('not_found')
  })
})

describe('"hvad er X?"', () => {
  it.each([
    ['Hvad er demens?', 'hvad demens er, men nævner det i forbindelse med "'],
    ['hvad er en plejefamilie', 'hvad en plejefamilie er, men'],
    ['Hvad er § 109?', 'hvad § 109 er, men'],
    ['Hvad er en ansøgningsrunde?', 'hvad en ansøgningsrunde er.'],
  ])('says that no text explains it: %s', (question, said) => {
    const { kind, text, suggestions } = assistant.ask(question)
    expect(kind).toBe('not_found')
    expect(text).toContain(`Aftalerne forklarer ikke, ${said}`)
    for (const next of suggestions) expect(assistant.ask(next).kind).not.toBe('not_found')
  })

  it.each([
    'Hvad er ALS?',
    'hvad er sammen om handicap',
    'hvad er en ungdomsmodtagelse',
    'Hvad er headspace?',
  ])('does not say it of what a text explains: %s', (question) =>
    expect(assistant.ask(question).kind).toBe('passages'),
  )

  it.each([
    ['Hvad er Nota?', /^Nota udgør/],
    ['Hvad er HandicapBilistCentret?', /^HandicapBilistCentret: HBC besidder/],
    ['Hvad er Børns Vilkår?', /Børns Vilkår har siden 2013 .* rådgivet/],
  ])('begins with what it is or does, not with its money: %s', (question, begins) =>
    expect(assistant.ask(question).text).toMatch(begins),
  )

  it.each(['GirlTalk', 'Linie14', 'Børneportalen', 'Sorglinjen'])(
    'tells of a line that no text tells of in one way: %s',
    (name) =>
      expect(assistant.ask(`Hvad er ${name}?`).text).toMatch(
        new RegExp(`^Aftalen 2023-2026 har penge til "${name}": `),
      ),
  )

  it('"danner grundlag for" is no text about Danner', () => {
    expect(assistant.ask('Hvad er Danner?').text).toContain('"Tilskud til Danners ambulante tilbud')
  })
})

describe('where something lies', () => {
  it.each([
    ['Hvor ligger sclerosehospitalerne?', 'Ry og Haslev'],
    ['Hvor har HandicapBilistCentret til huse?', 'Rødovre'],
  ])('is told by a place: %s', (question, said) => expect(assistant.ask(question).text).toContain(said))

  it.each(['Hvor ligger Danner?', 'Hvor ligger Nota?', 'Hvor ligger headspace?', 'Hvor ligger Reden?'])(
    'is told by nothing else: %s',
    (question) => expect(assistant.ask(question).kind).toBe('not_found'),
  )
})

describe('what words mean where they stand', () => {
  it.each([
    [
      '"slået min kone": who hits',
      'Jeg har slået min kone og vil stoppe. Hvor kan jeg få hjælp?',
      /udøvere? (?:af )?(?:partner)?vold|udøver vold/,
    ],
    [
      '"vi er bange": not of one\'s husband',
      'Min mand er jøde, og vi er bange. Hvad gør staten?',
      /antisemiti/,
    ],
    ['"en ledsager": not "som ledsager faderen"', 'Kan en 68-årig få ledsager?', /^Nej\. .*12-67 år/],
  ])('%s', (_, question, said) => expect(assistant.ask(question).text).toMatch(said))

  it('"forladt af sin far" is no leaving of a faith', () => {
    const { text } = assistant.ask('Jeg er mor til en dreng, der er blevet forladt af sin far. Er der noget?')
    expect(text).not.toContain('Frafalden')
  })
})

describe('how many there are', () => {
  it.each(['Hvor mange bliver udsat for partnervold?', 'Hvor mange børn er anbragt?'])(
    'is not told by a share of the money: %s',
    (question) => expect(assistant.ask(question).kind).toBe('not_found'),
  )

  it.each([
    ['a sum beside an annex', 'Hvor mange plejefamilier er der i Danmark?'],
    ['a number of what was paid for', 'Hvor mange flygtninge er der i Danmark?'],
    ['some of them', 'Hvor mange veteraner er der i Danmark?'],
    ['some of others', 'Hvor mange hjemløse er der i Danmark?'],
    ['other people', 'Hvor mange unge mister en partner om året?'],
    [
      'how many live with it, where how many get it is asked',
      'Hvor mange personer får hvert år en demenssygdom?',
    ],
  ])('is not told by %s: %s', (_, question) => expect(assistant.ask(question).kind).toBe('not_found'))

  it.each([
    ['Hvor mange udsatte grønlændere er der i Danmark?', '1.500'],
    ['hvor mange veteraner går uden job', '700-2.200'],
    ['Hvor mange pårørende til demente er der?', '400.000'],
    ['Hvor mange mister deres partner hvert år?', '800'],
  ])('%s → %s', (question, said) => expect(assistant.ask(question).text).toContain(said))

  it('is told by a whole sentence before a piece of one', () => {
    expect(assistant.ask('Hvor mange bekymringer om ekstremisme var der i 2023-24?').text).toMatch(
      /^En kortlægning .*359/,
    )
  })
})

it('a new start leaves the talk before it behind', () => {
  const answer = talk('hvad er headspace', 'noget helt andet: i hvilke byer ligger de grønlandske huse?')
  expect(answer.citations[0]?.quote).toContain('Odense')
})

describe('a question behind a story', () => {
  it.each([
    [
      'En pige i min opgang bliver vist tvunget til at sælge sig selv. Hvem tager sig af ofre for menneskehandel?',
      'CMM',
    ],
    ['Jeg er journalist. Hvem er kontaktperson på nyheden?', 'Thomas Danielsen'],
  ])('%s → %s', (question, holds) => {
    const answer = assistant.ask(question)
    expect(answer.text + answer.citations.map(({ quote }) => quote).join(' ')).toContain(holds)
  })

  it('is not answered where it leans on what was told', () => {
    expect(assistant.ask('Min kat er løbet væk. Hvad gør jeg ved det?').kind).toBe('not_found')
  })
})

describe('going on', () => {
  it.each([
    [['Hvad er Skyggebørn?', 'hvor gamle må man være?'], '4-28'],
    [['hvad er venner viser vej', 'hvem står bag?'], 'Røde Kors'],
    [
      ['hvad er klar til start', 'hvem er det der driver det', 'og hvor i landet skal det brede sig'],
      'Jylland',
    ],
    [['hvad laver Demenslinien', 'hvornår har de åbent?', 'og hvad skal de nye penge bruges til'], 'weekend'],
  ])('%s → %s', (turns, holds) => {
    const answer = talk(...turns)
    expect(answer.text + answer.citations.map(({ quote }) => quote).join(' ')).toContain(holds)
    expect(answer.understood).toBeTruthy()
  })

  it('a question of its own turns to something else, and is not said to go on', () => {
    const answer = talk('hvad er hjernesagen', 'hvor mange mennesker har demens i danmark')
    expect(answer.text).toContain('100.000')
    expect(answer.understood).toBeNull()
  })

  it('what the talk does not hold is not looked for elsewhere', () => {
    expect(talk('Hvad er Joannahuset?', 'hvad koster det for dem?').kind).toBe('not_found')
  })
})

describe('confidence', () => {
  const grounds = (text: string): Grounds => {
    const { slots, ranked } = read(text)
    return groundsOf(room.catalog, meaning(text), slots, ranked)
  }

  it('is between 0 and 1, more for what is held and less for what is lacking', () => {
    const sure = grounds('Hvad er headspace?')
    expect(confidence(sure)).toBeGreaterThan(0.7)
    const lacking: Partial<Record<keyof Grounds, number>> = {
      lacks: 1,
      missingName: 1,
      unknown: 1,
      outside: 1,
    }
    for (const [name, value] of Object.entries(lacking))
      expect(confidence({ ...sure, [name]: value }), name).toBeLessThan(confidence(sure))
  })

  it('sees what is lacking', () => {
    expect(grounds('Hvor mange medlemmer har Foreningen Frafalden?').lacks).toBe(1)
    expect(grounds('Hvad siger loven om boligstøtte?').outside).toBe(1)
    expect(
      grounds('Hvad laver Zebrafonden for hjemløse?').missingName + grounds('hvad er en zorblap').unknown,
    ).toBeGreaterThan(0)
    expect(grounds('Hvilket mærke er bussen til Torshavn?').whichLacks).toBe(1)
  })
})

describe('English', () => {
  it.each([
    ['What is Lev Uden Vold?', 'Lev Uden Vold'],
    ['Who runs Venner Viser Vej?', 'Røde Kors'],
    ['where are the Greenlandic houses located', 'Odense'],
    ['Which ages are the youth clinics for sexual health meant for?', '12-25'],
  ])('%s', (question, holds) => {
    const answer = assistant.ask(question)
    expect(answer.kind).toBe('passages')
    expect(answer.text + answer.citations[0]?.quote).toContain(holds)
  })
})

describe('how long money lasts is told by the text', () => {
  it.each([
    ['hvor længe har Jobbanken bevilling', '2022'],
    ['hvor lang tid får Cabi penge', 'medio 2024'],
    ['hvor længe får headspace penge', 'medio 2024'],
  ])('%s: %s', (question, until) => {
    const answer = assistant.ask(question)
    expect(answer).toMatchObject({ kind: 'passages', results: [] })
    expect(answer.text).toContain(until)
  })
})

describe('names and places', () => {
  it('a name of two words is not run together', () => {
    expect(assistant.ask('hvilken alder rådgiver reden ung').text).toContain('15')
  })

  it('an abbreviation is told by the section that has it for its subject', () => {
    expect(assistant.ask('hvad er SØM').text).toContain('investering')
  })

  it('where a story happened is no name to look for', () => {
    const answer = assistant.ask('min mand var soldat i Irak og har ikke haft arbejde siden. er der hjælp')
    expect(answer.citations.some(({ quote }) => /veteran/i.test(quote))).toBe(true)
  })

  it('what is ranked is no money: which country has most', () => {
    for (const question of [
      'hvilket land har flest med sclerose',
      'hvem er der flest af blandt ofre for menneskehandel',
    ])
      expect(assistant.ask(question).results).toEqual([])
  })
})

describe('a line of the table that no text describes', () => {
  it('is told with its money where it is what is looked for', () => {
    const answer = assistant.ask('kan et barn ringe til børnetelefonen midt om natten')
    expect(answer.kind).toBe('passages')
    expect(answer.text).toBe(
      'Aftalen 2023-2026 har penge til "BørneTelefonen – rådgivning om natten": 2,5 mio. kr. i alt. Mere står der ikke om det.',
    )
    expect(answer.citations.map(({ quote }) => quote)).toEqual([
      expect.stringContaining('1,0 1,5 0,0 0,0 2,5'),
    ])
    expect(assistant.ask('og i 2024?', answer.context).results.map(({ value }) => value)).toEqual([1.5])
  })

  it('stands behind a text that tells of it as well', () => {
    const { text, citations } = assistant.ask('hvem hjælper folk der har fået hiv')
    expect(text).toContain('har også penge til "AIDS-fondet"')
    expect(citations[0]?.quote).toContain('Blødererstatningsfonden')
    expect(citations[1]?.quote).toContain('AIDS-fondet')
  })

  it('says nothing of what it is, nor of an agreement that does not have it', () => {
    expect(assistant.ask('hvad laver GirlTalk').kind).toBe('not_found')
    expect(assistant.ask('hvem hjælper folk der har fået hiv i aftalen 2026-2029').text).not.toContain(
      'AIDS-fondet',
    )
  })
})
