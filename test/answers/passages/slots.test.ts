// What a question asks about: which words are things, how much each weighs, and which are only talk.
import { describe, expect, it } from 'vitest'
import { textRoom } from './reader.ts'

const { room, meaning } = textRoom()
const slots = (text: string) => room.passages.slots(meaning(text))
const slot = (text: string, label: string) => slots(text).find((one) => one.label === label)
const hard = (text: string) =>
  slots(text)
    .filter(({ soft }) => !soft)
    .map(({ label }) => label)

describe('what weighs', () => {
  it('a rare word weighs more than one that stands everywhere', () => {
    const weight = (label: string) => slot('Hvad er natcaféer for borgere?', label)?.weight ?? 0
    expect(weight('natcaféer')).toBeGreaterThan(weight('borgere') * 3)
  })

  it('a word that no text holds keeps its weight: leaving it out would answer something else', () => {
    expect(slot('Hvad koster parkering ved headspace?', 'parkering')).toMatchObject({ soft: false })
  })

  it('what frames the question is nothing to look for', () => {
    expect(hard('Kan I fortælle mig, hvad headspace egentlig er for en størrelse?')).toEqual(['headspace'])
  })

  it('the asker’s own people tell a story and weigh little', () => {
    expect(slot('min nevø har autisme', 'nevø')?.weight ?? 1).toBeLessThan(0.3)
  })

  it('a noun that only introduces a name counts for little', () => {
    expect(hard('Hvem driver hjemmesiden frivilligjob.dk?')).not.toContain('hjemmesiden')
  })

  it('a decade is no number to look for', () => {
    expect(hard("jeg boede der i 60'erne")).not.toContain('60')
  })
})

describe('how it is written', () => {
  it.each([
    ['hvad er medisinsk cannabis', 'medicinsk cannabis'],
    ['hvad er mentor barn', 'mentorbarn'],
  ])('%s → %s', (typed, label) => {
    expect(slots(typed).map((one) => one.label.toLowerCase())).toContain(label)
  })

  it('a word typed with ae, oe and aa, or mistyped, is the one the texts hold', () => {
    for (const typed of ['hvad er boernetelefonen', 'hvad laver sclerosehospitalene', 'hvad er natcafeer'])
      expect({ typed, known: slots(typed).at(-1)?.known }).toEqual({ typed, known: true })
  })

  it('"pa" typed for "på" is too common to look for', () => {
    expect(hard('hvor mange skal pa brobyggeruddannelse')).toEqual(['brobyggeruddannelse'])
  })

  it('a name in quotation marks is a name as a whole, though its words are anybody’s', () => {
    expect(hard('Hvem står bag tilbuddet Sig det til nogen?')).toEqual(['Sig det til nogen'])
  })

  it('any word may open a sentence: it is no part of the name behind it', () => {
    expect(
      slots('Hjælper Hus Forbi også med hunde?').some(({ label, known }) => label === 'Hus' && !known),
    ).toBe(false)
  })

  it('a phrase means what the lexicon says, and hardly the one word in it', () => {
    const followed = slots('han kan følge med i hvor jeg er').find(({ label }) => label === 'følge')
    expect(followed?.concepts.map(({ id }) => id)).toEqual(['stalking'])
    expect(followed?.forms.get('=foelge') ?? 1).toBeLessThan(0.5)
  })

  it('a name in capitals is a name, though its words are anybody’s', () => {
    expect(hard('hvad er EN AF OS')).toEqual(['EN AF OS'])
  })

  it('a name that no text holds is nobody we know', () => {
    const names = (text: string) => slots(text).filter(({ role }) => role === 'name')
    expect(names('Hvad laver Blå Kors?').every(({ known }) => !known)).toBe(true)
    expect(names('Hvad laver Røde Kors?').every(({ known }) => known)).toBe(true)
  })
})

describe('what a story tells', () => {
  it.each([
    ['Vores lille pige døde for tre uger siden', 'forældre der har mistet et barn'],
    ['min kæreste døde i marts', 'forældre der har mistet deres partner'],
    ['min mor drikker hver dag', 'børn i familier med misbrug'],
    ['de har lagt et billede af hende på nettet', 'digitale krænkelser'],
    ['hun bliver tvunget ind i et ægteskab', 'negativ social kontrol'],
  ])('%s → %s', (story, concept) => {
    expect(slots(story).flatMap(({ concepts }) => concepts.map(({ id }) => id))).toContain(concept)
  })

  it('only where who and what stand near each other', () => {
    const far = 'min pige går i skole og er glad for at læse bøger og tegne, men vores gamle hund døde'
    expect(slots(far).map(({ label }) => label)).not.toContain('forældre der har mistet et barn')
  })
})
