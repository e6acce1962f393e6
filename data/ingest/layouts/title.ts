// The title that a text may open with, over as many lines as it was set.
import { type Line, nextVisible, titleKey } from '../lines.ts'

/** Lines that a title takes at most. */
const TITLE_LINES = 4

/** The last of the lines from `lines[index]` on that together read `title`, if they do. */
export function matchTitle(lines: Line[], index: number, title: string): Line | undefined {
  const wanted = titleKey(title)
  let read = ''
  let i = index
  for (let n = 0; n < TITLE_LINES; n++) {
    const line = lines[i]
    if (!line || line.blank) return undefined
    read += titleKey(line.text)
    if (read === wanted) return line
    if (!wanted.startsWith(read)) return undefined
    i = nextVisible(lines, i + 1)
  }
  return undefined
}
