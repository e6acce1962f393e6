// A follow-up is told as it was understood, in full; two wholes and equals as one would say them.
import { describe, expect, it } from 'vitest'
import { conversation, realAssistant } from '../room.ts'

const { assistant } = realAssistant()
const understood = (...turns: string[]) => conversation(assistant, ...turns).understood
const text = (...turns: string[]) => conversation(assistant, ...turns).text

describe('how a follow-up was understood', () => {
  it.each([
    [
      ['hvilket initiativ er størst i SSA23?', 'og nr. 3?'],
      'Hvad er det tredjestørste initiativ i alt i 2023-2026?',
    ],
    [
      ['hvor mange initiativer er der i SSA26?', 'og hvor mange får under 1 mio.?'],
      'Hvor mange initiativer får under 1,0 mio. kr. i aftalen 2026-2029?',
    ],
    [
      ['hvilke initiativer får mest i SSA23?', 'og i 2025?'],
      expect.stringMatching(/^Hvad er de \d+ største initiativer i 2025 i aftalen 2023-2026\?$/),
    ],
    [
      ['Hvilke puljer kan kommuner søge i 2026?', 'og regioner?'],
      'Hvilke puljer er der, som regioner kan søge i 2026?',
    ],
  ])('%j', (turns, expected) => expect(understood(...turns)).toEqual(expected))
})

describe('in a sentence', () => {
  it('the whole is no name', () => {
    expect(text('ældreområdets andel af SSA23 i pct')).toContain('pct. af hele aftalen')
  })

  it('what is counted is told once with its period', () => {
    expect(text('hvor mange initiativer får over 10 mio. i SSA26?')).toContain(
      '13 initiativer på over 10,0 mio. kr. i alt i aftalen 2026-2029.',
    )
  })

  it('equals are neither more nor less', () => {
    const answer = text('forskellen mellem nr. 32 og nr. 33 i SSA21')
    expect(answer).toContain('får det samme som')
    expect(answer).not.toContain(' 0,0 mio. kr.')
  })
})
