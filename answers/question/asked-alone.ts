// The sentence that asks, of a question with a story before it: "Min søn er 15 og … Hvem hjælper unge med angst?"
import { readKinds } from './kinds.ts'
import { type Question, readQuestion } from './question.ts'

/** Words a question must have to be understood without what is told before it. */
const ENOUGH = 4

/** The last sentence, where it asks and others stand before it; else null. */
export function askedAlone({ text }: Question): string | null {
  const sentences = text
    .split(/(?<=\p{L}[.]+|[!?])\s+(?=\S)/u)
    .filter((sentence) => /\p{L}{2}/u.test(sentence))
  const last = sentences.at(-1)
  if (!last || sentences.length < 2) return null
  const question = readQuestion(last)
  return question.words.length >= ENOUGH && readKinds(question).length > 0 ? last : null
}
