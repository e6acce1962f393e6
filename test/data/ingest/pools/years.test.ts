import { describe, expect, it } from 'vitest'
import { amountsIn, yearsIn } from '../../../../data/ingest/pools/years.ts'

describe('yearsIn', () => {
  it.each([
    ['årene 2025-2026', [2025, 2026]],
    ['årene 2025 og 2026', [2025, 2026]],
    ['perioden ultimo 2023-medio 2026', [2023, 2024, 2025, 2026]],
    ['perioden ultimo 2023- medio 2026', [2023, 2024, 2025, 2026]],
    ['2028', [2028]],
    ['op til tre år', []],
    ['§ 113 og 10-14 år', []],
  ])('%s', (wording, years) => {
    expect(yearsIn(wording)).toEqual(years)
  })
})

describe('amountsIn', () => {
  it('gives each year its amount', () => {
    expect(
      amountsIn(
        'Der afsættes 1,4 mio. kr. i 2021, 6,5 mio. kr. i 2022 og 6,0 mio. kr. i 2023 til ansøgningspuljen.',
      ),
    ).toEqual({
      total: 139,
      years: [
        { year: 2021, tenths: 14 },
        { year: 2022, tenths: 65 },
        { year: 2023, tenths: 60 },
      ],
    })
  })

  it('looks behind the pool for the year', () => {
    expect(
      amountsIn(
        'Der afsættes 15,5 mio. kr. til ansøgningspuljen i 2025 og 17,0 mio. kr. til ansøgningspuljen i 2026.',
      ),
    ).toEqual({
      total: 325,
      years: [
        { year: 2025, tenths: 155 },
        { year: 2026, tenths: 170 },
      ],
    })
  })

  it.each([
    'Der afsættes 24,0 mio. kr. til ansøgningspuljen i perioden 2023-2026.',
    'Der afsættes i alt 24,0 mio. kr. til ansøgningspuljen i 2023-2026.',
  ])('does not give a sum for several years to one of them: %s', (sentence) => {
    expect(amountsIn(sentence)).toEqual({ total: 240, years: [] })
  })

  it('reads thousands', () => {
    expect(amountsIn('Der afsættes 1.234,5 mio. kr. i 2030.')?.total).toBe(12345)
  })

  it.each(['Der afsættes midler til en ansøgningspulje.', 'op til 3 pct. af bevillingen', '15 timer'])(
    'finds none in: %s',
    (sentence) => {
      expect(amountsIn(sentence)).toBeNull()
    },
  )
})
