// What must not change what is read: politeness, case, æøå, the order of independent clauses. And how claims share the words.
import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import { readCatalog } from '../../../answers/catalog.ts'
import { NameRecogniser } from '../../../answers/link/names.ts'
import { type Meaning, readMeaning } from '../../../answers/question/meaning.ts'
import { openKnowledge } from '../../../data/knowledge.ts'
import { withoutDanishLetters } from './corpus.ts'

const knowledge = openKnowledge(inject('dataDir'))
const catalog = readCatalog(knowledge)
knowledge.close()
const names = new NameRecogniser(catalog)
const read = (text: string): Meaning =>
  readMeaning(text, catalog.known, new Date('2026-06-15'), (question) => names.read(question))

const distinct = (claims: readonly { value: unknown }[]): string[] =>
  [...new Set(claims.map(({ value }) => JSON.stringify(value)))].sort()

/** Everything that is read but where it stands. */
const gist = (text: string) => {
  const { agreements, years, operations, numbers, claimedAmounts, topic } = read(text)
  return {
    agreements: distinct(agreements),
    years: distinct(years),
    operations: distinct(operations),
    numbers: distinct(numbers),
    amounts: distinct(claimedAmounts),
    topic: topic
      .filter(({ soft }) => !soft)
      .map(({ word }) => word.key)
      .sort(),
  }
}

const SUBJECTS = [
  'headspace',
  'Sorglinjen',
  'Socialt frikort',
  'Lev Uden Vold',
  'ældreområdet',
  'Kulturministeriet',
  'Åbne brugerbestyrelser på plejehjem',
  'Børns Vilkår',
  'nr. 25',
  '33.e',
]
const LEADS = [
  'Hvor meget får',
  'Hvad koster',
  'Hvad er der afsat til',
  'Kan jeg se beløbet for',
  'Hvor mange penge er der til',
]
const YEARS = [
  'i 2023',
  'i 2023 og 2024',
  'fra 2023 til 2025',
  'i årene 2023-2025',
  'mellem 2022 og 2024',
  'de første to år',
  'det tredje år',
  'i resten af perioden',
  'efter 2024',
  'før 2024',
  'til og med 2025',
  "i '24",
  'i år',
  'næste år',
  'om to år',
]
const AGREEMENTS = [
  'i SSA23',
  'i SSA 23',
  'i 21-24-aftalen',
  'i 2021-2024',
  'i aftalen fra marts 2023',
  'i november 2020-aftalen',
  'i den nyeste aftale',
  'i den forrige aftale',
  'i begge aftaler',
  'på tværs af aftalerne',
  'i SSA24',
]
const OPERATIONS = [
  'i alt',
  'samlet',
  'pr. år',
  'år for år',
  'i gennemsnit',
  'varigt',
  'lagt sammen',
  'i procent af hele rammen',
  'sammenlignet med Cabi',
]

const question = fc
  .record({
    lead: fc.constantFrom(...LEADS),
    subject: fc.constantFrom(...SUBJECTS),
    clauses: fc.tuple(
      fc.option(fc.constantFrom(...YEARS), { nil: null }),
      fc.option(fc.constantFrom(...AGREEMENTS), { nil: null }),
      fc.option(fc.constantFrom(...OPERATIONS), { nil: null }),
    ),
  })
  .map(({ lead, subject, clauses }) => ({
    lead,
    subject,
    clauses: clauses.filter((clause) => clause !== null),
  }))
const said = ({ lead, subject, clauses }: { lead: string; subject: string; clauses: string[] }): string =>
  `${[lead, subject, ...clauses].join(' ')}?`

const BEFORE = ['Hej! ', 'Hej med jer. ', 'Goddag. ', 'God morgen, ', 'Kære alle, ', 'Hejsa, ', 'Tak. ', '']
const AFTER = [
  ' Tak',
  ' På forhånd tak.',
  ' Mvh Lone',
  ' Med venlig hilsen Lone Jensen, Odense Kommune',
  ' Tak for hjælpen. Vh. Ole',
  ' Mange tak på forhånd, bedste hilsner Birthe',
  ' Venlig hilsen\n\nKarin Holm\nFuldmægtig\nSocial- og Boligstyrelsen',
  ' God dag',
  '',
]

describe('what is read does not change', () => {
  it('with a greeting, thanks and a signature around', () => {
    fc.assert(
      fc.property(question, fc.constantFrom(...BEFORE), fc.constantFrom(...AFTER), (parts, before, after) => {
        expect(gist(before + said(parts) + after)).toEqual(gist(said(parts)))
      }),
      { numRuns: 300, seed: 1 },
    )
  })

  it('with talk in front of it', () => {
    const TALK = [
      'Kan du sige mig, ',
      'Jeg vil gerne vide, ',
      'Kunne du oplyse, ',
      'Hej, må jeg spørge, ',
      'Ved du, ',
      'Fortæl mig, ',
    ]
    fc.assert(
      fc.property(question, fc.constantFrom(...TALK), (parts, talk) => {
        const { topic: _, ...rest } = gist(talk + said(parts).toLowerCase())
        const { topic: __, ...plain } = gist(said(parts).toLowerCase())
        expect(rest).toEqual(plain)
      }),
      { numRuns: 200, seed: 2 },
    )
  })

  it('in lower case, in capitals, without æøå or without punctuation', () => {
    const TYPED = [
      (text: string) => text.toLowerCase(),
      (text: string) => text.toUpperCase(),
      (text: string) => withoutDanishLetters(text),
      (text: string) => withoutDanishLetters(text.toLowerCase()),
      (text: string) => text.replace(/\?$/, ''),
      (text: string) => text.replaceAll(' ', '  '),
      (text: string) => text.normalize('NFD'),
    ]
    fc.assert(
      fc.property(question, fc.constantFrom(...TYPED), (parts, typed) => {
        expect(gist(typed(said(parts)))).toEqual(gist(said(parts)))
      }),
      { numRuns: 400, seed: 3 },
    )
  })

  it('when independent clauses change places', () => {
    fc.assert(
      fc.property(
        question.chain((parts) =>
          fc
            .shuffledSubarray(parts.clauses, { minLength: parts.clauses.length })
            .map((clauses) => ({ parts, clauses })),
        ),
        ({ parts, clauses }) => {
          expect(gist(said({ ...parts, clauses }))).toEqual(gist(said(parts)))
        },
      ),
      { numRuns: 300, seed: 4 },
    )
  })

  it('when a clause comes first', () => {
    fc.assert(
      fc.property(question, fc.constantFrom(...YEARS, ...AGREEMENTS), (parts, first) => {
        const { lead, subject } = parts
        expect(gist(`${first}: ${lead} ${subject}?`)).toEqual(gist(`${lead} ${subject} ${first}?`))
      }),
      { numRuns: 200, seed: 5 },
    )
  })

  it('never throws, whatever is typed, and claims words that are there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        const meaning = read(text)
        for (const claims of [
          meaning.agreements,
          meaning.years,
          meaning.numbers,
          meaning.claimedAmounts,
          meaning.operations,
        ])
          for (const { from, to } of claims) {
            expect(from).toBeGreaterThanOrEqual(0)
            expect(to).toBeGreaterThan(from)
            expect(to).toBeLessThanOrEqual(meaning.question.words.length)
          }
      }),
      { numRuns: 500, seed: 6 },
    )
  })
})

describe('words are claimed once', () => {
  it.each([
    ['nr. 22 og 23 i SSA23', { numbers: [['22', '23']], years: 0 }],
    ['nr. 21-24 i SSA23', { numbers: [['21', '22', '23', '24']], years: 0 }],
    ['33.e i 24', { numbers: [['33.e']], years: 1 }],
    ['Antal delinitiativer, nr. 63', { numbers: [['63']], years: 0 }],
  ])('%s', (text, { numbers, years }) => {
    const meaning = read(text)
    expect(meaning.numbers.map(({ value }) => value)).toEqual(numbers)
    expect(meaning.years).toHaveLength(years)
  })

  it('an agreement’s years are no years asked about', () => {
    const { agreements, years } = read('Hvad får Cabi i 2021-2024-aftalen i 2023?')
    expect(agreements).toHaveLength(1)
    expect(years.map(({ value }) => value)).toEqual([{ kind: 'years', years: [2023] }])
  })

  it('a bound is no comparison', () => {
    const { operations, claimedAmounts } = read('hvor mange initiativer får mere end 10 mio. kr. i SSA23?')
    expect(operations.map(({ value }) => value.kind)).toEqual(['count'])
    expect(claimedAmounts.map(({ value }) => value.bound)).toEqual(['over'])
  })

  it('title words stay available as soft words of the topic', () => {
    const { topic } = read('Ramme til opfølgning på specialeplanlægning i alt')
    expect(topic.map(({ word }) => word.text)).toContain('Ramme')
  })
})

describe('a continuation is known by its opening, whatever greets before it', () => {
  it.each([
    'og i 2024?',
    'Hej, og i 2024?',
    'Tak. Og i aftalen efter?',
    'hvad med i alt?',
    'Ok, og til sammen?',
  ])('%s', (text) => {
    expect(read(text).followUp).toBe(true)
  })

  it.each(['Hvor meget får Sorglinjen i 2024?', 'Hej, hvor meget får Sorglinjen i 2024? Mvh Lone'])(
    'not: %s',
    (text) => {
      expect(read(text).followUp).toBe(false)
    },
  )
})
