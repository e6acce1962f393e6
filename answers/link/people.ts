// Which people: "hjemløse kvinder" is one thing, and a row about women of another kind is not about them.
import { readForm } from '../../retrieval/danish/dictionary.ts'
import { restoreLetters } from '../../retrieval/danish/restore.ts'
import type { Slot } from '../../retrieval/slot-index.ts'
import { coreOf } from '../question/core-word.ts'
import type { TopicWord } from '../question/meaning.ts'
import { GENERIC } from './weights.ts'

/** Whom rows are about, with plurals that the dictionary leads to no singular; "mennesker" and "borgere" are said of anybody. */
const PEOPLE = new Set(
  `kvinde mand mænd pige dreng barn børn spædbarn spædbørn ung unge voksen ældre familie forælder mor far mødre fædre søskende ægtefælle pårørende
   studerende elev student indvandrer flygtning veteran bedsteforælder enlig par gravid misbruger narkoman alkoholiker`
    .trim()
    .split(/\s+/),
)

/** What one run of the topic's words is looked up by. */
export type Read = { words: readonly TopicWord[]; slots: readonly Slot[] }

/**
 * The slots, with people and the word before that says which of them made one slot: of it, so much must be found that the one
 * without the other is not.
 */
export function joinPeople(reads: readonly Read[]): Slot[] {
  const slots: Slot[] = []
  reads.forEach((read, i) => {
    const before = reads[i - 1]
    const [kind] = before?.slots ?? []
    const [people] = read.slots
    if (before && kind && people && isPair(before, read)) {
      slots.pop()
      slots.push(pairOf(kind, people))
    } else slots.push(...read.slots)
  })
  return slots
}

/** Which of them weighs as much as that it is them. */
function pairOf(kind: Slot, people: Slot): Slot {
  const which = { ...kind, weight: Math.max(kind.weight, people.weight) }
  return {
    label: `${kind.label} ${people.label}`,
    weight: which.weight + people.weight,
    forms: new Map<string, number>(),
    parts: [which, people],
    together: 1,
  }
}

function isPair(before: Read, read: Read): boolean {
  const [word] = before.words
  const [next] = read.words
  if (before.words.length + read.words.length > 2) return false
  return before.slots.length === 1 && read.slots.length === 1 && saysWhich(word, next)
}

/** The word stands before people and says which of them are meant. */
export function saysWhich(word: TopicWord | undefined, next: TopicWord | undefined): boolean {
  if (!word || !next || word.soft || next.soft || word.index + 1 !== next.index || !next.follows) return false
  return isPeople(coreOf(next.word.text)) && isKind(coreOf(word.word.text))
}

const isPeople = (text: string): boolean => {
  const word = restoreLetters(text.toLowerCase())
  return PEOPLE.has(word) || readForm(word).some((form) => PEOPLE.has(form.word))
}

/** Whom a word before says which of: "gravide" are people, and "gravide misbrugere" those who are both. */
const mayBeBoth = (text: string): boolean =>
  readForm(restoreLetters(text)).some(({ grammar }) => grammar.kind === 'adjective')

/** An adjective or a past participle as it stands before people, also one that is made for the purpose: "senhjerneskadede". */
const isKind = (text: string): boolean => {
  const word = restoreLetters(text)
  if (
    !/^\p{Ll}/u.test(word) ||
    (isPeople(word) && !mayBeBoth(word)) ||
    GENERIC.test(word) ||
    HOW_MANY.has(word)
  )
    return false
  const forms = readForm(word)
  const isParticiple = forms.some((form) => form.grammar.kind === 'verb' && form.word !== word)
  if (forms.length === 0) return word.length >= LONG && word.endsWith('e')
  return forms.some(({ grammar }) => grammar.kind === 'adjective') || (isParticiple && word.endsWith('e'))
}

const HOW_MANY = new Set('mange flere få færre alle andre nogle egne samme hele fleste enkelte'.split(' '))

/** A word that no dictionary has, and that short words in haste are not. */
const LONG = 8
