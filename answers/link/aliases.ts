// Other names of table rows: those a caseworker wrote down in aliases.yaml, and the acronyms the texts explain themselves.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { type Catalog, type Row, sectionAt } from '../catalog.ts'

const aliasesSchema = z.array(
  z.strictObject({ titles: z.array(z.string()).min(1), names: z.array(z.coerce.string()).min(1) }),
)

/** Row id → its other names. Throws when aliases.yaml names a title that no table holds. */
export function readAliases(catalog: Catalog): Map<number, string[]> {
  const entries = aliasesSchema.parse(parse(readFileSync(new URL('./aliases.yaml', import.meta.url), 'utf8')))
  const rows = [...catalog.rows.values()]
  const names = new Map<number, string[]>()
  const add = (row: Row, found: readonly string[]) =>
    names.set(row.id, [...(names.get(row.id) ?? []), ...found])
  for (const entry of entries)
    for (const title of entry.titles) {
      const titled = rows.filter((row) => row.title === title)
      if (titled.length === 0) throw new Error(`aliases.yaml: no table row is called "${title}"`)
      for (const row of titled) add(row, entry.names)
    }
  for (const row of rows) add(row, acronyms(catalog, row))
  return names
}

/** "(DIA)" in a row's own section, unless many sections speak of it: then it names something wider. */
function acronyms(catalog: Catalog, row: Row): string[] {
  const section = row.section === null ? undefined : catalog.sections.get(row.section)
  const source = catalog.documents.get(row.document)?.text
  if (!section || !source || row.level !== 'initiative') return []
  const own = source.slice(section.start, section.end)
  return [...own.matchAll(/\(([A-ZÆØÅ][A-ZÆØÅa-zæøå]{1,5}[A-ZÆØÅ])\)/g)].flatMap(([, acronym = '']) => {
    const places = [...source.matchAll(new RegExp(`\\b${acronym}\\b`, 'g'))]
    const elsewhere = places.some(
      ({ index }) =>
        sectionAt(catalog, row.document, index) && !(section.start <= index && index < section.end),
    )
    return elsewhere ? [] : [acronym]
  })
}
