// How concepts are found, and how a file that is wrong says so: small lexicons of the test's own.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Lexicon, loadConcepts } from '../../../retrieval/danish/concepts.ts'
import { conceptKey, findConcepts } from '../../../retrieval/terms.ts'
import { conceptsOf } from './concepts-support.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concepts-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A lexicon of these files; a single text is a file "a.yaml". */
function load(files: string | Record<string, string>): Lexicon {
  const named = typeof files === 'string' ? { 'a.yaml': files } : files
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(named)) writeFileSync(join(folder, name), text)
  return loadConcepts(conceptKey, pathToFileURL(`${folder}/`))
}

const concept = (id: string, facet: string, words: string, more = ''): string =>
  `${id}:\n  facet: ${facet}\n  words: ${words}\n${more}`

describe('find', () => {
  it('gives the longest phrase its words, so that the shorter one inside it does not count', () => {
    const lex = load(
      concept('misbrug', 'condition', 'alkoholiker') +
        concept('børn', 'person', 'børn') +
        concept('børn i familier med misbrug', 'condition', 'børn af alkoholikere'),
    )
    expect(conceptsOf('børn af alkoholikere', lex)).toEqual(['børn i familier med misbrug'])
    expect(conceptsOf('alkoholikere af børn', lex)).toEqual(['misbrug', 'børn'])
  })

  it('tells where: from the first token to the last', () => {
    const text = 'Vi hjælper folk uden fast bopæl i byen.'
    const [found] = findConcepts(load(concept('hjemløshed', 'condition', 'uden fast bopæl')), text)
    expect(text.slice(found?.start, found?.end)).toBe('uden fast bopæl')
  })

  it('lets one small word stand in between, but no preposition, no "ikke" and not two', () => {
    const lex = load(concept('druk', 'condition', 'mor drikker'))
    expect(conceptsOf('en mor, der drikker', lex)).toEqual(['druk'])
    expect(conceptsOf('en mor ikke drikker', lex)).toEqual([])
    expect(conceptsOf('min mor til drikker', lex)).toEqual([])
    expect(conceptsOf('en mor, som altid drikker', lex)).toEqual([])
  })

  it('reads choices and spellings', () => {
    const lex = load(
      concept('vold', 'condition', 'får/fik/fået tæsk') + concept('støtte', 'support', 'peer-støtte'),
    )
    for (const text of ['hun får tæsk', 'hun fik tæsk', 'hun har fået tæsk'])
      expect(conceptsOf(text, lex)).toEqual(['vold'])
    for (const text of ['peer-støtte', 'peer støtte', 'peerstøtte'])
      expect(conceptsOf(text, lex)).toEqual(['støtte'])
  })

  it('matches a word with "=" only as written, however it is folded', () => {
    const lex = load(concept('uden job', 'condition', '=ledig, =sårløs'))
    expect(conceptsOf('hun er Ledig', lex)).toEqual(['uden job'])
    expect(conceptsOf('saarloes', lex)).toEqual(['uden job'])
    expect(conceptsOf('god ledelse', lex)).toEqual([])
  })

  it('skips what the concept says it is not, and keeps the word elsewhere in the sentence', () => {
    const lex = load(concept('ældre', 'person', 'gammel', '  not: år gammel\n'))
    expect(conceptsOf('han er 9 år gammel', lex)).toEqual([])
    expect(conceptsOf('han er 9 år gammel og hans nabo er gammel', lex)).toEqual(['ældre'])
  })

  it('leaves other concepts in an excepted phrase alone', () => {
    const lex = load(
      concept('udsathed', 'condition', 'udsat', '  not: udsat for vold\n') +
        concept('vold', 'condition', 'vold'),
    )
    expect(conceptsOf('udsat for vold', lex)).toEqual(['vold'])
  })

  it('counts the parts of a compound only where nothing has the whole word', () => {
    const lex = load(
      concept('mænd', 'person', 'mand, mænd') +
        concept('krisecenter', 'setting', 'krisecenter') +
        concept('børn', 'person', 'børn, barn') +
        concept('børnehjem', 'setting', 'børnehjem'),
    )
    expect(conceptsOf('børnehjem', lex)).toEqual(['børnehjem'])
    expect(conceptsOf('børnekonference', lex)).toEqual(['børn'])
  })

  it('finds one word in several facets', () => {
    const lex = load(concept('sted', 'setting', 'krisecenter') + concept('ansøger', 'actor', 'krisecenter'))
    expect(conceptsOf('et krisecenter', lex).sort()).toEqual(['ansøger', 'sted'])
  })

  it('finds nothing in nothing', () => {
    expect(load(concept('vold', 'condition', 'vold')).find([])).toEqual([])
  })
})

describe('kinship', () => {
  const files = {
    'a.yaml':
      concept('vold', 'condition', 'vold') +
      concept('i hjemmet', 'condition', 'hjemmevold', '  broader: vold\n  related: krisecenter\n'),
    'b.yaml':
      concept('partnervold', 'condition', 'partnervold', '  broader: i hjemmet\n') +
      concept('krisecenter', 'setting', 'krisecenter'),
  }

  it('climbs and descends all the way, over files', () => {
    const lex = load(files)
    expect(lex.broader('partnervold')).toEqual(['i hjemmet', 'vold'])
    expect([...lex.narrower('vold')].sort()).toEqual(['i hjemmet', 'partnervold'])
    expect(lex.narrower('partnervold')).toEqual([])
  })

  it('is mutual where it is not a kind of', () => {
    const lex = load(files)
    expect(lex.related('i hjemmet')).toEqual(['krisecenter'])
    expect(lex.related('krisecenter')).toEqual(['i hjemmet'])
    expect(lex.related('vold')).toEqual([])
  })
})

describe('a file that is wrong', () => {
  const cases: [problem: string, files: string | Record<string, string>, message: RegExp][] = [
    [
      'names a concept that is not there',
      concept('a', 'topic', 'ord', '  broader: b\n'),
      /a\.yaml, "a": "b" is no concept/,
    ],
    ['is akin to itself', concept('a', 'topic', 'ord', '  related: a\n'), /a\.yaml, "a": refers to itself/],
    [
      'goes in a circle',
      concept('a', 'topic', 'x', '  broader: b\n') + concept('b', 'topic', 'y', '  broader: a\n'),
      /a\.yaml, "a": is a kind of itself: a → b → a/,
    ],
    [
      'gives a word to two concepts of a facet, inflected or not',
      { 'a.yaml': concept('a', 'topic', 'hjemløs'), 'b.yaml': concept('b', 'topic', 'hjemløse') },
      /b\.yaml, "b": "hjemløse" means "a" already \(a\.yaml\)/,
    ],
    [
      'has a concept twice',
      { 'a.yaml': concept('a', 'topic', 'x'), 'b.yaml': concept('a', 'topic', 'y') },
      /b\.yaml, "a": is in a\.yaml already/,
    ],
    ['does not know the facet', concept('a', 'folk', 'x'), /a\.yaml, "a": [\s\S]*facet/],
    ['has an unknown line', concept('a', 'topic', 'x', '  synonyms: y\n'), /a\.yaml, "a": [\s\S]*synonyms/],
    ['has no words', 'a:\n  facet: topic\n  words: ","\n', /a\.yaml, "a": [\s\S]*at least one word/],
    ['has a word without letters', concept('a', 'topic', 'x, ...'), /a\.yaml, "a": "\.\.\." holds no word/],
    ['takes a word back', concept('a', 'topic', 'x', '  not: x\n'), /a\.yaml, "a": not "x" takes back/],
    [
      'turns the ages round',
      concept('a', 'person', 'x', '  ages: [30, 13]\n'),
      /a\.yaml, "a": [\s\S]*younger/,
    ],
    ['is no YAML', 'a:\n  facet: topic\n words: x', /^a\.yaml: /],
    ['is a list', '- a\n- b\n', /^a\.yaml: /],
  ]

  it.each(cases)('says so when it %s', (_, files, message) => {
    expect(() => load(files)).toThrow(message)
  })
})
