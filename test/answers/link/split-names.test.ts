// Words of the titles that are typed apart are put together, and nothing else is.
import { describe, expect, inject, it } from 'vitest'
import { readCatalog } from '../../../answers/catalog.ts'
import { SplitNames } from '../../../answers/link/split-names.ts'
import { openKnowledge } from '../../../data/knowledge.ts'

const names = new SplitNames(readCatalog(openKnowledge(inject('dataDir'))))

describe('split names', () => {
  it.each<[typed: string, meant: string]>([
    ['Girl Talk 2024', 'GirlTalk 2024'],
    ['hvad fik joanna huset i 2027?', 'hvad fik Joannahuset i 2027?'],
    ['get 2 sport', 'Get2Sport'],
    ['sorg linjen og girl talk', 'Sorglinjen og GirlTalk'],
  ])('%s is %s', (typed, meant) => {
    expect(names.mend(typed)).toBe(meant)
  })

  it.each([
    'Reden Ung 2027',
    'Red Barnet',
    'Lev Uden Vold i 2023',
    'headspace, 2024',
    'sorg, linjen',
    'og for ældre?',
    '',
  ])('leaves "%s" as it is', (text) => {
    expect(names.mend(text)).toBe(text)
  })

  it('mends nothing twice', () => {
    const once = names.mend('hvad fik joanna huset og girl talk')
    expect(names.mend(once)).toBe(once)
  })
})
