// What every web test stands on: a site and a browser for its file, and nobody left over from the test before.
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'
import { buildClient, openSite, type Site } from './site.ts'
import { closeBrowser, leave } from './visitor.ts'

let client: Promise<string> | undefined

/** Built once for all files of a worker. */
async function builtClient(): Promise<string> {
  const outDir = join(inject('runDir'), `client-${process.pid}`)
  await buildClient(outDir)
  return outDir
}

/** Open from before the file's first test until after its last; to be called once, at the top of the file. */
export function openedSite(): Site {
  const site = {} as Site
  beforeAll(async () => {
    client ??= builtClient()
    Object.assign(site, await openSite(inject('dataDir'), await client))
  })
  afterEach(leave)
  afterAll(async () => {
    await closeBrowser()
    await site.close()
  })
  return site
}
