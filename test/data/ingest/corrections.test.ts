// What extraction broke and the corrections file mends: it shows in titles, it is named in findings, and it must fit the text.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { readCorrections } from '../../../data/ingest/corrections.ts'
import { readDocuments } from '../../../data/ingest/read.ts'
import { type Knowledge, openKnowledge } from '../../../data/knowledge.ts'
import { findings, rows } from '../../../data/schema.ts'
import { entries, sourceDir, sourceText, tempDataDir } from '../build.ts'

let knowledge: Knowledge
beforeAll(() => {
  knowledge = openKnowledge(inject('dataDir'))
})
afterAll(() => knowledge.close())

const mended = () =>
  knowledge.db
    .select({ row: rows.title, text: findings.text })
    .from(findings)
    .innerJoin(rows, eq(rows.id, findings.row))
    .where(eq(findings.kind, 'correction'))
    .orderBy(findings.id)
    .all()
    .map(({ row, text }) => `${row}: ${text}`)

describe('a correction', () => {
  it('is in the title of its row, and said on that row', () => {
    expect(mended()).toEqual([
      expect.stringMatching(/^Videreførelse af bevilling til Cabi: Tabellen staver titlen/),
      expect.stringMatching(/^Get2Sport: Tabellen skriver nr\. 42/),
      expect.stringMatching(/^Børns udvikling og trivsel gennem livet \(SPOR\): Rækkens navn/),
      expect.stringMatching(/^Ballast: Tabellens række er mærket "Skyggebørn"/),
      expect.stringMatching(/^Handicappolitisk Topmøde: Tabellen er fejlagtigt overskrevet/),
      expect.stringMatching(/^Nedsættelse af forbruget af antipsykotika .*: Overskriften er gået tabt/),
      expect.stringMatching(/^Ungdommens Røde Kors: hospitalscaféer .*: Overskriften er gået tabt/),
      expect.stringMatching(/^Hospitalscaféer \(Ungdommens Røde Kors\): Rækkens navn/),
      expect.stringMatching(/^Røde Kors: frivillig indsats .*: Overskriften er gået tabt/),
      expect.stringMatching(/^Røde Kors: frivillig indsats .*: Tabellens overskrift er beskåret/),
      expect.stringMatching(/^Røde Kors: Rækkens navn/),
    ])
  })

  it('leaves the text as it was', () => {
    for (const { id } of entries) {
      expect(knowledge.quote(id, 0, Number.POSITIVE_INFINITY)).toBe(sourceText(id))
    }
  })

  it('of a place where text is lost points at the place', () => {
    const lost = knowledge.db.select().from(findings).where(eq(findings.document, 'ssa-2026-2029')).all()
    const quotes = lost
      .filter((one) => one.text.startsWith('Udtrækket af dokumentet har mistet ord'))
      .map((one) => knowledge.quote('ssa-2026-2029', one.start ?? 0, one.end ?? 0))
    expect(quotes).toHaveLength(25)
    expect(quotes).toContain('har peget \n\nudfordringer.')
  })

  it.each(entries)('of $id is told as a finding, with a reason', ({ id }) => {
    const corrections = readCorrections(sourceDir, id, sourceText(id))
    const told = knowledge.db.select().from(findings).where(eq(findings.document, id)).all()
    for (const { note, start, end, reason } of corrections) {
      expect(told).toContainEqual(expect.objectContaining({ text: note, start, end }))
      expect(reason).toMatch(/^[A-Z].*\.$/s)
    }
  })
})

describe('a corrections file that does not fit', () => {
  /** Ingests with one entry of a document's corrections changed. */
  function withEntry(id: string, change: (entry: Record<string, unknown>) => void): () => unknown {
    const dataDir = tempDataDir()
    const file = join(dataDir, 'agreements', `${id}.corrections.json`)
    const content: Record<string, unknown>[] = JSON.parse(readFileSync(file, 'utf8'))
    change(content[0] ?? {})
    writeFileSync(file, JSON.stringify(content))
    return () => readDocuments(dataDir)
  }

  it.each([
    [
      'a quote that is not there',
      { quote: 'Findes ikke' },
      /"Findes ikke" \(occurrence 1\) does not stand in the text/,
    ],
    ['an occurrence that is not there', { occurrence: 2 }, /\(occurrence 2\) does not stand in the text/],
    ['a row title that begins no row', { quote: 'Partierne bag aftalen' }, /mends nothing \(row-title\)/],
    ['an unknown word for what it mends', { mends: 'nothing' }, /0\.mends: Invalid option/],
    ['nothing to put in its place', { corrected: undefined }, /needs "corrected"/],
    ['no reason', { reason: '' }, /0\.reason/],
    ['a field that nobody knows', { why: 'so' }, /why/],
  ])('%s stops the ingest in one line', (_, change, message) => {
    const ingest = withEntry('ssa-2021-2024', (entry) => Object.assign(entry, change))
    expect(ingest).toThrow(message)
    expect(ingest).toThrow(/^[^\n]*ssa-2021-2024\.corrections\.json[^\n]*$/)
  })

  it('a disagreement on a row that is not there stops it too', () => {
    const ingest = withEntry('ssa-2023-2026', (entry) => Object.assign(entry, { row: 'Ingen' }))
    expect(ingest).toThrow(/there is no row "Ingen"/)
  })
})
