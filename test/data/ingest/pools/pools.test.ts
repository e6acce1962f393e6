import { describe, expect, it } from 'vitest'
import type { ParsedPool, ParsedPoolField } from '../../../../data/ingest/model.ts'
import { findPools } from '../../../../data/ingest/pools/pools.ts'
import { readable } from '../../../../data/readable.ts'
import { type ExpectedPool, expected } from './expected.ts'
import { madeUp, parsed } from './support.ts'

const fieldOf = (pool: ParsedPool, field: ParsedPoolField['field']): string | undefined =>
  pool.fields.find((one) => one.field === field)?.value

const valuesOf = (pool: ParsedPool, field: ParsedPoolField['field']): string[] =>
  pool.fields.filter((one) => one.field === field).map(({ value }) => value)

const marks = { stated: '', implied: '~', possible: '?', partner: '+' }

/** A pool in the shape of the expected table, wordings cut to the length that is expected of them. */
function summary(pool: ParsedPool, like: ExpectedPool): ExpectedPool {
  const yearsOf = (kind: string) => pool.years.filter((year) => year.kind === kind)
  const amounts = yearsOf('amount').map(({ year, tenths }) => [year, (tenths ?? 0) / 10])
  const rounds = yearsOf('round').map(({ year }) => year)
  const support = yearsOf('support').map(({ year }) => year)
  const types = pool.applicants.map(({ type, basis }) => marks[basis] + type)
  const stated = (types: string[]) =>
    types.sort((a, b) => rank(a) - rank(b) || a.localeCompare(b, 'da')).join(' ')
  const rank = (type: string) => ['~', '?', '+'].indexOf(type.charAt(0))
  const coFinancing = fieldOf(pool, 'coFinancing')
  const administeredBy = fieldOf(pool, 'administeredBy')
  const criteriaBy = fieldOf(pool, 'criteriaAuthority')
  const requirements = valuesOf(pool, 'requirement').length
  return {
    ...(pool.number !== null && { number: pool.number }),
    title: pool.title,
    ...(pool.name !== null && { name: pool.name }),
    total: (pool.totalTenths ?? Number.NaN) / 10,
    ...(amounts.length > 0 && { amounts: Object.fromEntries(amounts) }),
    ...(rounds.length > 0 && { round: rounds }),
    ...(support.length > 0 && { support }),
    ...(pool.adminPct !== null && { adminPct: pool.adminPct }),
    ...(administeredBy && { administeredBy }),
    ...(types.length > 0 && { applicants: stated(types) }),
    ...(coFinancing && { coFinancing }),
    purpose: (fieldOf(pool, 'purpose') ?? '').slice(0, like.purpose.length),
    target: (fieldOf(pool, 'targetGroup') ?? '').slice(0, like.target.length),
    ...(requirements > 0 && { requirements }),
    ...(criteriaBy && { criteriaBy }),
  }
}

describe.each(Object.keys(expected))('the pools of %s', (id) => {
  const doc = parsed(id)
  const pools = findPools(doc)
  const wanted = expected[id] ?? []

  it('are all there and no others', () => {
    expect(pools.map(({ number, title, name }) => [number, title, name])).toEqual(
      wanted.map(({ number, title, name }) => [number ?? null, title, name ?? null]),
    )
  })

  it.each(wanted.map((want, i) => ({ i, want, of: want.name ?? want.title })))('$of', ({ i, want }) => {
    const pool = pools[i]
    expect(pool && summary(pool, want)).toEqual(want)
  })

  it('rest on the text: each value repeats words of the place it cites', () => {
    for (const pool of pools) {
      for (const { field, value, start, end } of pool.fields) {
        const cited = readable(doc.text, start, end).toLowerCase()
        const words = value.toLowerCase().match(/\p{L}{5,}|\d+(?:,\d)?/gu) ?? []
        const own = words.filter((word) => !['ansøger', 'lægges'].includes(word))
        const inCitation = own.filter((word) => cited.includes(word) || /^20\d\d$/.test(word))
        expect({ pool: pool.title, field, value, words: inCitation }).toEqual({
          pool: pool.title,
          field,
          value,
          words: own,
        })
      }
    }
  })

  it('have their money in the table row they point to, or less', () => {
    for (const pool of pools) {
      const total = doc.rows[pool.row]?.amounts.find(({ measure }) => measure === 'total')?.tenths ?? 0
      expect(pool.totalTenths).toBeLessThanOrEqual(total)
      const years = pool.years.filter(({ kind }) => kind === 'amount')
      const sum = years.reduce((all, { tenths }) => all + (tenths ?? 0), 0)
      if (years.length > 0) expect(sum).toBe(pool.totalTenths)
    }
  })

  it('have at most one value for a field that is no list', () => {
    for (const pool of pools) {
      const single = pool.fields
        .map(({ field }) => field)
        .filter((field) => !['requirement', 'use'].includes(field))
      expect(single).toEqual([...new Set(single)])
    }
  })

  it('know where their criteria stand', () => {
    for (const pool of pools) {
      expect(pool.start).toBeLessThan(pool.end)
      expect(readable(doc.text, pool.start, pool.end)).toMatch(/[Pp]ulje/)
    }
  })
})

describe('what is no pool', () => {
  it.each(['ssa-2022-2025', 'nyhed-2020-11-25'])('%s has none', (id) => {
    expect(findPools(parsed(id))).toEqual([])
  })

  it('money given to named organisations, and a reserve for risks', () => {
    for (const id of Object.keys(expected)) {
      const doc = parsed(id)
      const titles = findPools(doc).map(({ row }) => doc.rows[row]?.title ?? '')
      expect(
        titles.filter((title) => /driftst|øremærket|risikopulje|ungdomsmodtagelser/i.test(title)),
      ).toEqual([])
    }
  })
})

describe('wordings that matter to an applicant', () => {
  const one = (id: string, title: RegExp): ParsedPool => {
    const pool = findPools(parsed(id)).find((pool) => title.test(pool.name ?? pool.title))
    if (!pool) throw new Error(`no pool ${title}`)
    return pool
  }

  it('a torn apart criterion: applicants below the table and its note', () => {
    const meals = one('ssa-2026-2029', /måltidskultur/)
    expect(fieldOf(meals, 'applicants')).toBe(
      'kommuner og civilsamfundsaktører, herunder også frivillige, private og selvejende aktører',
    )
  })

  it('a criterion whose full stop was lost', () => {
    const leadership = one('ssa-2023-2026', /borgernær ledelse/)
    expect(fieldOf(leadership, 'applicants')).toMatch(/praktisk hjælp i hjemmeplejen$/)
    expect(fieldOf(leadership, 'round')).toBe('Puljen udmøntes i én ansøgningsrunde i 2026')
  })

  it('an extra round that may come', () => {
    const pool = one('ssa-2026-2029', /ekstremisme/)
    expect(fieldOf(pool, 'round')).toMatch(/dog med mulighed for en ekstra runde/)
  })

  it('partnerships, and who may be in them', () => {
    expect(fieldOf(one('ssa-2026-2029', /onlineradikalisering/), 'applicants')).toMatch(
      /^partnerskaber\. Partnerskaberne kan for eksempel bestå af kommuner og andre myndigheder/,
    )
  })

  it('points of a list are requirements one by one', () => {
    expect(valuesOf(one('ssa-2023-2026', /befordring/), 'requirement')[1]).toMatch(
      /^ansøger skal muliggøre for målgruppen at få op til 15 timers ledsagelse om måneden/i,
    )
    expect(valuesOf(one('ssa-2023-2026', /stofindtagelsesrum/), 'requirement')).toContain(
      'der lægges vægt på stofindtagelsesrumsaktiviteten i den enkelte kommune',
    )
  })

  it('a condition for those who had support before', () => {
    expect(valuesOf(one('ssa-2021-2024', /prostitutionslignende/), 'requirement')[0]).toMatch(
      /^For de ansøgere, der fik støtte fra ansøgningspuljen i 2018 .* videreudvikling af det tidligere projekt/,
    )
  })

  it('what the money may be used for', () => {
    expect(valuesOf(one('ssa-2026-2029', /demensvenlig/), 'use').join()).toMatch(/indretning på plejehjem/)
    expect(valuesOf(one('ssa-2021-2024', /udsatte grønlændere/), 'use')).toHaveLength(2)
    expect(valuesOf(one('ssa-2023-2026', /Kvalitets- og kompetence/), 'use').join()).toMatch(
      /ikke støtteberettiget/,
    )
    expect(valuesOf(one('ssa-2026-2029', /ældre herboende/), 'use').join()).not.toMatch(/sproglige barrierer/)
  })

  it('how long, where no years are named', () => {
    const pool = one('ssa-2021-2024', /udsatte grønlændere/)
    expect(fieldOf(pool, 'support')).toBe('Der kan med ansøgningspuljen opnås støtte i op til tre år')
  })

  it('the administrator of its own sentence goes before the heading of its authority', () => {
    const spans = one('ssa-2026-2029', /netværksdannelse/).fields.find(({ field }) => field === 'adminPct')
    const { text } = parsed('ssa-2026-2029')
    expect(text.slice(spans?.start, spans?.end)).toMatch(/^\*\*\*/)
  })
})

describe('recognised by wording, not by name', () => {
  it('finds a pool under another name', () => {
    const renamed = parsed('ssa-2026-2029', (text) => text.replaceAll('natcaféer', 'skovture'))
    const pools = findPools(renamed)
    expect(pools).toHaveLength(15)
    expect(pools.map(({ title }) => title)).toContain('Ansøgningspulje til midlertidig støtte til skovture')
  })

  it('says what the text says: another amount, other years', () => {
    const changed = parsed('ssa-2023-2026', (text) =>
      text
        .replace(
          'Der afsættes 10,3 mio. kr. til ansøgningspuljen i 2025.',
          'Der afsættes 9,9 mio. kr. til ansøgningspuljen i 2026.',
        )
        .replace('i én ansøgningsrunde i 2025. Der kan', 'i én ansøgningsrunde i 2026. Der kan'),
    )
    const pool = findPools(changed)[0]
    expect(pool).toMatchObject({ number: '17', totalTenths: 99 })
    expect(pool?.years).toContainEqual({ kind: 'amount', year: 2026, tenths: 99 })
    expect(pool?.years).toContainEqual({ kind: 'round', year: 2026, tenths: null })
  })

  it('reads an agreement that does not exist yet', () => {
    const [pool, ...others] = findPools(madeUp(nextAgreement))
    expect(others).toEqual([])
    expect(pool).toMatchObject({
      title: 'Pulje til skolehaver',
      totalTenths: 38,
      adminPct: 4,
      years: [
        { kind: 'round', year: 2031 },
        { kind: 'support', year: 2031 },
        { kind: 'support', year: 2032 },
        { kind: 'amount', year: 2031, tenths: 38 },
      ],
      applicants: [{ type: 'kommune', basis: 'stated' }],
    })
  })

  it('takes no pool from what an earlier agreement set aside', () => {
    const [before = '', after = ''] = nextAgreement.split('Kriterier vedr. ansøgningspulje')
    const background = before.replace('Der afsættes derfor midler', 'Med SSA24 blev der afsat midler')
    expect(after).not.toBe('')
    expect(findPools(madeUp(background))).toEqual([])
  })

  it('stops at criteria that no table row belongs to', () => {
    const stray = parsed('ssa-2023-2026', (text) => text)
    for (const row of stray.rows) if (row.number === '58') row.number = '99'
    expect(() => findPools(stray)).toThrow(/ssa-2023-2026\.txt, line \d+: cannot place "58 IPS for unge"/)
  })
})

const nextAgreement = `Skolehaver i hele landet
Der afsættes i alt 1,0 mio. kr. i 2030 til foreningen Havetid.
Baggrund og indhold
Foreningen Havetid driver skolehaver. Midlerne gives som driftstilskud.
Økonomi
Der afsættes i alt 1,0 mio. kr. til initiativet, jf. tabel 1.
Tabel 1
Skolehaver i hele landet
Mio. kr., 2030-pl 2030 2031 2032 2033
I alt
(2030-2033)
I alt 1,0 - - - 1,0
Havetid (driftstilskud) 1,0 - - - 1,0
Pulje til skolehaver
Der afsættes i alt 4,0 mio. kr. i 2031 til skolehaver.
Baggrund og indhold
Skolehaver gør godt. Der afsættes derfor midler til en ansøgningspulje til nye haver.
Økonomi
Der afsættes i alt 4,0 mio. kr. til initiativet, jf. tabel 1.
Tabel 1
Pulje til skolehaver
Mio. kr., 2030-pl 2030 2031 2032 2033
I alt
(2030-2033)
I alt - 4,0 - - 4,0
Ansøgningspulje - 3,8 - - 3,8
Børnestyrelsens opgavevaretagelse - 0,2 - - 0,2
Anm.: Der kan reserveres op til 4 pct. af bevillingen til administration til Børnestyrelsen.
Kriterier vedr. ansøgningspulje
Formålet med puljen er at anlægge flere skolehaver. Målgruppen er børn i skolealderen.
Ansøgerkredsen er kommuner, der samarbejder med foreninger om haver.
Puljen udmøntes i én ansøgningsrunde i 2031. Der kan opnås støtte i årene 2031-2032.
`
