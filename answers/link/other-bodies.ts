// Well-known organisations (other-bodies.txt). Those that no table and no text of ours holds are names where a question says them, and
// not made of their words; each, held or not, tells what it applies for a pool as.
import { readFileSync } from 'node:fs'
import type { Catalog } from '../catalog.ts'
import type { AskedApplicant } from '../question/applicant-words.ts'
import { type Claim, findPhrase, phraseKey, type Question } from '../question/question.ts'

type Body = { name: string; said: RegExp; applies: AskedApplicant[] }

/** By the section of the list that they stand in. An organisation for the disabled is one of civil society, too. */
const APPLIES: Record<string, AskedApplicant[]> = {
  civilsamfund: ['civilsamfund'],
  handicaporganisation: ['civilsamfund', 'handicaporganisation'],
  andre: ['andre'],
}

export class OtherBodies {
  readonly #all: Body[] = readBodies()
  readonly #bodies: Body[]

  constructor({ documents }: Catalog) {
    const held = [...documents.values()].map(({ text }) => spelt(text.replace(/-\s*\n\s*/g, ''))).join(' ')
    this.#bodies = this.#all.filter(({ name }) => !held.includes(spelt(name)))
  }

  /** The name of the first such body the question speaks of, or null. */
  read({ line }: Question): string | null {
    return this.#bodies.find(({ said }) => line.search(said) >= 0)?.name ?? null
  }

  /** Every organisation that the question names, and what it applies as. */
  readApplicants(question: Question): Claim<AskedApplicant[]>[] {
    return this.#all.flatMap(({ said, applies }) =>
      findPhrase(question, said).map(({ from, to }) => ({ from, to, value: applies })),
    )
  }
}

function readBodies(): Body[] {
  const lines = readFileSync(new URL('./other-bodies.txt', import.meta.url), 'utf8').split('\n')
  const bodies: Body[] = []
  let applies: AskedApplicant[] = []
  for (const line of lines) {
    const section = /^\[(.+)\]$/.exec(line)?.[1]
    if (section !== undefined) applies = APPLIES[section] ?? []
    else if (line !== '' && !line.startsWith('#')) bodies.push({ name: line, said: saidAs(line), applies })
  }
  return bodies
}

const spelt = (text: string): string => phraseKey(text).replace(/\s+/g, ' ')

/** As one word or several, with or without the genitive's s. */
const saidAs = (name: string): RegExp =>
  new RegExp(
    `(?<![^ ])${phraseKey(name)
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/[ -]/g, '[ -]?')}s?(?![^ ])`,
    'g',
  )
