// Words cut short by a full stop are written out as the texts have them; what ends a sentence, an address or a known word is left.
import { describe, expect, inject, it } from 'vitest'
import { CutWords } from '../../../answers/link/cut-words.ts'
import { wordsOf } from '../../../answers/passages/reader.ts'
import { furnished } from '../../furnished.ts'

const words = new CutWords(wordsOf(furnished(inject('dataDir')).index))

describe('cut words', () => {
  it.each<[typed: string, meant: string]>([
    ['deres driftsomk. i 24', 'deres driftsomkostninger i 24'],
    ['arb.gruppen om civ.samf.strategien', 'arbejdsgruppen om civilsamfundsstrategien'],
    ['og udv.projektet', 'og udviklingsprojektet'],
    ['udl.styrelsens egne opgaver', 'Udlændingestyrelsens egne opgaver'],
    ['spiseforst./selvskade ialt', 'spiseforstyrrelser/selvskade ialt'],
    // The commoner of two: not "sagsbehandlere", though that is shorter.
    ['sagsbeh., handicap', 'sagsbehandling, handicap'],
    ['parkinson rehab.', 'parkinson rehabilitering'],
  ])('%s is %s', (typed, meant) => {
    expect(words.mend(typed)).toBe(meant)
    expect(words.mend(meant)).toBe(meant)
  })

  it.each([
    'Min datter er ensom. hvad gør jeg',
    'Hun hedder Maja. og er 15',
    'se frivilligjob.dk og Socialstyrelsen.dk',
    'm.v., bl.a. og f.eks. 3 pct.',
    'SSA23 ekskl. straksudmøntning',
    // Which ministry it is the linker weighs against the rest.
    'beskæftigelsesmin. i 2023',
    'qwertyu. 12',
    '',
  ])('leaves "%s" as it is', (text) => {
    expect(words.mend(text)).toBe(text)
  })
})
