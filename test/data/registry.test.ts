// The registry against the texts it describes.
import { describe, expect, it } from 'vitest'
import { titleKey } from '../../data/ingest/lines.ts'
import { entries, sourceText } from './build.ts'

describe('the registry', () => {
  it('has the five documents', () => {
    expect(entries.map((entry) => [entry.id, entry.agreement, entry.date, entry.priceLevel])).toEqual([
      ['ssa-2021-2024', '2021-2024', '2020-11-24', '2021-pl'],
      ['ssa-2022-2025', '2022-2025', '2021-11-19', null],
      ['ssa-2023-2026', '2023-2026', '2023-03-03', '2023-pl'],
      ['ssa-2026-2029', '2026-2029', null, '2026-pl'],
      ['nyhed-2020-11-25', null, '2020-11-25', null],
    ])
  })

  it.each(entries.filter((entry) => entry.coverage !== 'descriptions'))(
    '$id opens with its title',
    (entry) => {
      expect(titleKey(sourceText(entry.id).slice(0, 400))).toMatch(new RegExp(`^${titleKey(entry.title)}`))
    },
  )

  it.each(entries.filter((entry) => entry.priceLevel))('$id states its price level', (entry) => {
    expect(sourceText(entry.id)).toContain(`Mio. kr., ${entry.priceLevel}`)
  })

  it.each(entries.filter((entry) => entry.agreement))('$id has the period of its label', (entry) => {
    expect(`${entry.periodFrom}-${entry.periodTo}`).toBe(entry.agreement)
  })
})
