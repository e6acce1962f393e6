// Passages and sentences: natural ones, of a size to read, with exact places.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PASSAGE_MAX } from '../../../data/ingest/passages.ts'
import { readable } from '../../../data/readable.ts'
import { entries, parse } from '../build.ts'

const documents = entries.map(({ id }) => parse(id))
const passageOf = (words: string) =>
  documents.flatMap((document) => document.passages).find((passage) => passage.text.includes(words))

describe('passages', () => {
  it.each(documents)('of $id are no longer than can be read at once', ({ passages }) => {
    const long = passages.filter((passage) => passage.text.length > PASSAGE_MAX)
    expect(long.map((passage) => passage.text)).toEqual([])
  })

  it('are whole paragraphs where blank lines prove nothing', () => {
    expect(passageOf('Cabis formål er')?.text).toBe(
      'Cabis formål er at skabe et samlet overblik over eksisterende viden om det rummelige arbejdsmarked, facilitere erfaringer mellem virksomheder og jobcentre, udvikle og teste praksisnære metoder samt formidle og rådgive om det rummelige arbejdsmarked.',
    )
    expect(passageOf('en treårig projektperiode. Der tages forbehold')?.text).toMatch(
      /^Der afsættes i alt 41,7 mio\. kr\./,
    )
  })

  it('run on over a page', () => {
    expect(passageOf('i beskrivelsen af de sundhedsfaglige problemstillinger')?.text).not.toContain('Side 10')
    expect(passageOf('Videnscenter for Værdig Ældrepleje')?.text).toContain(
      'opfølgnings- og læringsforløb varetages',
    )
  })

  it('keep a list with what leads in to it', () => {
    const list = passageOf('civilsamfundsaktører, der:')
    expect(list?.kind).toBe('bullet')
    expect(list?.sentences.map((sentence) => sentence.text.slice(0, 24))).toEqual([
      'Ansøgerkredsen er civils',
      'har eksisterende erfarin',
      'har eksisterende kompete',
      'sikrer en sammenhængende',
      'tager afsæt i den traume',
      'sikrer målrettet og effe',
    ])
  })

  it('tell notes and sources from text', () => {
    expect(passageOf('halvårseffekt')).toMatchObject({
      kind: 'note',
      text: 'Anm.: Der er både i 2026 og 2029 tale om halvårseffekt.',
    })
    expect(passageOf('Kilde: Rigspolitiet')?.kind).toBe('source')
    expect(passageOf('Bilag 71 Redernes indsats')?.kind).toBe('note')
    expect(passageOf('ved inklusion af handlingsplanen')?.kind).toBe('note')
  })

  it('that criteria go on with below a table are text of the criteria', () => {
    const document = parse('ssa-2026-2029')
    const passage = document.passages.find(({ text }) =>
      text.startsWith('Ansøgerkredsen er kommuner og civilsamfundsaktører, herunder'),
    )
    expect(document.sections[passage?.section ?? -1]?.title).toBe('Kriterier vedr. ansøgningspulje')
  })
})

describe('sentences', () => {
  const all = documents.flatMap((document) =>
    document.passages.flatMap((passage) =>
      passage.sentences.map((sentence) => ({ document, passage, sentence })),
    ),
  )

  it('are the source’s own characters made readable, in order, inside their passage', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), ({ document, passage, sentence }) => {
        expect(readable(document.text, sentence.start, sentence.end)).toBe(sentence.text)
        expect(sentence.start).toBeGreaterThanOrEqual(passage.start)
        expect(sentence.end).toBeLessThanOrEqual(passage.end)
        const next = passage.sentences[passage.sentences.indexOf(sentence) + 1]
        expect(next?.start ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(sentence.end)
      }),
      { numRuns: 800 },
    )
  })

  it('hold every visible character of their passage but its bullets', () => {
    for (const document of documents) {
      for (const passage of document.passages) {
        let between = ''
        let at = passage.start
        for (const sentence of passage.sentences) {
          between += document.text.slice(at, sentence.start)
          at = sentence.end
        }
        between += document.text.slice(at, passage.end)
        expect(between.replace(/[\s\uF0B7•]/g, '')).toBe('')
      }
    }
  })

  it('nearly all begin with a capital and end with a stop', () => {
    const odd = all.filter(
      ({ passage, sentence }) =>
        passage.kind === 'prose' && !/^[\p{Lu}\d”"“].*[.:!?”"]$/u.test(sentence.text),
    )
    expect(odd.length).toBeLessThan(30)
  })
})
