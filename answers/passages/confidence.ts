// How sure we are that the best sentence answers the question: a calibrated probability, from what matched and what did not.
import type { Grounds } from './grounds.ts'

/** Fitted by logistic regression on the open question sets; `npm run bench:confidence` fits and prints them. */
export const FITTED: Grounds & { bias: number } = {
  bias: -1.07,
  score: 1.7,
  coverage: 0.55,
  central: 0.88,
  heaviest: 1.11,
  first: 1.0,
  unknown: -1.4,
  unknownShare: -1.63,
  missingName: -1.83,
  whichLacks: -2.03,
  lacks: -3.84,
  counted: 0.9,
  outside: -2.17,
  howTo: -3.28,
  why: 0.96,
  inNews: 1.81,
  otherYear: -2.2,
  story: 1.29,
}

/** Confidence from which a sentence is given as an answer. */
export const ANSWERS = 0.6

export function confidence(grounds: Grounds): number {
  let sum = FITTED.bias
  for (const name of Object.keys(grounds) as (keyof Grounds)[]) sum += FITTED[name] * grounds[name]
  return 1 / (1 + Math.exp(-sum))
}
