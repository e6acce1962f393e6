// Sentences found by what people call what they say: each term by itself, with how much of term and question it is.
import { describe, expect, it } from 'vitest'
import { loadConcepts } from '../../retrieval/danish/concepts.ts'
import { LeadInIndex } from '../../retrieval/lead-in-index.ts'
import { conceptKey, wordSlot } from '../../retrieval/terms.ts'

const sentence = (id: number, ...terms: string[]) => ({
  id,
  passage: 1,
  start: 0,
  end: 1,
  text: '',
  leadIns: terms.join('\n'),
})
const index = new LeadInIndex(
  [
    sentence(1, 'fixerum for narkomaner', 'sted at tage sine stoffer'),
    sentence(2, 'mad på plejehjemmet', 'gamle der spiser alene'),
    sentence(3),
  ],
  loadConcepts(conceptKey),
)
const search = (...words: string[]) => index.search(words.map((word) => wordSlot(word, 1)))

describe('a question', () => {
  it('leads to the sentence one of whose terms it says', () => {
    expect([...search('plejehjemmet', 'maden').keys()]).toEqual([2])
    expect(search('plejehjemmet', 'maden').get(2)).toBeGreaterThan(0.8)
  })

  it('is held by one term, not by the words of several', () => {
    const near = search('fixerum', 'narkomaner').get(1) ?? 0
    expect(search('fixerum', 'stoffer').get(1)).toBeLessThan(0.6 * near)
  })

  it('says more of a term the more of its words it says', () => {
    const near = search('plejehjemmet', 'mad').get(2) ?? 0
    expect(search('plejehjemmet').get(2)).toBeLessThan(0.8 * near)
  })

  it('is no term that asks something else', () => {
    const slots = [wordSlot('fixerum', 1)]
    const near = index.search(slots).get(1) ?? 0
    expect(index.search(slots, () => 0.5).get(1)).toBeCloseTo(0.5 * near)
  })

  it('leads nowhere where no term holds anything of it', () => {
    expect(search('cirkus').size).toBe(0)
  })
})
