// The real server in a process of its own, on a data folder of its own.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inject, onTestFinished } from 'vitest'

const main = fileURLToPath(new URL('../../../server/main.ts', import.meta.url))

/** A copy of the test data that a test may damage. */
export function copyData(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ssa-process-'))
  cpSync(inject('dataDir'), folder, { recursive: true })
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export type ServerProcess = {
  child: ChildProcess
  output: { stdout: string; stderr: string }
  exited: Promise<{ code: number | null; signal: string | null }>
  /** The address it says it listens on. */
  ready(): Promise<string>
}

/** Starts it as `npm start` does or, with `command`, in another way. */
export function startServer(
  env: Record<string, string>,
  [command = '', ...args]: string[] = [process.execPath, '--import', 'tsx', main],
): ServerProcess {
  const child = spawn(command, args, {
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (data) => {
    output.stdout += data
  })
  child.stderr.on('data', (data) => {
    output.stderr += data
  })
  const exited = once(child, 'close').then(([code, signal]) => ({ code, signal }))
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await exited
  })

  async function ready(): Promise<string> {
    while (!output.stdout.includes('\n')) {
      const gone = await Promise.race([once(child.stdout, 'data').then(() => null), exited])
      if (gone) throw new Error(`the server did not start (${gone.code}): ${output.stderr}`)
    }
    return /http:\S+/.exec(output.stdout)?.[0] ?? ''
  }
  return { child, output, exited, ready }
}
