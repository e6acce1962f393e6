// Cuts a topic into the things it may list: "headspace og Cabi", "A eller B", "mere til A end til B".
import type { Meaning, TopicWord } from '../question/meaning.ts'
import { has, phrase } from '../question/question.ts'

const CONJUNCTIONS = new Set([
  'og',
  'eller',
  'plus',
  'samt',
  'end',
  'mod',
  'vs',
  'versus',
  'kontra',
  'med',
  'sammen',
  'over',
])
const MOST_CUTS = 4
/** Half as many again as the longest title has: what says more is no name, and a long question would be looked up in every part. */
const MOST_WORDS = 30
/** "Gange så meget til A som til B" */
const AS_MUCH = phrase('(?:gange|lige|halvt|dobbelt) så [^ ]+ .*som')
/** A heading's colon, and the question behind it. */
const HEADING = /^\s*:\s*hv/i

/**
 * Every way to cut the topic at its conjunctions and commas into two parts or more; none where there is nothing to cut at. What
 * stands before a colon or bracket may only say what is listed ("de tre initiativer (A, B og C)"), and then it is left out.
 */
export function divisions({ topic, question }: Meaning): TopicWord[][][] {
  const pieces: TopicWord[][] = [[]]
  const isAsMuchAs = has(question, AS_MUCH)
  let last = -1
  let opensList = false
  for (const word of topic) {
    const before = last < 0 ? '' : question.text.slice(question.words[last]?.end ?? 0, word.word.start)
    if (CONJUNCTIONS.has(word.word.key) || (isAsMuchAs && word.word.key === 'som')) pieces.push([])
    else if (HEADING.test(before + word.word.text)) {
      // "Partnerskabet: hvor stor er puljen?" says where to look.
    } else if (/[(:]/.test(before)) {
      opensList ||= pieces.length === 1
      pieces.push([])
    } else if (/[,;/+&]|\bog\/eller\b/.test(before)) pieces.push([])
    pieces.at(-1)?.push(word)
    last = word.index
  }
  return opensList ? [...cut(pieces), ...cut(pieces.slice(1))] : cut(pieces)
}

function cut(pieces: readonly TopicWord[][]): TopicWord[][][] {
  const cuts = Math.min(pieces.length - 1, MOST_CUTS)
  const ways: TopicWord[][][] = []
  for (let mask = 1; mask < 2 ** cuts; mask++) {
    const parts: TopicWord[][] = [[...(pieces[0] ?? [])]]
    pieces.slice(1).forEach((piece, i) => {
      if (i < cuts && mask & (1 << i)) parts.push([...piece])
      else parts.at(-1)?.push(...piece)
    })
    const named = parts.filter((part) => part.some(({ soft }) => !soft))
    if (named.length > 1 && named.every(isShort)) ways.push(named)
  }
  return ways
}

const isShort = (part: readonly TopicWord[]): boolean => part.filter(({ soft }) => !soft).length <= MOST_WORDS
