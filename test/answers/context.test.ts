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
