// Lead-in terms: read beside a text, each by the first words of its sentence, and refused where they no longer fit.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { describe, expect, inject, it } from 'vitest'
import { readLeadIns } from '../../../data/ingest/lead-ins.ts'
import { openKnowledge } from '../../../data/knowledge.ts'
import { rows, sentences } from '../../../data/schema.ts'
import { entries, parse, sourceDir, tempDataDir } from '../build.ts'

const id = 'ssa-2022-2025'

/** The lead-in terms of a document whose file holds these lines, by the sentence's own text. */
function leadIns(...lines: string[]): [string, string[]][] {
  const dataDir = tempDataDir()
  writeFileSync(join(dataDir, 'agreements', `${id}.lead-ins.txt`), lines.join('\n'))
  return [...readLeadIns(dataDir, parse(id)).terms].map(([sentence, terms]) => [
    'text' in sentence ? sentence.text : sentence.title,
    terms,
  ])
}

describe('lead-in terms', () => {
  it('belong to the sentence that begins so', () => {
    expect(
      leadIns('# why', '', 'Der afsættes i alt 24,3 mio. kr. | hvad koster planen mod ensomhed; pris'),
    ).toEqual([
      [
        'Der afsættes i alt 24,3 mio. kr. til initiativet i perioden 2022-2025.',
        ['hvad koster planen mod ensomhed', 'pris'],
      ],
    ])
  })

  it('mean the next such sentence where several begin alike', () => {
    const both = leadIns('Der afsættes i alt | første', 'Der afsættes i alt | anden')
    expect(both.map(([text]) => text)).toEqual([
      expect.stringContaining('23,9 mio. kr.'),
      expect.stringContaining('24,3 mio. kr.'),
    ])
  })

  it('belong to a row of the table behind the line that says so', () => {
    const dataDir = tempDataDir()
    const file = join(dataDir, 'agreements', 'ssa-2023-2026.lead-ins.txt')
    writeFileSync(file, '[tabel]\nGirlTalk | piger der har det svært\nSorglinjen | ringe når nogen er død')
    const found = [...readLeadIns(dataDir, parse('ssa-2023-2026')).terms]
    expect(found).toEqual([
      [expect.objectContaining({ number: '2', title: 'GirlTalk' }), ['piger der har det svært']],
      [expect.objectContaining({ number: '49' }), ['ringe når nogen er død']],
    ])
  })

  it('are other titles of a row behind the line that says so', () => {
    const dataDir = tempDataDir()
    const file = join(dataDir, 'agreements', 'ssa-2023-2026.lead-ins.txt')
    writeFileSync(file, '[tabel]\nGirlTalk | piger\n[navne]\nGirlTalk | pigernes chat; pigelinjen')
    const { terms, variantTitles } = readLeadIns(dataDir, parse('ssa-2023-2026'))
    expect([...terms.values()]).toEqual([['piger']])
    expect([...variantTitles]).toEqual([
      [expect.objectContaining({ title: 'GirlTalk' }), ['pigernes chat', 'pigelinjen']],
    ])
  })

  it.each([
    [
      'a sentence that is not there',
      'Det regner i dag | vejret',
      /lead-ins\.txt, line 1: nothing from here on begins "Det regner i dag"/,
    ],
    ['no terms', 'Der afsættes i alt | ', /lead-ins\.txt, line 1: no terms/],
  ])('stop the ingest with %s', (_what, line, message) => {
    expect(() => leadIns(line)).toThrow(message)
  })

  it('are none where there is no file', () => {
    expect(readLeadIns(join(sourceDir, 'nowhere'), parse(id)).terms.size).toBe(0)
  })

  it('of our texts stand in the database, for most sentences of every document', () => {
    const knowledge = openKnowledge(inject('dataDir'))
    const stored = knowledge.db.select().from(sentences).all()
    const read = entries.flatMap((entry) => [...readLeadIns(sourceDir, parse(entry.id)).terms])
    expect(
      stored.filter(({ leadIns }) => leadIns).map(({ text, leadIns }) => [text, leadIns.split('\n')]),
    ).toEqual(read.flatMap(([place, terms]) => ('text' in place ? [[place.text, terms]] : [])))
    expect(read.length).toBeGreaterThan(0.8 * stored.length)
    knowledge.close()
  })

  it('give every initiative of our tables other titles, none of which it has already', () => {
    const knowledge = openKnowledge(inject('dataDir'))
    const initiatives = knowledge.db.select().from(rows).where(eq(rows.level, 'initiative')).all()
    for (const { title, variantTitles } of initiatives) {
      expect(variantTitles, title).not.toBe('')
      expect(variantTitles.split('\n')).not.toContain(title)
    }
    knowledge.close()
  })
})
