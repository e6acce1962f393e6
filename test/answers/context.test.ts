// What the client hands back as context: only what we may have given it is read, and whatever else it is does no harm.
import { describe, expect, it } from 'vitest'
import type { Context } from '../../answers/answer.ts'
import { realAssistant } from './room.ts'

const { assistant } = realAssistant()

/** The same with one of its values, wherever it stands, another. */
const bent = (context: Context, key: string, value: unknown): Context =>
  JSON.parse(JSON.stringify(context), (at, was) => (at === key ? value : was))

describe('a context that says more than any answer of ours', () => {
  const pools = assistant.ask('Hvilke puljer kan kommuner søge i 2026?').context
  const figures = assistant.ask('Hvor meget fik headspace i 2023?').context
  it.each([
    ['a year that no question can name', pools, 'to', 4_294_967_296],
    ['a year long ago', pools, 'from', -1],
    ['an infinite percentage', pools, 'adminPct', 1e300],
    ['an annex below none', pools, 'annex', -3],
    ['years of a plan that no question can name', figures, 'years', [99_999]],
    ['an id below none', figures, 'sections', [-1]],
  ])('is none: %s', (_, context, key, value) => {
    const answer = assistant.ask('og hvor meget er det i 2026?', bent(context, key, value))
    const alone = assistant.ask('og hvor meget er det i 2026?')
    expect([answer.kind, answer.text]).toEqual([alone.kind, alone.text])
  })
})

describe('a context that is not ours', () => {
  const figures = assistant.ask('Hvor meget fik headspace i 2023?').context
  it('of another build of the data is none: its ids mean something else here', () => {
    expect(assistant.ask('og i 2024?', figures).kind).toBe('amount')
    const old = assistant.ask('og i 2024?', { ...figures, build: 'another' })
    expect(old.kind).toBe(assistant.ask('og i 2024?').kind)
    expect(old.kind).not.toBe('amount')
  })

  it.each([
    ['is never handed back', { free: 'tekst, som en bruger skrev' }],
    ['is never handed back where it is ours in part', { ...figures, sections: 'alle' }],
  ])('%s', (_, context) => {
    expect(assistant.ask('Hej', context).context).toEqual({})
    expect(assistant.ask('Hvad er vejret på Mars?', context).context).toEqual({})
  })

  it('but what is ours stays through small talk, without what was put beside it', () => {
    expect(assistant.ask('Hej', { ...figures, free: 'tekst' }).context).toEqual(figures)
  })
})
