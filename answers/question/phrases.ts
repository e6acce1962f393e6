// Finds phrases of closed lists in a question, whatever way their letters are typed and, in long words, with a typo.
//
// A list has one phrase a line. Within a phrase: "[en]" may be left out, "mere|mindre" is either, "stigning(en|er)" is the word
// with or without an ending, "{year}" is a word of a class, "<bund|top>" hands on which word stands there. Where phrases overlap
// the longest is read; of equals, the first listed.
import { speller } from './phrase-typos.ts'
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

type Element = { keys: ReadonlySet<string>; isClass: string | null; optional: boolean; captures: boolean }
type Phrase<V> = { elements: Element[]; rule: PhraseRule<V>; order: number }
type Match<V> = Claim<V | null> & { order: number }

/** A question while it is read: its words' keys, typos mended, and which classes they are of, found out once. */
type Reading = {
  question: Question
  /** Null for words that are taken. */
  keys: readonly (string | null)[]
  holds: (isClass: string, index: number) => boolean
}

export class PhraseReader<V> {
  readonly #byKey = new Map<string, Phrase<V>[]>()
  readonly #byClass = new Map<string, Phrase<V>[]>()
  readonly #classes: Readonly<Record<string, WordClass>>
  readonly #known: ReadonlySet<string>
  readonly #spell: (word: string) => string | null

  constructor(rules: readonly PhraseRule<V>[], classes: Readonly<Record<string, WordClass>> = {}) {
    this.#classes = classes
    const written = new Set<string>()
    let order = 0
    for (const rule of rules)
      for (const line of rule.phrases.trim().split(/\s*\n\s*/)) {
        const elements = line.split(/\s+/).map((source) => readElement(source, classes, written))
        this.#add({ elements, rule, order: order++ })
      }
    this.#known = new Set([...written].map(phraseKey))
    this.#spell = speller(written)
  }

  /** Every phrase, in the question's order, none overlapping another or a word that is `taken`. */
  read(question: Question, taken: readonly Claim<unknown>[] = []): Claim<V>[] {
    const reading = this.#open(question, taken)
    const found: Match<V>[] = []
    reading.keys.forEach((key, from) => {
      for (const phrase of this.#byKey.get(key ?? '') ?? []) found.push(...matchAt(reading, from, phrase))
      for (const [isClass, phrases] of this.#byClass)
        if (reading.holds(isClass, from))
          for (const phrase of phrases) found.push(...matchAt(reading, from, phrase))
    })
    found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.order - b.order || a.from - b.from)
    const kept: Match<V>[] = []
    for (const match of found)
      if (!kept.some((other) => match.from < other.to && other.from < match.to)) kept.push(match)
    return kept
      .flatMap(({ from, to, value }) => (value === null ? [] : [{ from, to, value }]))
      .sort((a, b) => a.from - b.from)
  }

  /** Under every key and class that the phrase may begin with. */
  #add(phrase: Phrase<V>): void {
    for (const element of phrase.elements) {
      for (const key of element.keys) put(this.#byKey, key, phrase)
      if (element.isClass !== null) put(this.#byClass, element.isClass, phrase)
      if (!element.optional) break
    }
  }

  #open(question: Question, taken: readonly Claim<unknown>[]): Reading {
    const known = new Map<string, boolean[]>()
    const isTaken = (index: number) => taken.some(({ from, to }) => from <= index && index < to)
    return {
      question,
      keys: question.words.map((word, index) => (isTaken(index) ? null : this.#keyOf(word))),
      holds: (isClass, index) => {
        const answers = known.get(isClass) ?? []
        known.set(isClass, answers)
        const word = question.words[index]
        answers[index] ??=
          word !== undefined && !isTaken(index) && (this.#classes[isClass]?.(word, question, index) ?? false)
        return answers[index]
      },
    }
  }

  #keyOf({ key, text }: Word): string {
    return this.#known.has(key) ? key : (this.#spell(text) ?? key)
  }
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** The longest match that the rule accepts, if any. */
function matchAt<V>(reading: Reading, from: number, { elements, rule, order }: Phrase<V>): Match<V>[] {
  const ends: End[] = []
  follow(reading, elements, { at: 0, from, word: from, captured: [] }, ends)
  ends.sort((a, b) => b.to - a.to)
  const { question } = reading
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
    return [{ from, to, order, value: rule.read(captured, around) }]
  }
  return []
}

type End = { to: number; captured: Word[] }
type State = { at: number; from: number; word: number; captured: Word[] }

/** Collects every end that the elements from `at` on can reach. */
function follow(reading: Reading, elements: readonly Element[], state: State, ends: End[]): void {
  const { at, from, word, captured } = state
  const element = elements[at]
  if (!element) {
    ends.push({ to: word, captured })
    return
  }
  const { question, keys, holds } = reading
  const here = question.words[word]
  if (here && (word === from || !endsSentence(question, word))) {
    const key = keys[word]
    const read =
      key != null && element.keys.has(key)
        ? { ...here, key }
        : element.isClass !== null && holds(element.isClass, word)
          ? here
          : null
    if (read) {
      const more = element.captures ? [...captured, read] : captured
      follow(reading, elements, { at: at + 1, from, word: word + 1, captured: more }, ends)
    }
  }
  if (element.optional) follow(reading, elements, { at: at + 1, from, word, captured }, ends)
}

function readElement(
  source: string,
  classes: Readonly<Record<string, WordClass>>,
  written: Set<string>,
): Element {
  const optional = source.startsWith('[') && source.endsWith(']')
  const body = optional ? source.slice(1, -1) : source
  const isClass = /^\{(\w+)\}$/.exec(body)?.[1]
  if (isClass !== undefined) {
    if (!(isClass in classes)) throw new Error(`no class of words is called "${isClass}"`)
    return { keys: new Set(), isClass, optional, captures: true }
  }
  const captures = body.startsWith('<') && body.endsWith('>')
  const words = (captures ? body.slice(1, -1) : body).split(/\|(?![^(]*\))/).flatMap(withEndings)
  for (const word of words) written.add(word)
  return { keys: new Set(words.map(phraseKey)), isClass: null, optional, captures }
}

/** "stigning(en|er)" → stigning, stigningen, stigninger; "(aller)størst" → størst, allerstørst. */
function withEndings(source: string): string[] {
  const found = /^([^()]*)\(([^()]*)\)(.*)$/.exec(source)
  if (!found) return [source]
  const [, before = '', endings = '', after = ''] = found
  return ['', ...endings.split('|')].flatMap((ending) => withEndings(before + ending + after))
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
