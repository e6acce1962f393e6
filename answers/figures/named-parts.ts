// Rows that a question names by more than their own name: a part with its initiative, an area with its ministries.
import type { Catalog, Row } from '../catalog.ts'
import type { SubjectLinker } from '../link/subjects.ts'
import type { Meaning, TopicWord } from '../question/meaning.ts'
import type { Subject } from './plan.ts'
import type { Scope } from './scope.ts'
import { readSubjects, SURE, subjectOf, uniqueSubjects } from './subjects.ts'

export type Finder = { catalog: Catalog; linker: SubjectLinker }

/** An area that several ministries have, said with more than one of them. */
export function areasByMinistry({ catalog, linker }: Finder, meaning: Meaning, scope: Scope): Subject[] {
  const ministries = new Set(
    meaning.names.flatMap(({ value }) =>
      value.filter(({ level }) => level === 'ministry').map(({ id }) => id),
    ),
  )
  const topic = meaning.topic.filter(({ inName }) => !inName)
  if (ministries.size < 2 || linker.slots(topic.filter(({ soft }) => !soft)).length === 0) return []
  const reading = readSubjects(
    catalog,
    linker,
    topic,
    (row) =>
      row.level === 'area' && ministries.has(row.ministry ?? -1) && scope.agreements.includes(row.agreement),
  )
  return reading.coverage >= SURE && reading.subjects.length > 1 ? reading.subjects : []
}

/** Sub rows said with their initiative: both by name, or a few words beside its name ("Evaluering under X"); an area with its ministry. */
export function subRowsByName(finder: Finder, meaning: Meaning, scope: Scope): Subject[] {
  const groups = meaning.names.map(({ value }) =>
    value.filter((row) => scope.agreements.includes(row.agreement)),
  )
  const subs = groups.flatMap((rows, i) =>
    rows.filter((row) =>
      [row.parent, row.level === 'area' ? row.ministry : null].some(
        (above) =>
          above !== null && groups.some((other, j) => j !== i && other.some(({ id }) => id === above)),
      ),
    ),
  )
  if (subs.length > 0) return uniqueSubjects(subs.map((row) => subjectOf(finder.catalog, row)))
  const beside = meaning.topic.filter(
    ({ soft, index }) => !soft && !meaning.names.some(({ from, to }) => from <= index && index < to),
  )
  const ofWhole = groups.map((rows) => rows.filter((row) => isPartOf(finder, row, beside)))
  if (isOfEach(ofWhole, groups))
    return uniqueSubjects(ofWhole.flat().map((row) => subjectOf(finder.catalog, row)))
  const children = groups.map((rows) => rows.flatMap((row) => childBeside(finder, row, beside) ?? []))
  if (!isOfEach(children, groups)) return []
  return uniqueSubjects(children.flat().map((row) => subjectOf(finder.catalog, row)))
}

/** Of every name said there is a part; were there one of some only, the others would be left out of the answer. */
const isOfEach = (parts: readonly Row[][], groups: readonly Row[][]): boolean =>
  parts.some((rows) => rows.length > 0) && groups.every((rows, i) => rows.length === 0 || parts[i]?.length)

/** "Puljen til X: Udlændingestyrelsens opgavevaretagelse": what is said beside the part names its whole. */
function isPartOf({ linker }: Finder, row: Row, beside: readonly TopicWord[]): boolean {
  if (row.level !== 'sub' || beside.length === 0) return false
  const [best] = linker.link(beside).filter(({ row: other }) => other.level === 'initiative')
  // "Røde Kors: frivillig indsats" says its part's name itself, and is what is told of beside it.
  const isItself = best?.row.title.includes(row.title) ?? false
  return best !== undefined && best.row.id === row.parent && best.coverage >= SURE && !isItself
}

function childBeside({ catalog, linker }: Finder, row: Row, beside: readonly TopicWord[]): Row | null {
  const children = (catalog.children.get(row.id) ?? []).map(({ id }) => id)
  if (children.length === 0 || beside.length === 0) return null
  const child = linker.link(beside).find((link) => children.includes(link.row.id))
  return child && child.coverage >= SURE ? child.row : null
}
