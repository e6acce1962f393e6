// The figure of an initiative that is told of in other words than its name; never that of something like it.
import { describe, expect, it } from 'vitest'
import { realAssistant } from '../room.ts'

const { assistant } = realAssistant()

describe('an allotment to what is told of and not named', () => {
  it.each<[question: string, title: RegExp, value: number]>([
    [
      'fodpleje til folk med psoriasis i leddene i 2028',
      /^Fodterapi til patienter med svær psoriasisgigt/,
      1.2,
    ],
    ['det lange kursus til plejeforældre i 2023, hvor mange penge?', /^Længerevarende efteruddannelse/, 8.1],
    [
      'Folk der var på børnehjem som små og vil læse deres gamle sagsakter i arkiverne: hvad er der i alt i den nyeste aftale?',
      /^Forsorgsmuseet/,
      8.8,
    ],
    [
      'Der var noget med et køretøj, så færøske patienter i behandling i København kan komme på udflugt – hvad blev der givet?',
      /^Tilskud til en ny bus/,
      0.6,
    ],
  ])('%s', (question, title, value) => {
    const answer = assistant.ask(question)
    expect(answer.kind).toBe('amount')
    expect(answer.results.map((result) => result.value)).toEqual([value])
    expect(answer.results[0]?.label).toMatch(title)
    expect(answer.notes).toContain(
      'Initiativet er fundet ved det, teksten fortæller om det, ikke ved sit navn.',
    )
    // The row, and what the initiative was found by.
    expect(answer.citations.length).toBeGreaterThanOrEqual(2)
  })
})

describe('what is no allotment to the initiative', () => {
  it.each([
    ['ansøgningspuljen på senfølgeområdet - altså kun puljen, hvad er der afsat til den i 2023', 'its pool'],
    ['hvor meget betaler kommunen til et forbrugsgode', 'what somebody pays'],
    ['hvor længe lever man i gennemsnit med ALS', 'no money'],
    ['hvad bruger hus forbi pengene på', 'what it is used for'],
    ['Hvor stor en del af dem, der har hepatitis C, ved det ikke selv?', 'a share of people'],
  ])('%s: %s', (question) => {
    expect(assistant.ask(question).notes.join(' ')).not.toContain('Initiativet er fundet')
  })
})
