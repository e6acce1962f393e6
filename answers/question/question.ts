// A question as the recognisers see it: words with their place, and one folded line to match phrases against.
import { type Token, tokenise } from '../../retrieval/danish/tokenise.ts'
import { withoutCourtesies } from './courtesies.ts'
import { phraseKey } from './phrase-key.ts'

export { phraseKey }

export type Word = Token & { key: string }

export type Question = {
  text: string
  /** Without greetings, thanks and signature, where something is left. */
  words: Word[]
  /** The words' keys joined by single spaces. */
  line: string
  /** Where in `line` each word starts. */
  starts: number[]
}

/** A run of words (from inclusive, to exclusive) that a recogniser has read, and what it read. */
export type Claim<T> = { from: number; to: number; value: T }

export function readQuestion(text: string): Question {
  return questionOf(
    text,
    withoutCourtesies(tokenise(text).map((token) => ({ ...token, key: phraseKey(token.text) }))),
  )
}

/** The words of `text` with their keys, as one line. */
export function questionOf(text: string, words: Word[]): Question {
  const starts: number[] = []
  let line = ''
  for (const word of words) {
    if (line) line += ' '
    starts.push(line.length)
    line += word.key
  }
  return { text, words, line, starts }
}

/** A phrase as a pattern over the folded line; letters are folded, word borders are required at both ends. */
export function phrase(source: string): RegExp {
  return new RegExp(`(?<![^ ])(?:${phraseKey(source)})(?![^ ])`, 'g')
}

export type PhraseMatch = { from: number; to: number; groups: (string | undefined)[] }

/** Every place where the pattern stands, as word positions. */
export function findPhrase(question: Question, pattern: RegExp): PhraseMatch[] {
  const found: PhraseMatch[] = []
  for (const match of question.line.matchAll(pattern)) {
    if (match[0] === '') continue
    const from = question.starts.findIndex(
      (start, i) => start + (question.words[i]?.key.length ?? 0) > match.index,
    )
    const end = match.index + match[0].length
    let to = from
    while (to < question.words.length && (question.starts[to] ?? 0) < end) to++
    found.push({ from, to, groups: match.slice(1) })
  }
  return found
}

export function has(question: Question, pattern: RegExp): boolean {
  return question.line.search(pattern) >= 0
}

/** What stands between a word and the one before it, white space and punctuation. */
export function gapBefore({ text, words }: Question, index: number): string {
  const previous = words[index - 1]
  const word = words[index]
  return previous && word ? text.slice(previous.end, word.start) : ''
}
