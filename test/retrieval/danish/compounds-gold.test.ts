// How many Danish compounds are split exactly right: on the half that was tuned on, on the half held aside, and on a list
// written later. The floors are what was measured (see retrieval/danish/README.md), rounded down to the next half per cent.
import { describe, expect, it } from 'vitest'
import { splitCompound } from '../../../retrieval/danish/compounds.ts'
import { type Gold, goldOf, halves } from './gold.ts'

const misses = (gold: Gold[]): string[] =>
  gold
    .filter(({ word, parts }) => splitCompound(word).join('|') !== parts.join('|'))
    .map(({ word, parts }) => `${word}: ${splitCompound(word).join('|')} instead of ${parts.join('|')}`)

const rate = (gold: Gold[]): number => 1 - misses(gold).length / gold.length

describe('Danish business, legal, municipal, social and health compounds', () => {
  const { open, aside } = halves(goldOf('gold-compounds.txt'))
  const late = goldOf('gold-compounds-late.txt')

  it('are enough to measure by', () => {
    expect(open.length).toBeGreaterThan(450)
    expect(aside.length).toBeGreaterThan(450)
    expect(late.length).toBeGreaterThan(150)
  })

  it('are all split right in the open half', () => expect(misses(open)).toEqual([]))
  it('are split right in the half held aside', () => expect(rate(aside)).toBeGreaterThanOrEqual(0.98))
  it('are split right in the late list', () => expect(rate(late)).toBeGreaterThanOrEqual(0.98))
})

describe('words that are one', () => {
  const { open, aside } = halves(goldOf('gold-plain.txt'))

  it('are all left whole in the open half', () => expect(misses(open)).toEqual([]))
  it('are left whole in the half held aside', () => expect(rate(aside)).toBeGreaterThanOrEqual(0.98))
})
