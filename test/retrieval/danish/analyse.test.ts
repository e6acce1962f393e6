import { describe, expect, it } from 'vitest'
import { analyse, type TermKind, WEIGHTS } from '../../../retrieval/danish/analyse.ts'
import { restoreLetters } from '../../../retrieval/danish/restore.ts'
import { stem } from '../../../retrieval/danish/stem.ts'
import { isStopWord } from '../../../retrieval/danish/stop-words.ts'

const keys = (text: string, kind: TermKind): string[] =>
  analyse(text)
    .filter((term) => term.kind === kind)
    .map((term) => term.key)

describe('analyse', () => {
  it('gives each word itself, its stem and the stems of its parts, with their place', () => {
    expect(analyse('på plejehjemmene')).toEqual([
      { key: 'plejehjemmene', kind: 'exact', weight: 1, start: 3, end: 16 },
      { key: 'plejehjem', kind: 'stem', weight: WEIGHTS.stem, start: 3, end: 16 },
      { key: 'plej', kind: 'part', weight: WEIGHTS.part, start: 3, end: 16 },
      { key: 'hjem', kind: 'part', weight: WEIGHTS.part, start: 3, end: 16 },
    ])
  })

  it('lets inflections meet by stem and compounds by part, exact above stem above part', () => {
    expect(keys('ansøgningspuljen', 'stem')).toEqual(keys('ansøgningspuljerne', 'stem'))
    expect(keys('ansøgningspuljerne', 'part')).toContain(keys('puljer', 'stem')[0])
    expect(WEIGHTS.exact).toBeGreaterThan(WEIGHTS.stem)
    expect(WEIGHTS.stem).toBeGreaterThan(WEIGHTS.part)
  })

  it('analyses ae, oe, aa like æ, ø, å', () => {
    const text = 'Hvad får hjemløse børn på børnehjem i boligområdet?'
    const typed = 'Hvad faar hjemloese boern paa boernehjem i boligomraadet?'
    const without = (source: string) => analyse(source).map(({ key, kind }) => ({ key, kind }))
    expect(without(typed)).toEqual(without(text))
  })

  it('leaves figures as they are', () => {
    expect(analyse('20,3').map(({ key, kind }) => `${kind} ${key}`)).toEqual(['exact 20,3'])
    expect(keys('§ 110 og §110', 'exact')).toEqual(['§110', '§110'])
  })

  it('leaves out stop words but no negation or comparison', () => {
    expect(keys('Der er ikke mere til dem uden bolig', 'exact')).toEqual(['ikke', 'mere', 'uden', 'bolig'])
    for (const word of ['ingen', 'mindre', 'flest', 'kun', 'alle']) expect(isStopWord(word)).toBe(false)
    for (const word of ['Og', 'på', 'paa', 'f.eks']) expect(isStopWord(word)).toBe(true)
  })
})

describe('stem', () => {
  it('stems as Snowball does and takes the apostrophe of a genitive off', () => {
    expect(stem('initiativerne')).toBe(stem('Initiativ'))
    expect(stem('headspace’s')).toBe(stem('headspace'))
    expect(stem('NGO’er')).toBe('ngo')
    expect(stem('civilsamfunds-')).toBe(stem('civilsamfunds'))
  })
})

describe('restoreLetters', () => {
  it.each([
    ['boernehjem', 'børnehjem'],
    ['aeldreomraadet', 'ældreområdet'],
    ['kvindeboernekrisecenter', 'kvindebørnekrisecenter'],
    ['Faeroeerne', 'færøerne'],
    ['poesi', 'poesi'],
    ['Israel', 'israel'],
    ['headspace', 'headspace'],
  ])('%s → %s', (typed, word) => expect(restoreLetters(typed)).toBe(word))
})
