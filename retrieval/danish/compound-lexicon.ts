// Reads compound-lexicon.txt: the judgements about Danish compounds that no dictionary holds.
import { readFileSync } from 'node:fs'

const text = readFileSync(new URL('./compound-lexicon.txt', import.meta.url), 'utf8')

const section = (name: string): string[] => {
  const body = text.split(`[${name}]\n`)[1]?.split(/^\[/m)[0]
  if (body === undefined) throw new Error(`compound-lexicon.txt has no section [${name}]`)
  return body
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join(' ')
    .split(/\s+/)
    .filter((entry) => entry !== '')
}

const words = (name: string): ReadonlySet<string> => new Set(section(name))

/** "syge|hus" → ["sygehus", "syge|hus"], so that a marked entry is found by its letters. */
const byLetters = (name: string): [letters: string, marked: string][] =>
  section(name).map((marked) => [marked.replace(/[|()]/g, ''), marked])

export const particles = words('particles')
export const transparentParticles = words('transparent')
export const notLast = words('not-last')
export const notLastWithoutS = words('not-last-without-s')
export const notFirst = words('not-first')
export const shortWords = words('short')
export const extraFirsts = words('first')
export const wholes = words('whole')

/** Letters of a first part → how many of them are the word; the rest links. */
export const extraLinkings: ReadonlyMap<string, number> = new Map(
  byLetters('linkings').map(([letters, marked]) => [letters, marked.indexOf('(')]),
)

/** Last part → a dictionary word that inflects as it does. */
export const extraLasts: ReadonlyMap<string, string> = new Map(
  section('last').map((entry) => {
    const [word = '', model = ''] = entry.split('~')
    return [word, model]
  }),
)

/** Word → its parts. */
export const extraSplits: ReadonlyMap<string, string[]> = new Map(
  byLetters('splits').map(([letters, marked]) => [letters, marked.split('|')]),
)
