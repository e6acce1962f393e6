// What a question says, recogniser by recogniser; the words no recogniser is sure about are the topic.
import { isStopWord } from '../../retrieval/danish/stop-words.ts'
import type { Row } from '../catalog.ts'
import { type AgreementInfo, type AgreementMention, readAgreements } from './agreements.ts'
import { readAskings } from './askings.ts'
import { type ClaimedAmount, readClaimedAmounts } from './claimed-amounts.ts'
import { isFrameWord } from './frame-words.ts'
import { type QuestionKind, readKinds } from './kinds.ts'
import { readNumbers } from './numbers.ts'
import { type Operation, readOperations } from './operations.ts'
import { type PoolAspect, readPoolAspects } from './pool-aspects.ts'
import { type Claim, gapBefore, has, phrase, type Question, readQuestion, type Word } from './question.ts'
import { readYears, type YearMention } from './years.ts'

/** A word that may name the subject. `soft`: a recogniser or the frame list reads it as something else, but a title may hold it. */
export type TopicWord = {
  word: Word
  index: number
  soft: boolean
  /** Part of a name that the question says in full. */
  inName: boolean
  /** Outside such a name. */
  beside: boolean
  /** A full stop stands behind it though the question goes on. */
  abbreviated: boolean
  /** Only a space stands between it and the word before: not "/", "(" or a comma. */
  follows: boolean
}

export type Meaning = {
  question: Question
  /** Rows whose names are said in full. */
  names: Claim<Row[]>[]
  agreements: Claim<AgreementMention>[]
  years: Claim<YearMention>[]
  operations: Claim<Operation>[]
  numbers: Claim<string[]>[]
  claimedAmounts: Claim<ClaimedAmount>[]
  aspects: Claim<PoolAspect>[]
  kinds: Claim<QuestionKind>[]
  topic: TopicWord[]
  /** Opens like a continuation: "og i 2024?", "hvad med …", or refers back: "den", "de to", "dem". */
  followUp: boolean
}

/** `namesIn` recognises the tables' own names; what stands inside one is part of it and nothing else. */
export function readMeaning(
  text: string,
  known: readonly AgreementInfo[],
  today: Date,
  namesIn: (question: Question) => Claim<Row[]>[],
): Meaning {
  const question = readQuestion(text)
  const names = namesIn(question)
  const claimedAmounts = outside(readClaimedAmounts(question), names)
  const agreements = readAgreements(question, known, [...names, ...claimedAmounts])
  const years = readYears(question, today, [...names, ...agreements, ...claimedAmounts])
  const numbers = outside(readNumbers(question), [...names, ...agreements, ...years, ...claimedAmounts])
  const askings = outside(readAskings(question), [
    ...names,
    ...agreements,
    ...years,
    ...numbers,
    ...claimedAmounts,
  ])
  const hard = [...askings, ...claimedAmounts, ...agreements, ...years, ...numbers]
  const operations = readOperations(question, [...hard, ...names])
  const aspects = outside(readPoolAspects(question), [...names, ...askings])
  const kinds = outside(readKinds(question), names)
  const covers = (claims: readonly Claim<unknown>[], index: number) =>
    claims.some((claim) => claim.from <= index && index < claim.to)
  const topic = question.words.flatMap((word, index) => {
    if (covers(hard, index)) return []
    const soft =
      !covers(names, index) &&
      ((isFrameWord(word.text) && !isAcronym(word, text)) || isLetter(word) || covers(operations, index))
    const inName = covers(names, index)
    const abbreviated = text.slice(word.end, word.end + 1) === '.' && index < question.words.length - 1
    const follows = index > 0 && gapBefore(question, index) === ' '
    return [{ word, index, soft, inName, beside: names.length > 0 && !inName, abbreviated, follows }]
  })
  return {
    question,
    names,
    agreements,
    years,
    operations,
    numbers,
    claimedAmounts,
    aspects,
    kinds,
    topic,
    // Nothing but years, agreements and operations: the subject is the one just talked about.
    followUp: has(question, CONTINUES) || has(question, REFERS_BACK) || topic.every(({ soft }) => soft),
  }
}

const CONTINUES = new RegExp(
  `^${phrase('(?:ok |okay |ja |tak |nå |fint |super |godt )*(?:og|hvad med|hvad så med|hvad så|men|hvordan med|samme for|det samme for|hvad nu med|end|eller)').source}`,
)
const REFERS_BACK = phrase(
  'den|det|de|dem|dens|dets|deres|denne|dette|disse|den pulje|det initiativ|de to|de tre|begge to|samme|førstnævnte|sidstnævnte|ham|hende|der(?= ?$)|derfra|dertil|heraf|deraf',
)

/** "SUM" is a ministry, where not everything is written in capitals. */
const isAcronym = (word: Word, text: string): boolean =>
  /^\p{Lu}{3,4}$/u.test(word.text) && /\p{Ll}/u.test(text) && !isStopWord(word.text)

/** "Punkt a, b og c": a letter alone names nothing. */
const isLetter = ({ text }: Word): boolean => /^\p{Ll}$/u.test(text)

/** Claims that do not overlap those already taken. */
function outside<T>(claims: Claim<T>[], taken: readonly Claim<unknown>[]): Claim<T>[] {
  return claims.filter((claim) => !taken.some((other) => claim.from < other.to && other.from < claim.to))
}
