// Reads an English question as the Danish one it says, word by word and phrase by phrase, so that everything behind it sees
// one language only. Word order stays English: the recognisers look for phrases and the indexes for words.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { isDanishWord } from '../../retrieval/danish/dictionary.ts'
import { tokenise } from '../../retrieval/danish/tokenise.ts'

const lexiconSchema = z.record(z.string(), z.record(z.string(), z.string()))

/** English phrase, in lower-case words → Danish. */
const readLexicon = (): Map<string, string> => {
  const file = new URL('./english.yaml', import.meta.url)
  const groups = lexiconSchema.parse(parse(readFileSync(file, 'utf8')))
  const phrases = new Map<string, string>()
  for (const [english, danish] of Object.values(groups).flatMap((group) => Object.entries(group)))
    for (const phrase of english.split(',')) phrases.set(keysOf(phrase).join(' '), danish)
  return phrases
}

const keysOf = (text: string): string[] => tokenise(text).map((token) => token.text.toLowerCase())

const PHRASES = readLexicon()
const LONGEST = Math.max(...[...PHRASES.keys()].map((phrase) => phrase.split(' ').length))

/** Function words that only English has; "for", "is" or "under" are Danish too. */
const ENGLISH = new Set(
  `the what what's who which when where why how much many does did do are was were been there of and with about from this that
   can you your have has will would could should they their them people my we our an in on it its your please tell not or be if is at was to`.split(
    /\s+/,
  ),
)
const ASKING = new Set('what who which when where why how whose'.split(' '))
const DANISH = new Set(
  `hvad hvem hvor hvornår hvordan hvorfor hvilke hvilken og det der den de ikke jeg vi du til på af med som er fra om man kan skal har får`.split(
    /\s+/,
  ),
)

/** Danish for an English question; null for any other text. */
export function toDanish(text: string): string | null {
  const tokens = tokenise(text)
  if (!isEnglish(tokens.map((token) => token.text))) return null
  const said: string[] = []
  for (let at = 0; at < tokens.length; ) {
    let length = Math.min(LONGEST, tokens.length - at)
    let danish: string | undefined
    for (; length > 0 && danish === undefined; length--)
      danish = PHRASES.get(
        tokens
          .slice(at, at + length)
          .map((token) => token.text.toLowerCase())
          .join(' '),
      )
    const span = danish === undefined ? 1 : length + 1
    said.push(danish ?? tokens[at]?.text ?? '')
    at += span
  }
  return said.filter((word) => word !== '').join(' ')
}

/** More English function words than Danish ones, and no text of Danish words with an English name in it. */
function isEnglish(typed: readonly string[]): boolean {
  const words = typed.map((word) => word.toLowerCase())
  const english = words.filter((word) => ENGLISH.has(word)).length
  // A Danish name in an English question ("KLAR TIL START") is no Danish.
  const isSmall = (word: string, i: number) => i === 0 || word === typed[i]
  const danish = words.filter((word, i) => DANISH.has(word) && isSmall(word, i)).length
  const unmistakable = words.filter((word) => ENGLISH.has(word) && !isDanishWord(word)).length
  // "Who runs Venner Viser Vej?": one English word, but the one that asks.
  const asks = ASKING.has(words[0] ?? '') && danish === 0
  // "And in 2024?": no Danish question opens with a duck.
  if (words[0] === 'and' && danish === 0) return true
  return unmistakable >= 1 && (asks || (english >= 2 && english > danish * 2))
}
