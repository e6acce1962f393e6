// Every character of every text has exactly one place, and a line that belongs nowhere stops the ingest with its number.
import { describe, expect, it } from 'vitest'
import { UnplaceableLineError } from '../../../data/ingest/errors.ts'
import { lineNumberAt } from '../../../data/ingest/lines.ts'
import { entries, parse, sourceText, withTables } from '../build.ts'

describe('the partition', () => {
  it.each(entries)('of $id leaves no character out and gives none twice', ({ id }) => {
    const document = parse(id)
    const owners = new Array<string[]>(document.text.length)
    const claim = (start: number, end: number, owner: string) => {
      for (let i = start; i < end; i++) owners[i] = [...(owners[i] ?? []), owner]
    }
    for (const section of document.sections) claim(section.titleStart, section.titleEnd, 'heading')
    for (const passage of document.passages) claim(passage.start, passage.end, 'passage')
    for (const row of document.rows) claim(row.start, row.end, 'row')
    for (const furniture of document.furniture) claim(furniture.start, furniture.end, furniture.what)
    const problems: string[] = []
    for (const [i, character] of [...document.text].entries()) {
      if (/\s/.test(character)) continue
      const own = owners[i] ?? []
      // The one thing that stands inside a passage and is no part of it.
      const counted = own.includes('page number') ? own.filter((owner) => owner !== 'passage') : own
      if (counted.length !== 1) problems.push(`${i} "${character}": ${counted.join(' and ') || 'nobody'}`)
    }
    expect(problems).toEqual([])
  })

  it('calls furniture only what says nothing', () => {
    const told = entries.flatMap(({ id }) =>
      parse(id)
        .furniture.filter(({ what }) => !['table caption', 'column heads', 'table number'].includes(what))
        .map(({ what, start, end }) => `${what}: ${sourceText(id).slice(start, end)}`),
    )
    expect(told).toEqual([
      'page number: Side 10 af 27',
      'leftover: .',
      'leftover: Baggrund og \nindhold',
      'date: 25-11-2020',
      'page part: Læs Social- og Indenrigsministeriets nyhed om aftalen',
      'page part: Se hele aftaleteksten på ministeriets hjemmeside',
      'page part: Senest opdateret 25-11-2020',
      'page part: Tilmeld dig her',
    ])
  })
})

describe('a foreign line', () => {
  const foreign = 'En linje, som ingen kender'
  /** The text with a line of its own, blank lines around it, after line number `after`; and the number it then has. */
  const withForeignLine = (text: string, after: number): [string, number] => {
    const lines = text.split('\n')
    lines.splice(after, 0, '', foreign, '')
    return [lines.join('\n'), after + 2]
  }

  it.each(withTables)('below any row of the tables of %s stops the ingest at its number', (id) => {
    const { text, rows } = parse(id)
    // Below a total whose next row has lost its label, the line is taken for the label; there the corrections no longer fit.
    const isLabelled = (index: number) => !/^[\d-]/.test(text.slice(rows[index + 1]?.start ?? 0))
    const labelled = id === 'ssa-2026-2029' ? rows.filter((_, i) => isLabelled(i)) : rows
    for (const row of labelled.filter((_, i) => i % 4 === 0)) {
      const [edited, line] = withForeignLine(text, lineNumberAt(text, row.end))
      expect(() => parse(id, edited), `after "${row.title}"`).toThrow(
        expect.objectContaining({ name: 'UnplaceableLineError', document: id, line }),
      )
    }
  })

  it('is named in one line with its document and number', () => {
    const text = sourceText('ssa-2023-2026')
    const [edited, line] = withForeignLine(text, lineNumberAt(text, text.indexOf('2 GirlTalk')) - 1)
    expect(() => parse('ssa-2023-2026', edited)).toThrow(UnplaceableLineError)
    expect(() => parse('ssa-2023-2026', edited)).toThrow(
      new RegExp(`^data/agreements/ssa-2023-2026.txt, line ${line}: cannot place "${foreign}" \\(.*\\)$`),
    )
  })

  it('where a lost label should be makes the correction fail', () => {
    const text = sourceText('ssa-2026-2029')
    const [edited] = withForeignLine(text, lineNumberAt(text, text.indexOf('\n 1,0 1,0 1,0 1,0 4,0')))
    expect(() => parse('ssa-2026-2029', edited)).toThrow(/corrections\.json: "1,0 1,0.*mends nothing/)
  })

  it.each([
    [
      'a cell too few',
      '25 Driftsstøtte til headspace og udbredelse af centre 7,9 6,9',
      '25 Driftsstøtte til headspace og udbredelse af centre 7,9',
    ],
    ['a row out of order', '26 Styrket indsats for mennesker', '62 Styrket indsats for mennesker'],
    ['a theme that the prose does not know', '\nRehabilitering\n\n31', '\nRehabilitation\n\n31'],
  ])('%s stops it too', (_, from, to) => {
    const text = sourceText('ssa-2021-2024')
    expect(text).toContain(from)
    expect(() => parse('ssa-2021-2024', text.replace(from, to))).toThrow(UnplaceableLineError)
  })

  it.each([
    ['a second total in one table', '\nSkyggebørn 0,7', '\nI alt 0,7'],
    [
      'text right below a table',
      '\nAngakok (driftstilskud) - 0,5 0,5 - 1,0 \n',
      '\nAngakok (driftstilskud) - 0,5 0,5 - 1,0 \n\nMere.\n',
    ],
    ['an initiative without a heading', '\nHus Forbi \n\nDer afsættes', '\n\n\nMere afsættes'],
  ])('%s stops it too', (_, from, to) => {
    const text = sourceText('ssa-2026-2029')
    expect(text).toContain(from)
    expect(() => parse('ssa-2026-2029', text.replace(from, to))).toThrow(UnplaceableLineError)
  })
})
