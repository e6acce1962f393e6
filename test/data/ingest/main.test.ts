// "npm run ingest" as a person runs it.
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { knowledgeFile } from '../../../data/paths.ts'
import { tempDataDir } from '../build.ts'

const main = fileURLToPath(new URL('../../../data/ingest/main.ts', import.meta.url))

const ingest = (dataDir: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', main], {
    env: { ...process.env, DATA_DIR: dataDir },
    encoding: 'utf8',
  })

describe('npm run ingest', () => {
  it('builds the database and reports what it found', () => {
    const dataDir = tempDataDir()
    const { status, stdout, stderr } = ingest(dataDir)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain(
      '44 initiatives (759,8 mio. kr.), 0 sub rows, 0 immediate, 9 areas, 4 ministries, 10 pools',
    )
    expect(stdout).toContain(
      '64 initiatives (920,5 mio. kr.), 26 sub rows, 5 immediate, 13 areas, 7 ministries, 15 pools',
    )
    expect(stdout).toContain('63 initiatives (557,7 mio. kr.), 90 sub rows')
    expect(stdout).toMatch(/does not agree:\n.*line \d+: /)
    expect(stdout).toMatch(/mended or lost in extraction:\n.*line \d+: /)
    expect(stdout).toMatch(/knowledge\.sqlite built in \d\.\d\d s\n$/)
    expect(existsSync(knowledgeFile(dataDir))).toBe(true)
  })

  it('that cannot go on says why in one line and exits with 1', () => {
    const dataDir = tempDataDir()
    rmSync(join(dataDir, 'agreements', 'ssa-2022-2025.txt'))
    const { status, stdout, stderr } = ingest(dataDir)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^Cannot ingest: .*ssa-2022-2025\.txt: the text is missing or cannot be read\n$/)
    expect(existsSync(knowledgeFile(dataDir))).toBe(false)
  })
})
