// Building the database: the old one is whole at any moment, and whatever cannot be read stops the build in one plain line.
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { buildKnowledge } from '../../../data/ingest/build.ts'
import { IngestError } from '../../../data/ingest/errors.ts'
import { openKnowledge } from '../../../data/knowledge.ts'
import { knowledgeFile } from '../../../data/paths.ts'
import { builtDataDir, tempDataDir } from '../build.ts'

const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')
const builtFiles = (dataDir: string) => readdirSync(dirname(knowledgeFile(dataDir)))

describe('a build', () => {
  it('gives the same bytes every time', () => {
    const dataDir = tempDataDir()
    buildKnowledge(dataDir)
    const first = digest(knowledgeFile(dataDir))
    buildKnowledge(dataDir)
    expect(digest(knowledgeFile(dataDir))).toBe(first)
  })

  it('leaves one file, which is whole and needs no journal', () => {
    const dataDir = tempDataDir()
    buildKnowledge(dataDir)
    expect(builtFiles(dataDir)).toEqual(['knowledge.sqlite'])
    const db = new Database(knowledgeFile(dataDir), { readonly: true })
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(db.pragma('journal_mode', { simple: true })).toBe('delete')
    db.close()
  })

  it('clears away what a build left that did not live to finish', () => {
    const dataDir = builtDataDir()
    const dead = `${knowledgeFile(dataDir)}.${2 ** 22 + 1}.new`
    const alive = `${knowledgeFile(dataDir)}.${process.ppid}.new`
    writeFileSync(dead, 'half')
    writeFileSync(alive, 'half')
    buildKnowledge(dataDir)
    expect([existsSync(dead), existsSync(alive)]).toEqual([false, true])
  })
})

describe('a crash', () => {
  class Crash extends Error {}
  const crash = () => {
    throw new Crash('the power went')
  }
  const sync = () => {}

  it.each([
    ['before the new file is on disk', { sync: crash, rename: renameSync }],
    ['before the rename', { sync, rename: crash }],
  ])('%s leaves the old database whole', (_, files) => {
    const dataDir = builtDataDir()
    const before = digest(knowledgeFile(dataDir))
    expect(() => buildKnowledge(dataDir, files)).toThrow(/the power went/)
    expect(digest(knowledgeFile(dataDir))).toBe(before)
    expect(builtFiles(dataDir)).toEqual(['knowledge.sqlite'])
  })

  it('comes after the new file was synced and before the folder was: the new one is there and whole', () => {
    const dataDir = builtDataDir()
    const steps: string[] = []
    const files = {
      sync: (path: string) => {
        steps.push(`sync ${path.endsWith('.new') ? 'file' : 'folder'}`)
        if (steps.length === 3) crash()
      },
      rename: (from: string, to: string) => {
        steps.push('rename')
        renameSync(from, to)
      },
    }
    expect(() => buildKnowledge(dataDir, files)).toThrow(/the power went/)
    expect(steps).toEqual(['sync file', 'rename', 'sync folder'])
    const knowledge = openKnowledge(dataDir)
    expect(knowledge.documents()).toHaveLength(5)
    knowledge.close()
  })

  it('of a first build leaves nothing that could be taken for a database', () => {
    const dataDir = tempDataDir()
    expect(() => buildKnowledge(dataDir, { sync: crash, rename: renameSync })).toThrow(/the power went/)
    expect(builtFiles(dataDir)).toEqual([])
  })
})

describe('what cannot be read', () => {
  const at = (dataDir: string, name: string) => join(dataDir, 'agreements', name)

  it.each([
    ['a missing text', 'ssa-2023-2026.txt', (file: string) => rmSync(file), /the text is missing/],
    [
      'an empty text',
      'ssa-2023-2026.txt',
      (file: string) => writeFileSync(file, ' \n'),
      /the text is damaged/,
    ],
    [
      'a text that is not UTF-8',
      'nyhed-2020-11-25.txt',
      (file: string) => writeFileSync(file, Buffer.from([0x41, 0xe6, 0x42])),
      /damaged \(not valid UTF-8\)/,
    ],
    [
      'a text with null characters',
      'nyhed-2020-11-25.txt',
      (file: string) => appendFileSync(file, '\0'),
      /damaged/,
    ],
    [
      'a text cut off in its table',
      'ssa-2021-2024.txt',
      (file: string) => {
        const text = readFileSync(file, 'utf8')
        writeFileSync(file, text.slice(0, text.lastIndexOf('2,0 1,0 - 4,0')))
      },
      /line \d+: cannot place "- 1,0" \(a row with 2 amounts in a table of 6 columns\)/,
    ],
    [
      'a text cut off in its prose',
      'ssa-2022-2025.txt',
      (file: string) => {
        const text = readFileSync(file, 'utf8')
        writeFileSync(file, text.slice(0, text.lastIndexOf('.') - 200))
      },
      /the text is damaged \(its sha256/,
    ],
    [
      'a figure changed in prose',
      'ssa-2022-2025.txt',
      (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replace(/\d,\d(?= mio)/, '9,9')),
      /the text is damaged \(its sha256/,
    ],
    ['no registry', 'registry.json', (file: string) => rmSync(file), /cannot be read as JSON/],
    [
      'a broken registry',
      'registry.json',
      (file: string) => writeFileSync(file, '[{'),
      /cannot be read as JSON/,
    ],
    [
      'a registry of another shape',
      'registry.json',
      (file: string) => writeFileSync(file, '[{"id":1}]'),
      /0\.id: /,
    ],
    [
      'broken corrections',
      'ssa-2026-2029.corrections.json',
      (file: string) => writeFileSync(file, '{}'),
      /expected array/,
    ],
  ])('%s stops the build in one line and leaves the old database', (_, name, damage, message) => {
    const dataDir = builtDataDir()
    const before = digest(knowledgeFile(dataDir))
    damage(at(dataDir, name))
    const build = () => buildKnowledge(dataDir)
    expect(build).toThrow(IngestError)
    expect(build).toThrow(message)
    expect(build).toThrow(new RegExp(`^[^\\n]*${name.replaceAll('.', '\\.')}[^\\n]*$`))
    expect(digest(knowledgeFile(dataDir))).toBe(before)
  })

  it('a folder that cannot be written is said in one line', () => {
    const dataDir = tempDataDir()
    writeFileSync(join(dataDir, 'built'), 'a file in the way')
    expect(() => buildKnowledge(dataDir)).toThrow(/^[^\n]*knowledge\.sqlite: cannot be written \([^\n]*\)$/)
  })
})
