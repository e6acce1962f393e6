// Other words for a word: looked up by stem, one way for everyday words, and every official word stands in some text.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../retrieval/danish/normalise.ts'
import { stem } from '../../../retrieval/danish/stem.ts'
import { officialWordsFor, synonymsOf } from '../../../retrieval/danish/synonyms.ts'
import { tokenise } from '../../../retrieval/danish/tokenise.ts'

const entries = readFileSync(new URL('../../../retrieval/danish/everyday-words.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(': '))

const folder = new URL('../../../data/agreements/', import.meta.url)
const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8').replace(/-\r?\n\s*/g, ''))
const key = (word: string): string => fold(stem(word.toLowerCase()))
const inTexts = new Set(texts.flatMap((text) => tokenise(text).map((token) => key(token.text))))

describe('synonyms', () => {
  it('go both ways, in any inflection', () => {
    expect(synonymsOf('bilerne')).toContain('køretøj')
    expect(synonymsOf('køretøjet')).toContain('bil')
    expect(synonymsOf('bil')).not.toContain('bil')
    expect(synonymsOf('headspace')).toEqual([])
  })
})

describe('everyday words', () => {
  it('lead from what people say to what the texts say, not back', () => {
    expect(officialWordsFor('sofaen')).toContain('indbo')
    expect(officialWordsFor('indbo')).not.toContain('sofa')
  })

  it('leave out words that may mean anything', () => {
    for (const word of ['slå', 'få', 'gøre', 'god', 'ting']) expect(officialWordsFor(word)).toEqual([])
  })

  it('stand for words that the texts hold', () => {
    expect(entries.map(([word = '']) => word).filter((word) => !inTexts.has(key(word)))).toEqual([])
  })

  it('are single words, listed once', () => {
    for (const [word = '', said = ''] of entries) {
      expect(word).toMatch(/^\S+$/)
      for (const one of said.split(', ')) expect(one).toMatch(/^\S+$/)
    }
    expect(new Set(entries.map(([word]) => word)).size).toBe(entries.length)
  })
})
