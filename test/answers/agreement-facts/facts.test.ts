// The agreements themselves: who, when, which years, which ministries, what is missing; and the news beside what it reports.
import { describe, expect, it } from 'vitest'
import { conversation, realAssistant } from '../room.ts'

const { assistant, knowledge } = realAssistant()
const quotes = (question: string) =>
  assistant
    .ask(question)
    .citations.map(({ quote }) => quote.replace(/\s+/g, ' '))
    .join(' | ')

describe('the same of another agreement', () => {
  it.each([
    [['hvornår blev SSA21 indgået?', 'og SSA23?'], 'Aftalen 2023-2026 er indgået den 3. marts 2023.'],
    [
      ['hvilke partier står bag SSA23', 'og SSA21', 'og SSA22'],
      'Bag aftalen 2022-2025 står Regeringen, Venstre',
    ],
    // Of one whose text does not tell it, too.
    [['hvornår blev SSA26 indgået?', 'og SSA23?'], 'Aftalen 2023-2026 er indgået den 3. marts 2023.'],
  ])('%j', (turns, said) => expect(conversation(assistant, ...turns).text).toContain(said))
})

describe('an agreement', () => {
  it.each([
    ['Hvem står bag aftalen for 2023-2026?', 'Danmarksdemokraterne'],
    ['Hvornår blev aftalen for 2021-2024 indgået?', '24. november 2020'],
    ['Hvilken periode gælder aftalen 2022-2025 for?', '2022-2025'],
    ['Hvilke ministerier hører initiativerne i aftalen 2021-2024 under?', 'Beskæftigelsesministeriet'],
    ['Hvilket prisniveau er aftalen 2023-2026 i?', '2023-pl'],
    ['er beløbene i 23-aftalen i 2023-priser eller løbende priser', '2023-pl'],
    ['Beløbene i SSA23, hvilket års prisniveau er de regnet ud i?', '2023-pl'],
    ['Hvilke principper har aftalen 2021-2024?', 'syv principper'],
    ['Hvad mangler der i aftalen 2022-2025?', '2022-2025'],
    ['er Venstre med i aftalen 2023-2026?', 'Nej'],
    ['er Venstre med i aftalen 2021-2024?', 'Ja'],
    ['Hvem er kontaktperson på nyheden fra 25. november 2020?', 'Thomas Danielsen'],
    ['Hvad hedder direktøren, der udtaler sig i nyheden?', 'Ellen Klarskov Lauritzen'],
  ])('%s → %s', (question, holds) => {
    const answer = assistant.ask(question)
    expect(answer.text).toContain(holds)
    for (const { document, quote, start, end } of answer.citations)
      expect(knowledge.quote(document, start, end)).toBe(quote)
  })

  it('which areas it covers is cited where the agreement says it', () => {
    expect(quotes('Hvilke områder dækker aftalen fra marts 2023?')).toContain(
      'ligestillings- og kulturområdet',
    )
  })

  it('asked in short, the parties are told where the agreement is meant', () => {
    expect(assistant.ask('ssa22: hvem var med?').text).toContain('Liberal Alliance')
    expect(assistant.ask('hvem er med i folkebevægelsen mod ensomhed?').text).not.toContain(
      'Liberal Alliance',
    )
  })

  it('what its text does not state is not stated', () => {
    expect(assistant.ask('hvilke partier står bag aftalen 2026-2029').kind).toBe('not_found')
    expect(assistant.ask('hvornår blev 2026-2029 aftalen underskrevet').kind).toBe('not_found')
  })
})

describe('the price level of figures just told', () => {
  it.each<[question: string, levels: string[]]>([
    ['Hvad får Hjernesagen i 2027?', ['2026-pl']],
    ['hvad får lev uden vold i 2024', ['2021-pl', '2023-pl']],
  ])('%s', (question, levels) => {
    const { context } = assistant.ask(question)
    const answer = assistant.ask('i hvilke priser er det?', context)
    expect(answer.text.match(/\d{4}-pl/g)).toEqual(levels)
    expect(answer.citations).toHaveLength(levels.length)
  })

  it('is that of an agreement that is named instead', () => {
    const { context } = assistant.ask('Hvad får Hjernesagen i 2027?')
    expect(assistant.ask('hvilket prisniveau er SSA21 i?', context).text).toContain('2021-pl')
  })
})

describe('the agreement whose whole was just told', () => {
  it.each<[figure: string, next: string, holds: string]>([
    ['hvor stor er ssa23?', 'hvornår blev den indgået?', '3. marts 2023'],
    ['hvor meget blev fordelt i ssa21?', 'hvem står bag aftalen?', 'Liberal Alliance'],
  ])('%s %s', (figure, next, holds) => {
    const answer = assistant.ask(next, assistant.ask(figure).context)
    expect(answer.text).toContain(holds)
    expect(new Set(answer.citations.map(({ document }) => document)).size).toBe(1)
  })

  it('is the one that lacks it, where its text does not state it', () => {
    const { context } = assistant.ask('ssa26 i alt')
    expect(assistant.ask('hvem har lavet aftalen?', context).kind).toBe('not_found')
  })

  it('is not meant after the figure of one of its initiatives', () => {
    const { context } = assistant.ask('hvor meget fik headspace i ssa23?')
    expect(assistant.ask('hvem står bag?', context).text).not.toContain('Liberal Alliance')
  })
})

describe('the working group', () => {
  it('who, who leads it, and until when, one after the other', () => {
    const who = assistant.ask('hvem sidder i arbejdsgruppen om civilsamfundsstrategi i 2021-aftalen')
    expect(who.text).toContain('Frivilligrådet')
    const chair = assistant.ask('hvem er formand for den?', who.context)
    expect(chair.text).toContain('Frivilligrådet')
    expect(assistant.ask('hvornår skal de være færdige', chair.context).text).toContain('august')
  })
})

describe('the news', () => {
  it('stands beside the agreement where both speak of the sum', () => {
    const answer = assistant.ask('Hvor mange millioner siger nyheden, at der er i alt?')
    expect(answer.text).toMatch(/760[\s\S]*759,8/)
    // Asked for the exact figure, the agreement's own comes first.
    const exact = assistant.ask('Nyheden siger 760 millioner, hvad er det præcise tal i aftalen?')
    expect(exact.text).toMatch(/759,8[\s\S]*760/)
    expect(new Set(answer.citations.map(({ document }) => document))).toEqual(
      new Set(['nyhed-2020-11-25', 'ssa-2021-2024']),
    )
  })

  it('its date is quoted with the headline above it', () => {
    expect(quotes('Hvornår er nyheden fra?')).toContain(
      'Millioner til sociale initiativer er fordelt 25-11-2020',
    )
  })
})
