// What every test run prepares once, before the first test: the knowledge database in a data folder of its own, and a Chromium.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { ensureKnowledge } from '../data/knowledge.ts'
import { ensureChromium, NoBrowserError } from './browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder with the agreements and the database built from them; tests read it and never write to it. */
    dataDir: string
    /** A folder for what one run makes for itself; it goes when the run ends. */
    runDir: string
  }
}

const agreements = fileURLToPath(new URL('../data/agreements/', import.meta.url))

export default function setup(project: TestProject): () => void {
  try {
    ensureChromium()
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error
    console.error(error.message)
    process.exit(1)
  }
  const runDir = mkdtempSync(join(tmpdir(), 'ssa-test-'))
  const dataDir = join(runDir, 'data')
  cpSync(agreements, join(dataDir, 'agreements'), { recursive: true })
  ensureKnowledge(dataDir).close()
  project.provide('dataDir', dataDir)
  project.provide('runDir', runDir)
  return () => rmSync(runDir, { recursive: true, force: true })
}
