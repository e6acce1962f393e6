import { describe, expect, it } from 'vitest'
import { applicantTypes } from '../../../../data/ingest/pools/applicants.ts'

const types = (applicants: string, criteria: string[] = []): string[] =>
  applicantTypes(applicants, criteria).map(({ type, basis }) => `${type} ${basis}`)

describe('applicantTypes', () => {
  it.each([
    ['kommuner', ['kommune stated']],
    ['kommuner og regioner', ['kommune stated', 'region stated']],
    ['landsdækkende handicaporganisationer og -foreninger', ['handicaporganisation stated']],
    ['idrætsforeninger- og klubber, som tilbyder idræt til borgere i kommuner', ['idrætsforening stated']],
    ['de regionale familieambulatorier', ['region stated']],
    ['uddannelsesinstitutioner, der udbyder uddannelsen', ['uddannelsesinstitution stated']],
    ['boligselskaber', []],
  ])('%s', (wording, expected) => {
    expect(types(wording)).toEqual(expected)
  })

  it('opens a wider word, and says that it did', () => {
    expect(types('offentlige og private aktører').sort()).toEqual([
      'kommune implied',
      'myndighed implied',
      'privat stated',
      'region implied',
    ])
  })

  it('lets a stated type win over the same type implied', () => {
    expect(types('organisationer og frivillige sociale foreninger')).toEqual(['civilsamfund stated'])
  })

  it('does not take those who are helped or guided for applicants', () => {
    expect(types('frivillige organisationer, som yder vejledning til kommuner og plejehjem')).toEqual([
      'civilsamfund stated',
    ])
  })

  it('takes the selvejende for plejehjem where it is for those who live there', () => {
    const wording = 'kommuner, herunder private og selvejende aktører'
    const withGroup = (group: string) =>
      applicantTypes(wording, [], group).map(({ type, basis }) => `${type} ${basis}`)
    expect(withGroup('borgere, der bor på plejehjem')).toContain('plejehjem implied')
    expect(withGroup('børn og unge')).not.toContain('plejehjem implied')
  })

  it('takes who has an offer for those who live with violence for a shelter, perhaps', () => {
    expect(
      types(
        'foreninger eller organisationer, som har et specialiseret tilbud til voksne, der er udsat for vold i nære relationer',
      ),
    ).toEqual(['civilsamfund stated', 'krisecenter possible'])
  })

  it('keeps partners apart from applicants', () => {
    expect(
      types('civilsamfundsorganisationer, eventuelt i samarbejde med kommuner og private leverandører'),
    ).toEqual(['civilsamfund stated', 'kommune partner', 'privat partner'])
    expect(types('frivillige foreninger', ['Projekterne indgår i et samarbejde med 1-4 kommuner.'])).toEqual([
      'civilsamfund stated',
      'kommune partner',
    ])
    expect(
      types('de regionale familieambulatorier', ['Frivillige foreninger kan inddrages efter vurdering.']),
    ).toEqual(['region stated', 'civilsamfund partner'])
  })

  it('knows of no applicants where the text names none, whatever else it names', () => {
    expect(applicantTypes(undefined, ['Midlerne er udmøntet i samarbejde med kommuner.'])).toEqual([])
  })
})
