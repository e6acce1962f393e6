// Ministries cut short part by part are written out, and nothing else is.
import { describe, expect, inject, it } from 'vitest'
import { readCatalog } from '../../../answers/catalog.ts'
import { ShortMinistries } from '../../../answers/link/short-ministries.ts'
import { openKnowledge } from '../../../data/knowledge.ts'

const catalog = readCatalog(openKnowledge(inject('dataDir')))
const ministries = new ShortMinistries(catalog)

describe('short ministries', () => {
  it.each<[typed: string, meant: string]>([
    ['digi- og ligestillingsmin 2023', 'Digitaliserings- og Ligestillingsministeriet 2023'],
    ['Udl.- og integrationsmin. 2022. Ramme?', 'Udlændinge- og Integrationsministeriet 2022. Ramme?'],
    ['social/bolig/ældre-min i ssa23', 'Social-, Bolig- og Ældreministeriet i ssa23'],
    ['hvad fik sundheds- og aeldremins område', 'hvad fik Sundheds- og Ældreministeriets område'],
    ['indenrigs- og sundhedsmin.', 'Indenrigs- og Sundhedsministeriet.'],
    [
      'soc.- og indenrigsmin og sundheds- og ældremin',
      'Social- og Indenrigsministeriet og Sundheds- og Ældreministeriet',
    ],
  ])('%s is %s', (typed, meant) => {
    expect(ministries.mend(typed)).toBe(meant)
  })

  it.each([
    'integrationsmin 2022',
    'kultur- og undervisningsministeriet',
    'børn og min mor',
    'bolig og ældre',
    'og min bror',
    '',
  ])('leaves "%s" as it is', (text) => {
    expect(ministries.mend(text)).toBe(text)
  })

  it('leaves every ministry as the tables write it', () => {
    for (const { title, level } of catalog.rows.values())
      if (level === 'ministry') expect(ministries.mend(`${title} 2023`)).toBe(`${title} 2023`)
  })
})
