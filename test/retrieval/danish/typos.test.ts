import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stem } from '../../../retrieval/danish/stem.ts'
import { tokenise } from '../../../retrieval/danish/tokenise.ts'
import { correct, editDistance, vocabularyOf } from '../../../retrieval/danish/typos.ts'

const folder = new URL('../../../data/agreements/', import.meta.url)
const words = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .flatMap((file) => tokenise(readFileSync(new URL(file, folder), 'utf8')))
  .filter(({ kind }) => kind === 'word')
  .map(({ text }) => text.toLowerCase())
const vocabulary = vocabularyOf(words)

describe('correct', () => {
  it.each([
    ['kriscenter', 'krisecenter'],
    ['headspce', 'headspace'],
    ['OBMOLD', 'ombold'],
    ['sclorose', 'sclerose'],
    ['selvmorforebyggelse', 'selvmordsforebyggelse'],
    ['soge', 'søge'],
  ])('%s → %s', (typed, word) => expect(correct(typed, vocabulary)).toBe(word))

  it.each([
    ['kommune', 'is in the vocabulary'],
    ['banan', 'is Danish, though not in the vocabulary'],
    ['bade', 'is Danish, though "både" was perhaps meant'],
    ['viborg', 'is a name'],
    ['æste', 'is too short to tell'],
    ['ssa32', 'has digits'],
    ['20,3', 'is a figure'],
    ['zzzzzzzz', 'is near nothing'],
    ['', 'is nothing'],
  ])('leaves %j, which %s', (typed) => expect(correct(typed, vocabulary)).toBeNull())

  it('does not choose between different words that are equally near', () => {
    expect(correct('krisz', vocabularyOf(['krise', 'krisk']))).toBeNull()
    expect(correct('kvindernr', vocabularyOf(['kvinderne', 'kvinders']))).toBe('kvinderne')
  })

  it('gives the same whatever the order of the vocabulary', () => {
    const backwards = vocabularyOf([...words].reverse())
    for (const typed of ['kriscenter', 'initativ', 'opspring', 'hjemlos', 'arbejdsmarkd'])
      expect(correct(typed, backwards)).toBe(correct(typed, vocabulary))
  })

  it('mends one wrong letter in nine long words of ten, and almost never wrongly', () => {
    const long = [...new Set(words)].filter((word) => word.length >= 8 && /^\p{L}+$/u.test(word)).sort()
    const wrongs = long.map((word, i) => {
      const at = 1 + (i % (word.length - 2))
      return { word, typed: word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2) }
    })
    const typos = wrongs.filter(({ typed }) => !vocabulary.known.has(typed))
    const results = typos.map(({ word, typed }) => {
      const found = correct(typed, vocabulary)
      return found === null ? 'none' : stem(found) === stem(word) ? 'right' : 'wrong'
    })
    const share = (result: string): number => results.filter((one) => one === result).length / results.length
    expect(share('right')).toBeGreaterThan(0.93)
    expect(share('wrong')).toBeLessThan(0.01)
  })
})

describe('editDistance', () => {
  it.each([
    ['kat', 'kat', 0],
    ['kat', 'hat', 1],
    ['kat', 'kta', 1],
    ['kat', 'katte', 2],
    ['kat', 'bil', 3],
  ])('%s %s: %i', (one, other, distance) => expect(editDistance(one, other, 3)).toBe(distance))

  it('stops counting above the limit', () => expect(editDistance('kommune', 'region', 2)).toBe(3))

  it('is the same both ways, and 0 only for the same word', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 6 })
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editDistance(one, other, 9)).toBe(editDistance(other, one, 9))
        expect(editDistance(one, other, 9) === 0).toBe(one === other)
        expect(editDistance(one, other, 1)).toBe(Math.min(2, editDistance(one, other, 9)))
      }),
    )
  })
})
