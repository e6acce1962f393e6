// What part a word plays in a question: a name or a noun says what it is about, a verb or an adjective how it is asked.
import { isCompound } from '../../retrieval/danish/compounds.ts'
import { isDanishWord, isName, readForm } from '../../retrieval/danish/dictionary.ts'
import { isForeign } from './foreign.ts'

export type Role = 'name' | 'noun' | 'adjective' | 'verb' | 'other'

/** What kind of word it is. Of several readings its basic form counts, of noun and verb the one its ending speaks for. */
export function roleOf(word: string): Role {
  // A number says which or how many, not what about.
  if (/^\d+$/.test(word)) return 'other'
  const letters = word.normalize('NFC').toLowerCase()
  // Many a village is called like a common word ("Egen"), so a name in small letters must be nothing else.
  const isNamed = isName(word) && (/^\p{Lu}/u.test(word) || !isDanishWord(word))
  if (isNamed || isForeign(word)) return 'name'
  const readings = readForm(letters)
  const basic = readings.filter((reading) => reading.word === letters)
  const kinds = new Set((basic.length > 0 ? basic : readings).map(({ grammar }) => grammar.kind))
  const verbal = readings.some(({ grammar }) => grammar.kind === 'verb')
  if (kinds.size === 0) return /\p{Lu}/u.test(word) && !isCompound(letters) ? 'name' : 'noun'
  if (verbal && (/(?:er|ede|te|es)$/.test(letters) || !kinds.has('noun'))) return 'verb'
  if (kinds.has('noun')) return 'noun'
  return kinds.has('adjective') ? 'adjective' : 'other'
}
