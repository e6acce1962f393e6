// Other names of table rows: those a caseworker wrote down in aliases.yaml and the acronyms the texts explain themselves.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { readable } from '../../data/readable.ts'
import type { Catalog, Row } from '../catalog.ts'

const aliasesSchema = z.array(
  z.strictObject({ titles: z.array(z.string()).min(1), names: z.array(z.coerce.string()).min(1) }),
)

/** By catalog: several indexes need them, and they take a tenth of a second to find. */
const READ = new WeakMap<Catalog, ReadonlyMap<number, string[]>>()

/** Row id → its other names. Throws when aliases.yaml names a title that no table holds. */
export function aliasesOf(catalog: Catalog): ReadonlyMap<number, string[]> {
  const aliases = READ.get(catalog) ?? readAliases(catalog)
  READ.set(catalog, aliases)
  return aliases
}

function readAliases(catalog: Catalog): Map<number, string[]> {
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

/**
 * "(DIA)" in an initiative's own section, unless other sections speak of it too: then it names something wider. Where the words
 * before it are the name of a sub row, it is the sub row's ("Center mod Menneskehandel (CMM)"); where they are its name but for what
 * it gets ("Dansk Center for Familier & Sorg (driftstilskud)"), it is both's, since the text gives that body the whole.
 */
function acronyms(catalog: Catalog, row: Row): string[] {
  const initiative = row.level === 'sub' && row.parent !== null ? catalog.rows.get(row.parent) : row
  const section = initiative?.section == null ? undefined : catalog.sections.get(initiative.section)
  const source = catalog.documents.get(row.document)?.text
  if (!section || !source || (row.level !== 'initiative' && row.level !== 'sub')) return []
  const own = readable(source, section.start, section.end)
  const kin = [row, ...(catalog.children.get(row.id) ?? [])]
  return [...own.matchAll(/\(([A-ZÆØÅ][A-ZÆØÅa-zæøå]{1,5}[A-ZÆØÅ])\)/g)].flatMap(([, acronym = '']) => {
    const before = own
      .slice(0, own.indexOf(`(${acronym})`))
      .replace(/\s+/g, ' ')
      .trimEnd()
      .toLowerCase()
    const namesake = kin.find(({ title, level }) => level === 'sub' && before.endsWith(title.toLowerCase()))
    if (row.level === 'sub') return before.endsWith(bodyOf(row.title)) ? [acronym] : []
    const places = [...source.matchAll(new RegExp(`\\b${acronym}\\b`, 'g'))]
    const elsewhere = places.some(({ index }) => !(section.start <= index && index < section.end))
    return elsewhere || namesake ? [] : [acronym]
  })
}

/** Whose line it is, without what for: "Dansk Center for Familier & Sorg (driftstilskud)". */
const bodyOf = (title: string): string => title.toLowerCase().replace(/ \([^)]*\)$/, '')
