// Why a question is asked is no part of what is asked: any reason before a question for a figure leaves its figure as it is.
import { describe, expect, it } from 'vitest'
import { realAssistant } from './room.ts'

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
