import { describe, expect, inject, it } from 'vitest'
import { openKnowledge } from '../../data/knowledge.ts'
import type { PoolItem } from '../../server/listing/pools.ts'
import { build } from './support/build.ts'

async function get(query = ''): Promise<PoolItem[]> {
  const response = await build().app.inject(`/api/pools${query}`)
  expect(response.statusCode, response.body).toBe(200)
  return response.json()
}

describe('GET /api/pools', () => {
  it('serves all forty, each with its criteria cited in the source’s own characters', async () => {
    const knowledge = openKnowledge(inject('dataDir'))
    const pools = await get()
    const perAgreement = (agreement: string) => pools.filter((pool) => pool.agreement === agreement).length
    expect(['2021-2024', '2023-2026', '2026-2029'].map(perAgreement)).toEqual([10, 15, 15])
    for (const pool of pools) {
      expect(pool.citations.length, pool.title).toBeGreaterThan(0)
      for (const { document, start, end, quote } of pool.citations) {
        expect(document).toBe(pool.document)
        expect(quote).toBe(knowledge.quote(document, start, end))
      }
    }
    knowledge.close()
  })

  it('has every field of a pool', async () => {
    const [pool] = await get('?agreement=2023-2026&q=befordring')
    expect(pool).toMatchObject({
      number: '34',
      title: expect.stringContaining('befordring'),
      purpose: expect.any(String),
      targetGroup: expect.stringContaining('demens'),
      applicants: expect.any(String),
      applicantTypes: ['kommune'],
      roundYears: [2023],
      total: 10,
    })
  })

  it('lists only pools that such an applicant may apply to', async () => {
    const pools = await get('?applicant=veteranhjem')
    expect(pools.map(({ title }) => title)).toEqual(['Veteraners vej til job'])
    for (const { applicantTypes } of await get('?applicant=kommune'))
      expect(applicantTypes).toContain('kommune')
  })

  it('takes a year for the round or for the support', async () => {
    const pools = await get('?year=2025')
    expect(pools.length).toBeGreaterThan(0)
    for (const { roundYears, supportYears } of pools) expect([...roundYears, ...supportYears]).toContain(2025)
  })

  it.each([
    ['agreement=1999', '2023-2026'],
    ['applicant=konge', 'kommune, region'],
    ['year=i+fjor', 'årstal'],
    ['ministry=Kulturministeriet', 'agreement, applicant, year, q, format'],
  ])('refuses %s and says what may be asked for', async (query, hint) => {
    const response = await build().app.inject(`/api/pools?${query}`)
    expect(response.statusCode).toBe(400)
    expect(response.json().detail).toContain(hint)
  })

  it('comes as CSV', async () => {
    const response = await build().app.inject('/api/pools?format=csv&agreement=2023-2026&q=befordring')
    expect(response.headers['content-disposition']).toBe('attachment; filename="puljer.csv"')
    expect(response.body.split('\r\n')[0]).toMatch(/^agreement,number,title,pool,purpose,/)
    expect(response.body).toContain('2023-2026,34,')
  })
})
