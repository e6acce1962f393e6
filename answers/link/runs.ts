// Words of a topic that are written as one name: "Lev Uden Vold", "Rådet for Socialt Udsatte".
import type { TopicWord } from '../question/meaning.ts'

/** Neighbouring words that are both written as names, together, as are "Rådet for Socialt Udsatte"; every other word by itself. */
export function runs(topic: readonly TopicWord[]): TopicWord[][] {
  const found: TopicWord[][] = []
  const joints = topic.filter((_, i) => isJoint(topic.slice(i - 1, i + 2)))
  for (const word of topic) {
    if (joints.includes(word)) continue
    const last = found.at(-1)?.at(-1)
    const before = joints.some(({ index }) => index === word.index - 1) ? word.index - 2 : word.index - 1
    const joins = last?.index === before && word.follows && isCapital(last) && isCapital(word)
    if (joins) found.at(-1)?.push(word)
    else found.push([word])
  }
  return found
}

/** A small word between two that are written as names. */
const isJoint = ([one, small, other]: readonly TopicWord[]): boolean =>
  one !== undefined &&
  small !== undefined &&
  other !== undefined &&
  !small.inName &&
  WITHIN_NAMES.test(small.word.key) &&
  [one.index + 1, other.index - 1].every((index) => index === small.index) &&
  isCapital(one) &&
  BODY.test(one.word.text) &&
  isCapital(other)
/** What bodies of such names are: "Videnscenter for Demens". */
const BODY =
  /(?:cent(?:er|ret)|råd(?:et)?|forening(?:en)?|forum|styrelsen|institut(?:tet)?|selskab(?:et)?|netværk(?:et)?)$/i

/** Small words that names are made with. */
export const WITHIN_NAMES = /^(?:for|af|mod)$/

const isCapital = ({ word, soft }: TopicWord): boolean => !soft && /^\p{Lu}/u.test(word.text)
