// Which of the ranked sentences goes first, whatever it scores beside the next: one with what is asked for, and one that is whole.
import type { RankedSentence } from './rank.ts'

/** Of one topic, or of two that are called alike, the sentence that has the number or date asked for goes before the one that only speaks of the thing. */
export function evidentFirst(ranked: RankedSentence[]): RankedSentence[] {
  const [best] = ranked
  if (!best || best.signals.lacks === 0) return ranked
  const evident = ranked.find(
    ({ topic, coverage, signals }) =>
      signals.lacks === 0 &&
      signals.boilerplate === 0 &&
      coverage >= best.coverage * HOLDS_AS_MUCH &&
      (topic === best.topic || (best.signals.title > 0 && signals.title >= best.signals.title)),
  )
  return evident ? [evident, ...ranked.filter((other) => other !== evident)] : ranked
}

const HOLDS_AS_MUCH = 0.5

/** A sentence whose beginning or end is lost does not lead where a whole one answers nearly as well. */
export function wholeFirst(ranked: RankedSentence[]): RankedSentence[] {
  const [best] = ranked
  if (!best || best.signals.broken === 0) return ranked
  const whole = ranked.find(
    ({ score, topic, signals }) =>
      signals.broken === 0 &&
      signals.boilerplate === 0 &&
      signals.lacks <= best.signals.lacks &&
      score >= best.score * (topic === best.topic ? NEARLY.sameTopic : NEARLY.otherTopic),
  )
  return whole ? [whole, ...ranked.filter((other) => other !== whole)] : ranked
}

const NEARLY = { sameTopic: 0.8, otherTopic: 0.95 }
