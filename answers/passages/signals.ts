// What speaks for and against a sentence as an answer, and how much each sign weighs.

/** What speaks for a sentence, each 0–1 (−1 where it speaks against). */
export type Signals = {
  /** Share of the slots' weight that sentence, passage, titles and topic cover together. */
  coverage: number
  /** … that the sentence covers, by itself or by what leads to it. */
  own: number
  /** … that the titles cover. */
  title: number
  /** … that the sentence or else the titles cover: it holds the detail that is asked of what the titles name. */
  detail: number
  /** … that is what the topic is about: in its titles or all over it, not a word it happens to hold. */
  central: number
  /** The question is one of those that are known to lead to the sentence: both say most of each other. */
  leadIn: number
  kind: number
  /** The kind asks for a number, a date or the like, and the sentence has none. */
  lacks: number
  defines: number
  counted: number
  opening: number
  age: number
  favour: number
  /** A run of words that question and passage share. */
  phrase: number
  boilerplate: number
  broken: number
}

/** How the signals weigh. Chosen by hand on the open questions; `npm run bench:weights` fits them and finds no better ones. */
export const WEIGHTS: Signals = {
  coverage: 0.52,
  own: 0.24,
  title: 0.02,
  detail: 0.6,
  central: 0,
  leadIn: 0.5,
  kind: 0.2,
  lacks: -0.35,
  defines: 0.2,
  counted: 0.42,
  opening: 0.01,
  age: 0.2,
  favour: 0.45,
  phrase: 0.22,
  boilerplate: -0.2,
  broken: -0.15,
}

export function weigh(signals: Signals): number {
  let score = 0
  for (const name of Object.keys(WEIGHTS) as (keyof Signals)[]) score += WEIGHTS[name] * signals[name]
  return score
}
