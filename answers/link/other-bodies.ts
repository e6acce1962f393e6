// Well-known organisations (other-bodies.txt) that no table and no text of ours holds: said in a question they are names, and not made
// of their words.
import { readFileSync } from 'node:fs'
import type { Catalog } from '../catalog.ts'
import { phraseKey, type Question } from '../question/question.ts'

type Body = { name: string; said: RegExp }

export class OtherBodies {
  readonly #bodies: Body[]

  constructor({ documents }: Catalog) {
    const held = [...documents.values()].map(({ text }) => spelt(text.replace(/-\s*\n\s*/g, ''))).join(' ')
    this.#bodies = readFileSync(new URL('./other-bodies.txt', import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .filter((name) => !held.includes(spelt(name)))
      .map((name) => ({ name, said: saidAs(name) }))
  }

  /** The name of the first such body the question speaks of, or null. */
  read({ line }: Question): string | null {
    return this.#bodies.find(({ said }) => said.test(line))?.name ?? null
  }
}

const spelt = (text: string): string => phraseKey(text).replace(/\s+/g, ' ')

/** As one word or several, with or without the genitive's s. */
const saidAs = (name: string): RegExp =>
  new RegExp(
    `(?<![^ ])${phraseKey(name)
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/[ -]/g, '[ -]?')}s?(?![^ ])`,
  )
