// Questions that a yes or a no answers: which of two gets more, and whether something is the largest.
import { describe, expect, it } from 'vitest'
import { conversation, realAssistant } from '../room.ts'

const { assistant } = realAssistant()

describe('which of two gets more', () => {
  it.each([
    ['får headspace mere end Cabi?', 'Ja.', [51.5, 29.4]],
    ['får Cabi mindre end headspace?', 'Ja.', [51.5, 29.4]],
    ['er det rigtigt at Cabi får mere end headspace?', 'Nej.', [51.5, 29.4]],
    ['er Danner større end Lev Uden Vold i SSA23?', 'Nej.', [11.4, 7.2]],
    ['er partnervold større end demensindsatsen?', 'Ja.', [136.1, 56]],
    ['er SSA23 større end SSA21?', 'Ja.', [947.7, 759.8]],
    ['får Sclerosehospitalerne mere i SSA26 end i SSA23?', 'Ja.', [35.4, 29.5]],
    ['får headspace mere i 2023 end i 2022?', 'Ja.', [6.9, 20.3]],
    ['får headspace mindre i 2021 end i 2022?', 'Nej.', [7.9, 6.9]],
    ['får nr. 28 mere end nr. 32 i SSA21?', 'Nej, det er det samme.', [4, 4]],
  ])('%s %s', (question, verdict, expected) => {
    const { text, results } = assistant.ask(question)
    expect(text.split('\n')[0]).toBe(verdict)
    expect(results.map(({ value }) => value)).toEqual(expected)
  })

  it('is said of no more than two', () => {
    const { text, results } = assistant.ask('går der flere penge til ældre end til psykiatri i SSA23?')
    expect(results).toHaveLength(3)
    expect(text).not.toMatch(/^(?:Ja|Nej)/)
  })
})

describe('whether something is the largest', () => {
  it.each([
    ['er menneskehandel det største initiativ i SSA26?', 'Ja.', [62.4]],
    ['er det rigtigt at partnervold er det største initiativ i SSA23?', 'Ja.', [136.1]],
    ['er headspace det største initiativ i SSA21?', 'Nej.', [79.7, 51.5]],
    ['er ældre det område der får mest i SSA23?', 'Nej.', [136.1, 135.3]],
    ['Er Social- og Indenrigsministeriet det største ministerium i SSA21?', 'Ja.', [469]],
  ])('%s %s', (question, verdict, expected) => {
    const { text, results } = assistant.ask(question)
    expect(text.split('\n')[0]).toBe(verdict)
    expect(results.map(({ value }) => value)).toEqual(expected)
  })

  it('or among the largest', () => {
    const { text, results } = assistant.ask('er headspace blandt de ti største i SSA21?')
    expect(text).toMatch(/^Ja\./)
    expect(results).toHaveLength(10)
  })
})

describe('the largest agreement', () => {
  it('of all of them, each in its prices', () => {
    const { results, notes } = assistant.ask('hvilken aftale er størst?')
    expect(results.map(({ value }) => value)).toEqual([947.7, 759.8, 557.7])
    expect(notes.join()).toContain('hver sin aftales priser')
  })

  it('of something just talked about', () => {
    const turns = ['hvad får Psykiatritopmødet i SSA21?', 'i hvilken aftale fik de mest?']
    expect(conversation(assistant, ...turns).results.map(({ value }) => value)).toEqual([3.7, 2])
  })
})

it('the page says yes or no before the figures', () => {
  const { html } = assistant.ask('får headspace mere end Cabi?')
  expect(html.indexOf('<strong>Ja.</strong>')).toBeGreaterThan(0)
  expect(html.indexOf('<strong>Ja.</strong>')).toBeLessThan(html.indexOf('51,5'))
})
