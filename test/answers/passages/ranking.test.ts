// Ranking stories: what must stand first, and the reason.
import { describe, expect, it } from 'vitest'
import { textRoom } from './reader.ts'

const { room, meaning, read } = textRoom()
const first = (question: string) => read(question).ranked[0]?.sentence.text ?? ''

describe('the first sentence', () => {
  it.each([
    // question, what the first sentence holds, why
    ['hvad er cabi', 'Cabi er en selvejende institution', 'a definition goes before a mention'],
    ['hvad betyder forkortelsen CMM', 'Center mod Menneskehandel (CMM)', 'an abbreviation is spelt out'],
    ['hvor mange mennesker har demens', '100.000 mennesker', 'a count goes before the thing itself'],
    ['hvem ejer ordbogen over dansk tegnsprog', 'ejes i fællesskab', 'who owns is told by the owner'],
    ['hvor ligger sclerosehospitalerne', 'Ry og Haslev', 'where is told by a place'],
    ['hvornår blev frafalden stiftet', '2020', 'when is told by a year'],
    ['hvad er infohus', 'infohus', 'a rare word goes before what is akin to it'],
    ['hvor gammel skal man være for at bo i joannahuset', '12 år', 'an age goes before the place'],
    [
      'hvor mange hospitalscaféer er der i psykiatrien',
      '12 caféer',
      'the title says the rest of the compound',
    ],
  ])('%s → %s (%s)', (question, holds) => {
    expect(first(question)).toContain(holds)
  })

  it('an agreement or the news that is named goes before others', () => {
    expect(read('hvad siger nyheden om søskende til børn med handicap').ranked[0]?.passage.document).toBe(
      'nyhed-2020-11-25',
    )
    expect(read('hvad er Sport for LIVET i 2026-2029').ranked[0]?.passage.document).toBe('ssa-2026-2029')
  })

  it('what is for that age goes before what is for others', () => {
    const ages = (question: string) => read(question).ranked[0]?.signals.age
    expect(ages('jeg er 14 og mine forældre drikker, hvem hjælper')).toBe(1)
  })
})

describe('what must not matter', () => {
  const QUESTIONS = [
    'Hvad er headspace?',
    'Hvem ejer ordbogen over dansk tegnsprog?',
    'Hvor mange mennesker har demens i Danmark?',
    'Hvorfor er der brug for en pulje til natcaféer?',
    'Hvor længe kører forsøget med Joannahuset?',
    'Hvad laver Søstre mod Vold og Kontrol?',
  ]
  const place = (question: string) => read(question).ranked[0]?.passage.id
  const oneTypo = (question: string) => {
    const long = question.match(/\p{L}{9,}/u)?.[0]
    if (!long) return question
    const at = Math.floor(long.length / 2)
    return question.replace(long, long.slice(0, at) + long.slice(at + 1))
  }

  it.each(QUESTIONS)('%s', (question) => {
    const expected = place(question)
    const variants = {
      polite: `Hej! Kan I fortælle mig: ${question} Tak på forhånd.`,
      'lower case': question.toLowerCase(),
      'without æ ø å': question.replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa'),
      'without question mark': question.replace('?', ''),
      'one letter missing in a long word': oneTypo(question),
    }
    for (const [name, variant] of Object.entries(variants))
      expect({ name, place: place(variant) }).toEqual({ name, place: expected })
  })
})

describe('lead-in terms', () => {
  it('lead to the passage of their sentence, though it says things otherwise', () => {
    const terms = [...room.index.all()].flatMap((passage) =>
      passage.sentences.flatMap(({ leadIns }) =>
        (leadIns ? leadIns.split('\n') : []).map((term) => ({ term, passage: passage.id })),
      ),
    )
    const some = terms.filter((_, i) => i % 97 === 0)
    const led = some.filter(({ term, passage }) => {
      const ids = [...new Set(read(term).ranked.map((ranked) => ranked.passage.id))]
      return ids.slice(0, 3).includes(passage)
    })
    expect(some.length).toBeGreaterThan(60)
    expect(led.length / some.length).toBeGreaterThanOrEqual(0.85)
  })

  it('do not make a word one that the texts use', () => {
    const isTerm = [...room.index.all()].some(({ sentences }) =>
      sentences.some(({ leadIns }) => leadIns.includes('fixerum')),
    )
    const slot = room.passages.slots(meaning('hvad er et fixerum')).find(({ label }) => label === 'fixerum')
    expect([isTerm, slot?.known]).toEqual([true, false])
  })
})
