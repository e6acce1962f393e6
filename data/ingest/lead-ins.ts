// The lead-in terms beside a text: everyday words that lead to a sentence which says it in words of its own, or to a table row that
// no sentence describes, as a librarian would write them. Written from the texts, never from what somebody has asked.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { agreementsDir } from '../registry.ts'
import { IngestError } from './errors.ts'
import type { ParsedDocument, ParsedRow, ParsedSentence } from './model.ts'

export type LeadIns = Map<ParsedSentence | ParsedRow, string[]>

/**
 * The terms of a document by what they lead to; empty where there is no file. A line of the file is a sentence's first words,
 * " | ", and terms with ";" between; lines stand in the order of the text, so that words which open several sentences mean the next.
 * Behind a line "[tabel]" they are rows of the table by their titles' first words, in the order of the table.
 * @throws IngestError naming the line that fits nothing
 */
export function readLeadIns(
  dataDir: string,
  { id, passages, rows }: Pick<ParsedDocument, 'id' | 'passages' | 'rows'>,
): LeadIns {
  const file = join(agreementsDir(dataDir), `${id}.lead-ins.txt`)
  const found: LeadIns = new Map()
  if (!existsSync(file)) return found
  let places: { opens: string; of: ParsedSentence | ParsedRow }[] = passages.flatMap(({ sentences }) =>
    sentences.map((sentence) => ({ opens: sentence.text, of: sentence })),
  )
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, at) => {
      if (line.trim() === '' || line.startsWith('#')) return
      if (line === TABLE) {
        places = rows.map((row) => ({ opens: row.title, of: row }))
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
  return found
}

const TABLE = '[tabel]'
