// Paragraphs → passages: a list stays with its lead-in, a long paragraph is split where a sentence ends.
import { readable } from '../readable.ts'
import type { TextBlock } from './blocks.ts'
import type { ParsedPassage, ParsedSentence, Span } from './model.ts'
import { findSentences } from './sentences.ts'

/** Readable characters that a passage holds at most, unless a single sentence is longer. */
export const PASSAGE_MAX = 900

type Piece = Span & { sentences: ParsedSentence[]; length: number }

/** The passages of one section's consecutive text blocks, in order. */
export function toPassages(text: string, section: number, blocks: TextBlock[]): ParsedPassage[] {
  return group(text, blocks).flatMap((run) => {
    const kind = run[0]?.kind === 'prose' && run.length > 1 ? 'bullet' : (run[0]?.kind ?? 'prose')
    return pack(run.flatMap((block) => pieces(text, block))).map((piece) => ({
      section,
      kind,
      start: piece.start,
      end: piece.end,
      text: readable(text, piece.start, piece.end),
      sentences: piece.sentences,
    }))
  })
}

/** A paragraph with the list items that follow it, where it leads in to them. */
function group(text: string, blocks: TextBlock[]): TextBlock[][] {
  const runs: TextBlock[][] = []
  for (const block of blocks) {
    const run = runs.at(-1)
    const previous = run?.at(-1)
    const leadsIn = previous && (previous.item || !/[.!?]$/.test(text.slice(previous.start, previous.end)))
    if (run && block.item && leadsIn) run.push(block)
    else runs.push([block])
  }
  return runs
}

/** The whole block where it is short enough, else its parts, cut at sentence ends into about equal lengths. */
function pieces(text: string, block: TextBlock): Piece[] {
  const sentences = findSentences(text, block)
  const length = readable(text, block.start, block.end).length
  if (length <= PASSAGE_MAX) return [{ start: block.start, end: block.end, sentences, length }]
  const target = length / Math.ceil(length / PASSAGE_MAX)
  const parts: Piece[] = []
  for (const sentence of sentences) {
    const part = parts.at(-1)
    const size = sentence.text.length + 1
    const fits = part && part.length + size <= PASSAGE_MAX && part.length + size / 2 <= target
    if (part && fits) {
      part.end = sentence.end
      part.sentences.push(sentence)
      part.length += size
    } else {
      const start = parts.length === 0 ? block.start : sentence.start
      parts.push({ start, end: sentence.end, sentences: [sentence], length: size })
    }
  }
  return parts
}

/** Neighbouring pieces of one run put together as long as they fit. */
function pack(parts: Piece[]): Piece[] {
  const packed: Piece[] = []
  for (const part of parts) {
    const last = packed.at(-1)
    if (last && last.length + part.length + 1 <= PASSAGE_MAX) {
      last.end = part.end
      last.sentences.push(...part.sentences)
      last.length += part.length + 1
    } else {
      packed.push({ ...part, sentences: [...part.sentences] })
    }
  }
  return packed
}
