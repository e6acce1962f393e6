// Cuts a topic into the things it lists: "headspace og Cabi", "A eller B", "mere til A end til B".
import type { Meaning, TopicWord } from '../question/meaning.ts'

const CONJUNCTIONS = new Set(['og', 'eller', 'plus', 'samt', 'end', 'mod', 'vs', 'versus', 'kontra', 'med', 'mellem', 'sammen'])

/** The topic's parts in order; one part where it lists nothing. Parts that hold only framing words are dropped. */
export function divide({ topic, question }: Meaning): TopicWord[][] {
  const parts: TopicWord[][] = [[]]
  let last = -1
  for (const word of topic) {
    const before = last < 0 ? '' : question.text.slice(question.words[last]?.end ?? 0, word.word.start)
    if (CONJUNCTIONS.has(word.word.key)) parts.push([])
    else {
      if (/[,;/+&]/.test(before)) parts.push([])
      parts.at(-1)?.push(word)
    }
    last = word.index
  }
  return parts.filter((part) => part.some(({ soft }) => !soft))
}
