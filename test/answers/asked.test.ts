// Why a question is asked is no part of what is asked: any reason before a question for a figure leaves its figure as it is.
import { describe, expect, it } from 'vitest'
import { conversation, realAssistant } from './room.ts'

const { assistant } = realAssistant()

const REASONS = [
  'Vi er ved at gennemgå området i kommunen og mangler et enkelt tal. ',
  'For at kunne sammenligne med vores egne midler vil jeg gerne vide, ',
  'Udvalget har spurgt til det, og derfor vil jeg gerne have oplyst, ',
  'Jeg kan ikke få det til at stemme. ',
]
const QUESTIONS = [
  'hvor meget der er afsat til Lev Uden Vold i 2024?',
  'hvor meget får organisationen Skyggebørn i 2026?',
  'hvor mange procent stiger civilsamfundsområdet i SSA23 fra 2023 til 2024?',
  'hvad koster Abonnementsordning på tilskudsmedicin i 2029?',
]

describe('a reason before a question', () => {
  it.each(REASONS.flatMap((reason) => QUESTIONS.map((question) => [reason, question])))(
    '%s%s',
    (reason, question) => {
      const plain = assistant.ask(question)
      expect(plain.results).not.toEqual([])
      expect(assistant.ask(reason + question).results).toEqual(plain.results)
    },
  )

  it('is part of the question where it names the agreement or the year', () => {
    const answer = assistant.ask('Jeg ser på SSA23. Hvor meget er der i alt til Ungdommens Røde Kors?')
    expect(answer.results.map(({ agreement }) => agreement)).toEqual(['2023-2026'])
  })

  it('is not answered in place of the question', () => {
    const answer = assistant.ask('Gadelampen er gået ud ved min mors hus. Hvem skal man ringe til om det?')
    expect(answer.kind).toBe('not_found')
  })
})

describe('who puts himself right asks the same of something else', () => {
  it.each([
    'argh, det var Hjernerystelse jeg skulle bruge',
    'nej, jeg mente Hjernerystelse',
    'ups, Hjernerystelse',
    'det skulle være Dansk Center for Hjernerystelse',
    'nej vent, Hjernerystelse skulle det være',
    'hov, Hjernerystelse mente jeg',
  ])('%s', (correction) => {
    const answer = conversation(assistant, 'videnscenter for hovedpine 2026', correction)
    expect(answer.results.map(({ value, label }) => ({ value, label }))).toEqual([
      { value: 2.1, label: expect.stringContaining('Dansk Center for Hjernerystelse') },
    ])
  })
})

describe('the same of something else', () => {
  it.each<[turns: string[], values: number[]]>([
    [['Idræt for Sindet i 2025 - beløb?', 'samme spm for OMBOLD'], [2.2]],
    [
      [
        'Det sociale frikort i 21-24, hvad er der i 2023',
        'hvad siger den næste aftale, SSA23, for samme år?',
      ],
      [4],
    ],
    [['civilsamfundsstrategi SSA21, hvad var der i 2021?', 'de tre år efter slået sammen?'], [74.9]],
    [['Socialt frikort 2023 i SSA21?', 'og i den næste aftale det år'], [4]],
    [['hvor meget fik headspace i 2022', 'vent, 2024 var det jeg skulle bruge'], [16.4]],
    [['How much did headspace get in 2023?', 'and in 2024?'], [16.4]],
    // Of an agreement that we hold only in part the total is not known; that of the next is.
    [['hele SSA22, totalbeløb?', 'ok, hvad så med SSA23?'], [947.7]],
    [['hele SSA22, totalbeløb?', 'og i alt?'], []],
    [['hele SSA22, totalbeløb?', 'hvor meget fik headspace i 2023'], [20.3]],
  ])('%s', (turns, values) => {
    expect(conversation(assistant, ...turns).results.map(({ value }) => value)).toEqual(values)
  })
})
