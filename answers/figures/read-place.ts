// Whether something is the largest, or among the largest: the ranking that it may stand in.
import { has } from '../question/question.ts'
import { findSubjects } from './find-subjects.ts'
import { IS_IT, LEVEL_WORDS, type Rank, wordLevel } from './rank-words.ts'
import { type FigureReading, periodOf, type Reader } from './reading.ts'

/** "Er X det største initiativ?", "… blandt de ti største": the ranking that X may stand in; null where nothing of the kind is asked. */
export function readPlaceOf(reader: Reader, { smallest, count, skip }: Rank): FigureReading | null {
  const { catalog, linker, meaning, scope, operations } = reader
  if (!has(meaning.question, IS_IT) && !operations.has('check')) return null
  const topic = meaning.topic.filter(({ word, soft }) => !soft && !LEVEL_WORDS.test(word.key))
  const found = findSubjects({ catalog, linker }, { ...meaning, topic }, scope, [])
  const [claimed, ...others] = found.kind === 'found' ? found.subjects : []
  const level = catalog.rows.get(claimed?.row ?? -1)?.level
  if (!claimed || others.length > 0 || claimed.whole || level === undefined || level === 'grand') return null
  const isOfOthers = wordLevel(reader) !== null && wordLevel(reader) !== level
  const { agreement } = claimed
  const reading = periodOf(reader, agreement)
  if (isOfOthers || reading.kind !== 'period') return null
  const { period } = reading
  const plan = { level, agreement, scope: null, period, smallest, count, skip, among: null, claimed }
  return { kind: 'plan', plan: { kind: 'rank', ...plan }, coverage: 1 }
}
