// An answer as text, and the link that asks for it again.
import { expect, test } from 'vitest'
import { permalink } from '../../web/take-along/text.ts'

const asked = (link: string) => Object.fromEntries(new URL(link).searchParams)

test('a link asks the very question, in the context it was asked in', () => {
  const context = { kind: 'figures', rows: [25] }
  expect(asked(permalink('og nr. 3?', context, 'http://x'))).toEqual({
    q: 'og nr. 3?',
    context: JSON.stringify(context),
  })
  expect(permalink('Hvad & hvor?', {}, 'http://x')).toBe('http://x/?q=Hvad+%26+hvor%3F')
})
