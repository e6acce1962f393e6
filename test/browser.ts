// The Chromium that browser tests drive: found, or else installed. Never skipped in silence.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/** What a run needs where no network but the loopback can be counted on, and no sandbox as root. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A process for each page is slow to start on two cores.
  '--renderer-process-limit=1',
]

/** The one without windows first: it draws the same, and takes little more than half the time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
]
const PLACES = [
  '/snap/bin',
  '/Applications/Google Chrome.app/Contents/MacOS',
  '/Applications/Chromium.app/Contents/MacOS',
]

/** Thrown with one line that says what to install. */
export class NoBrowserError extends Error {}

type Env = Record<string, string | undefined>

/** Path of a Chromium: the environment's, then the usual places, then playwright's own download; null where there is none. */
export function findChromium(env: Env = process.env): string | null {
  for (const name of ['CHROME_PATH', 'CHROMIUM']) {
    const path = env[name]
    if (!path) continue
    if (existsSync(path)) return path
    throw new NoBrowserError(
      `${name} is "${path}", but there is no such file: point it at a Chromium or leave it unset.`,
    )
  }
  const folders = [...(env.PATH ?? '').split(':').filter(Boolean), ...PLACES]
  const names = [...NAMES, 'Google Chrome', 'Chromium']
  const usual = folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path))
  const own = chromium.executablePath()
  return usual ?? (existsSync(own) ? own : null)
}

/** As root on Debian its package, which brings the libraries along; otherwise playwright's own download. */
function install(): void {
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', 'update')
    run('apt-get', 'install', '--yes', '--no-install-recommends', 'chromium-headless-shell')
  } else {
    run(
      process.execPath,
      join(import.meta.dirname, '../node_modules/playwright-core/cli.js'),
      'install',
      'chromium',
    )
  }
}

/**
 * Path of a Chromium, installed first where there is none.
 * @throws NoBrowserError, one line that says what to install
 */
export function ensureChromium(): string {
  const found = findChromium()
  if (found) return found
  console.error('No Chromium found for the browser tests; installing one …')
  try {
    install()
  } catch {
    // Whatever went wrong, the person needs the same line.
  }
  const installed = findChromium()
  if (installed) return installed
  throw new NoBrowserError(
    'The browser tests need Chromium and it could not be installed: install it (Debian: apt-get install chromium-headless-shell) or set CHROME_PATH.',
  )
}

/** A headless Chromium; the caller closes it. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureChromium(), headless: true, args: FLAGS })
}
