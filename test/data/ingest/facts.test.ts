import { describe, expect, it } from 'vitest'
import { findFacts, type ParsedFact } from '../../../data/ingest/facts.ts'
import { readable } from '../../../data/readable.ts'
import { entryOf, parsed } from './pools/support.ts'

const documents = ['ssa-2021-2024', 'ssa-2022-2025', 'ssa-2023-2026', 'ssa-2026-2029', 'nyhed-2020-11-25']
const docs = new Map(documents.map((id) => [id, parsed(id)]))

function factsOf(id: string): ParsedFact[] {
  const doc = docs.get(id)
  if (!doc) throw new Error(id)
  return findFacts(doc, entryOf(id))
}

const values = (id: string, name: string): string[] =>
  factsOf(id)
    .filter((fact) => fact.name === name)
    .map(({ value }) => value)

const quotes = (id: string, name: string): string[] =>
  factsOf(id)
    .filter((fact) => fact.name === name)
    .map(({ start, end }) => readable(docs.get(id)?.text ?? '', start ?? 0, end ?? 0))

describe('who, when, for which years', () => {
  it.each([
    [
      'ssa-2021-2024',
      'Regeringen, Venstre, Dansk Folkeparti, Radikale Venstre, Socialistisk Folkeparti, Enhedslisten, Det Konservative Folkeparti, Alternativet og Liberal Alliance',
      '24. november 2020',
    ],
    [
      'ssa-2022-2025',
      'Regeringen, Venstre, Dansk Folkeparti, Radikale Venstre, Socialistisk Folkeparti, Enhedslisten, Det Konservative Folkeparti, Alternativet, Liberal Alliance og Kristendemokraterne',
      '19. november 2021',
    ],
    [
      'ssa-2023-2026',
      'Regeringen, Socialistisk Folkeparti, Danmarksdemokraterne, Liberal Alliance, Det Konservative Folkeparti, Enhedslisten, Radikale Venstre, Dansk Folkeparti og Alternativet',
      '3. marts 2023',
    ],
  ])('%s', (id, parties, date) => {
    expect(values(id, 'parties')).toEqual([parties])
    expect(quotes(id, 'parties')[0]).toMatch(/^Regeringen, .* indgået aftale om udmøntning af reserven .*\.$/)
    expect(values(id, 'date')).toEqual([date])
    expect(values(id, 'period')).toEqual([id.slice(4)])
    expect(quotes(id, 'period')[0]).toContain(id.slice(4))
  })

  it('takes the date of the article from its date line', () => {
    expect(values('nyhed-2020-11-25', 'date')).toEqual(['25. november 2020'])
    expect(quotes('nyhed-2020-11-25', 'date')).toEqual(['25-11-2020'])
  })
})

describe('what the table tells', () => {
  it.each([
    ['ssa-2021-2024', '759,8 mio. kr.', '2021-pl'],
    ['ssa-2023-2026', '947,7 mio. kr.', '2023-pl'],
  ])('%s: grand total and price level', (id, total, priceLevel) => {
    expect(values(id, 'total')).toEqual([total])
    expect(quotes(id, 'total')[0]).toContain(total.split(' ')[0])
    expect(values(id, 'priceLevel')).toEqual([priceLevel])
    expect(quotes(id, 'priceLevel')[0]).toContain(priceLevel)
  })

  it('the ministries, one fact each', () => {
    expect(values('ssa-2021-2024', 'ministries')).toEqual([
      'Social- og Indenrigsministeriet',
      'Sundheds- og Ældreministeriet',
      'Beskæftigelsesministeriet',
      'Udlændinge- og Integrationsministeriet',
    ])
    expect(values('ssa-2023-2026', 'ministries')).toHaveLength(7)
    expect(values('ssa-2022-2025', 'ministries')).toEqual(['Social- og Ældreministeriet'])
    expect(values('ssa-2026-2029', 'ministries')).toEqual([])
  })

  it('the news names its contact and whom it lets speak', () => {
    expect(values('nyhed-2020-11-25', 'contact')).toEqual(['Thomas Danielsen, kommunikationskonsulent'])
    expect(values('nyhed-2020-11-25', 'quoted')).toEqual([
      'Socialstyrelsens direktør Ellen Klarskov Lauritzen',
    ])
  })

  it('the news rounds the same total', () => {
    expect(values('nyhed-2020-11-25', 'total')).toEqual(['760 millioner kroner'])
  })
})

describe('the reserve', () => {
  it('has seven principles', () => {
    const principles = [
      'Prioritering af forsøgs- og udviklingsprojekter',
      'Langsigtet strategisk prioritering af indsatser',
      'Et velfungerende civilsamfund',
      'Fokus på forankring af indsatser',
      'Systematisk opfølgning',
      'Ubureaukratisk udmøntning af midler',
      'Mulighed for at fravige et eller flere principper',
    ]
    expect(values('ssa-2021-2024', 'principle')).toEqual(principles)
    expect(quotes('ssa-2021-2024', 'principle')).toEqual(principles)
    expect(values('ssa-2021-2024', 'principles')).toEqual([`syv principper: ${principles.join('; ')}`])
    expect(quotes('ssa-2021-2024', 'principles')[0]).toMatch(/^Partierne har vedtaget syv principper/)
  })

  it('is explained, in the agreement and in the news', () => {
    expect(values('ssa-2021-2024', 'reserve')[0]).toMatch(
      /svarer til de frigivne midler i den tidligere satspulje/,
    )
    expect(values('ssa-2021-2024', 'satspulje')[0]).toMatch(
      /^de midler, der som følge af satsreguleringsprocenten/,
    )
    expect(values('ssa-2021-2024', 'reservePurpose')[0]).toMatch(
      /^at sikre en virkningsfuld, helhedsorienteret/,
    )
    expect(values('nyhed-2020-11-25', 'reserve')[0]).toMatch(/som afløste satspuljen i 2019$/)
  })

  it('is read differently by the government and four parties', () => {
    expect(values('ssa-2021-2024', 'governmentView')).toEqual([
      'at udmøntningen af reserven ikke er forligsbundet og derved kan ske ved aftale',
    ])
    const [first, second] = values('ssa-2021-2024', 'disagreement')
    expect(first).toMatch(
      /^Venstre, Dansk Folkeparti, Det Konservative Folkeparti og Liberal Alliance er uenige i/,
    )
    expect(second).toMatch(/opfattelse, at forliget består af de partier, som har tilsluttet sig/)
  })
})

describe('the working group', () => {
  it.each([
    [
      'workingGroup',
      'Frivilligrådet (formand), Rådet for Socialt Udsatte, FriSe, Danske Handicaporganisationer og Civilsamfundets Brancheorganisation',
    ],
    ['workingGroupChair', 'Frivilligrådet'],
    [
      'workingGroupDeadline',
      'foreløbig skitse i maj 2021; endeligt oplæg til Social- og Indenrigsministeriet inden udgangen af august 2021',
    ],
    ['workingGroupFunding', '400.000 kr. til hver deltager'],
    [
      'workingGroupInvolves',
      'kommuner, BL – Danmarks Almene Boliger, Center for Frivilligt Socialt Arbejde og andre relevante aktører',
    ],
    [
      'workingGroupConsiderations',
      'Fokus på udsatte og sårbare grupper; Fælles indsats mod ensomhed; Samarbejde og partnerskabsmodellen; Foreningers størrelse; Geografiske hensyn; Forhold mellem udvikling og drift',
    ],
  ])('%s', (name, value) => {
    expect(values('ssa-2021-2024', name)).toEqual([value])
  })

  it('is told of in the next agreement too', () => {
    expect(values('ssa-2022-2025', 'workingGroup')[0]).toMatch(
      /^Frivilligrådet, Frivilligcentre og Selvhjælp Danmark/,
    )
  })
})

describe('other agreements', () => {
  it('the plan for psychiatry', () => {
    expect(values('ssa-2023-2026', 'relatedAgreement')).toEqual([
      'Aftale om en 10-årsplan for psykiatrien og mental sundhed (initiativer for samlet 189,9 mio. kr.)',
      'Aftale om en 10-årsplan for psykiatrien og mental sundhed fra september 2022',
    ])
  })

  it('agreements that are only mentioned, never the own one', () => {
    expect(values('ssa-2023-2026', 'mention')).toHaveLength(1)
    expect(values('ssa-2023-2026', 'mention')[0]).toMatch(/frem mod SSA24 er behov for at drøfte/)
    const mentions = values('ssa-2026-2029', 'mention')
    expect(mentions.filter((value) => value.includes('SSA24')).length).toBeGreaterThanOrEqual(2)
    expect(mentions.filter((value) => value.includes('SSA25')).length).toBeGreaterThanOrEqual(6)
    expect(mentions.filter((value) => /SSA26/.test(value))).toEqual([])
    expect(values('ssa-2021-2024', 'mention')).toEqual([])
  })
})

describe('what is missing', () => {
  it('a whole agreement lacks nothing', () => {
    for (const id of ['ssa-2021-2024', 'ssa-2023-2026']) {
      expect(values(id, 'coverage')).toEqual(['hele aftalen'])
      expect(values(id, 'missing')).toEqual([])
    }
  })

  it('of 2022-2025 there is only the opening', () => {
    expect(values('ssa-2022-2025', 'coverage')).toEqual([
      'kun begyndelsen af aftalen: Civilsamfundsstrategi 2022-2025 og National ensomhedsstrategi',
    ])
    expect(values('ssa-2022-2025', 'total')).toEqual(['ingen samlet sum er trykt'])
    expect(values('ssa-2022-2025', 'missing')).toEqual([
      'resten af aftalen med de øvrige initiativer, tabeller og kriterier for puljer',
      'aftalens samlede beløb',
      'aftalens prisniveau',
    ])
  })

  it('of 2026-2029 there are only the descriptions', () => {
    const missing = values('ssa-2026-2029', 'missing')
    expect(missing.slice(0, -1)).toEqual([
      'aftalens indledning og bilag',
      'aftalens parter',
      'aftalens dato',
      'aftalens samlede beløb',
      'hvilke ministerier initiativerne hører under',
    ])
    expect(missing.at(-1)).toMatch(/^overskrifter, der gik tabt i udtrækket af teksten \(antal: \d+\)$/)
    expect(values('ssa-2026-2029', 'total')).toEqual(['ingen samlet sum er trykt'])
    expect(values('ssa-2026-2029', 'priceLevel')).toEqual(['2026-pl'])
  })

  it('an article is no agreement', () => {
    expect(values('nyhed-2020-11-25', 'coverage')).toEqual(['en nyhed om en aftale, ikke selve aftalen'])
    expect(values('nyhed-2020-11-25', 'missing')).toEqual([])
  })
})

describe('every fact', () => {
  it.each(documents)('of %s has a place, or is about something that is not there', (id) => {
    const unplaced = factsOf(id).filter(({ start }) => start === null)
    const absent = ['coverage', 'missing', ...(values(id, 'total')[0]?.startsWith('ingen') ? ['total'] : [])]
    expect(unplaced.filter(({ name }) => !absent.includes(name))).toEqual([])
    for (const { start, end } of factsOf(id)) {
      if (start === null || end === null) expect(start).toBe(end)
      else expect(readable(docs.get(id)?.text ?? '', start, end)).not.toBe('')
    }
  })
})
