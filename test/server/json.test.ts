import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { JsonError, readJson } from '../../server/json.ts'

const read = (text: string) => readJson(Buffer.from(text))

describe('readJson', () => {
  it('reads what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = JSON.stringify(value)
        if (!text.includes('__proto__')) expect(read(text)).toEqual(JSON.parse(text))
      }),
    )
  })

  it.each([
    ['', 'tomt'],
    [' \n', 'tomt'],
    ['{"question":', 'ikke gyldig JSON'],
    ['{"a":{"__proto__":{"admin":true}}}', '__proto__'],
    ['['.repeat(30_000) + ']'.repeat(30_000), 'dybere end'],
  ])('refuses %.40s', (text, why) => {
    expect(() => read(text)).toThrow(JsonError)
    expect(() => read(text)).toThrow(why)
  })

  it('refuses bytes that are not UTF-8', () => {
    expect(() => readJson(Buffer.from([0x22, 0xe6, 0x22]))).toThrow('ikke gyldig UTF-8')
  })

  it('says nothing of what was sent, for it may be logged', () => {
    expect(() => read('{"question": "010190-1234" oops}')).toThrow(/^Indholdet er ikke gyldig JSON\.$/)
  })

  it('throws nothing but JsonError, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          readJson(Buffer.from(bytes))
        } catch (error) {
          expect(error).toBeInstanceOf(JsonError)
        }
      }),
    )
  })
})
