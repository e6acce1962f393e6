// Signs in a sentence: what kind of question it answers, what it counts, what it defines, which ages it is for.
import { describe, expect, it } from 'vitest'
import { ageFit, askedAge, statedAges } from '../../../answers/passages/ages.ts'
import { countedBy } from '../../../answers/passages/counted.ts'
import { defines } from '../../../answers/passages/defines.ts'
import { evidence } from '../../../answers/passages/evidence.ts'
import { boilerplate, broken } from '../../../answers/passages/form.ts'
import { namesPerson, namesSome } from '../../../answers/passages/persons.ts'
import type { QuestionKind } from '../../../answers/question/kinds.ts'
import type { Slot } from '../../../retrieval/slot-index.ts'
import { indexTerms, wordSlot } from '../../../retrieval/terms.ts'

const terms = (text: string) => new Set(indexTerms(text))

describe('evidence', () => {
  it.each<[QuestionKind, string]>([
    ['when', 'Foreningen er grundlagt i 2020.'],
    ['whichDay', 'Linjen har åben mandag, tirsdag og torsdag.'],
    ['where', 'Hospitalerne ligger i hhv. Ry og Haslev.'],
    ['howOld', 'Grupperne er for børn i alderen 4-28 år.'],
    ['howLong', 'Støtten løber til medio 2024.'],
    ['share', 'Omkring 90 pct. af patienterne behandles i almen praksis.'],
    ['why', 'Der er derfor behov for mere viden.'],
    ['whichLaw', 'Det følger af servicelovens § 109.'],
    ['cost', 'Det er et gratis rådgivningstilbud.'],
    ['result', 'En evaluering viser, at forløbene forbedrer livskvaliteten.'],
  ])('%s: %s', (kind, sentence) => {
    expect(evidence(kind, sentence)).toBeGreaterThanOrEqual(0.5)
  })

  it.each<[QuestionKind, string]>([
    ['when', 'Foreningen hjælper børn og unge.'],
    ['where', 'Der findes tilbud i Danmark.'],
    ['howOld', 'Grupperne er for alle.'],
    ['result', 'Der gennemføres en undersøgelse af bestemmelsens virkning.'],
    ['whichDay', 'Der afsættes midler til Frivillig Fredag.'],
    ['howLong', 'SletDet rådgiver børn og unge op til 18 år.'],
    ['where', 'En undersøgelse fra Ergoterapeutforeningen har vist det.'],
  ])('not %s: %s', (kind, sentence) => {
    expect(evidence(kind, sentence)).toBeLessThan(0.5)
  })
})

describe('names', () => {
  const slots = (...words: string[]) => words.map((word) => wordSlot(word, 1))
  const quote =
    'Det glæder os sammen med Børns Vilkår, siger Socialstyrelsens direktør Ellen Klarskov Lauritzen.'

  it('the head of what is asked about, not of what stands beside it', () => {
    expect(namesPerson(quote, slots('Socialstyrelsen'))).toBe(true)
    expect(namesPerson(quote, slots('Vilkår'))).toBe(false)
  })

  it('who chairs a group', () => {
    const group = 'Arbejdsgruppen består af Frivilligrådet (formand) og andre.'
    expect(namesPerson(group, slots('arbejdsgruppen'))).toBe(true)
    expect(namesPerson(group, slots('Frivilligrådet'))).toBe(false)
  })

  it('a street or an organisation is nobody', () => {
    expect(namesPerson('Christiania vedtog at lukke Pusher Street.', slots('Christiania'))).toBe(false)
    expect(namesPerson('Børns Vilkår laver en kampagne.', slots('kampagne'))).toBe(false)
  })

  it('members of a group, other than the one asked about', () => {
    const [group] = slots('virksomheder') as [Slot]
    expect(namesSome('Foreningen samarbejder med en række virksomheder.', group, slots('foreningen'))).toBe(
      false,
    )
    expect(namesSome('Den samarbejder med virksomheder som Novo.', group, slots('foreningen'))).toBe(true)
  })
})

describe('counting', () => {
  const counts = (asked: string, sentence: string, titles = '', people = false) =>
    countedBy(
      { slot: wordSlot(asked, 1), people, others: [], goesOn: false },
      sentence,
      terms(sentence),
      terms(titles),
    )

  it('a number with the thing behind it', () => {
    expect(counts('sager', 'Ved besøget gennemgås 4-5 på forhånd indsendte sager.')).toBe(1)
  })

  it('the head of a compound, where the title says the rest', () => {
    expect(counts('hospitalscaféer', 'De har i dag 12 caféer i psykiatrien.', 'hospitalscaféer')).toBe(1)
  })

  it('people, or a share of them, where the sentence speaks of the thing', () => {
    expect(
      counts('hepatitis', 'Hepatitis C: cirka 50 pct. af de smittede går rundt udiagnosticerede.'),
    ).toBeGreaterThan(0.5)
  })

  it('"16.500 mennesker med MS" under a title that says it in full', () => {
    expect(counts('sclerose', 'Her lever over 16.500 mennesker med MS.', 'sclerose', true)).toBeGreaterThan(0)
  })

  it.each([
    ['the number of something else', 'opkald', 'Linjen har opkald og åbent i 22 timer.'],
    ['a sum', 'opkald', 'Der afsættes 8,2 mio. kr. til opkald.'],
    ['a year', 'opkald', 'Der var mange opkald i 2024.'],
    ['a date', 'opkald', 'Opkald tages fra den 1. juli.'],
    ['an annex', 'plejefamilier', 'Der afsættes midler til vejledning af plejefamilier, jf. bilag 2.'],
    ['a section of a law', 'børn', 'Psykologhjælp efter § 109, stk. 8, til børn.'],
    ['groups of them', 'autisme', 'Et pilotprojekt for tre målgrupper, herunder mennesker med autisme.'],
    ['some of them', 'grønlændere', 'Der bor 642 grønlændere i alderen 70-74 år i landet.'],
    [
      'some of others',
      'hjemløse',
      'Der er omkring 1.500 grønlændere, hvoraf ca. 400 vurderes at være hjemløse.',
    ],
  ])('not %s', (_, asked, sentence) => {
    expect(counts(asked, sentence)).toBe(0)
  })
})

describe('defining', () => {
  it.each([
    ['cabi', 'Cabi er en selvejende institution, der rådgiver.'],
    ['ballast', 'Ballast er et professionelt behandlingstilbud for børn.'],
    ['CMM', 'Indsatsen er forankret i Center mod Menneskehandel (CMM) i styrelsen.'],
  ])('%s', (word, sentence) => {
    expect(defines(sentence, [wordSlot(word, 1)])).toBe(1)
  })

  it('not where the thing is only mentioned', () => {
    expect(defines('En evaluering fra Cabi viser, at mange fastholder job.', [wordSlot('cabi', 1)])).toBe(0)
  })
})

describe('ages', () => {
  it.each([
    ['min søn er 17 og har angst', 17],
    ['jeg er 45 og blind', 45],
    ['min datter på 16 skriver', 16],
    ['en 82-årig', 82],
    ['for tre uger siden', null],
    ['hvad kostede det for 10 år siden', null],
  ])('%s → %s', (question, age) => {
    expect(askedAge(question)).toBe(age)
  })

  it('fits what the text says it is for', () => {
    const ages = statedAges('et rådgivningstilbud for unge mellem 12-25 år')
    expect([ageFit(17, ages), ageFit(45, ages), ageFit(17, [])]).toEqual([1, -1, 0])
  })
})

describe('form', () => {
  it('a sentence that says only what the table says, and one whose beginning was lost', () => {
    expect(boilerplate('Der afsættes i alt 4,9 mio. kr. til initiativet, jf. tabel 1.')).toBe(true)
    expect(broken('-tilbud, som kan benyttes anonymt.')).toBe(true)
    expect(broken('headspace er et åbent tilbud.')).toBe(false)
    expect(broken('Tilbuddet er åbent for alle.')).toBe(false)
  })
})
