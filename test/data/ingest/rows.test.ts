// The amounts in the database: totals worked out from the texts by hand, and every printed row found by a reader of its own
// that knows nothing of the parsers.

import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Knowledge, openKnowledge } from '../../../data/knowledge.ts'
import { amounts, rows, sections } from '../../../data/schema.ts'
import { sourceText, withTables } from '../build.ts'

let knowledge: Knowledge
beforeAll(() => {
  knowledge = openKnowledge(inject('dataDir'))
})
afterAll(() => knowledge.close())

type Level = (typeof rows.$inferSelect)['level']

const rowsOf = (document: string, level?: Level) =>
  knowledge.db
    .select()
    .from(rows)
    .where(and(eq(rows.document, document), level && eq(rows.level, level)))
    .orderBy(rows.start)
    .all()

const cellsOf = (row: number) =>
  knowledge.db.select().from(amounts).where(eq(amounts.row, row)).orderBy(amounts.start).all()

const printed = (row: number) =>
  cellsOf(row)
    .map((cell) => cell.printed)
    .join(' ')

const total = (row: number) => cellsOf(row).find((cell) => cell.measure === 'total')?.tenths ?? Number.NaN

const sum = (document: string, level: Level) =>
  rowsOf(document, level).reduce((added, row) => added + total(row.id), 0)

describe('counts and totals', () => {
  it('of 2021-2024: 44 initiatives, 759,8', () => {
    const id = 'ssa-2021-2024'
    expect(rowsOf(id, 'initiative').map((row) => row.number)).toEqual(
      Array.from({ length: 44 }, (_, i) => `${i + 1}`),
    )
    expect(rowsOf(id, 'ministry').map((row) => [row.title, printed(row.id)])).toEqual([
      ['Social- og Indenrigsministeriet', '52,5 126,7 142,7 147,1 5,1 469,0'],
      ['Sundheds- og Ældreministeriet', '30,7 63,8 65,1 61,2 - 220,8'],
      ['Beskæftigelsesministeriet', '9,9 17,5 10,4 6,2 - 44,0'],
      ['Udlændinge- og Integrationsministeriet', '0,8 8,2 9,2 7,8 - 26,0'],
    ])
    expect(rowsOf(id, 'grand').map((row) => printed(row.id))).toEqual(['93,9 216,2 227,4 222,3 5,1 759,8'])
    expect([sum(id, 'initiative'), sum(id, 'ministry'), sum(id, 'grand')]).toEqual([7598, 7598, 7598])
    expect(rowsOf(id, 'area').map((row) => row.title)).toEqual([
      'Civilsamfund',
      'Udsatte voksne',
      'Mennesker med handicap',
      'Udsatte børn og unge',
      'Øvrige',
      'Psykiske lidelser',
      'Rehabilitering',
      'Ældreområdet',
      'Øvrige',
    ])
    expect(rowsOf(id, 'area').flatMap((row) => cellsOf(row.id))).toEqual([])
  })

  it('of 2023-2026: 64 initiatives, 26 sub rows, 947,7', () => {
    const id = 'ssa-2023-2026'
    expect(rowsOf(id, 'initiative').map((row) => row.number)).toEqual(
      Array.from({ length: 64 }, (_, i) => `${i + 1}`),
    )
    expect(rowsOf(id, 'sub').map((row) => row.number)).toEqual([
      ...Array.from({ length: 6 }, () => null),
      ...[...'abcdef'].map((letter) => `33.${letter}`),
      ...[...'abcdefghijklmn'].map((letter) => `63.${letter}`),
    ])
    expect(rowsOf(id, 'ministry').map((row) => [row.title, total(row.id)])).toEqual([
      ['Social-, Bolig- og Ældreministeriet', 4834],
      ['Indenrigs- og Sundhedsministeriet', 2064],
      ['Beskæftigelsesministeriet', 917],
      ['Børne- og Undervisningsministeriet', 71],
      ['Digitaliserings- og Ligestillingsministeriet', 1361],
      ['Kulturministeriet', 217],
      ['Udlændinge- og Integrationsministeriet', 13],
    ])
    expect(rowsOf(id, 'immediate').map((row) => total(row.id))).toEqual([58, 112, 35, 54, 13])
    expect(sum(id, 'initiative') + sum(id, 'immediate')).toBe(9477)
    expect([sum(id, 'area') + sum(id, 'immediate'), sum(id, 'grand')]).toEqual([9477, 9477])
  })

  it('of 2026-2029: 63 initiatives, 557,7, no grand total and no ministries', () => {
    const id = 'ssa-2026-2029'
    expect(rowsOf(id, 'initiative')).toHaveLength(63)
    expect([sum(id, 'initiative'), sum(id, 'sub')]).toEqual([5577, 5577])
    expect(new Set(rowsOf(id).map((row) => row.level))).toEqual(new Set(['initiative', 'sub']))
    expect(rowsOf(id).filter((row) => row.ministry !== null || row.area !== null)).toEqual([])
    expect(rowsOf(id).flatMap((row) => row.number ?? [])).toEqual(['6.2'])
  })
})

describe('a reader that knows nothing of layouts', () => {
  /** Each line of the last table that begins with a number, and the first run of so many cells from there on. */
  function readNumbered(text: string, columns: number): [string, string][] {
    const lines = text.slice(text.indexOf('\nNr. Mio. kr.') + 1 || text.indexOf('\nMio. kr.')).split('\n')
    const end = lines.findIndex((line) => line.startsWith('Anm.'))
    const cells = new RegExp(`(?<=\\s)(?:(?:-|\\d+,\\d)\\s+){${columns}}`)
    return lines.slice(1, end).flatMap((line, i) => {
      const number = /^ ?(\d{1,2})(?: \p{L}.*)?$/u.exec(line.trimEnd())?.[1]
      const found = cells.exec(`${lines.slice(i + 1, i + 8).join('\n')}\n`)?.[0]
      return number && found ? [[number, found.trim().replace(/\s+/g, ' ')]] : []
    })
  }

  it.each([
    ['ssa-2021-2024', 6, 44],
    ['ssa-2023-2026', 5, 64],
  ])('finds the numbered rows of %s with the same cells', (id, columns, count) => {
    const found = readNumbered(sourceText(id), columns)
    const known = rowsOf(id, 'initiative').map((row) => [row.number, printed(row.id)])
    expect(known).toHaveLength(count)
    expect(found).toEqual(known)
  })

  it('finds the totals of the small tables of 2026-2029', () => {
    const totals = [
      ...sourceText('ssa-2026-2029').matchAll(/^ ?(?:I|Forslag i) alt ((?:(?:-|[\d,]+) ){4}[\d,]+)/gm),
    ]
    expect(rowsOf('ssa-2026-2029', 'initiative').map((row) => printed(row.id))).toEqual(
      totals.map((match) => match[1]),
    )
  })
})

describe('every cell', () => {
  it.each(withTables)('of %s is its own characters, in its row, and worth what is printed', (id) => {
    const text = sourceText(id)
    for (const row of rowsOf(id)) {
      for (const one of cellsOf(row.id)) {
        expect(text.slice(one.start, one.end)).toBe(one.printed)
        expect(one.start).toBeGreaterThanOrEqual(row.start)
        expect(one.end).toBeLessThanOrEqual(row.end)
        expect(one.tenths).toBe(
          one.printed === '-' ? 0 : Math.round(Number(one.printed.replace(',', '.')) * 10),
        )
      }
      expect(text.slice(row.start, row.end)).not.toMatch(/^\s|\s$/)
    }
  })

  it.each([
    ['2021-2024', '25', 'year', 2023, 203],
    ['2021-2024', '23', 'permanent', 0, 45],
    ['2021-2024', '8', 'year', 2023, 0],
    ['2023-2026', '33.e', 'year', 2024, 55],
    ['2023-2026', '63.a', 'total', 0, 311],
    ['2023-2026', '12', 'year', 2024, 22],
    ['2026-2029', '6.2', 'year', 2028, 40],
  ] as const)('%s no. %s, %s %i', (agreement, number, measure, year, tenths) => {
    const found = knowledge.db
      .select({ tenths: amounts.tenths })
      .from(amounts)
      .innerJoin(rows, eq(rows.id, amounts.row))
      .where(
        and(
          eq(rows.agreement, agreement),
          eq(rows.number, number),
          eq(amounts.measure, measure),
          eq(amounts.year, year),
        ),
      )
      .all()
    expect(found).toEqual([{ tenths }])
  })
})

describe('titles', () => {
  const titleOf = (id: string, number: string) => rowsOf(id).find((row) => row.number === number)?.title

  it('are whole where they are printed over several lines', () => {
    expect(titleOf('ssa-2021-2024', '34')).toBe(
      'Styrket tilsyn på ældreområdet gennem obligatoriske opfølgnings- og læringsforløb mv.',
    )
    expect(titleOf('ssa-2023-2026', '63.g')).toBe(
      'Kommunale beredskaber til opsporing og håndtering af vold i nære relationer',
    )
    const subs = rowsOf('ssa-2026-2029', 'sub').map((row) => row.title)
    expect(subs).toContain('De Grønlandske Huses indsats for nytilkomne grønlændere')
    expect(subs).toContain('Social- og boligstyrelsens opgavevaretagelse')
  })

  it('leave marks to the column for them', () => {
    const marked = rowsOf('ssa-2023-2026').flatMap((row) => (row.marks ? [[row.title, row.marks]] : []))
    expect(marked).toEqual([
      ['Social-, Bolig- og Ældreministeriet', '**'],
      ['Kvalitetsløft i socialpsykiatrien', '*'],
      [
        'Øget kompetenceudvikling i socialpsykiatrien samt støtte i eget hjem efter udskrivelse fra behandlingspsykiatrien',
        '*',
      ],
      ['Straksudmøntning', '*'],
      ['Psykiatri', '*'],
      ['IPS for unge', '*'],
    ])
    const aids = rowsOf('ssa-2026-2029').filter((row) =>
      row.title.startsWith('Pulje til aktivitetshjælpemidler'),
    )
    expect(aids.map((row) => row.marks)).toEqual(['*, **'])
  })

  it('of a row whose cells are printed over several lines have all of them', () => {
    const row = rowsOf('ssa-2026-2029', 'sub').find((one) =>
      one.title.startsWith('Ansøgningspulje til styrkelse'),
    )
    expect(printed(row?.id ?? 0)).toBe('- - 2,6 - 2,6')
    const pilot = rowsOf('ssa-2026-2029', 'sub').find(
      (one) => one.title === 'Ansøgningspulje til pilotprojekter',
    )
    expect(printed(pilot?.id ?? 0)).toBe('4,2 - - - 4,2')
  })
})

describe('where a row belongs', () => {
  it('is its ministry, area and initiative', () => {
    const byId = new Map(rowsOf('ssa-2023-2026').map((row) => [row.id, row]))
    const up = (id: number | null) => (id === null ? null : byId.get(id)?.title)
    const places = rowsOf('ssa-2023-2026')
      .filter((row) => ['33.e', '64', '57'].includes(row.number ?? '') || row.title === 'OMBOLD')
      .map((row) => [row.title, up(row.parent), up(row.area), up(row.ministry)])
    expect(places).toEqual([
      [
        'OMBOLD',
        'Ramme til driftstilskud til civilsamfundsorganisationer',
        'Civilsamfund',
        'Social-, Bolig- og Ældreministeriet',
      ],
      [
        'Forebyggelse af omsorgstræthed og forråelse i ældreplejen',
        'Styrket demensindsats',
        'Ældre',
        'Social-, Bolig- og Ældreministeriet',
      ],
      ['Initiativer for kriminalitetstruede unge', null, 'Beskæftigelse', 'Beskæftigelsesministeriet'],
      [
        'Sikring af udbud af materiale til personer med læsevanskeligheder (herunder blinde og svagtseende) via Nota',
        null,
        'Borgere med handicap',
        'Kulturministeriet',
      ],
    ])
  })

  it('is also the section that describes it', () => {
    const described = (id: string) =>
      knowledge.db
        .select({ number: rows.number, row: rows.title, section: sections.title })
        .from(rows)
        .innerJoin(sections, eq(sections.id, rows.section))
        .where(eq(rows.document, id))
        .orderBy(rows.start)
        .all()
    const withNumber = described('ssa-2023-2026').map(({ number }) => number)
    expect(withNumber).toEqual([
      '17',
      '19',
      '29',
      '30',
      '31',
      '33',
      '34',
      '37',
      '41',
      '56',
      '58',
      '63.a',
      '63.b',
      '63.k',
    ])
    const initiatives2021 = described('ssa-2021-2024').filter(({ number }) => number)
    expect(initiatives2021).toHaveLength(44)
    expect(initiatives2021.filter(({ row, section }) => row !== section)).toEqual([])
    expect(described('ssa-2026-2029')).toHaveLength(63)
  })
})
