// A document cut for showing: no character lost, none moved, and exactly the quote marked.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Block, cutBlocks, type Piece, wordBreaks } from '../../../server/pages/source/blocks.ts'

const textOf = (blocks: Block[]) => blocks.flatMap(({ runs }) => runs.map(({ text }) => text)).join('')
const markedIn = (blocks: Block[]) =>
  blocks.flatMap(({ runs }) => runs.filter(({ marked }) => marked).map(({ text }) => text)).join('')

const TEXT =
  'Overskrift\n\nEn sætning om hjem-\nløse og social- \nog sundhedsområdet.\n\n25 En række 1,0 2,0\nSide 2 af 9\n'
const at = (part: string, kind: Piece['kind'], id: number): Piece => ({
  kind,
  id,
  start: TEXT.indexOf(part),
  end: TEXT.indexOf(part) + part.length,
})
const PIECES = [
  at('Overskrift', 'heading', 1),
  at('En sætning om hjem-\nløse og social- \nog sundhedsområdet.', 'prose', 2),
  at('25 En række 1,0 2,0', 'row', 3),
]

test('headings, passages and rows become blocks; what lies between them stays', () => {
  const blocks = cutBlocks(TEXT, PIECES, null, [])
  expect(blocks.map(({ kind, plain }) => (plain ? 'space' : kind))).toEqual([
    'heading',
    'space',
    'prose',
    'space',
    'row',
    'furniture',
  ])
  expect(textOf(blocks)).toBe(TEXT)
})

test('a word broken over two lines is put together, a hyphen that is meant stays', () => {
  const runs = cutBlocks(TEXT, PIECES, null, wordBreaks(TEXT)).flatMap((block) => block.runs)
  expect(runs.filter(({ dropped }) => dropped).map(({ text }) => text)).toEqual(['-\n'])
  const shown = runs
    .filter(({ dropped }) => !dropped)
    .map(({ text }) => text)
    .join('')
  expect(shown).toContain('hjemløse og social- \nog')
})

test('whatever the pieces and the mark: every character once, in order, and exactly the quote marked', () => {
  const range = fc
    .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  const pieces = fc.array(
    fc.record({ kind: fc.constantFrom('heading', 'prose', 'row'), id: fc.nat(9), range }),
  )
  fc.assert(
    fc.property(pieces, range, (found, mark) => {
      const cut = found.map(({ kind, id, range: place }) => ({ kind: kind as Piece['kind'], id, ...place }))
      const blocks = cutBlocks(TEXT, cut, mark.end > mark.start ? mark : null, wordBreaks(TEXT))
      expect(textOf(blocks)).toBe(TEXT)
      expect(markedIn(blocks)).toBe(TEXT.slice(mark.start, mark.end))
      expect(blocks.flatMap(({ runs }) => runs).filter(({ first }) => first).length).toBe(
        mark.end > mark.start ? 1 : 0,
      )
    }),
  )
})
