// What is said of a row in the texts, as terms to find it by: the names that stand there, and everything else.
import { indexTerms } from '../../retrieval/terms.ts'
import { type Catalog, type Row, type Section, sectionOf, sectionText } from '../catalog.ts'

type Prose = { proper: string[]; body: string[] }

/** The terms of the prose about a row, which other rows and the other linker have as well: found once for each section. */
export function proseOf(catalog: Catalog, row: Row): Prose {
  const section = sectionOf(catalog, row)
  if (!section) return { proper: [], body: [] }
  const known = PROSE.get(section)
  if (known) return known
  const text = sectionText(catalog, row)
  const prose = { proper: properNames(text).flatMap(indexTerms), body: indexTerms(text) }
  PROSE.set(section, prose)
  return prose
}

const PROSE = new WeakMap<Section, Prose>()

/** Capitalised words that do not open a sentence: organisations, places and schemes. */
function properNames(text: string): string[] {
  return [...text.matchAll(/(?<=[a-zæøå,] )[A-ZÆØÅ][A-Za-zÆØÅæøå]{2,}/g)].map(([name]) => name)
}
