// Which lines of running text belong together. Extraction put a blank line after nearly every line of some documents, so a
// blank line proves nothing there: a paragraph ends where a line does and the next word would still have fitted on it.
import type { TextBlock } from './blocks.ts'
import type { Line } from './lines.ts'

const bullet = /^[\uE000-\uF8FF•]/
const terminated = /[.:?!][”"»)]*$/
const startsLikeSentence = /^[”“"„»(*]*[\p{Lu}\d§]/u
/** A line this much shorter than the measure ends its paragraph even without a full stop. */
const CLEARLY_SHORT = 0.85
/** Lines are justified by a rough model of the type's widths: the measure has this much play. */
const PLAY = 1.03

/** Rough widths of proportional type, in average letters. */
const widths: [RegExp, number][] = [
  [/[ijl.,:;'’|! ]/, 0.5],
  [/[frt()[\]\-I/]/, 0.7],
  [/[mwMWæÆ%]/, 1.6],
  [/\p{Lu}/u, 1.25],
]

const widthOf = (text: string): number => {
  let width = 0
  for (const character of text) width += widths.find(([set]) => set.test(character))?.[1] ?? 1
  return width
}

/** The measure of a text: how wide a line can be set. Taken from the lines that plainly run on into the next one. */
export function measureWidth(lines: Line[]): number {
  const visible = lines.filter((line) => !line.blank)
  const full = visible
    .filter((line, i) => !terminated.test(line.text) && /^\p{Ll}/u.test(visible[i + 1]?.text ?? ''))
    .map((line) => widthOf(line.text))
    .sort((a, b) => a - b)
  return (full[Math.floor(full.length / 2)] ?? 0) * PLAY
}

/**
 * Groups lines into paragraphs. `measure` is how wide the text is set (see measureWidth).
 * Blank lines only part paragraphs when the text before them is complete.
 */
export function paragraphs(lines: Line[], measure: number): Line[][] {
  const groups: Line[][] = []
  const visible = lines.filter((line) => !line.blank)
  for (const [i, line] of visible.entries()) {
    const previous = visible[i - 1]
    if (!previous || breaksBetween(previous, line, visible[i + 1], measure)) groups.push([line])
    else groups.at(-1)?.push(line)
  }
  return groups
}

function breaksBetween(previous: Line, line: Line, next: Line | undefined, measure: number): boolean {
  if (bullet.test(line.text)) return true
  if (!startsLikeSentence.test(line.text)) return false
  if (line.text.startsWith('*')) return true
  if (!terminated.test(previous.text)) return endsShort(previous, line, measure)
  if (line.number - previous.number > 2) return true
  const isHeading = !terminated.test(line.text) && endsShort(line, next, measure)
  return isHeading || widthOf(`${previous.text} ${firstWord(line)}`) <= measure
}

const firstWord = (line: Line): string => line.text.split(/\s/, 1)[0] ?? ''

const endsShort = (line: Line, next: Line | undefined, measure: number): boolean =>
  next
    ? startsLikeSentence.test(next.text) &&
      widthOf(`${line.text} ${firstWord(next)}`) <= measure * CLEARLY_SHORT
    : widthOf(line.text) <= measure * CLEARLY_SHORT

/** A paragraph's lines as a block; a line that opens with a bullet or footnote star makes it a list item. */
export function toTextBlock(lines: Line[], kind: TextBlock['kind']): TextBlock {
  const opening = lines[0]?.text ?? ''
  const item = bullet.test(opening) || (kind === 'note' && opening.startsWith('*'))
  return {
    type: 'text',
    start: lines[0]?.start ?? 0,
    end: lines.at(-1)?.end ?? 0,
    kind: bullet.test(opening) ? 'bullet' : kind,
    item,
  }
}

/** True for a paragraph that could be a heading: a single line that is no sentence. */
export const looksLikeHeading = (group: Line[], measure: number): boolean =>
  group.length === 1 &&
  !/[.:;,?!-]$/.test(group[0]?.text ?? '') &&
  /^\p{Lu}/u.test(group[0]?.text ?? '') &&
  widthOf(group[0]?.text ?? '') <= measure
