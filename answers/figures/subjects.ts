// From a question's topic to the subjects whose figures are asked for: which rows, in which agreements, and how sure.
import type { Catalog, Row } from '../catalog.ts'
import { groupBy } from '../collections.ts'
import type { Link, SubjectLinker } from '../link/subjects.ts'
import type { TopicWord } from '../question/meaning.ts'
import type { Subject } from './plan.ts'
import { amountRowsOf } from './rankings.ts'

/** Coverage from which a row is what is meant. */
export const SURE = 0.56
/** Coverage from which it is worth asking whether it is meant. */
export const LIKELY = 0.38
/** Links this close in coverage or score are equally good readings. */
const TIE = 0.07

export type SubjectReading = {
  subjects: Subject[]
  coverage: number
}

/** The rows a topic names, best reading per agreement; agreements that name it as well as the best do are kept. */
export function readSubjects(
  catalog: Catalog,
  linker: SubjectLinker,
  topic: readonly TopicWord[],
  accept: (row: Row) => boolean,
): SubjectReading {
  const links = linker.link(topic).filter(({ row }) => accept(row) && row.level !== 'grand')
  const best = Math.max(0, ...links.map((link) => link.coverage))
  const near = links.filter((link) => link.coverage >= best - TIE)
  const subjects = [...groupBy(near, ({ row }) => row.agreement).values()].flatMap((group) => {
    const top = Math.max(...group.map((link) => link.score))
    return withoutKin(group.filter((link) => link.score >= top - TIE))
  })
  const topScore = Math.max(0, ...subjects.map((link) => link.score))
  const kept = subjects.filter((link) => link.score >= topScore - 3 * TIE)
  kept.sort((a, b) => a.row.document.localeCompare(b.row.document) || a.row.start - b.row.start)
  return { subjects: kept.map(({ row }) => subjectOf(catalog, row)), coverage: best }
}

/** A sub row gives way to its initiative where both are named equally: the initiative is the whole. */
function withoutKin(links: Link[]): Link[] {
  const ids = new Set(links.map(({ row }) => row.id))
  return links.filter(({ row, named }) => {
    const kin = [row.parent, row.area, row.ministry].find((id) => id !== null && ids.has(id))
    if (kin === undefined) return true
    const elder = links.find((link) => link.row.id === kin)
    return elder !== undefined && named > elder.named + TIE
  })
}

export function subjectOf(catalog: Catalog, row: Row): Subject {
  const rows = amountRowsOf(catalog, row)
  const owner = row.ministry === null || row.level !== 'area' ? null : catalog.rows.get(row.ministry)
  return {
    label: owner && sharesItsName(catalog, row) ? `${row.title} (${owner.title})` : row.title,
    agreement: row.agreement,
    rows,
    computed: rows.length !== 1 || rows[0] !== row.id,
  }
}

function sharesItsName(catalog: Catalog, row: Row): boolean {
  return [...catalog.rows.values()].some(
    (other) => other.id !== row.id && other.agreement === row.agreement && other.level === row.level && other.title === row.title,
  )
}

/** The agreement as a whole: its grand total line, or for an agreement that prints none its initiatives counted together. */
export function wholeAgreement(catalog: Catalog, agreement: string): Subject {
  const rows = [...catalog.rows.values()].filter((row) => row.agreement === agreement)
  const grand = rows.find((row) => row.level === 'grand')
  const label = `Hele aftalen ${agreement}`
  return grand
    ? { label, agreement, rows: [grand.id], computed: false }
    : { label, agreement, rows: rows.filter((row) => row.level === 'initiative').map((row) => row.id), computed: true }
}

/** All lines "Straksudmøntning" of an agreement counted together; null where it has none. */
export function immediate(catalog: Catalog, agreement: string): Subject | null {
  const rows = [...catalog.rows.values()].filter((row) => row.agreement === agreement && row.level === 'immediate')
  return rows.length === 0
    ? null
    : { label: 'Straksudmøntning', agreement, rows: rows.map((row) => row.id), computed: rows.length > 1 }
}
