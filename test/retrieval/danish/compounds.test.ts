import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCompound, splitCompound } from '../../../retrieval/danish/compounds.ts'
import { goldOf } from './gold.ts'

const split = (word: string): string => splitCompound(word).join(' + ')

describe('splitCompound', () => {
  it.each([
    ['administrationsbidrag', 'administration + bidrag'],
    ['ansøgningspuljerne', 'ansøgning + puljerne'],
    ['kvindekrisecentrenes', 'kvinde + krise + centrenes'],
  ])('%s: gives the parts as written, the linking s left off', (word, parts) =>
    expect(split(word)).toBe(parts),
  )

  it.each([
    ['børnehjem', 'børn + hjem', 'the dictionary links "børn" with e'],
    ['plejehjem', 'pleje + hjem', '"pleje" is a word itself'],
    ['skattefradrag', 'skat + fradrag', 'a doubled consonant and e link'],
    ['arbejdsskade', 'arbejd + skade', '"arbejde" loses its e before s'],
    ['ministerieområde', 'ministerie + område', 'the e stands for "um" and stays'],
    ['pantebrev', 'pant + brev', 'the lexicon adds a linking that the dictionary lacks'],
  ])('%s: %s, because %s', (word, parts) => expect(split(word)).toBe(parts))

  it.each([
    ['botilbud', 'bo + tilbud', 'no compound ends in "ilbud"'],
    ['bistandsadvokat', 'bistand + advokat', '"bistand" is opaque'],
    ['naturbeskyttelseslov', 'natur + beskyttelse + lov', '"natur" is no nat and no ur'],
    ['fogedret', 'foged + ret', '"foged" does not inflect like "ed"'],
    ['forskningsprojekt', 'forskning + projekt', 'few parts are likelier than many'],
  ])('%s: %s, because %s', (word, parts) => expect(split(word)).toBe(parts))

  it.each([
    'tilbud', // a particle and a noun that mean something else together
    'underretning', // from the verb "underrette"
    'ensomhed', // derived
    'hjemløshed',
    'blomstring', // from the verb "blomstre", no ring
    'virksomhederne',
    'kontrakt',
    'Frederiksberg', // a name
  ])('leaves %s whole', (word) => expect(splitCompound(word)).toEqual([word]))

  it('splits a particle from a noun that keeps its meaning', () => {
    expect(split('underleverandør')).toBe('under + leverandør')
    expect(split('anklageskrift')).toBe('anklage + skrift')
  })

  it('keeps upper case as written', () => {
    expect(split('Socialstyrelsen')).toBe('Social + styrelsen')
    expect(split('IT-understøttelse')).toBe('IT + understøttelse')
  })

  it('splits at hyphens and reads an ellipsis as a first part', () => {
    expect(split('bostøtte-medarbejdere')).toBe('bo + støtte + medarbejdere')
    expect(split('110-tilbud')).toBe('110 + tilbud')
    expect(split('civilsamfunds-')).toBe('civil + samfund')
  })

  it('splits a familiar last word off what the dictionary lacks, but does not call that a compound', () => {
    expect(split('sclerosehospitalerne')).toBe('sclerose + hospitalerne')
    expect(split('afstigmatiseringsindsats')).toBe('afstigmatisering + indsats')
    expect(isCompound('sclerosehospitalerne')).toBe(false)
    expect(isCompound('kvindekrisecenter')).toBe(true)
  })

  it.each(['', '-', 'SSA23', 'get2sport', '20,3', 'İstanbul', 'x'.repeat(1000)])(
    'gives back %j as it is',
    (word) => expect(splitCompound(word)).toEqual([word]),
  )

  it('reads letters composed of several characters', () => {
    expect(split('ældrepleje'.normalize('NFD'))).toBe('ældre + pleje')
  })
})

describe('the parts of any word', () => {
  const LINKING = /^(s|e|er|-|s-|([bdfglmnprt])e|([bdfglmnprt])er)?$/
  const pool = goldOf('gold-compounds.txt').map(({ word }) => word)
  const parts = goldOf('gold-compounds.txt').flatMap((gold) => gold.parts)

  const check = (word: string): void => {
    let rest = word.normalize('NFC')
    splitCompound(word).forEach((part, i) => {
      const at = rest.indexOf(part)
      expect(at, `${part} in ${word}`).toBeGreaterThanOrEqual(0)
      if (i === 0) expect(at).toBe(0)
      else expect(rest.slice(0, at), word).toMatch(LINKING)
      rest = rest.slice(at + part.length)
    })
    expect(rest).toBe('')
  }

  it('give it back when joined with linking letters: the gold words', () => pool.forEach(check))

  it('give it back when joined with linking letters: new compounds and none', () => {
    const made = fc
      .tuple(fc.constantFrom(...parts), fc.constantFrom('', 's', 'e', '-'), fc.constantFrom(...parts))
      .map((pieces) => pieces.join(''))
    fc.assert(fc.property(fc.oneof(made, fc.stringMatching(/^[a-zæøå][a-zæøå-]{0,20}[a-zæøå]$/)), check), {
      numRuns: 500,
    })
  })

  it('are never empty, whatever the input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const found = splitCompound(text)
        expect(found.length).toBeGreaterThan(0)
        if (found.length > 1) for (const part of found) expect(part).not.toBe('')
      }),
    )
  })
})
