import { describe, expect, it } from 'vitest'
import { parseAffixes } from '../../../retrieval/danish/affixes.ts'
import { isDanishWord, isName, readFirstPart, readForm } from '../../../retrieval/danish/dictionary.ts'

describe('isDanishWord', () => {
  it.each([
    'pulje',
    'puljerne',
    'udgifternes',
    'vennernes',
    'mænds',
    'kriterierne',
    'skrev',
    'Ældre',
    'hjemløse',
  ])('knows %s', (word) => expect(isDanishWord(word)).toBe(true))

  it.each(['puljrne', 'headspace', 'ensomhedsstrategi', 'kbenhavn', '', '2023'])('does not know %j', (word) =>
    expect(isDanishWord(word)).toBe(false),
  )

  it('keeps names apart', () => {
    expect(isDanishWord('København')).toBe(false)
    expect(isName('København')).toBe(true)
    expect(isName('københavns')).toBe(true)
  })
})

describe('readForm', () => {
  const wordsOf = (form: string): string[] => [...new Set(readForm(form).map(({ word }) => word))]

  it.each([
    ['puljerne', 'pulje', 'a plural'],
    ['vennernes', 'ven', 'two endings on a doubled consonant'],
    ['centrene', 'center', 'letters lost before the ending'],
    ['mænd', 'mænd', 'an irregular plural, which is an entry of its own'],
  ])('reads %s as %s: %s', (form, word) => expect(wordsOf(form)).toContain(word))

  it('does not read an ending that the word does not take', () => expect(wordsOf('puljeerne')).toEqual([]))
})

describe('readFirstPart', () => {
  const linkings = (letters: string): string[] =>
    readFirstPart(letters).map(({ word, add }) => `${word}+${add}`)

  it('reads the linking letters that the dictionary allows a word', () => {
    expect(linkings('ansøgnings')).toContain('ansøgning+s')
    expect(linkings('børne')).toContain('børn+e')
    expect(linkings('arbejds')).toContain('arbejde+s')
    expect(linkings('ansøgnings')).not.toContain('ansøgning+')
  })
})

describe('parseAffixes', () => {
  it('composes twofold endings and tells linkings from endings', () => {
    const { endings, linkings } = parseAffixes(
      [
        'SFX 3 Y 1',
        'SFX 3 0 n/11,8 n',
        'SFX 11 Y 1',
        'SFX 11 0 er/34 [^e]',
        'SFX 29 Y 1',
        'SFX 29 0 s/32,36 .',
      ].join('\n'),
    )
    expect(endings.get('ner')).toEqual([{ flag: 3, strip: '', add: 'ner', condition: /n$/ }])
    expect(endings.has('n')).toBe(false)
    expect(linkings.get('s')).toHaveLength(1)
  })
})
