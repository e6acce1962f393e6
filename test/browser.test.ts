import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { findChromium, launchBrowser, NoBrowserError } from './browser.ts'

describe('the browser of the tests', () => {
  it('is the one that the environment names, before any other', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ssa-browser-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    for (const name of ['mine', 'chromium']) writeFileSync(join(folder, name), '')
    const mine = join(folder, 'mine')
    expect(findChromium({ CHROME_PATH: mine, PATH: folder })).toBe(mine)
    expect(findChromium({ CHROMIUM: mine, PATH: folder })).toBe(mine)
    expect(findChromium({ PATH: folder })).toBe(join(folder, 'chromium'))
    writeFileSync(join(folder, 'chromium-headless-shell'), '')
    expect(findChromium({ PATH: folder })).toBe(join(folder, 'chromium-headless-shell'))
  })

  it('is not quietly another one when the environment names one that isn’t there', () => {
    expect(() => findChromium({ ...process.env, CHROME_PATH: '/nowhere/chrome' })).toThrow(NoBrowserError)
    expect(() => findChromium({ ...process.env, CHROME_PATH: '/nowhere/chrome' })).toThrow(
      /^CHROME_PATH is [^\n]+$/,
    )
  })

  it('draws a page', async () => {
    const browser = await launchBrowser()
    onTestFinished(() => browser.close())
    const page = await browser.newPage()
    await page.setContent('<h1>Hej</h1>')
    expect(await page.textContent('h1')).toBe('Hej')
  })
})
