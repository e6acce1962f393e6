// What class a word is, by the dictionary: subjects are named by nouns and names; verbs and adjectives mostly frame the question.

import { isCompound } from '../../retrieval/danish/compounds.ts'
import { isDanishWord, readForm } from '../../retrieval/danish/dictionary.ts'
import { memoised } from '../../retrieval/danish/memo.ts'
import { restoreLetters } from '../../retrieval/danish/restore.ts'

export type WordClass = 'name' | 'noun' | 'other'

/** `name`: written as a name, or no Danish word; a word that can be a noun is taken for one. */
export const classOf = memoised((text: string): WordClass => {
  // An acronym is a name, whatever word its letters spell.
  if (/^\p{Lu}{2,}$/u.test(text)) return 'name'
  const word = restoreLetters(text)
  const kinds = readForm(word).map(({ grammar }) => grammar.kind)
  if (kinds.length > 0) {
    if (kinds.includes('noun')) return /^\p{Lu}/u.test(text) ? 'name' : 'noun'
    return 'other'
  }
  return isCompound(word) && !/^\p{Lu}/u.test(text) ? 'noun' : isDanishWord(word) ? 'other' : 'name'
})

/** Can only be an adjective: "ensomme", not a form of a verb. */
export const isAdjective = memoised((text: string): boolean => {
  const kinds = readForm(restoreLetters(text)).map(({ grammar }) => grammar.kind)
  return kinds.includes('adjective') && !kinds.includes('verb')
})

/** In the definite form these end the names of organisations: "Hjerneskadeforeningen". */
export const namesBody = (word: string): boolean =>
  /.{3}(?:forening|fond|sag|selskab|forbund|værn|netværk|værk|klub)(?:en|et)s?$/i.test(word)
