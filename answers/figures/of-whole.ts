// "… af X …": which words name the whole and which what is asked about of it, and the part where an amount is asked for.
import type { Meaning, TopicWord } from '../question/meaning.ts'
import { findPhrase, has, phrase } from '../question/question.ts'
import type { Found } from './find-subjects.ts'
import type { Finder } from './named-parts.ts'
import type { Scope } from './scope.ts'
import { isUnder, readSubjects, SURE, subjectOf } from './subjects.ts'

export const OF = phrase('af|ud af|i forhold til|under')
const VERB = phrase(
  'går|gik|gives|udgør|udgjorde|udgøres|er|var|bruges|afsættes|fik|får|har|ligger|lå|havner|havnede|tilfalder|tilfaldt|ender|endte|kommer|står for|lægger|falder|tager|tog|beholder|beholdt|ryger|røg|bliver|blev|skal|kan|må|pct\\.?|procent',
)
const TO = phrase('til')
/** "Hvor stor en andel er det af rammen til driftstilskud?": the part is what was talked about. */
const OF_IT = phrase('(?:er|udgør|var) (?:det|den|de) (?:af|ud af)')

export type Split = { part: TopicWord[]; whole: TopicWord[] }

/** What follows the first "af" behind a word (its index) up to the next verb is the whole, the rest the part; null where nothing does. */
export function splitAtOf(meaning: Meaning, behind: number): Split | null {
  const { question, names, topic } = meaning
  const inName = (at: number) => names.some((name) => name.from <= at && at < name.to)
  const from = findPhrase(question, OF)
    .filter((of) => !inName(of.from))
    .map(({ to }) => to)
    .find((to) => to > behind)
  if (from === undefined) return null
  const next = (pattern: RegExp) =>
    findPhrase(question, pattern)
      .map((found) => found.from)
      .find((at) => at >= from)
  // "af pengene til X går til Y": only where no verb follows does "til" open the part.
  const end =
    next(VERB) ?? (findPhrase(question, OF_IT).length > 0 ? undefined : next(TO)) ?? question.words.length
  const inside = ({ index }: TopicWord) => from <= index && index < end
  return { part: topic.filter((word) => !inside(word)), whole: topic.filter(inside) }
}

/** "Hvor meget af det", "heraf rejseholdet?": of what was just talked about. */
export const asksOfIt = ({ question, followUp }: Meaning): boolean =>
  followUp && (has(question, SOME_OF_IT) || OPENS_WITHIN.test(question.line))
const OPENS_WITHIN = /^(?:og )?(?:heraf|hvoraf|deraf) /
const SOME_OF_IT = phrase(
  '(?:hvor meget|hvor mange (?:penge|midler|mio|millioner|kroner|kr)) (?:ud )?af (?:det|dem|den|disse|pengene|beløbet|totalen|summen)(?= (?:er|var|går|gik|bliver|skal))',
)

const SOME_OF = phrase('(?:hvor meget|hvor mange (?:penge|midler|mio|millioner|kroner|kr)) (?:ud )?af')
/** "Hvor meget af rammen til X …": of what is named here, not of what was told. */
export const asksForSomeOfNamed = ({ question }: Meaning): boolean =>
  has(question, SOME_OF) && !has(question, SOME_OF_IT)
/** "Hvor meget af pengene …": of some of it, not of all. */
export const asksForSome = ({ question }: Meaning): boolean => has(question, SOME_OF)

/**
 * "Hvor meget af pengene til X går til Y?": Y's line under X. Where X has none, what X gets is no answer. Null where no
 * part of anything is asked for, or the whole is not known.
 */
export function partOfWhole(
  { catalog, linker }: Finder,
  meaning: Meaning,
  { agreements }: Scope,
): Found | null {
  const [some] = findPhrase(meaning.question, SOME_OF)
  const split = some && splitAtOf(meaning, some.from)
  if (!split) return null
  const says = (topic: readonly TopicWord[]) => linker.slots(topic.filter(({ soft }) => !soft)).length > 0
  if (!says(split.part) || !says(split.whole)) return null
  const { coverage, subjects } = readSubjects(catalog, linker, split.whole, (row) =>
    agreements.includes(row.agreement),
  )
  const [whole] = subjects
  if (coverage < SURE || !whole || subjects.length > 1) return null
  const part = readSubjects(catalog, linker, split.part, (row) =>
    isUnder(catalog, subjectOf(catalog, row), whole),
  )
  return part.coverage >= SURE
    ? { kind: 'found', subjects: part.subjects, coverage: part.coverage, listed: false, said: true }
    : { kind: 'noPart', whole }
}
