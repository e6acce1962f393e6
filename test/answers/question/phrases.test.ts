// The small language that phrases are written in, and how a question is matched against them.
import { describe, expect, it } from 'vitest'
import { nextWord, PhraseReader, previousWord } from '../../../answers/question/phrases.ts'
import { readQuestion } from '../../../answers/question/question.ts'

const reader = (phrases: string) => new PhraseReader([{ phrases, read: () => 'read' }])
const read = (phrases: string, text: string): string[][] => {
  const question = readQuestion(text)
  return reader(phrases)
    .read(question)
    .map(({ from, to }) => question.words.slice(from, to).map((word) => word.text))
}

describe('the language', () => {
  it.each([
    ['a word', 'total', 'hvad er total', [['total']]],
    ['words in a row', 'i alt', 'hvad er der i alt til dem', [['i', 'alt']]],
    ['either word', 'mere|mindre end', 'får de mindre end os', [['mindre', 'end']]],
    [
      'a word that may be left out',
      'en [stor] andel',
      'en andel og en stor andel',
      [
        ['en', 'andel'],
        ['en', 'stor', 'andel'],
      ],
    ],
    ['endings', 'stigning(en|er)', 'stigningen og stigning', [['stigningen'], ['stigning']]],
    ['a front part', '(aller)størst', 'allerstørst eller størst', [['allerstørst'], ['størst']]],
    [
      'endings within alternatives',
      'fald(et)|vækst(en) i',
      'faldet i og vækst i',
      [
        ['faldet', 'i'],
        ['vækst', 'i'],
      ],
    ],
    ['nothing', 'total', 'hvad er totalitet', []],
  ])('%s', (_, phrases, text, found) => {
    expect(read(phrases, text)).toEqual(found)
  })

  it('classes of words and captured words are handed on', () => {
    const classes = { n: ({ key }: { key: string }) => /^\d$/.test(key) }
    const top = new PhraseReader(
      [{ phrases: '<top|bund> {n}', read: (words) => words.map(({ key }) => key) }],
      classes,
    )
    expect(top.read(readQuestion('vis top 5 og bund 3')).map(({ value }) => value)).toEqual([
      ['top', '5'],
      ['bund', '3'],
    ])
  })

  it('a class that nobody defined is an error', () => {
    expect(() => reader('{year}')).toThrow('year')
  })
})

describe('the choice between phrases', () => {
  const rules = new PhraseReader([
    { phrases: 'gennemsnit', read: () => 'average' },
    { phrases: 'pr år\ngennemsnit pr år', read: () => 'yearly' },
    { phrases: 'rigtig god', read: () => null },
    { phrases: 'rigtig', read: () => 'check' },
    { phrases: 'mest', when: ({ next }) => next === null, read: () => 'rank' },
  ])
  const values = (text: string) => rules.read(readQuestion(text)).map(({ value }) => value)

  it('the longest is read', () => expect(values('gennemsnit pr. år')).toEqual(['yearly']))
  it('what stands apart is read apart', () =>
    expect(values('pr. år og gennemsnit')).toEqual(['yearly', 'average']))
  it('a look-alike hides the shorter phrase in it', () => {
    expect(values('en rigtig god ven')).toEqual([])
    expect(values('er det rigtig?')).toEqual(['check'])
  })
  it('a rule may ask about its neighbours', () => {
    expect(values('hvem får mest?')).toEqual(['rank'])
    expect(values('de mest sårbare')).toEqual([])
  })
  it('words that are taken are not read', () => {
    const question = readQuestion('gennemsnit pr. år')
    expect(rules.read(question, [{ from: 1, to: 3, value: null }])).toEqual([
      { from: 0, to: 1, value: 'average' },
    ])
  })
})

describe('how letters are typed', () => {
  it.each(['gennemsnittet', 'GENNEMSNITTET', 'gennemsnitet', 'gennemsnittt', 'genemsnittet'])(
    '%s',
    (text) => {
      expect(read('gennemsnit(tet)', text)).toHaveLength(1)
    },
  )
  it.each(['størst', 'stoerst', 'storst', 'STØRST'])('%s', (text) => {
    expect(read('størst', text)).toHaveLength(1)
  })
  it.each([
    ['a Danish word is no typo of another', 'forhøjet', 'forsøget'],
    ['not even without its æøå', 'forhøjet', 'forsoeget'],
    ['short words are not mended', 'alt', 'all'],
    ['a name is no typo', 'danser', 'Danner'],
  ])('%s', (_, phrases, text) => {
    expect(read(phrases, text)).toEqual([])
  })
})

describe('sentences', () => {
  it('a phrase does not run over the end of one', () => {
    expect(read('sammen med', 'lagt sammen. Med tak')).toEqual([])
    expect(read('i alt', 'er det i (alt)')).toEqual([])
  })
  it('the full stop of an abbreviation or a number is no end', () => {
    expect(read('pr år', 'pr. år')).toHaveLength(1)
    expect(read('t.o.m nu', 't.o.m. nu')).toHaveLength(1)
  })
  it('neighbours stand in the same clause', () => {
    const question = readQuestion('i alt, altså. Hvad nu')
    expect(nextWord(question, 2)).toBeNull()
    expect(previousWord(question, 2)).toBeNull()
    expect(nextWord(question, 1)?.key).toBe('alt')
    expect(previousWord(question, 4)?.key).toBe('hvad')
  })
})
