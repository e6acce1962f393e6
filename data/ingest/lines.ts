// A source text as lines with their offsets, which is what the layouts walk over.
import type { Span } from './model.ts'

/** One line; `start`/`end` enclose its visible characters (start === end for a blank line). */
export type Line = Span & {
  /** Counts from 1. */
  number: number
  /** The visible characters. */
  text: string
  /** White space in front of them. */
  indent: number
  blank: boolean
}

/** The lines of a text, in order, without their line breaks. */
export function toLines(text: string): Line[] {
  const lines: Line[] = []
  let offset = 0
  for (const raw of text.split('\n')) {
    const visible = raw.trim()
    const indent = visible === '' ? raw.length : raw.indexOf(visible)
    const start = offset + indent
    lines.push({
      number: lines.length + 1,
      text: visible,
      indent,
      blank: visible === '',
      start,
      end: start + visible.length,
    })
    offset += raw.length + 1
  }
  return lines
}

/** The number (from 1) of the line that holds this offset. */
export const lineNumberAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

/** Index of the next line from `index` on that is not blank, or lines.length. */
export function nextVisible(lines: Line[], index: number): number {
  let i = index
  while (lines[i]?.blank) i++
  return Math.min(i, lines.length)
}

/** Letters and digits only, lower case: two printings of one title compare equal. */
export const titleKey = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
