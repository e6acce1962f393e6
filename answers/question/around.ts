// Tests of the words around a phrase, for rules that read it only in some company.
import { phraseKey } from './phrase-key.ts'
import { type Around, nextWord } from './phrases.ts'
import { gapBefore, type Question, type Word } from './question.ts'

export const keysOf = (words: string): ReadonlySet<string> =>
  new Set(words.trim().split(/\s+/).map(phraseKey))

export function isOneOf(words: string): (word: Word | null) => boolean {
  const keys = keysOf(words)
  return (word) => word !== null && keys.has(word.key)
}

/** The folded line behind the phrase matches, read with a space in front; write the pattern with æøå. */
export function restMatches(pattern: RegExp): (around: Around) => boolean {
  const folded = new RegExp(phraseKey(pattern.source))
  return ({ question, to }) => {
    const start = question.starts[to]
    return start !== undefined && folded.test(` ${question.line.slice(start)}`)
  }
}

/** No comma stands within the phrase. */
export function unbroken({ question, from, to }: Around): boolean {
  for (let i = from + 1; i < to; i++) if (gapBefore(question, i).includes(',')) return false
  return true
}

const isNumberWord = isOneOf(
  'en et to tre fire fem seks syv otte ni ti tyve tredive fyrre halvtreds hundrede halvanden',
)

/** A number follows, so that the phrase is a bound: "mindst 10 mio.", "mere end én runde". */
export function boundsNumber({ next }: Pick<Around, 'next'>): boolean {
  return next !== null && (next.kind === 'number' || next.kind === 'span' || isNumberWord(next))
}

const UNITS = keysOf(
  `ar arig arige ariges aring aringer mio mill million millioner mia milliard milliarder kr kroner pct procent procentpoint % tkr mio.kr
   time timer timers dag dage dages uge uger ugers maned maneder maneders mdr minut minutter gang gange km m kg stk stillinger arsvaerk
   personer mennesker borgere born unge kommuner deltagere pladser point`,
)

/** A unit of measure or age stands at the place: "24 timer", "12-25-årige", "21-24 år", but not "21-24 år for år". */
export function measuresAt(question: Question, index: number): boolean {
  const word = nextWord(question, index)
  if (word === null || !(UNITS.has(word.key) || /^arig/.test(word.key))) return false
  const joint = question.words[index + 1]?.key ?? ''
  return !(
    word.key === 'ar' &&
    /^(?:for|efter|til|pa)$/.test(joint) &&
    question.words[index + 2]?.key === 'ar'
  )
}
