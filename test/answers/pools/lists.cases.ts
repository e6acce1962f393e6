// How a list of pools is told: each with what it is, its money and its year; a long one in two parts, what is still ahead first.
import { describe, expect, it } from 'vitest'
import { assistant, poolsOf, talk } from './support.ts'

describe('a long list', () => {
  const answer = assistant.ask('Hvilke puljer kan en forening søge?')
  const lines = answer.text.split('\n').filter((line) => line.startsWith('- '))

  it('tells money and year of each', () => {
    expect(lines.length).toBe(answer.pools.length)
    expect(lines.length).toBeGreaterThan(8)
    for (const line of lines) expect(line).toMatch(/: \d+,\d mio\. kr\., (?:ansøgningsrunde|penge) i 20\d\d/)
  })

  it('tells the figures of its cards', () => {
    const told = [...answer.text.matchAll(/: (\d+,\d) mio\. kr\./g)].map(([, amount = '']) =>
      Number(amount.replace(',', '.')),
    )
    expect(told).toEqual(answer.pools.map(({ total }) => total))
  })

  it('has what is ahead first, each part by agreement, as its cards are', () => {
    // The clock of these tests stands in 2026.
    const [ahead = '', over = ''] = answer.text.split('\n\nForbi:\n')
    expect(ahead).toContain('I år eller senere:')
    expect(ahead).not.toContain('forbi')
    for (const line of over.split('\n')) expect(line).toContain('forbi')
    const agreements = lines.map((line) => /\((20\d\d)-/.exec(line)?.[1])
    expect(agreements).toEqual([...agreements].sort().reverse())
    expect(answer.pools.map(({ agreement }) => agreement.slice(0, 4))).toEqual(agreements)
  })

  it('stands on the page as its cards alone', () => {
    expect(answer.html).not.toContain('I år eller senere')
  })

  it('is in the order in which a follow-up counts', () => {
    const first = talk('Hvilke puljer kan en forening søge?', 'hvem kan søge den første?')
    expect(poolsOf(first)).toEqual(poolsOf({ ...answer, pools: answer.pools.slice(0, 1) }))
  })
})

it('a title that says nothing gives way to that of its initiative, on the card too', () => {
  const answer = talk('Er der en pulje om beredskab?')
  expect(answer.text).toContain('- Nedsættelse af bredt beredskabspartnerskab')
  expect(answer.html).toMatch(/<h3 class="card-heading">Nedsættelse af bredt beredskabspartnerskab/)
})

it('the sum of two pools is no answer to the share that they are of something else', () => {
  const asked =
    'Hvor stor en andel i pct. af pengene til forenkling på hjælpemiddelområdet ligger i de to puljer tilsammen?'
  expect(talk(asked)).toMatchObject({ kind: 'pools', results: [] })
})
