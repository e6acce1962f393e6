// The key of closed phrases, and the words that are left of a message when its courtesies are cut off.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPhrase, gapBefore, phrase, phraseKey, readQuestion } from '../../../answers/question/question.ts'

const words = (text: string): string =>
  readQuestion(text)
    .words.map((word) => word.text)
    .join(' ')

describe('phraseKey', () => {
  it.each([
    ['Ældre', 'AELDRE'],
    ['største', 'stoerste'],
    ['største', 'storste'],
    ['år', 'aar'],
    ['år', 'ar'],
    ['2021–2024', '2021-2024'],
    ['under ét', 'under et'],
    ['FØR', 'foer'],
  ])('%s and %s are one', (one, other) => {
    expect(phraseKey(one)).toBe(phraseKey(other))
  })

  it('"før" and "for" are two', () => {
    expect(phraseKey('før')).not.toBe(phraseKey('for'))
    expect(phraseKey('i årene før 2021')).not.toBe(phraseKey('i årene for 2021'))
  })

  it('once is as good as twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(phraseKey(phraseKey(text))).toBe(phraseKey(text))
      }),
    )
    expect(phraseKey(phraseKey('før'))).toBe(phraseKey('før'))
  })
})

describe('readQuestion', () => {
  it('keeps each word’s place in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        for (const { text: word, start, end } of readQuestion(text).words)
          expect(text.slice(start, end)).toBe(word)
      }),
    )
  })

  it('tells what stands between two words', () => {
    const question = readQuestion('2021 - 2024, tak og farvel')
    expect([1, 2, 0].map((index) => gapBefore(question, index))).toEqual([' - ', ', ', ''])
  })

  it('finds phrases by word positions', () => {
    const question = readQuestion('Hvad er der i alt til Cabi i alt?')
    expect(findPhrase(question, phrase('i (alt)'))).toEqual([
      { from: 3, to: 5, groups: ['alt'] },
      { from: 7, to: 9, groups: ['alt'] },
    ])
    expect(findPhrase(question, phrase('al'))).toEqual([])
  })
})

describe('courtesies are cut off', () => {
  const ASKED = 'hvad får Cabi'
  it.each([
    'Hej, hvad får Cabi?',
    'Hej med jer! hvad får Cabi?',
    'Kære alle, hvad får Cabi?',
    'God morgen. hvad får Cabi?',
    'hvad får Cabi? Tak',
    'hvad får Cabi? På forhånd tak.',
    'hvad får Cabi? Mange tak for hjælpen',
    'hvad får Cabi? Tusind tak for svaret!',
    'hvad får Cabi? Mvh Lone',
    'hvad får Cabi? Med venlig hilsen Lone Jensen, Odense Kommune',
    'Hejsa, hvad får Cabi? Tak på forhånd. Vh. Ole',
    'Goddag. hvad får Cabi? Tusind tak, god weekend',
    'hej hvad får Cabi tak',
    'Hej igen. hvad får Cabi? Bedste hilsner\nKarin\nFuldmægtig',
    'HEJ. hvad får Cabi? MVH LONE',
  ])('%s', (text) => {
    expect(words(text)).toBe(ASKED)
  })

  it.each([
    ['small talk stays whole', 'hej'],
    ['thanks alone, too', 'mange tak for hjælpen'],
    ['however many', 'tusind tak for hjælpen'],
    ['goodbye and thanks', 'farvel og tak'],
    ['and both', 'ok super, mange tak, hej hej'],
    ['thanks within a question', 'hvem skal man sige tak til'],
    ['a greeting within a question', 'hvad er hej for et projekt'],
    ['a year behind a sign-off is no signature', 'hilsen fra 2024 og hvad er der i SSA23'],
    [
      'many words are no signature',
      'hilsen er et ord som man ikke kan skrive uden at nogen tror man er høflig',
    ],
  ])('%s', (_, text) => {
    expect(readQuestion(text).words).toHaveLength(text.split(/[\s,]+/).length)
  })
})
