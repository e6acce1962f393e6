// The lead-in terms beside a text: everyday words that lead to a sentence which says it in words of its own, as a librarian
// would write them. Written from the texts, never from what somebody has asked.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { agreementsDir } from '../registry.ts'
import { IngestError } from './errors.ts'
import type { ParsedDocument, ParsedSentence } from './model.ts'

/**
 * The terms of a document by the sentence they lead to; empty where there is no file. A line of the file is a sentence's first words,
 * " | ", and terms with ";" between; lines stand in the order of the text, so that words which open several sentences mean the next.
 * @throws IngestError naming the line that fits no sentence
 */
export function readLeadIns(
  dataDir: string,
  { id, passages }: Pick<ParsedDocument, 'id' | 'passages'>,
): Map<ParsedSentence, string[]> {
  const file = join(agreementsDir(dataDir), `${id}.lead-ins.txt`)
  const found = new Map<ParsedSentence, string[]>()
  if (!existsSync(file)) return found
  const sentences = passages.flatMap((passage) => passage.sentences)
  let next = 0
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, at) => {
      if (line.trim() === '' || line.startsWith('#')) return
      const [opening = '', terms = ''] = line.split(' | ')
      const index = sentences.findIndex(({ text }, i) => i >= next && text.startsWith(opening))
      const sentence = sentences[index]
      const leadIns = terms.split(';').flatMap((term) => term.trim() || [])
      if (!opening || !sentence || leadIns.length === 0)
        throw new IngestError(
          `${file}, line ${at + 1}: ${leadIns.length === 0 ? 'no terms' : `no sentence from here on begins ${JSON.stringify(opening.slice(0, 60))}`}`,
        )
      found.set(sentence, leadIns)
      next = index + 1
    })
  return found
}
