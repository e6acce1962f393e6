// Which of the ranked sentences goes first, whatever it scores beside the next: one with what is asked for,
// one that is whole or names the ages, and where it is asked what something is one that tells.
import type { Meaning } from '../question/meaning.ts'
import { verdictOnAge } from './ages.ts'
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
  return led(ranked, evident)
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
  return led(ranked, whole)
}

/** How much of what is asked about the sentence itself must say, beside the best. */
const SAID = 0.8
const NEARLY = { sameTopic: 0.8, otherTopic: 0.95, telling: 0.7, aged: 0.5 }

/** "Hvad er X?" is told by what X is or does, and not by what it gets; the sentences of the topic that tell neither come last. */
export function tellingFirst(ranked: readonly RankedSentence[]): readonly RankedSentence[] {
  const [best] = ranked
  if (!best) return ranked
  const isNear = ({ score, topic, own, signals }: RankedSentence) =>
    topic === best.topic &&
    (signals.defines > 0 || Math.max(...own) >= Math.max(...best.own) * SAID) &&
    signals.broken === 0 &&
    signals.boilerplate === 0 &&
    score >= best.score * NEARLY.telling
  const near = ranked.filter(isNear)
  const telling = [...near].sort((a, b) => tells(b) - tells(a) || b.score - a.score)
  return [...telling, ...ranked.filter((other) => !near.includes(other))]
}

const tells = ({ sentence: { text }, signals }: RankedSentence): number =>
  (isOfMoney(text) ? -1 : 0) + (signals.defines > 0 ? 2 : DOES.test(text) ? 1 : 0)

/** Says what something is given, or what has become of that. */
export const isOfMoney = (sentence: string): boolean =>
  /\bafs(?:ættes|ætte|atte?)\b|\btildel(?:es|t)\b|\d mio\. kr\.|\bbevilling|\bstøtten til\b|tilskuddet/.test(
    sentence,
  )
const DOES =
  /\btilby|\bhjælp|\brådgiv|\bfunger|\bformål|\bmulighed|\bunderstøtte|\bbidrag|\bstøttet? (?:børn|unge|borgere)/

/** "Kan en 30-årig …?" is told by the sentence of the topic that names the ages. */
export function agedFirst(
  ranked: readonly RankedSentence[],
  { question }: Meaning,
): readonly RankedSentence[] {
  const [best] = ranked
  const aged = ranked.find(
    ({ sentence, topic, score }) =>
      topic === best?.topic &&
      score >= best.score * NEARLY.aged &&
      verdictOnAge(question.text, sentence.text) !== null,
  )
  return led(ranked, aged)
}

/** With that one first; as they are where there is none. */
const led = <R extends RankedSentence>(ranked: readonly R[], one: R | undefined): R[] =>
  one ? [one, ...ranked.filter((other) => other !== one)] : [...ranked]
