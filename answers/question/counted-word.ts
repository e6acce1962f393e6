// What a question counts ("hvor mange børn"), and whether that is something that a table or a list of pools holds.
import { editDistance } from '../../retrieval/danish/typos.ts'
import type { Meaning } from './meaning.ts'
import { has, phrase, type Question } from './question.ts'
import { classOf } from './word-classes.ts'

/** What tables and lists of pools hold, so that how many there are is a figure. */
const TABLED =
  'initiativer delinitiativer underpunkter punkter dele delelementer poster linjer rækker indsatser puljer ansøgningspuljer bevillinger områder puljerne initiativerne ministerier partier aftaler penge midler kroner millioner mill mio kr år runder ansøgningsrunder procent pct'.split(
    ' ',
  )

/** "hvor mange børn" → "børn"; null for "hvor meget". */
export function countedWord({ kinds, question, agreements }: Meaning): string | null {
  const counting = kinds.find(({ value }) => value === 'howMany')
  const last = counting && question.words[counting.to - 1]?.key
  if (!counting || !last) return null
  if (!/^(?:mang|antal)/.test(last)) return null
  // "Hvor mange af SSA23's puljer": whose they are.
  const isAgreement = (at: number) => agreements.some(({ from, to }) => from <= at && at < to)
  const behind = question.words.filter(
    ({ key }, at) => at >= counting.to && !isAgreement(at) && !BEFORE_COUNTED.has(key) && !/^\d+$/.test(key),
  )
  const [first, second] = behind
  // "nummererede initiativer": a quality of what is counted.
  const isQuality = first && second && classOf(first.text) === 'other' && isTabled(second.key)
  return (isQuality ? second : first)?.key ?? null
}

/** "hvor mange af de [64] puljer" */
const BEFORE_COUNTED = new Set('af de den det alle nye andre forskellige'.split(' '))

/** "Hvor mange ringede": asks how many there are of something that no table holds. */
export function countsOther(meaning: Meaning): boolean {
  const counted = countedWord(meaning)
  // "Hvor mange gange større": a figure held against another.
  const isTimes = meaning.operations.some(({ value }) => value.kind === 'difference' && value.as === 'times')
  return counted !== null && !isTimes && !isTabled(counted) && !countsBodies(meaning)
}

/** "Hvor mange organisationer får driftstilskud?": each has a line under a frame; elsewhere a text may count them. */
export function countsBodies(meaning: Meaning): boolean {
  return BODY.test(countedWord(meaning) ?? '') && speaksOfFrame(meaning.question)
}
const BODY = /^(?:civilsamfunds|civilsamf)?(?:organisation|forening)/
/** "Driftstilskud", "rammen til …": a line of the table that has lines of its own for whom it goes to. */
export const speaksOfFrame = (question: Question): boolean => has(question, FRAME)
const FRAME = phrase('[^ ]*(?:driftstilskud(?:det)?|driftsstøtte(?:n)?)|(?:ramme|rammen) (?:til|for)')

/** Also when mistyped ("pujler"), and as the head of a compound ("delpunkter"). */
export const isTabled = (word: string): boolean =>
  TABLED.some(
    (name) =>
      name === word ||
      (name.length > 5 && word.endsWith(name)) ||
      (word.length > 5 && editDistance(word, name, 2) <= 2),
  )
