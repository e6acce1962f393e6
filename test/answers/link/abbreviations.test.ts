// Words cut short are read against the words of the tables, and only where it is clear which is meant.
import { describe, expect, it } from 'vitest'
import { Abbreviations } from '../../../answers/link/abbreviations.ts'

const abbreviations = new Abbreviations(
  [
    'Sjældne',
    'sygdomme',
    'sygdommene',
    'Integrationsministeriet',
    'partnerskab',
    'rehabilitering',
    'retssikkerhed',
  ],
  ['grønlænder', 'Grønland'],
)

describe('abbreviations', () => {
  it.each<[text: string, stopped: boolean, word: string | null, why: string]>([
    ['sygd', true, 'sygdomme', 'forms of one word are no doubt'],
    ['rehab', true, 'rehabilitering', 'the only word that begins so'],
    ['re', true, null, 'too short to say anything'],
    ['rehab', false, null, 'nothing says that it is cut short'],
    [
      'integrationsmin',
      false,
      'integrationsministeriet',
      '"min" is what a ministry is cut to, with or without a stop',
    ],
    ['r', true, null, 'a single letter'],
    ['grøn', true, null, 'the land or those who live there: two words'],
    ['grønlænderpartnersk', true, 'grønlænderpartnerskab', 'only the last part is cut short'],
    ['xyz', true, null, 'begins no word of the tables'],
  ])('%s (stopped: %s) is %s: %s', (text, stopped, word) => {
    expect(abbreviations.read(text, stopped, (head) => head === 'grønlænder')).toBe(word)
  })
})
