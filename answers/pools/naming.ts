// Which words of a question name the pool it speaks of, as against what it asks about it: "må vi ansætte folk (for penge fra)
// puljen til mere demensvenlig hverdag".
import { findPhrase, phrase, type Question } from '../question/question.ts'
import { isAsking } from './asking-words.ts'

const POOL = phrase(
  '(?!sats)[a-zæøå0-9-]*pulje(?:n|ns)?|(?:den|det) (?:med|om|til)|[a-zæøå-]+(?:ordningen|forsøget|tilskuddet)',
)
/** What follows the name: a verb of what is asked, or a new clause. */
const ENDS = new Set(
  'bruges bruge kan må skal er har går gå anvendes anvende dække dækker søges kun også når hvis så hvad hvem hvor hvornår fordeles ligge være komme kommer betale finansiere'.split(
    ' ',
  ),
)

/** Word positions (from inclusive, to exclusive). */
export function namingSpans(question: Question): { from: number; to: number }[] {
  const { words, text } = question
  return findPhrase(question, POOL).map(({ from, to }) => {
    const before = words[from - 1]
    // "IPS puljen", "sugardating puljen", "SSA22 puljerne"
    const isDefinite = /puljen?s?$/.test(words[to - 1]?.key ?? '') && to - from === 1
    const joins = before && /^\s*$/.test(text.slice(before.end, words[from]?.start))
    const isPart = joins && !isAsking(before.text) && (isDefinite || /^\p{Lu}/u.test(before.text))
    const start = isPart ? from - 1 : from
    let end = to
    while (end < words.length) {
      // "2021-puljen til at fortsætte det": "til at" tells what the asker would do.
      if (words[end]?.key === 'til' && words[end + 1]?.key === 'at') break
      const between = text.slice(words[end - 1]?.end, words[end]?.start)
      if (/[,;:?!.–]/.test(between) || ENDS.has(words[end]?.key ?? '')) break
      end++
    }
    return { from: start, to: end }
  })
}
