// A document's text cut into blocks to show: headings, passages, table rows and what lies between them. Every character is
// in exactly one block, in order, so that the page holds the source's own text and a mark covers exactly what is quoted.
import { readable } from '../../../data/readable.ts'

/** Part of a document with its place; offsets are UTF-16 offsets in the text. */
export type Piece = {
  kind: 'heading' | 'prose' | 'bullet' | 'note' | 'source' | 'row'
  id: number
  start: number
  end: number
  depth?: number
}

export type Mark = { start: number; end: number }

export type Run = {
  text: string
  marked: boolean
  /** The first marked run: where the page scrolls to. */
  first: boolean
  /** A hyphen and line break inside a word: in the text, but not shown. */
  dropped: boolean
}

export type Block = {
  kind: string
  heading: boolean
  /** Between the pieces: white space and page furniture. */
  plain: boolean
  id: number
  /** Heading level in the page, 2 to 6. */
  level: number
  runs: Run[]
}

/** `breaks` are the hyphens with line breaks that only break a word over two lines. */
export function cutBlocks(
  text: string,
  pieces: readonly Piece[],
  mark: Mark | null,
  breaks: readonly Mark[],
): Block[] {
  const blocks: Block[] = []
  let at = 0
  const add = (piece: Piece | null, end: number) => {
    if (end <= at) return
    const furniture = piece === null && text.slice(at, end).trim() !== ''
    blocks.push({
      kind: piece?.kind ?? 'furniture',
      heading: piece?.kind === 'heading',
      plain: piece === null && !furniture,
      id: piece?.id ?? 0,
      level: Math.min(6, 1 + (piece?.depth ?? 1)),
      runs: cutRuns(text, at, end, mark, breaks),
    })
    at = end
  }
  for (const piece of [...pieces].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (piece.start < at || piece.end <= piece.start) continue
    add(null, piece.start)
    add(piece, piece.end)
  }
  add(null, text.length)
  return blocks
}

function cutRuns(
  text: string,
  start: number,
  end: number,
  mark: Mark | null,
  breaks: readonly Mark[],
): Run[] {
  const within = breaks.filter((range) => range.start < end && range.end > start)
  const edges = [
    start,
    end,
    ...[...within, ...(mark ? [mark] : [])].flatMap((range) => [range.start, range.end]),
  ]
  const cuts = [...new Set(edges)].filter((edge) => edge >= start && edge <= end).sort((a, b) => a - b)
  const covers = (range: Mark, at: number) => range.start <= at && at < range.end
  return cuts.slice(0, -1).map((at, index) => ({
    text: text.slice(at, cuts[index + 1]),
    marked: mark !== null && covers(mark, at),
    first: at === mark?.start,
    dropped: within.some((range) => covers(range, at)),
  }))
}

/** Where the text breaks a word over two lines, by the same rule that joins it for reading and search. */
export function wordBreaks(text: string): Mark[] {
  return [...text.matchAll(/-\n\s*/g)].flatMap(({ 0: found, index: start }) => {
    const end = start + found.length
    const head = /\S*$/.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? ''
    const tail = /^\S*/.exec(text.slice(end, end + 60))?.[0] ?? ''
    const joined = readable(text, start - head.length, end + tail.length)
    return head && tail && joined === head + tail ? [{ start, end }] : []
  })
}
