// "npm run feedback": prints the verdicts and the unanswered questions that the store holds. The server may run meanwhile.
import { existsSync } from 'node:fs'
import { storeFile } from '../../data/paths.ts'
import { openStore, StoreError } from '../../data/store.ts'
import { readConfig } from '../config.ts'
import { report } from './report.ts'

try {
  const { dataDir } = readConfig(process.env)
  // Opening it would make one, and a server that has run has made it.
  if (!existsSync(storeFile(dataDir))) throw new Error(`der er ingen vurderinger i ${dataDir}`)
  const store = openStore(dataDir)
  console.log(report(store))
  store.close()
} catch (error) {
  const said = error instanceof Error ? error.message : String(error)
  console.error(
    `Kan ikke vise vurderinger: ${error instanceof StoreError ? `de kan ikke læses (${said})` : said}`,
  )
  process.exitCode = 1
}
