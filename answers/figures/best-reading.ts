// The best of all ways to read a topic: as one name or as a list of names, by the rows' names or by what people in a hurry call them.
import type { Catalog, Row } from '../catalog.ts'
import type { Meaning } from '../question/meaning.ts'
import { toldCount } from '../question/told-count.ts'
import type { Finder } from './named-parts.ts'
import { keyOf, type Subject } from './plan.ts'
import type { Scope } from './scope.ts'
import { divisions } from './segments.ts'
import {
  haveOneTitle,
  isUnder,
  readSubjects,
  SURE,
  type SubjectReading,
  uniqueSubjects,
  WHOLE_NAME,
} from './subjects.ts'

export type TopicReading = SubjectReading & { listed: boolean }

/** What is worked out of several things. */
const JOINS = new Set(['compare', 'difference', 'sum', 'share'])

/** What it speaks for a list that it has as many entries as the question says. */
const AS_TOLD = 0.3

/** The best of all ways to read the topic: as one name, or cut at its conjunctions into several. */
export function bestReading(
  { catalog, linker }: Finder,
  meaning: Meaning,
  accept: (row: Row) => boolean,
  everyAgreement = false,
): TopicReading {
  let best: TopicReading = {
    ...readSubjects(catalog, linker, meaning.topic, accept, everyAgreement),
    listed: false,
  }
  // A ministry said in full is that ministry; others share half its name. So is any name where nothing else is said.
  const isAllNamed = meaning.topic.every(({ soft, inName }) => soft || inName)
  const inFull = new Set(
    meaning.names.flatMap(({ value }) =>
      value.filter(({ level }) => isAllNamed || level === 'ministry').map(({ id }) => id),
    ),
  )
  const isSaid = ({ row }: Subject) => row !== null && inFull.has(row)
  const saidIn = new Set(best.subjects.filter(isSaid).map(({ agreement }) => agreement))
  const said = best.subjects.filter((one) => isSaid(one) || !saidIn.has(one.agreement))
  if (saidIn.size > 0) best = { ...best, subjects: said }
  // "Mere til ældre end til psykiatri": two names, though one area of a ministry holds both words.
  const joins = meaning.operations.some(({ value }) => JOINS.has(value.kind))
  let bestScore = best.score + 0.06
  for (const parts of divisions(meaning)) {
    // "Er A større end B?" says where the one ends and the other begins.
    const isThan = joins && parts.length === 2 && parts[1]?.[0]?.word.key === 'end'
    const each = parts.map((topic) => readSubjects(catalog, linker, topic, accept))
    const readings = isThan ? besideEachOther(catalog, each) : each
    const weakest = Math.min(...readings.map(({ coverage }) => coverage))
    const areInFull = readings.every(({ coverage, named }) => Math.min(coverage, named) >= WHOLE_NAME)
    const counted = parts.length === toldCount(meaning) || isThan || (joins && areInFull) ? AS_TOLD : 0
    const score = readings.reduce((sum, reading) => sum + reading.score, 0) / readings.length + counted
    const keys = readings.map(({ subjects }) => subjects.map(keyOf).join(';'))
    if (
      weakest < SURE ||
      parts.some((part) => !linker.namesAny(part.filter(({ soft }) => !soft))) ||
      readings.some(({ loose, subjects }) => loose && subjects.length > 1) ||
      score <= bestScore ||
      new Set(keys).size < keys.length
    )
      continue
    const subjects = uniqueSubjects(readings.flatMap((reading) => reading.subjects))
    // A part beside its whole is no list: it would be counted twice.
    if (subjects.some((one) => subjects.some((other) => isUnder(catalog, one, other)))) continue
    const named = Math.min(...readings.map(({ named }) => named))
    best = {
      subjects,
      coverage: weakest,
      score,
      loose: false,
      clear: false,
      named,
      faint: false,
      listed: true,
    }
    bestScore = score
  }
  return best
}

/** A word that many rows have in their names means, beside one that is plain, the one of its kind: "ældreområdet og handicap" are two areas. */
function besideEachOther(catalog: Catalog, readings: SubjectReading[]): SubjectReading[] {
  const plain = readings.flatMap(({ loose, subjects }) => (loose ? [] : subjects))
  const agreements = new Set(plain.map(({ agreement }) => agreement))
  const levels = new Set(plain.map(({ row }) => catalog.rows.get(row ?? -1)?.level))
  if (plain.length === 0) return readings
  return readings.map((reading) => {
    if (!reading.loose) return reading
    const subjects = reading.subjects.filter(
      ({ agreement, row }) => agreements.has(agreement) && levels.has(catalog.rows.get(row ?? -1)?.level),
    )
    return haveOneTitle(catalog, subjects) ? { ...reading, subjects, loose: false } : reading
  })
}

/** What no name settles, by what people in a hurry call the rows: nearly all of the topic is said, and nearly all of such a title. */
export function byVariantTitle(
  { catalog, linker }: Finder,
  meaning: Meaning,
  { agreements }: Scope,
  everyAgreement: boolean,
): TopicReading | null {
  if (!linker.byVariants) return null
  const finder = { catalog, linker: linker.byVariants }
  const reading = bestReading(finder, meaning, (row) => agreements.includes(row.agreement), everyAgreement)
  const { coverage, named, loose } = reading
  const isCalled =
    coverage >= CALLED.coverage && named >= CALLED.named && coverage + named >= CALLED.both && !loose
  if (!isCalled) return null
  // "Frivilligrådet" is a body that a strategy has to do with, and not the strategy.
  const bodies = new Set(
    linker.link(meaning.topic).flatMap(({ row, isOfBody }) => (isOfBody ? [row.id] : [])),
  )
  return reading.subjects.some(({ row }) => row !== null && bodies.has(row)) ? null : reading
}

const CALLED = { coverage: 0.7, named: 0.6, both: 1.45 }
