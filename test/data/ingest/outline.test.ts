// The outlines: the headings of each document, how they lie in each other, and the ones extraction lost.
import { describe, expect, it } from 'vitest'
import type { ParsedDocument } from '../../../data/ingest/model.ts'
import { readable } from '../../../data/readable.ts'
import { entries, parse } from '../build.ts'

/** The titles from the top down to a section. */
function path(document: ParsedDocument, title: string): string[] {
  const found = document.sections.findLastIndex((section) => section.title === title)
  const up = (index: number | null): string[] => {
    const section = index === null ? undefined : document.sections[index]
    return section ? [...up(section.parent), section.title] : []
  }
  return up(found < 0 ? null : found)
}

describe('an outline', () => {
  it.each(entries)('of $id nests: a section holds its heading, its text and its sub sections', ({ id }) => {
    const { sections, passages, text } = parse(id)
    for (const section of sections) {
      expect(section.titleStart).toBe(section.start)
      expect(section.end).toBeGreaterThanOrEqual(section.titleEnd)
      const parent = section.parent === null ? undefined : sections[section.parent]
      if (!parent) continue
      expect(parent.depth).toBeLessThan(section.depth)
      expect(section.start).toBeGreaterThanOrEqual(parent.start)
      expect(section.end).toBeLessThanOrEqual(parent.end)
    }
    for (const passage of passages) {
      const section = sections[passage.section]
      expect(passage.start).toBeGreaterThanOrEqual(section?.titleEnd ?? Number.NaN)
      expect(passage.end).toBeLessThanOrEqual(section?.end ?? Number.NaN)
    }
    const printed = sections.filter((section) => section.titleEnd > section.titleStart)
    const misread = printed.filter(
      (section) =>
        !readable(text, section.titleStart, section.titleEnd).startsWith(section.title.slice(0, 12)),
    )
    expect(misread.length).toBeLessThanOrEqual(id === 'ssa-2026-2029' ? 1 : 0)
  })

  it('of 2021-2024 has ministries, themes and initiatives, and annexes with pool criteria', () => {
    const document = parse('ssa-2021-2024')
    const top = document.sections.filter((section) => section.depth === 1).map((section) => section.title)
    expect(top).toEqual([
      'Aftale om udmøntning af reserven til foranstaltninger på social-, sundheds- og arbejdsmarkedsområdet 2021-2024',
      'Principper for udmøntning af reserven',
      'Social- og Indenrigsministeriet',
      'Sundheds- og Ældreministeriet',
      'Beskæftigelsesministeriet',
      'Udlændinge- og Integrationsministeriet',
      'Bilag 1. Principper for udmøntning af reserven til foranstaltninger på social-, sundheds- og arbejdsmarkedsområdet',
      'Bilag 2. Kriterier vedrørende ansøgningspuljer',
      'Bilag 3. Økonomi i Aftale om udmøntning af reserven til foranstaltninger på social-, sundheds- og arbejdsmarkedsområdet 2021-2024',
      'Bilag 4. Kommissorium for arbejdsgruppe om civilsamfundsstrategi',
      'Bilag 5. Udmøntning af reserven til foranstaltninger på social-, sundheds- og arbejdsmarkedsområdet',
    ])
    expect(path(document, 'Driftsstøtte til headspace og udbredelse af centre')).toEqual([
      'Sundheds- og Ældreministeriet',
      'Psykiske lidelser',
      'Driftsstøtte til headspace og udbredelse af centre',
    ])
    expect(path(document, 'Medicinsk cannabis')).toEqual([
      'Sundheds- og Ældreministeriet',
      'Øvrige',
      'Medicinsk cannabis',
    ])
    expect(path(document, 'Veteraners vej til job')).toEqual([
      'Bilag 2. Kriterier vedrørende ansøgningspuljer',
      'Beskæftigelsesområdet',
      'Veteraners vej til job',
    ])
    const principles = document.sections.findIndex((section) => section.title.startsWith('Bilag 1.'))
    expect(document.sections.filter((section) => section.parent === principles)).toHaveLength(7)
  })

  it('of 2023-2026 has the pools below whom they belong to, and the two pools of no. 29', () => {
    const document = parse('ssa-2023-2026')
    const title = 'Kriterier vedr. ansøgningspulje til afprøvning af forebyggende social mentorordning'
    expect(path(document, title)).toEqual([
      'Bilag 2. Kriterier vedrørende ansøgningspuljer',
      'Puljer under Social-, Bolig- og Ældreministeriets område, som udmøntes og administreres af Social- og Boligstyrelsen',
      '29 Øget kompetenceudvikling i socialpsykiatrien samt støtte i eget hjem efter udskrivelse fra behandlingspsykiatrien',
      title,
    ])
    expect(document.sections.filter((section) => section.title.startsWith('Kriterier vedr.'))).toHaveLength(2)
    expect(document.sections.filter((section) => section.title.startsWith('Puljer '))).toHaveLength(3)
  })

  it('of 2026-2029 has 63 initiatives, each with its background and its economy', () => {
    const { sections } = parse('ssa-2026-2029')
    const initiatives = sections.flatMap((section, i) => (section.depth === 1 ? [i] : []))
    expect(initiatives).toHaveLength(63)
    for (const index of initiatives) {
      const below = sections.filter((section) => section.parent === index).map((section) => section.title)
      expect(below.slice(0, 2)).toEqual(['Baggrund og indhold', 'Økonomi'])
    }
  })

  it('of 2026-2029 has sub initiatives and the criteria of each', () => {
    const document = parse('ssa-2026-2029')
    expect(path(document, 'Vedr. ansøgningspulje om netværksdannelse')).toEqual([
      'Styrkelse af vilkår for anbragte børn og unge i Danmark med grønlandsk baggrund',
      'Kriterier vedr. ansøgningspuljer',
      'Vedr. ansøgningspulje om netværksdannelse',
    ])
    const sub = document.sections.findIndex((section) => section.title.startsWith('2) Pulje til'))
    expect(document.sections[sub + 1]).toMatchObject({
      parent: sub,
      title: 'Kriterier vedr. ansøgningspulje',
    })
    expect(document.sections.filter((section) => /^\d\) /.test(section.title))).toHaveLength(4)
  })

  it('of 2022-2025 and of the news has their headings', () => {
    expect(path(parse('ssa-2022-2025'), 'National ensomhedsstrategi')).toEqual([
      'Social- og Ældreministeriet',
      'Civilsamfund',
      'National ensomhedsstrategi',
    ])
    expect(parse('nyhed-2020-11-25').sections.map((section) => section.title)).toEqual([
      'Millioner til sociale initiativer er fordelt',
      'Investeringstankegang får et løft',
      'Kontakt',
      'Nyhedsbrev',
    ])
  })
})
