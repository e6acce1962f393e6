// Filters as they stand in an address and as fields of a form.
import { type Filters, readFilters } from '../../listing/filters.ts'
import { Problem } from '../../problem.ts'

export type Query = Record<string, string | string[] | undefined>

/** The named fields as one text each, "" where not set. */
export function fieldsOf<Name extends string>(query: Query, names: readonly Name[]): Record<Name, string> {
  const one = (value: string | string[] | undefined) =>
    ((Array.isArray(value) ? value[0] : value) ?? '').trim()
  return Object.fromEntries(names.map((name) => [name, one(query[name])])) as Record<Name, string>
}

/** The rows that pass, or a Danish sentence about the filter that can't be. */
export function listed<S extends Parameters<typeof readFilters>[1], Item>(
  { spec, list }: { spec: S; list: (filters: Filters<S>) => Item[] },
  fields: Record<string, string>,
): { items: Item[]; problem: string | null } {
  try {
    return { items: list(readFilters(fields, spec)), problem: null }
  } catch (error) {
    if (error instanceof Problem) return { items: [], problem: error.detail }
    throw error
  }
}

/** The path with the fields that are set. */
export function address(path: string, fields: Record<string, string>): string {
  const search = new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== ''))
  return search.size ? `${path}?${search}` : path
}

/** The options of a field, the chosen one marked; the template puts "Alle" first. */
export function choices(values: readonly string[], chosen: string, labels: Record<string, string> = {}) {
  return values.map((value) => ({ value, label: labels[value] ?? value, selected: value === chosen }))
}
