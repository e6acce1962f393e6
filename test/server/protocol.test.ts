// What a sender is told about a body or a frame that does not fit: Danish, whichever part it is.
import { expect, it } from 'vitest'
import { z } from 'zod'
import { askFrameSchema, askSchema, explain, readInput } from '../../server/protocol.ts'

function said(schema: z.ZodType, value: unknown): string {
  const { error } = readInput(schema, value)
  return error ? explain(error).message : ''
}

it('names the part that is wrong, in its own words', () => {
  expect(said(askSchema, {})).toMatch(/^"question" mangler/)
  expect(said(askFrameSchema, { type: 'ask', id: '', question: 'x' })).toBe('"id" er tomt.')
  expect(said(askSchema, 7)).toMatch(/^Send et JSON-objekt/)
})

it('has a Danish sentence for a part that has no words of its own', () => {
  const schema = askSchema.extend({ limit: z.int().max(9) })
  for (const limit of ['x', 1.5, 10, undefined])
    expect(said(schema, { question: 'x', limit })).toBe('Noget i indholdet har ikke den form, det skal have.')
})
