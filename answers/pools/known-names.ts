// Whether the conditions that come back with a question name only what the texts name: a follow-up tells them.
import type { Catalog } from '../catalog.ts'
import { isRunBy, type PoolFilter } from './filter.ts'
import { ministriesOf } from './ministries.ts'

export function namesOnlyOurs(catalog: Catalog): (filter: PoolFilter) => boolean {
  const { pools, rows } = catalog
  const agreements = new Set(catalog.known.map(({ label }) => label))
  const ministries = new Set(pools.flatMap((pool) => ministriesOf(catalog, pool)))
  const runsSome = (name: string | null) => name === null || pools.some((pool) => isRunBy(pool, name))
  return (filter) =>
    [...filter.agreements, ...filter.except].every((label) => agreements.has(label)) &&
    filter.ministries.every((name) => ministries.has(name)) &&
    filter.scope.every((row) => rows.has(row)) &&
    runsSome(filter.administrator) &&
    runsSome(filter.notAdministrator)
}
