// How sure we are that the best sentence answers the question: a calibrated probability, from what matched and what did not.
import type { Grounds } from './grounds.ts'

/** Fitted by logistic regression on the open question sets; `npm run bench:confidence` fits and prints them. */
export const FITTED: Grounds & { bias: number } = {
  bias: -1.04,
  score: 1.75,
  coverage: 0.66,
  central: 0.85,
  heaviest: 1.32,
  first: 0.72,
  unknown: -1.47,
  apart: -0.19,
  unknownShare: -1.53,
  missingName: -2.19,
  whichLacks: -0.87,
  lacks: -3.94,
  counted: 0.93,
  outside: -2.14,
  howTo: -3.26,
  why: 1.1,
  inNews: 1.63,
  otherYear: -2.04,
  story: 1.28,
}

/** Confidence from which a sentence is given as an answer. */
export const ANSWERS = 0.6

export function confidence(grounds: Grounds): number {
  let sum = FITTED.bias
  for (const name of Object.keys(grounds) as (keyof Grounds)[]) sum += FITTED[name] * grounds[name]
  return 1 / (1 + Math.exp(-sum))
}
