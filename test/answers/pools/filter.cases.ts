// The conditions of a question, and which pools meet them.
import { describe, expect, it } from 'vitest'
import { filterPools } from '../../../answers/pools/filter.ts'
import { named, readQuestionAbout, room } from './support.ts'

const filterOf = (text: string) => readQuestionAbout(text).filter
const meeting = (text: string) =>
  filterPools(room.catalog, room.catalog.pools, filterOf(text)).map(named).sort()

describe('who applies', () => {
  it.each([
    ['hvilke puljer kan kommuner søge', { types: ['kommune'], only: false, not: false }],
    ['puljer der kun kan søges af kommuner', { types: ['kommune'], only: true, not: false }],
    ['hvilke puljer kan kommuner ikke søge', { types: ['kommune'], only: false, not: true }],
    [
      'vi er en lille forening af frivillige, hvad kan vi søge',
      { types: ['civilsamfund'], only: false, not: false },
    ],
  ])('%s', (text, wanted) => expect(filterOf(text).applicants).toEqual([wanted]))

  it('both of a list, where the role stands behind the last', () => {
    expect(filterOf('noget kommuner og foreninger begge kan søge').applicants).toHaveLength(2)
  })

  it('what is kept for associations is kept for those of a kind, too', () => {
    expect(
      meeting('Hvilke puljer i 2026-2029 er forbeholdt foreninger, så kommunen ikke selv kan søge?'),
    ).toHaveLength(3)
  })

  it('those whose criteria stand in an annex', () => {
    expect(meeting('puljer i bilag 2 til aftalen 2021-2024')).toHaveLength(9)
  })

  it('those whose circle of applicants names them', () => {
    expect(filterOf('hvilke puljer i ssa26 har private aktører med i ansøgerkredsen').applicants).toEqual([
      { types: ['privat'], only: false, not: false },
    ])
  })

  it('only municipalities: those that name nobody else', () => {
    expect(meeting('Hvilke puljer i 2026-2029 kan kun søges af kommuner?')).toEqual([
      'ekstremisme',
      'forbrugsgoder',
      'ledsagertimer',
    ])
  })

  it('a pool whose text names no circle is neither open to somebody nor closed', () => {
    expect(meeting('hvilke puljer i 2021-2024 kan kommuner ikke søge')).not.toContain('21/26')
  })

  it('together or each alone', () => {
    expect(meeting('puljer som kommuner og foreninger skal søge sammen')).toEqual(['26/6.2', 'beredskab'])
  })
})

describe('when', () => {
  it('a round in a year', () => {
    expect(meeting('hvilke puljer kan søges i 2028')).toEqual([
      'aktivitetshjælpemidler',
      'forbrugsgoder',
      'herbergspladser',
      'voldsudsatte mænd',
    ])
  })

  it('or later', () => {
    expect(filterOf('puljer med runde i 2027 eller senere').years).toEqual({
      kind: 'round',
      from: 2027,
      to: 2029,
    })
  })
})

describe('who runs it, and on which terms', () => {
  it('STAR is an agency, "står" is a verb', () => {
    expect(filterOf('Hvilke puljer administrerer STAR?').administrator).toMatch(
      /^Styrelsen for Arbejdsmarked/,
    )
    expect(filterOf('voksne, der står på venteliste').administrator).toBeNull()
  })

  it.each([
    ['Hvilke puljer kræver medfinansiering?', ['23/31', '23/56', '23/63.a']],
    ['Hvilke puljer administrerer Sundhedsstyrelsen i 2023-2026?', ['23/30', '23/31']],
  ])('%s', (text, some) => {
    const found = meeting(text)
    if (text.includes('Sundhed')) expect(found).toEqual(['23/37', '23/41', '23/63.a'])
    else expect(found).toEqual(some)
  })

  it('more than an amount', () => {
    for (const pool of filterPools(room.catalog, room.catalog.pools, filterOf('puljer på over 20 mio. kr.')))
      expect(pool.total).toBeGreaterThan(20)
  })
})

describe('the round', () => {
  it('is the one that is stated, where a round is asked for', () => {
    expect(meeting('Hvilke puljer i 2023-aftalen har ansøgningsrunde i 2025?')).toEqual(['23/17', '23/30'])
  })

  it('is when there is money, where it is only asked what can be applied for', () => {
    expect(meeting('hvilke puljer i 2023-aftalen kan man søge i 2025')).toContain('23/56')
  })
})

describe('who does not apply', () => {
  it.each([
    // They are counted.
    'hvor mange kommuner skal man arbejde sammen med i partnervoldspuljen',
    // It is what the pool is wished for.
    'er der en pulje til hundelufterforeningen',
  ])('%s', (text) => expect(filterOf(text).applicants).toEqual([]))
})

describe('rounds as seen from today', () => {
  // The clock of these tests stands in 2026.
  it.each([
    ['hvilke puljer er åbne lige nu?', { kind: 'apply', from: 2026, to: 2026 }],
    ['hvilke puljer kan stadig søges', { kind: 'apply', from: 2026, to: 2029 }],
    ['kommende puljer for foreninger?', { kind: 'apply', from: 2027, to: 2029 }],
    ['hvilke puljer er udløbet?', { kind: 'apply', from: 2021, to: 2025 }],
  ])('%s', (text, years) => expect(filterOf(text).years).toEqual(years))

  it('what is open now can still be applied for, and what is over cannot', () => {
    const open = meeting('hvilke puljer er åbne lige nu?')
    const still = meeting('hvilke puljer kan stadig søges')
    expect(open.length).toBeGreaterThan(0)
    for (const pool of open) expect(still).toContain(pool)
    for (const pool of meeting('kommende puljer')) expect(still).toContain(pool)
  })
})
