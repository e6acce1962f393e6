// What a topic is linked to in the real tables, and how sure: each line with the reason why it must be so.
import { describe, expect, inject, it } from 'vitest'
import { readCatalog } from '../../../answers/catalog.ts'
import { NameRecogniser } from '../../../answers/link/names.ts'
import { SubjectLinker } from '../../../answers/link/subjects.ts'
import { readMeaning } from '../../../answers/question/meaning.ts'
import { openKnowledge } from '../../../data/knowledge.ts'
import { TODAY } from '../room.ts'

const catalog = readCatalog(openKnowledge(inject('dataDir')))
const names = new NameRecogniser(catalog)
const linker = new SubjectLinker(catalog)
const topicOf = (text: string) =>
  readMeaning(text, catalog.known, TODAY, (question) => names.read(question)).topic
const best = (text: string) => linker.link(topicOf(text))[0]

describe('names said in part, bent, misspelt or cut short', () => {
  it.each<[topic: string, title: RegExp, why: string]>([
    [
      'tegnsprogsordbogens bevilling',
      /^Ordbog over Dansk Tegnsprog/,
      'a compound whose parts the name has apart',
    ],
    ['tegnspogsordbogen', /^Ordbog over Dansk Tegnsprog/, 'a misspelt part of a compound'],
    ['Sjældne sygd. 2024', /^Sjældne sygdomme/, 'an abbreviation'],
    [
      'Bedre sagsbeh./retssikkerhed handicap',
      /^Bedre sagsbehandling og styrket retssikkerhed/,
      'two things cut short',
    ],
    [
      'videnscentret om børneinddragelse',
      /^Videnscenter om børneinddragelse/,
      'a noun in -er that loses its e',
    ],
    ['Brobyggerne', /Brobygger/, 'the first part of two compounds'],
    [
      'rekruteringskampagnen for grønlandske plejefamilier',
      /^Rekrutteringskampagne$/,
      'a typo, and words from its section',
    ],
    ['faglige temadage i Ankestyrelsen', /^Faglige temadage$/, 'a name in full, and who holds them'],
    ['SBMs ramme', /^Social-, Bolig- og Ældreministeriet$/, 'the genitive of an acronym'],
    ['HandicapBilistCentret', /HandicapBilistCentret/, 'a name written in its own way'],
  ])('"%s" is %s: %s', (topic, title) => {
    const link = best(topic)
    expect(link?.row.title).toMatch(title)
    expect(link?.coverage).toBeGreaterThanOrEqual(0.6)
  })
})

describe('what people in a hurry call a row', () => {
  it.each<[topic: string, title: RegExp]>([
    ['Center for Dialogkaffe', /^Støtte til Brobyggeruddannelse/],
    ['grønlænderstedet på Christiania', /^Styrkelse af værestedet Angakok$/],
  ])('"%s" is %s by its variant titles, and by no name', (topic, title) => {
    expect(best(topic)?.coverage ?? 0).toBeLessThan(0.6)
    const link = linker.byVariants?.link(topicOf(topic))[0]
    expect(link?.row.title).toMatch(title)
    expect(link?.coverage).toBeGreaterThanOrEqual(0.8)
  })
})

describe('what is something else', () => {
  it.each<[topic: string, why: string]>([
    ['Forsvarsministeriet', 'half a compound is another ministry'],
    ['Natteravnene', 'ravens of the night are no advice at night'],
    ['landsforeningen SIND', 'an acronym is no word that looks like it'],
    ['kræftens bekæmpelse', 'an owner nobody knows makes it something else'],
    ['LGBT+ danmark', 'the country alone names nobody'],
    ['Blå Kors', 'half a name is another name'],
  ])('"%s" is no row of ours: %s', (topic) => {
    expect(best(topic)?.coverage ?? 0).toBeLessThan(0.6)
  })

  it('"dagpengene" is a word of its own, and not even asked about as days', () => {
    expect(best('dagpengene')?.coverage ?? 0).toBeLessThan(0.42)
  })

  it('words that say how one asks name nothing', () => {
    expect(
      linker.namesAny(topicOf('hvor mange mio fordeler hele aftalen i 2023').filter(({ soft }) => !soft)),
    ).toBe(false)
    expect(linker.namesAny(topicOf('hele aftalen til cykelstier').filter(({ soft }) => !soft))).toBe(true)
  })
})

it('a name that the stemmer takes for another word is only itself', () => {
  const links = linker.link(topicOf('Danner'))
  expect(links[0]?.row.title).toMatch(/Danners ambulante tilbud/)
  expect(links.filter(({ row }) => /dannelse/i.test(row.title))).toEqual([])
})
