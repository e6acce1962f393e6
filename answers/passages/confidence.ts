// How sure we are that the best sentence answers the question: a calibrated probability, from what matched and what did not.
import type { Grounds } from './grounds.ts'

/** Fitted by logistic regression on the open question sets; `npm run bench:confidence` fits and prints them. */
export const FITTED: Grounds & { bias: number } = {
  bias: -1.07,
  score: 1.78,
  coverage: 0.69,
  central: 0.83,
  heaviest: 1.31,
  first: 0.74,
  unknown: -1.49,
  apart: -0.23,
  unknownShare: -1.5,
  missingName: -2.21,
  whichLacks: -0.85,
  lacks: -3.98,
  counted: 0.92,
  outside: -2.1,
  howTo: -3.23,
  why: 1.07,
  inNews: 1.61,
  otherYear: -2.04,
  story: 1.32,
}

/** Confidence from which a sentence is given as an answer. */
export const ANSWERS = 0.6

export function confidence(grounds: Grounds): number {
  let sum = FITTED.bias
  for (const name of Object.keys(grounds) as (keyof Grounds)[]) sum += FITTED[name] * grounds[name]
  return 1 / (1 + Math.exp(-sum))
}
