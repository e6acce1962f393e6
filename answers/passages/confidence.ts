// How sure we are that the best sentence answers the question: a calibrated probability, from what matched and what did not.
import type { Grounds } from './grounds.ts'

/** Fitted by logistic regression on the open question sets; `npm run bench:confidence` fits and prints them. */
export const FITTED: Grounds & { bias: number } = {
  bias: -1.57,
  score: 1.67,
  coverage: 0.2,
  central: 1.03,
  heaviest: 0.95,
  first: 0.8,
  unknown: -1.52,
  unknownShare: -1.74,
  missingName: -1.63,
  whichLacks: -1.06,
  lacks: -3.06,
  counted: 0.79,
  outside: -1.56,
  howTo: -1.62,
  why: 1.29,
  otherYear: -1.06,
  story: 2.91,
  storyLacks: 2,
}

/** Confidence from which a sentence is given as an answer. */
export const ANSWERS = 0.56

export function confidence(grounds: Grounds): number {
  let sum = FITTED.bias
  for (const name of Object.keys(grounds) as (keyof Grounds)[]) sum += FITTED[name] * grounds[name]
  return 1 / (1 + Math.exp(-sum))
}
