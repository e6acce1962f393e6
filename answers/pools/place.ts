// Where the agreements tell of a pool: its criteria, and the parts of its initiative's section that are not about another pool.
import type { Passage } from '../../retrieval/passage-index.ts'
import type { Catalog } from '../catalog.ts'
import type { PoolRecord } from '../facts/pools.ts'

type Span = { start: number; end: number }

/** The initiative's section, which for a pool that is a line of a small table is that of the line above. */
export function sectionOf(catalog: Catalog, pool: PoolRecord): number | null {
  const row = catalog.rows.get(pool.row)
  if (!row) return null
  return row.section ?? (row.parent === null ? null : (catalog.rows.get(row.parent)?.section ?? null))
}

/** The passages that tell of the pool, in reading order. */
export function passagesOf(catalog: Catalog, passages: Iterable<Passage>, pool: PoolRecord): Passage[] {
  const id = sectionOf(catalog, pool)
  const section = id === null ? undefined : catalog.sections.get(id)
  const siblings = catalog.pools.filter((other) => other.id !== pool.id && sectionOf(catalog, other) === id)
  const ofOthers = siblings.flatMap((other) => [other, ...headed(catalog, id, other)])
  return [...passages].filter((passage) => {
    if (passage.document !== pool.document) return false
    const inside = (span: Span) => span.start <= passage.start && passage.end <= span.end
    const touches = passage.start < pool.end && pool.start < passage.end
    return touches || (section !== undefined && inside(section) && !ofOthers.some(inside))
  })
}

/** Sections below the initiative's whose heading is the pool's name. */
function headed(catalog: Catalog, under: number | null, pool: PoolRecord): Span[] {
  const words = wordsOf(pool.name ?? pool.title)
  return [...catalog.sections.values()].filter(({ id, title }) => {
    if (id === under || !isBelow(catalog, id, under)) return false
    const said = wordsOf(title)
    return said.size > 1 && [...said].filter((word) => words.has(word)).length / said.size > 0.6
  })
}

function isBelow(catalog: Catalog, id: number, ancestor: number | null): boolean {
  for (let at: number | null = id; at !== null; at = catalog.sections.get(at)?.parent ?? null)
    if (at === ancestor) return true
  return false
}

const wordsOf = (title: string): Set<string> =>
  new Set((title.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 8)))
