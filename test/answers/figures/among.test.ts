// Rankings and counts of only those rows that meet a condition; what the condition is must be understood.
import { describe, expect, it } from 'vitest'
import { queryAmounts } from '../../../answers/facts/amounts.ts'
import { isAmong, readAmong } from '../../../answers/figures/among.ts'
import { readQuestion } from '../../../answers/question/question.ts'
import { realAssistant } from '../room.ts'

const { assistant, knowledge } = realAssistant()
const valuesOf = (question: string) => assistant.ask(question).results.map(({ value }) => value)

describe('the condition', () => {
  it.each([
    ['hvor mange initiativer får penge i alle fire år', 'everyYear'],
    ['det største der har midler i hvert af årene', 'everyYear'],
    ['hvilke initiativer får kun penge i ét år', 'oneYear'],
    ['hvilke initiativer har kun penge i 2023', 'onlyThen'],
    ['største initiativ uden varige midler', 'withoutPermanent'],
    ['hvilket initiativ får flest penge i alle fire år', null],
    ['hvor meget er der i alt', null],
  ])('%s: %s', (question, among) => {
    expect(readAmong(readQuestion(question))).toBe(among)
  })
})

/** The same, worked out from the cells. */
const initiatives = (agreement: string) => {
  const cells = queryAmounts(knowledge, { levels: ['initiative'], agreements: [agreement] })
  return [...new Set(cells.map(({ row }) => row))].map((row) => {
    const own = cells.filter((cell) => cell.row === row)
    const years = own.filter(({ measure }) => measure === 'year').map(({ tenths }) => tenths)
    const total = own.find(({ measure }) => measure === 'total')?.tenths ?? 0
    return { row, years, total }
  })
}

describe('what is counted and ranked', () => {
  it('those with money in every year, and those with money in one', () => {
    const all = initiatives('2023-2026')
    const everyYear = all.filter(({ years }) => years.every((tenths) => tenths > 0))
    const oneYear = all.filter(({ years }) => years.filter((tenths) => tenths > 0).length === 1)
    expect(valuesOf('Hvor mange initiativer i SSA23 får penge i alle fire år?')).toEqual([everyYear.length])
    expect(valuesOf('Hvor mange initiativer i SSA23 får kun penge i ét år?')).toEqual([oneYear.length])
    expect(everyYear.every(({ row, total }) => isAmong(knowledge, 'everyYear', [row], total))).toBe(true)
    expect(oneYear.every(({ row, total }) => isAmong(knowledge, 'oneYear', [row], total))).toBe(true)
  })

  it('the smallest of those with money in every year is not the smallest of all', () => {
    const answer = assistant.ask('Mindste initiativ i SSA21 blandt dem der får penge i alle fire år?')
    expect(answer.results.map(({ value }) => value)).toEqual([1.2])
    expect(answer.text).toContain('der får penge i alle årene')
    expect(valuesOf('Mindste initiativ i SSA21?')).toEqual([0.6])
  })

  it('the rest of a condition is no period of its own', () => {
    const asked = 'Hvor mange initiativer i SSA23 har kun penge i 2023'
    expect(valuesOf(`${asked}, og nul resten af årene?`)).toEqual(valuesOf(`${asked}?`))
  })

  it('"uden varige midler" asks for no permanent money', () => {
    expect(valuesOf('største initiativ i SSA21 uden varige midler')).toEqual([79.7])
  })

  it('that they get money in the year asked about is no condition', () => {
    const asked = 'største initiativ i SSA23'
    expect(valuesOf(`${asked} blandt dem der får penge i 2025`)).toEqual(valuesOf(`${asked} i 2025`))
    expect(valuesOf(`${asked} i 2025`)).toHaveLength(1)
  })

  it('a condition that is not understood is not left out', () => {
    expect(assistant.ask('største initiativ i SSA23 blandt dem der ligger i Jylland').results).toEqual([])
  })
})
