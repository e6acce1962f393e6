// How sure we are that the best sentence answers the question: a calibrated probability, from what matched and what did not.
import type { Grounds } from './grounds.ts'

/** Fitted by logistic regression on the open question sets; `npm run bench:confidence` fits and prints them. */
export const FITTED: Grounds & { bias: number } = {
  bias: -1.86,
  score: 1.58,
  coverage: 0.28,
  central: 1.22,
  heaviest: 1.19,
  first: 1.07,
  unknown: -1.67,
  unknownShare: -1.74,
  missingName: -1.63,
  whichLacks: -1.13,
  lacks: -3.21,
  counted: 1.02,
  outside: -1.07,
  howTo: -1.79,
  why: 1.18,
  otherYear: -1.01,
  story: 2.28,
}

/** Confidence from which a sentence is given as an answer. */
export const ANSWERS = 0.55

export function confidence(grounds: Grounds): number {
  let sum = FITTED.bias
  for (const name of Object.keys(grounds) as (keyof Grounds)[]) sum += FITTED[name] * grounds[name]
  return 1 / (1 + Math.exp(-sum))
}
