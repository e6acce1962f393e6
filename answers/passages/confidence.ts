// How sure we are that the best sentence answers the question: a calibrated probability, from what matched and what did not.
import type { Grounds } from './grounds.ts'

/** Fitted by logistic regression on the open question sets; `npm run bench:confidence` fits and prints them. */
export const FITTED: Grounds & { bias: number } = {
  bias: -1.95,
  score: 1.76,
  coverage: 0.18,
  central: 0.99,
  heaviest: 1.21,
  first: 1.17,
  unknown: -1.77,
  unknownShare: -1.8,
  missingName: -1.59,
  whichLacks: -0.88,
  lacks: -3.23,
  counted: 0.81,
  outside: -1.1,
  howTo: -1.77,
  why: 1.19,
  otherYear: -1.07,
  story: 2.55,
}

/** Confidence from which a sentence is given as an answer. */
export const ANSWERS = 0.55

export function confidence(grounds: Grounds): number {
  let sum = FITTED.bias
  for (const name of Object.keys(grounds) as (keyof Grounds)[]) sum += FITTED[name] * grounds[name]
  return 1 / (1 + Math.exp(-sum))
}
