// "npm run feedback": what it prints, and how an operator runs it.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../../data/store.ts'
import { report } from '../../../server/verdicts/report.ts'

const main = fileURLToPath(new URL('../../../server/verdicts/main.ts', import.meta.url))
const at = (time: string) => new Date(`2026-03-14T${time}:00Z`)

function dataDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ssa-verdicts-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

const run = (DATA_DIR: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', main], {
    env: { ...process.env, DATA_DIR },
    encoding: 'utf8',
  })

it('tells each verdict on a line, and the questions without an answer by day', () => {
  const folder = dataDir()
  const store = openStore(folder)
  store.addFeedback({ useful: true, answerKind: 'amount' }, at('12:00'))
  store.addFeedback(
    { useful: false, reason: 'forkert tal', comment: 'Det er\n20,4.', answerKind: 'pools' },
    at('12:05'),
  )
  store.addFeedback({ useful: false }, at('12:10'))
  for (const time of ['12:00', '13:00']) store.countUnanswered('not_found', at(time))
  const expected = [
    'Vurderinger: 3 (1 kunne bruge svaret, 2 kunne ikke). Tider i UTC.',
    '  2026-03-14 12:00  ja   beløb',
    '  2026-03-14 12:05  nej  puljer, forkert tal, "Det er 20,4."',
    '  2026-03-14 12:10  nej',
    '',
    'Spørgsmål uden svar: 2. Teksten af dem gemmes ikke.',
    '  2026-03-14  intet svar: 2',
  ].join('\n')
  expect(report(store)).toBe(expected)
  // While the server has it open.
  const { status, stdout, stderr } = run(folder)
  expect([status, stdout, stderr]).toEqual([0, `${expected}\n`, ''])
  store.close()
})

it('lets no comment take hold of the terminal', () => {
  const store = openStore(dataDir())
  store.addFeedback({ useful: false, comment: '\u001b[2J\u0007\u202eløgn\u0000\r\nny linje' }, at('12:00'))
  expect(report(store)).toContain('nej  "[2J løgn ny linje"')
  store.close()
})

it('makes no store where there is none, and says so', () => {
  const folder = dataDir()
  const { status, stdout, stderr } = run(folder)
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toBe(`Kan ikke vise vurderinger: der er ingen vurderinger i ${folder}\n`)
  expect(existsSync(join(folder, 'store'))).toBe(false)
})

it('says in one line that the store is damaged', () => {
  const folder = dataDir()
  mkdirSync(join(folder, 'store'))
  writeFileSync(join(folder, 'store', 'store.sqlite'), 'not a database at all, '.repeat(99))
  const { status, stderr } = run(folder)
  expect(status).toBe(1)
  expect(stderr).toMatch(/^Kan ikke vise vurderinger: de kan ikke læses \(.*store\.sqlite.*\)\n$/)
})
