// A question as the recognisers see it: words with their place, and one folded line to match phrases against.
import { type Token, tokenise } from '../../retrieval/danish/tokenise.ts'

export type Word = Token & { key: string }

export type Question = {
  text: string
  words: Word[]
  /** The words' keys joined by single spaces. */
  line: string
  /** Where in `line` each word starts. */
  starts: number[]
}

/** A run of words (from inclusive, to exclusive) that a recogniser has read, and what it read. */
export type Claim<T> = { from: number; to: number; value: T }

/**
 * The key phrases are matched by: lower case, and æ ø å, ae oe aa and bare a o written alike, because people type all three.
 * Only for closed lists of phrases; open vocabulary is matched by the index's own analysis.
 */
export function phraseKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’´`']/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/æ/g, 'ae')
    .replace(/ø|oe|ö/g, 'o')
    .replace(/å|aa/g, 'a')
    .replace(/é/g, 'e')
}

export function readQuestion(text: string): Question {
  const words = tokenise(text).map((token) => ({ ...token, key: phraseKey(token.text) }))
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
