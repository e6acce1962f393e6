// What must not change which pools fit, and what may only take some away. No answers are known here, only how they relate.
import { describe, expect, it } from 'vitest'
import { conceptKey } from '../../../retrieval/terms.ts'
import { assistant, poolsFor, readQuestionAbout, room } from './support.ts'

const GROUPS = [
  'demente',
  'hjemløse',
  'grønlændere',
  'voldsudsatte kvinder',
  'unge med handicap',
  'plejefamilier',
  'psykisk syge',
  'ensomme ældre',
  'børn der vokser op med vold',
  'unge i risiko for radikalisering',
]
const question = (group: string, more = '') => `Hvilke puljer er der til ${group}${more}?`

describe.each(GROUPS)('puljer til %s', (group) => {
  const all = poolsFor(question(group))

  it('are found', () => expect(all.length).toBeGreaterThan(0))

  it.each(['2021-2024', '2023-2026', '2026-2029'])('in %s: those of all that are in it', (agreement) => {
    const ids = (text: string) =>
      assistant
        .ask(text)
        .pools.map((pool) => `${pool.agreement} ${pool.number ?? pool.pool ?? pool.title}`)
        .sort()
    expect(ids(question(group, ` i ${agreement}`))).toEqual(
      ids(question(group)).filter((id) => id.startsWith(agreement)),
    )
  })

  it.each([
    ', som kommuner kan søge',
    ', som en forening kan søge',
    ' med runde i 2026',
    ', som Social- og Boligstyrelsen administrerer',
    ' på over 10 mio. kr.',
    ' uden krav om medfinansiering',
  ])('a true constraint adds none:%s', (constraint) => {
    expect(all).toEqual(expect.arrayContaining(poolsFor(question(group, constraint))))
  })

  it.each([
    ['lower case', (text: string) => text.toLowerCase()],
    ['capitals', (text: string) => text.toUpperCase()],
    ['courtesies', (text: string) => `Hej! ${text} På forhånd tak og god dag.`],
    ['no question mark', (text: string) => text.replace('?', '')],
    ['æ ø å as ae oe aa', (text: string) => text.replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa')],
    [
      'another way to ask',
      (text: string) => text.replace('Hvilke puljer er der til', 'Findes der puljer for'),
    ],
  ])('the same in %s', (_, changed) => expect(poolsFor(changed(question(group)))).toEqual(all))

  it('every listed pool cites its criteria', () => {
    const answer = assistant.ask(question(group))
    for (const pool of answer.pools) {
      const records = room.catalog.pools.filter(
        ({ agreement, title }) => agreement === pool.agreement && title === pool.title,
      )
      const places = records.flatMap(({ fields }) => fields)
      const cited = pool.citations.flatMap((index) => answer.citations[index] ?? [])
      expect(cited.length).toBeGreaterThan(0)
      for (const { document, start, end } of cited) {
        expect(document).toBe(records[0]?.document)
        expect(places.some((field) => field.start < end && start < field.end)).toBe(true)
      }
    }
  })
})

describe('a synonym', () => {
  // Words that the lexicon reads as this one concept and nothing else; every fourth concept keeps the test quick.
  const concepts = [...room.lexicon.concepts.values()].filter(
    ({ facet }, i) => (facet === 'person' || facet === 'condition') && i % 4 === 0,
  )
  const synonyms = concepts.flatMap(({ id, words }) => {
    const alone = words.filter((word) => {
      const { groups, unknown } = readQuestionAbout(`puljer til ${word}`).wish
      return !unknown && groups.length === 1 && groups[0]?.concepts.join() === id && conceptKey(word) !== ''
    })
    return alone.length > 1 ? [{ id, words: alone.slice(0, 4) }] : []
  })

  it('is tried for many concepts', () => expect(synonyms.length).toBeGreaterThan(40))

  it('never changes the set', () => {
    const changed = synonyms.filter(({ words }) => {
      const sets = words.map((word) => room.matcher.match(readQuestionAbout(`puljer til ${word}`).wish))
      return new Set(sets.map((found) => found.map(({ pool }) => pool.id).join())).size > 1
    })
    expect(changed.map(({ id }) => id)).toEqual([])
  })
})
