// What an abbreviation stands for is told where a text or a table spells it out, and nowhere else.
import { describe, expect, it } from 'vitest'
import { realAssistant } from '../room.ts'

const { assistant } = realAssistant()

describe('what an abbreviation stands for', () => {
  it.each([
    ['hvad står KOMBU for', /Kompetencecenter for børn som pårørende/, 'only a table names it'],
    ['Hvad er FME en forkortelse for?', /Folkebevægelsen mod Ensomhed \(FME\)/, 'the text spells it out'],
    ['hvad betyder SØM', /Socialøkonomiske Investeringsmodel \(SØM\)/, 'asked without saying "forkortelse"'],
  ])('%s', (question, long) => {
    const answer = assistant.ask(question)
    expect(answer).toMatchObject({ kind: 'passages', text: expect.stringMatching(long) })
    const [cited] = answer.citations
    expect(cited?.quote.replace(/-\s*\n\s*/g, '').replace(/\s+/g, ' ')).toMatch(long)
  })

  it('is declined where it is only used', () => {
    expect(assistant.ask('Hvad står forkortelsen RLTN for?').kind).toBe('not_found')
  })

  it('does not take "står for" for it', () => {
    const answer = assistant.ask('hvem står for Sport for LIVET')
    expect(answer).toMatchObject({ kind: 'passages', text: expect.stringMatching(/Sport for LIVET/i) })
  })
})
