// "npm run ingest": builds the knowledge database from the agreement texts and says what was found.
import { fileURLToPath } from 'node:url'
import { knowledgeFile } from '../paths.ts'
import { buildKnowledge } from './build.ts'
import { IngestError } from './errors.ts'
import { report } from './report.ts'

const dataDir = process.env.DATA_DIR || fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '')

try {
  const start = performance.now()
  const read = buildKnowledge(dataDir)
  const seconds = ((performance.now() - start) / 1000).toFixed(2)
  console.log(`${report(read)}\n\n${knowledgeFile(dataDir)} built in ${seconds} s`)
} catch (error) {
  if (!(error instanceof IngestError)) throw error
  console.error(`Cannot ingest: ${error.message}`)
  process.exitCode = 1
}
