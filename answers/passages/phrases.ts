// Runs of words that a question and a passage share: "klar til start" is a name, though each of its words is anybody's.
import { fold } from '../../retrieval/danish/normalise.ts'
import { isStopWord } from '../../retrieval/danish/stop-words.ts'
import { tokenise } from '../../retrieval/danish/tokenise.ts'
import type { Passage, PassageIndex } from '../../retrieval/passage-index.ts'

const LONGEST = 5

export class PhraseFinder {
  readonly #lines = new Map<number, string>()

  constructor(index: PassageIndex, namesOf: (passage: Passage) => readonly string[]) {
    for (const passage of index.all())
      this.#lines.set(passage.id, line([...namesOf(passage), passage.text].map(keys)))
  }

  /** Whether any passage or name holds the words as they stand. */
  knows(phrase: string): boolean {
    const needle = ` ${keys(phrase).join(' ')} `
    return [...this.#lines.values()].some((text) => text.includes(needle))
  }

  /** Passage id → 0–1: 1 for a run that few passages hold, less the more of them do. */
  find(question: string): Map<number, number> {
    const found = new Map<number, number>()
    for (const run of runs(question)) {
      const needle = ` ${run.join(' ')} `
      const holders = [...this.#lines].filter(([, text]) => text.includes(needle)).map(([id]) => id)
      const rarity = 1 - Math.log(Math.max(1, holders.length)) / Math.log(this.#lines.size)
      for (const id of holders) found.set(id, Math.max(found.get(id) ?? 0, rarity))
    }
    return found
  }
}

const keys = (text: string): string[] => tokenise(text).map((token) => fold(token.text))
const line = (texts: readonly string[][]): string => ` ${texts.map((words) => words.join(' ')).join(' | ')} `

/** Every run that begins and ends with a word that means something, two such words or more. */
function runs(question: string): string[][] {
  const words = keys(question)
  const content = words.map((word) => !isStopWord(word) && word.length > 1)
  const found: string[][] = []
  words.forEach((_, from) => {
    for (let to = from + 2; to <= Math.min(words.length, from + LONGEST); to++)
      if (content[from] && content[to - 1]) found.push(words.slice(from, to))
  })
  return found
}
