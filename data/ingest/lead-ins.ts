// The lead-in terms beside a text: everyday words that lead to a sentence which says it in words of its own, or to a table row that
// no sentence describes, as a librarian would write them; and the titles that people in a hurry give the rows of its table. Written
// from the texts, never from what somebody has asked.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { agreementsDir } from '../registry.ts'
import { IngestError } from './errors.ts'
import type { ParsedDocument, ParsedRow, ParsedSentence } from './model.ts'

/** What lead-in terms lead to. */
export type Place = ParsedSentence | ParsedRow
export type LeadIns = { terms: Map<Place, string[]>; variantTitles: Map<Place, string[]> }

/**
 * The terms of a document by what they lead to; empty where there is no file. A line of the file is a sentence's first words,
 * " | ", and terms with ";" between; lines stand in the order of the text, so that words which open several sentences mean the next.
 * Behind a line "[tabel]" they are rows of the table by their titles' first words, in the order of the table; behind "[navne]" the
 * same, with other titles for the row instead of terms.
 * @throws IngestError naming the line that fits nothing
 */
export function readLeadIns(
  dataDir: string,
  { id, passages, rows }: Pick<ParsedDocument, 'id' | 'passages' | 'rows'>,
): LeadIns {
  const file = join(agreementsDir(dataDir), `${id}.lead-ins.txt`)
  const read: LeadIns = { terms: new Map(), variantTitles: new Map() }
  if (!existsSync(file)) return read
  const table = rows.map((row) => ({ opens: row.title, of: row as Place }))
  let found = read.terms
  let places = passages.flatMap(({ sentences }) =>
    sentences.map((sentence) => ({ opens: sentence.text, of: sentence as Place })),
  )
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, at) => {
      if (line.trim() === '' || line.startsWith('#')) return
      if (line === TABLE || line === NAMES) {
        places = table
        found = line === NAMES ? read.variantTitles : read.terms
        return
      }
      const [opening = '', terms = ''] = line.split(' | ')
      const index = opening ? places.findIndex(({ opens }) => opens.startsWith(opening)) : -1
      const place = places[index]
      const leadIns = terms.split(';').flatMap((term) => term.trim() || [])
      if (!place || leadIns.length === 0)
        throw new IngestError(
          `${file}, line ${at + 1}: ${place ? 'no terms' : `nothing from here on begins ${JSON.stringify(opening.slice(0, 60))}`}`,
        )
      found.set(place.of, leadIns)
      places = places.slice(index + 1)
    })
  return read
}

const TABLE = '[tabel]'
const NAMES = '[navne]'
