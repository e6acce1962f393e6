// A pool as an answer shows it, with the criteria it rests on cited.
import type { Pool } from '../answer.ts'
import type { Citations } from '../facts/citations.ts'
import { fieldOf, type PoolField, type PoolRecord } from '../facts/pools.ts'
import type { LineContext } from '../passages/context-span.ts'
import { list } from '../words/danish.ts'
import { spokenName } from '../words/pool-name.ts'

/** Whatever numbers the places that are cited. */
export type Citer = Pick<Citations, 'add'>

/** Cites whole lines and sentences, so that a marked quote reads by itself. */
export function wholeLines(citations: Citations, lines: LineContext): Citer {
  return {
    add(document, start, end) {
      const span = lines.widen(document, { start, end })
      return citations.add(document, span.start, span.end)
    },
  }
}

/** The fields that say whom a pool is for, in the order they are cited. */
const CITED: PoolField[] = ['targetGroup', 'purpose', 'applicants']

export function presentPool(pool: PoolRecord, citations: Citer): Pool {
  const text = (field: PoolField) => fieldOf(pool, field)?.value ?? null
  const cited = CITED.flatMap((field) => fieldOf(pool, field) ?? []).map(({ start, end }) =>
    citations.add(pool.document, start, end),
  )
  return {
    agreement: pool.agreement,
    number: pool.number,
    title: pool.title,
    pool: pool.name,
    purpose: text('purpose'),
    targetGroup: text('targetGroup'),
    applicants: text('applicants'),
    applicantTypes: pool.applicants.filter(({ basis }) => basis !== 'partner').map(({ type }) => type),
    roundYears: pool.roundYears,
    supportYears: pool.supportYears,
    total: pool.total,
    amounts: pool.amounts,
    coFinancing: text('coFinancing'),
    administeredBy: text('administeredBy'),
    adminPct: pool.adminPct,
    requirements: pool.fields.filter(({ field }) => field === 'requirement').map(({ value }) => value),
    citations: cited.length > 0 ? [...new Set(cited)] : [citations.add(pool.document, pool.start, pool.end)],
  }
}

/** What a pool is called in a sentence: its own name, or its initiative's. */
export const poolName = ({ name, title }: PoolRecord): string => spokenName(name, title)

/** The pool's name where a sentence needs to say that it is one: 'puljen "IPS for unge"', '"Pulje til …"'. */
export function quotedName(pool: PoolRecord): string {
  const name = poolName(pool)
  return /pulje/i.test(name) ? `"${name}"` : `puljen "${name}"`
}

/** Pools named in a sentence that are not the answer itself. */
const FEW = 3

/** '1: "Pulje til …" (2026-2029)', '5, bl.a. "Pulje til …" (2026-2029), …'. */
export function namedFew(pools: readonly PoolRecord[]): string {
  const names = pools.slice(0, FEW).map((pool) => `${quotedName(pool)} (${pool.agreement})`)
  return `${pools.length}${pools.length > FEW ? ', bl.a.' : ':'} ${list(names)}`
}
