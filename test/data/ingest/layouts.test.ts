// Next year's agreements: made-up ones of each layout go in like the real ones, with years and names of their own.
import { describe, expect, it } from 'vitest'
import { Corrections } from '../../../data/ingest/corrections.ts'
import { parseNumberedTable } from '../../../data/ingest/layouts/numbered-table.ts'
import { parseProse } from '../../../data/ingest/layouts/prose.ts'
import { parseSections } from '../../../data/ingest/layouts/sections.ts'
import type { ParsedDocument } from '../../../data/ingest/model.ts'
import { checkPartition } from '../../../data/ingest/partition.ts'

const source = (text: string) => ({
  id: 'ssa-2031-2034',
  agreement: '2031-2034',
  title: 'Aftale om 2031-2034',
  text,
})
const none = new Corrections([])

const outline = ({ sections }: ParsedDocument) => sections.map(({ depth, title }) => `${depth} ${title}`)
const table = ({ rows }: ParsedDocument) =>
  rows.map((row) => {
    const cells = row.amounts.map(({ measure, year, tenths }) => `${measure}${year || ''}=${tenths}`)
    return [row.level, row.number, row.title, cells.join(' ')]
  })

describe('a new agreement', () => {
  it('with a numbered table and lasting money is read', () => {
    const document = parseNumberedTable(
      source(`Aftale om 2031-2034

Partierne har den 1. maj 2030 indgået aftale om en række initiativer, som bidrager til flere fællesskaber i landet

og til en bedre hverdag for dem, der har brug for den.

Havministeriet

Kyster

Rene strande langs kysten

Strandene skal være rene. Derfor afsættes der midler til foreninger langs kysterne, så flere kan deltage i arbejdet

med at holde dem rene.

Bilag 1. Økonomi

Tabel 1

Aftale om 2031-2034

Nr. Mio. kr., 2031-pl 2031 2032 Varigt I alt

Forslag i alt 1,0 1.202,5 0,5 1.203,5

Havministeriet i alt 1,0 1.202,5 0,5 1.203,5

Kyster

1 Rene strande langs kysten 1,0 2,5 - 3,5

2
Et meget langt navn på et initiativ, der ikke kan
stå på én linje

- 1.200,0 0,5 1.200,0

Anm.: Alt er i årets priser.
`),
      none,
    )
    checkPartition(document)
    expect(outline(document)).toEqual([
      '1 Aftale om 2031-2034',
      '1 Havministeriet',
      '2 Kyster',
      '3 Rene strande langs kysten',
      '1 Bilag 1. Økonomi',
    ])
    expect(table(document)).toEqual([
      ['grand', null, 'Forslag i alt', 'year2031=10 year2032=12025 permanent=5 total=12035'],
      ['ministry', null, 'Havministeriet', 'year2031=10 year2032=12025 permanent=5 total=12035'],
      ['area', null, 'Kyster', ''],
      ['initiative', '1', 'Rene strande langs kysten', 'year2031=10 year2032=25 permanent=0 total=35'],
      [
        'initiative',
        '2',
        'Et meget langt navn på et initiativ, der ikke kan stå på én linje',
        'year2031=0 year2032=12000 permanent=5 total=12000',
      ],
    ])
    expect(document.rows[3]?.section).toBe(3)
  })

  it('with a section and a table for each initiative is read', () => {
    const document = parseSections(
      source(`
Rene strande 

Der afsættes i alt 3,5 mio. kr. i 2031-2032 til rene strande. 

Baggrund og indhold 
Strandene skal være rene, og det skal de fra den ene ende af landet til den anden, også når der er mange gæ-
ster i sommerhalvåret. 

Økonomi 
Der afsættes i alt 3,5 mio. kr. til initiativet, jf. tabel 1. 

Tabel 1 

Rene strande 

Mio. kr., 2031-pl 2031 2032 
I alt  

(2031-2032) 

I alt 1,0 2,5 3,5 

Rene strande i 
alle kommuner* 

1,0 
2,5 3,5 

Anm.: *Også på øer. 

Kriterier vedr. ansøgningspulje 
Ansøgerkredsen er foreninger. 
`),
      none,
    )
    checkPartition(document)
    expect(outline(document)).toEqual([
      '1 Rene strande',
      '2 Baggrund og indhold',
      '2 Økonomi',
      '2 Kriterier vedr. ansøgningspulje',
    ])
    expect(table(document)).toEqual([
      ['initiative', null, 'Rene strande', 'year2031=10 year2032=25 total=35'],
      ['sub', null, 'Rene strande i alle kommuner', 'year2031=10 year2032=25 total=35'],
    ])
    expect(document.passages.map(({ kind }) => kind)).toEqual(['prose', 'prose', 'prose', 'note', 'prose'])
    expect(document.passages[1]?.text).toContain('mange gæster i sommerhalvåret')
  })

  it('of which there is only prose is read', () => {
    const document = parseProse(
      source(
        'Aftale om 2031-2034\n\nHavministeriet\n\nRene strande\n\nStrandene skal være rene.\n\nStille havne\n\nSå er der ro.',
      ),
    )
    checkPartition(document)
    expect(outline(document)).toEqual([
      '1 Aftale om 2031-2034',
      '1 Havministeriet',
      '2 Rene strande',
      '2 Stille havne',
    ])
  })
})
