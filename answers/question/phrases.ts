// Finds phrases of closed lists in a question, whatever way their letters are typed and, in long words, with a typo.
//
// A list has one phrase a line. Within a phrase: "[en]" may be left out, "mere|mindre" is either, "stigning(en|er)" is the word
// with or without an ending, "{year}" is a word of a class, "<bund|top>" hands on which word stands there. Where phrases overlap
// the longest is read; of equals, the first listed.
import { memoised } from '../../retrieval/danish/memo.ts'
import { restoreLetters } from '../../retrieval/danish/restore.ts'
import { correct, editDistance, type Vocabulary, vocabularyOf } from '../../retrieval/danish/typos.ts'
import { type Claim, gapBefore, phraseKey, type Question, type Word } from './question.ts'

/** The words beside a phrase; null at the question's ends and over punctuation. */
export type Around = {
  question: Question
  from: number
  to: number
  previous: Word | null
  next: Word | null
}

export type PhraseRule<V> = {
  phrases: string
  /** What the phrase says; null where it says nothing, and no shorter phrase in it may be read either. `captured`: the words of classes and of "<…>". */
  read: (captured: readonly Word[], around: Around) => V | null
  /** Read only where this holds. */
  when?: (around: Around) => boolean
}

export type WordClass = (word: Word, question: Question, index: number) => boolean

type Element = { keys: Set<string>; is: WordClass | null; optional: boolean; captures: boolean }
type Phrase<V> = { elements: Element[]; rule: PhraseRule<V>; order: number }

const SHORTEST_TYPO = 6

export class PhraseReader<V> {
  readonly #byFirst = new Map<string, Phrase<V>[]>()
  readonly #byClass: Phrase<V>[] = []
  readonly #known = new Set<string>()
  readonly #spell: (word: string) => string | null

  constructor(rules: readonly PhraseRule<V>[], classes: Readonly<Record<string, WordClass>> = {}) {
    const written = new Set<string>()
    let order = 0
    for (const rule of rules)
      for (const line of rule.phrases.trim().split(/\s*\n\s*/)) {
        const elements = line.split(/\s+/).map((source) => readElement(source, classes, written))
        this.#add({ elements, rule, order: order++ })
      }
    for (const word of written) this.#known.add(phraseKey(word))
    const vocabulary = vocabularyOf([...written].filter((word) => word.length >= SHORTEST_TYPO - 1))
    this.#spell = memoised((word) => spell(word, vocabulary), 20_000)
  }

  /** Every phrase, in the question's order, none overlapping another. */
  read(question: Question): Claim<V>[] {
    const keys = question.words.map((word) => this.#keyOf(word))
    const found: { from: number; to: number; order: number; value: V | null }[] = []
    for (let from = 0; from < keys.length; from++) {
      for (const phrase of this.#byFirst.get(keys[from] ?? '') ?? [])
        this.#match(question, keys, from, phrase, found)
      for (const phrase of this.#byClass) this.#match(question, keys, from, phrase, found)
    }
    found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.order - b.order || a.from - b.from)
    const taken: typeof found = []
    for (const match of found)
      if (!taken.some((other) => match.from < other.to && other.from < match.to)) taken.push(match)
    return taken
      .flatMap(({ from, to, value }) => (value === null ? [] : [{ from, to, value }]))
      .sort((a, b) => a.from - b.from)
  }

  #add(phrase: Phrase<V>): void {
    const firsts = new Set<string>()
    let byClass = false
    for (const element of phrase.elements) {
      for (const key of element.keys) firsts.add(key)
      byClass ||= element.is !== null
      if (!element.optional) break
    }
    if (byClass) this.#byClass.push(phrase)
    else
      for (const first of firsts) {
        const list = this.#byFirst.get(first)
        if (list) list.push(phrase)
        else this.#byFirst.set(first, [phrase])
      }
  }

  #match(
    question: Question,
    keys: readonly string[],
    from: number,
    { elements, rule, order }: Phrase<V>,
    found: { from: number; to: number; order: number; value: V | null }[],
  ): void {
    const ends: { to: number; captured: Word[] }[] = []
    follow(question, keys, elements, { at: 0, from, word: from, captured: [] }, ends)
    ends.sort((a, b) => b.to - a.to)
    for (const { to, captured } of ends) {
      if (to === from) continue
      const around = {
        question,
        from,
        to,
        previous: previousWord(question, from),
        next: nextWord(question, to),
      }
      if (rule.when && !rule.when(around)) continue
      found.push({ from, to, order, value: rule.read(captured, around) })
      return
    }
  }

  #keyOf({ key, text }: Word): string {
    return this.#known.has(key) || key.length < SHORTEST_TYPO ? key : (this.#spell(text.toLowerCase()) ?? key)
  }
}

type State = { at: number; from: number; word: number; captured: Word[] }

/** Collects every end that the elements from `at` on can reach. */
function follow(
  question: Question,
  keys: readonly string[],
  elements: readonly Element[],
  { at, from, word, captured }: State,
  ends: { to: number; captured: Word[] }[],
): void {
  const element = elements[at]
  if (!element) {
    ends.push({ to: word, captured })
    return
  }
  const here = question.words[word]
  const go = (state: Partial<State>) =>
    follow(question, keys, elements, { at: at + 1, from, word, captured, ...state }, ends)
  if (here && (word === from || !endsSentence(question, word))) {
    const key = keys[word] ?? ''
    if (element.keys.has(key))
      go({ word: word + 1, captured: element.captures ? [...captured, { ...here, key }] : captured })
    if (element.is?.(here, question, word)) go({ word: word + 1, captured: [...captured, here] })
  }
  if (element.optional) go({})
}

function readElement(
  source: string,
  classes: Readonly<Record<string, WordClass>>,
  written: Set<string>,
): Element {
  const optional = source.startsWith('[') && source.endsWith(']')
  const body = optional ? source.slice(1, -1) : source
  const name = /^\{(\w+)\}$/.exec(body)?.[1]
  if (name !== undefined) {
    const is = classes[name]
    if (!is) throw new Error(`no class of words is called "${name}"`)
    return { keys: new Set(), is, optional, captures: true }
  }
  const captures = body.startsWith('<') && body.endsWith('>')
  const words = (captures ? body.slice(1, -1) : body).split(/\|(?![^(]*\))/).flatMap(withEndings)
  for (const word of words) written.add(word)
  return { keys: new Set(words.map(phraseKey)), is: null, optional, captures }
}

/** "stigning(en|er)" → stigning, stigningen, stigninger; "(aller)størst" → størst, allerstørst. */
function withEndings(source: string): string[] {
  const found = /^([^()]*)\(([^()]*)\)(.*)$/.exec(source)
  if (!found) return [source]
  const [, before = '', endings = '', after = ''] = found
  return ['', ...endings.split('|')].flatMap((ending) => withEndings(before + ending + after))
}

/** From this length on two letters may be wrong; a shorter word would be too easily another. */
const LONG = 10

/** Wrong first letters are rare, and not to look for them spares most false friends. */
function spell(word: string, vocabulary: Vocabulary): string | null {
  const letters = restoreLetters(word)
  const spelt = correct(letters, vocabulary)
  if (spelt === null) return null
  const key = phraseKey(spelt)
  const typed = phraseKey(letters)
  const limit = typed.length < LONG ? 1 : 2
  return key[0] === typed[0] && editDistance(typed, key, limit) <= limit ? key : null
}

const ABBREVIATIONS = new Set(
  `pr kr mio mill mia ca gns gnsn pct nr kl d jf bl inkl ekskl max maks min vedr ang evt jan feb mar apr jun jul aug sep sept okt nov
   dec fx stk afd pkt p t`.split(/\s+/),
)

function endsSentence(question: Question, index: number): boolean {
  const gap = gapBefore(question, index)
  if (/[;:?!()]/.test(gap)) return true
  if (!gap.startsWith('.')) return false
  const { key = '', kind } = question.words[index - 1] ?? {}
  // "pr. år", "t.o.m. 2026", "den 24. november"
  return !ABBREVIATIONS.has(key) && !key.includes('.') && kind !== 'number'
}

function isBorder(question: Question, index: number): boolean {
  return endsSentence(question, index) || /[,–—]|\s-\s/.test(gapBefore(question, index))
}

export function nextWord(question: Question, to: number): Word | null {
  return to > 0 && isBorder(question, to) ? null : (question.words[to] ?? null)
}

export function previousWord(question: Question, from: number): Word | null {
  return isBorder(question, from) ? null : (question.words[from - 1] ?? null)
}
