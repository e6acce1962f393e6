// How sure we are that the best sentence answers the question: a calibrated probability, from what matched and what did not.
import type { Grounds } from './grounds.ts'

/** Fitted by logistic regression on the open question sets; `npm run bench:confidence` fits and prints them. */
export const FITTED: Grounds & { bias: number } = {
  bias: -1.82,
  score: 1.5,
  coverage: 0.42,
  central: 1.18,
  heaviest: 1.2,
  first: 1.21,
  unknown: -1.36,
  unknownShare: -1.46,
  missingName: -2.54,
  whichLacks: -1.53,
  lacks: -3.23,
  counted: 1.26,
  outside: -2.2,
  howTo: -2.96,
  why: 1.1,
  inNews: 2.29,
  otherYear: -1.92,
  story: 2.1,
}

/** Confidence from which a sentence is given as an answer. */
export const ANSWERS = 0.55

export function confidence(grounds: Grounds): number {
  let sum = FITTED.bias
  for (const name of Object.keys(grounds) as (keyof Grounds)[]) sum += FITTED[name] * grounds[name]
  return 1 / (1 + Math.exp(-sum))
}
