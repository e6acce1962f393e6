// How sure we are that the best sentence answers the question: a calibrated probability, from what matched and what did not.
import type { Grounds } from './grounds.ts'

/**
 * Fitted by logistic regression on the open question sets, with the newest authors' questions (ninth to twelfth) counted three times,
 * since the older ones' words have found their way into the lexicon; `inNews`, which few questions have, is held at 5.
 * `npm run bench:confidence` holds these against a fit in which all count alike.
 */
export const FITTED: Grounds & { bias: number } = {
  bias: -1.68,
  coverage: 0.92,
  central: 0.75,
  heaviest: 1.04,
  first: 1.12,
  unknown: -0.66,
  apart: -1.06,
  unknownShare: -1.76,
  missingName: -1.2,
  whichLacks: -1.51,
  lacks: -5.99,
  counted: 0.76,
  outside: -2.44,
  howTo: -3.66,
  why: 2.37,
  inNews: 5.0,
  otherYear: -2.92,
  told: 5.45,
}

/** Least share of the question that the topic must hold or be about: less is a word here and there. */
export const LEAST = { coverage: 0.4, central: 0.1 }

/** Confidence from which a sentence is given as an answer. */
export const ANSWERS = 0.5

export function confidence(grounds: Grounds): number {
  let sum = FITTED.bias
  for (const name of Object.keys(grounds) as (keyof Grounds)[]) sum += FITTED[name] * grounds[name]
  return 1 / (1 + Math.exp(-sum))
}
