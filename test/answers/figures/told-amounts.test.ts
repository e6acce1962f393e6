// Amounts that only texts state, added up, shared and subtracted in talk. Worked out by hand from the texts.
import { describe, expect, it } from 'vitest'
import { conversation as converse, realAssistant } from '../room.ts'

const { assistant } = realAssistant()
const conversation = (...turns: string[]) => converse(assistant, ...turns)
const values = (...turns: string[]) => conversation(...turns).results.map(({ value }) => value)

describe('amounts that only texts state, worked with', () => {
  it.each<[turns: string[], expected: number[]]>([
    [['ensomhedsstrategien i SSA22?', 'og civilsamfundsstrategien?', 'sammen?'], [48.2]],
    [['Civilsamfundsstrategien og ensomhedsstrategien i SSA22, hvad giver de to tilsammen?'], [48.2]],
    [['nr. 34 i SSA21 i alt?', 'heraf rejseholdet?', 'hvor mange pct. er det?'], [12.2]],
    [['De Anbragtes Vilkår i alt?', 'hvor meget af det er ren drift?', 'og resten?'], [3.2]],
    [
      ['SSA22: hvor meget fra rammen i 21-24 udmøntes til civilsamfundsstrategien?', 'heraf til ensomhed?'],
      [1.2],
    ],
  ])('%j', (turns, expected) => expect(values(...turns)).toEqual(expected))

  it('shows what it added and cites both', () => {
    const answer = conversation(
      'ensomhedsstrategien i SSA22?',
      'og civilsamfundsstrategien?',
      'læg de to sammen',
    )
    expect(answer.calculation).toBe('24,3 + 23,9 = 48,2')
    expect(answer.citations.map(({ document }) => document)).toEqual(['ssa-2022-2025', 'ssa-2022-2025'])
  })
})
