// Bodies that the texts name: whom an initiative's money goes to has its figure, who is only mentioned has none.
import { describe, expect, it } from 'vitest'
import { conversation, realAssistant } from '../room.ts'

const { assistant } = realAssistant()
const values = (...turns: string[]) => conversation(assistant, ...turns).results.map(({ value }) => value)

describe('whom the text gives the money to', () => {
  it.each([
    ['hvad får Børns Vilkår i SSA26?', [4.9]],
    ['hvad får børns vilkår i ssa26', [4.9]],
    ['hvad får Danske Patienter i SSA26?', [0.8]],
    ['hvad får Københavns Professionshøjskole?', [5.7]],
    ['hvad fik Red Barnet i SSA21?', [3.6]],
    ['hvad får Børns Vilkår i alle aftaler?', [2.4, 4.9]],
  ])('%s', (question, expected) => expect(values(question)).toEqual(expected))

  it('is meant in the next agreement, too', () => {
    expect(values('Danske Patienter i 2023', 'og i SSA26?')).toEqual([0.8])
  })
})

describe('who is only mentioned', () => {
  it.each([
    'hvad får Dialog mod Vold?',
    'hvad får Frivilligrådet?',
    'hvad får frivilligrådet?',
    'hvad får FriSe?',
    'hvad får Parasport Danmark?',
    'hvad får Nationalt Videnscenter for Demens?',
    'hvad får Rådet for Socialt Udsatte i SSA26?',
    'hvad får Sundhedsdatastyrelsen?',
    'hvad får KL i SSA26?',
    // An authority hands out what others get.
    'hvad får socialstyrelsen i ssa21?',
    'sundhedsstyrelsen i ssa23?',
  ])('has no figure: %s', (question) => {
    const { kind, results, amounts } = assistant.ask(question)
    expect({ isAmount: kind === 'amount', results, amounts }).toEqual({
      isAmount: false,
      results: [],
      amounts: [],
    })
  })
})

describe('what only the text of an agreement tells', () => {
  it('is no reason to say that it is not there', () => {
    const answer = assistant.ask('hvad får Ankestyrelsen i SSA26?')
    expect(answer.results.map(({ value }) => value)).toEqual([17.7])
    expect(answer.citations.map(({ document }) => document)).toEqual(['ssa-2026-2029'])
  })

  it('is not told of a name that stands in it in pieces', () => {
    expect(assistant.ask('hvor mange mio fik lev uden vold i ssa26').kind).toBe('not_found')
  })

  it('is a theme, and no row of another agreement that has the word in its name', () => {
    expect(assistant.ask('hvad får demens i SSA21?').text).not.toContain('KiAP')
  })
})

describe('money that others give', () => {
  it.each([
    ['hvor meget fik Psykiatritopmødet i satspuljen?', [2]],
    ['hvor meget blev der afsat til Ældretilsynet i satspuljen?', [60]],
    ['hvor meget får Cabi fra Beskæftigelsesministeriet?', [29.4]],
  ])('%s', (question, expected) => expect(values(question)).toEqual(expected))

  it.each([
    'hvad fik Demenslinien på finansloven?',
    'hvor meget får Sport for LIVET fra Kulturministeriet?',
    'hvad får Frafalden fra Udlændinge- og Integrationsministeriet?',
  ])('is never told from the table: %s', (question) => expect(assistant.ask(question).amounts).toEqual([]))
})
