// Years of two digits: "'24", "i 24", "22 og 23", "årene 22, 23 og 24". Only where the company says that they are years.
import { isOneOf, measuresAt } from '../around.ts'
import { isFrameWord } from '../frame-words.ts'
import { isNumberLead } from '../number-leads.ts'
import { followsDash } from '../periods.ts'
import { nextWord } from '../phrases.ts'
import { gapBefore, type Question, type Word } from '../question.ts'

const isShort = (word: Word | undefined): boolean =>
  word !== undefined && word.kind === 'number' && /^\d\d$/.test(word.key)
const isPossible = (word: Word | undefined): boolean => isShort(word) && /^(?:2\d|30)$/.test(word?.key ?? '')
const isJoint = isOneOf('og eller til samt indtil')
const isBeforeYear = isOneOf(
  'i for fra år årene årerne mellem efter inden før siden til pr indtil både ultimo primo året',
)

export function isShortYear(_word: Word, question: Question, index: number): boolean {
  const { words } = question
  if (!isPossible(words[index])) return false
  const { first, last } = listAround(question, index)
  const members = words.slice(first, last + 1).filter(isShort)
  if (!members.every(isPossible)) return false
  const next = nextWord(question, last + 1)
  if (measuresAt(question, last + 1)) return false
  const before = words[first - 1]
  if (before && isNumberLead(before.key)) return false
  if (words.slice(first, last + 1).some((_, i) => hasApostrophe(question, first + i))) return true
  if (next !== null && !isFrameWord(next.text) && !isAsked(next)) return false
  if (before && isBeforeYear(before)) return true
  // "24?" alone, and "mentorbarn i SSA21: 22?"
  if (next === null && (first === 0 || gapBefore(question, first).includes(':'))) return true
  if (continues(words, first)) return true
  // "IPS unge 24" is a name; "til unge 24" may be how old they are.
  const named = words[first - 2]
  const isNamed = named?.kind === 'word' && !isFrameWord(named.text) && first <= HASTY
  if (before && isPeople(before) && (members.length > 1 || next !== null || !isNamed)) return false
  // "ombold 24": a name and a year, typed in haste.
  const isName = before?.kind === 'word' && (!isFrameWord(before.text) || isTotal(before)) && !ranks(before)
  if (isName && next === null && first <= HASTY) return true
  const steps = members.slice(1).map((word, i) => Number(word.key) - Number(members[i]?.key))
  return steps.length > 0 && steps.every((step) => step === 1 || (step > 0 && isRange(question, first, last)))
}

/** "sim i alt 21": the total row of the ministry. */
const isTotal = isOneOf('alt ialt')
const ranks = isOneOf('top bund største mindste dyreste bedste første sidste')

/** Words before a year in a question that is no more than a name and a year. */
const HASTY = 3

/** What may stand behind a year besides framing words; anything else is counted by the number. */
const isAsked = isOneOf(
  'varigt permanent samlet sammenlagt sammenlignet tilsammen gennemsnitligt minus ligesom ift',
)
const isPeople = isOneOf('unge børn personer drenge piger mænd kvinder voksne borgere dem alderen mellem')

/** "22 til 24" */
function isRange(question: Question, first: number, last: number): boolean {
  const joint = question.words[first + 1]
  return (last === first + 2 && joint?.key === 'til') || (last === first + 1 && followsDash(question, last))
}

/** The list of two-digit numbers that the number stands in: "22, 23 og 24". */
function listAround(question: Question, index: number): { first: number; last: number } {
  const { words } = question
  let first = index
  let last = index
  for (let step = stepTo(question, first, -1); step > 0; step = stepTo(question, first, -1)) first -= step
  for (let step = stepTo(question, last, 1); step > 0; step = stepTo(question, last, 1)) last += step
  return isShort(words[first]) && isShort(words[last]) ? { first, last } : { first: index, last: index }
}

function stepTo(question: Question, from: number, direction: 1 | -1): number {
  const { words } = question
  const neighbour = direction > 0 ? from + 1 : from
  if (
    isShort(words[from + direction]) &&
    (/^\s*[,/&+]\s*['’]?$/.test(gapBefore(question, neighbour)) || followsDash(question, neighbour))
  )
    return 1
  const joint = words[from + direction]
  return joint && isJoint(joint) && isShort(words[from + 2 * direction]) ? 2 : 0
}

function hasApostrophe(question: Question, index: number): boolean {
  const start = question.words[index]?.start ?? 0
  return start > 0 && /['’´`]/.test(question.text[start - 1] ?? '')
}

/** "og 24?", "hvad med 24?" */
function continues(words: readonly Word[], first: number): boolean {
  const before = words
    .slice(0, first)
    .map(({ key }) => key)
    .join(' ')
  return first > 0 && words.length === first + 1 && /^(?:og|hvad med|og hvad med|end|men)$/.test(before)
}
