// Where no pool fits, the one condition that stands in the way, and what fits without it.
import { describe, expect, it } from 'vitest'
import { assistant } from './support.ts'

describe('nothing fits but for', () => {
  it.each([
    ['puljer til måltidskultur i 2026', 'i 2026', 'I andre år er der 1: "Pulje til styrket måltidskultur'],
    [
      'er der puljer til unge på herberger i 2023',
      'i 2023',
      'I andre år er der 1: puljen "Efterværnslignende',
    ],
    ['puljer til demente i ssa21', 'i 2021-2024', 'I andre aftaler er der 3: puljen "Forebyggelse'],
    [
      'kan regioner søge om penge til unge på herberger',
      'ansøgningspulje, som regioner kan søge til det.',
      'For andre ansøgere er der 1',
    ],
  ])('%s', (question, condition, elsewhere) => {
    const answer = assistant.ask(question)
    expect(answer).toMatchObject({ kind: 'not_found', pools: [] })
    expect(answer.text).toContain(condition)
    expect(answer.text).toContain(elsewhere)
    // What is suggested is answered.
    expect(answer.suggestions.length).toBeGreaterThan(0)
    for (const suggestion of answer.suggestions)
      expect(assistant.ask(suggestion, answer.context).kind).not.toBe('not_found')
  })

  it.each(['puljer til hunde i 2027', 'puljer i 2031'])('%s: nothing at all', (question) => {
    expect(assistant.ask(question)).toMatchObject({ kind: 'not_found', suggestions: [] })
  })
})

it('a pool without money in a year says in which it has some', () => {
  expect(assistant.ask('hvor stor er puljen til styrket måltidskultur i 2026').text).toMatch(
    /i aftalen 2026-2029 har ingen penge i 2026, kun i 2027\.$/,
  )
})

it('a pool that only has money in the year asked for does not hide those applied for in another', () => {
  const answer = assistant.ask('puljer til mænd udsat for vold i 2026')
  expect(answer.pools).toHaveLength(1)
  expect(answer.notes).toEqual([
    'Den søges ikke i det år, du spørger om. Med ansøgning i andre år er der 1: "Ansøgningspulje til styrkelse af ambulante forløb til voldsudsatte mænd" (2026-2029).',
  ])
})
