// Under which ministries a pool stands: by its table row, by the heading its criteria stand under, and by who sets the criteria.
import { type Catalog, sectionPath } from '../catalog.ts'
import { unique } from '../collections.ts'
import { fieldOf, type PoolRecord } from '../facts/pools.ts'
import { phraseKey, type Question } from '../question/question.ts'
import { sectionOf } from './place.ts'

const MINISTRY = /\p{Lu}[\p{L}, -]*?ministeriet/gu

/** Full names, as the agreements write them. */
export function ministriesOf(catalog: Catalog, pool: PoolRecord): string[] {
  const row = catalog.rows.get(pool.row)
  const ministry = row?.ministry ? (catalog.rows.get(row.ministry)?.title ?? '') : ''
  const section = sectionOf(catalog, pool)
  const headings = section === null ? [] : sectionPath(catalog, section).slice(0, -1)
  const texts = [ministry, ...headings, fieldOf(pool, 'criteriaAuthority')?.value ?? '']
  return unique(texts.flatMap((text) => [...text.matchAll(MINISTRY)].map(([name]) => name)))
}

/** The ministries that a question names, in full or by one of their fields ("sundhedsministeriet"); [] where it names none. */
export function readMinistries(catalog: Catalog, { line }: Question): string[] {
  const said = /[^ ]*ministeriet/.exec(line)?.[0]
  if (!said) return []
  const all = unique(catalog.pools.flatMap((pool) => ministriesOf(catalog, pool)))
  const inFull = all.filter(
    (name) => line.includes(phraseKey(name).replaceAll(',', '')) || line.includes(phraseKey(name)),
  )
  const longest = Math.max(0, ...inFull.map(({ length }) => length))
  if (longest > 0) return inFull.filter(({ length }) => length === longest)
  const field = said.replace(/s?ministeriet$/, '')
  return all.filter((name) =>
    phraseKey(name)
      .split(/,? og |, | /)
      .some((part) => part.replace(/(?:s?-|s?ministeriet)$/, '') === field),
  )
}
