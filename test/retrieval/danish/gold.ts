// Reads the gold lists of compound splits.
import { readFileSync } from 'node:fs'

export interface Gold {
  word: string
  parts: string[]
}

const linesOf = (name: string): string[] =>
  readFileSync(new URL(`./${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

/** "arbejd(s)|skade" → arbejdsskade: arbejd, skade; "IT(-)|støtte" → IT-støtte: IT, støtte. */
const readLine = (line: string): Gold => ({
  word: line.replace(/[|()]/g, ''),
  parts: line.replace(/\([^)]*\)/g, '').split('|'),
})

export const goldOf = (name: string): Gold[] => linesOf(name).map(readLine)

/** The half that the splitter was tuned on, and the half held aside. */
export const halves = (gold: Gold[]): { open: Gold[]; aside: Gold[] } => ({
  open: gold.filter((_, i) => i % 2 === 0),
  aside: gold.filter((_, i) => i % 2 === 1),
})
