// How sure we are that the best sentence answers the question: a calibrated probability, from what matched and what did not.
import type { Grounds } from './grounds.ts'

/** Fitted by logistic regression on the open question sets; `npm run bench:confidence` fits and prints them. */
export const FITTED: Grounds & { bias: number } = {
  bias: -1.68,
  score: 1.6,
  coverage: 0.17,
  central: 0.98,
  heaviest: 1.21,
  first: 1.31,
  unknown: -1.72,
  unknownShare: -1.58,
  missingName: -2.9,
  whichLacks: -1.87,
  lacks: -3.24,
  counted: 0.98,
  outside: -2.18,
  howTo: -3,
  why: 1.07,
  otherYear: -2.27,
  story: 2.14,
}

/** Confidence from which a sentence is given as an answer. */
export const ANSWERS = 0.55

export function confidence(grounds: Grounds): number {
  let sum = FITTED.bias
  for (const name of Object.keys(grounds) as (keyof Grounds)[]) sum += FITTED[name] * grounds[name]
  return 1 / (1 + Math.exp(-sum))
}
