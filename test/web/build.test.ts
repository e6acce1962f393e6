// What goes over the wire: within the budget, cacheable, and nothing inline that the content policy would refuse.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openedSite } from './support/opened.ts'
import { visit } from './support/visitor.ts'

const site = openedSite()

const BUDGET = 150_000

test('the first load, with fonts, is within 150 kB gzipped', async () => {
  const { page } = await visit(`${site.origin}/?q=${encodeURIComponent('Hvor meget fik headspace i 2023?')}`)
  await page.waitForLoadState('networkidle')
  const bytes = await page.evaluate(() =>
    ['navigation', 'resource']
      .flatMap((type) => performance.getEntriesByType(type) as PerformanceResourceTiming[])
      .map((entry) => entry.encodedBodySize),
  )
  // The page, its style sheet, its script and two fonts.
  expect(bytes).toHaveLength(5)
  expect(Math.min(...bytes)).toBeGreaterThan(1_000)
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(BUDGET)
})

test('pages and assets come compressed to who can read them so', async () => {
  const page = await fetch(site.origin, { headers: { 'accept-encoding': 'gzip' } })
  expect(page.headers.get('content-encoding')).toBe('gzip')
  expect(page.headers.get('vary')).toMatch(/accept-encoding/i)
  const plain = await fetch(site.origin, { headers: { 'accept-encoding': 'identity' } })
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(await plain.text()).toBe(await page.text())
  const [style] = readdirSync(join(site.clientDir, 'assets')).filter((name) => name.endsWith('.css'))
  const sheet = await fetch(`${site.origin}/assets/${style}`, { headers: { 'accept-encoding': 'gzip' } })
  expect(sheet.headers.get('content-encoding')).toBe('gzip')
  expect(sheet.headers.get('cache-control')).toContain('immutable')
})

test('every compressed copy is a copy', () => {
  const folder = join(site.clientDir, 'assets')
  const copies = readdirSync(folder).filter((name) => name.endsWith('.gz'))
  expect(copies.length).toBeGreaterThanOrEqual(2)
  for (const copy of copies)
    expect(gunzipSync(readFileSync(join(folder, copy)))).toEqual(
      readFileSync(join(folder, copy.replace(/\.gz$/, ''))),
    )
})

test.each([
  '/',
  `/?q=${encodeURIComponent('Hvilke puljer er der til demente, der bor hjemme?')}`,
  '/beloeb',
  '/puljer',
  '/kilde/ssa-2023-2026?start=10&end=900',
  '/om',
  '/tilgaengelighed',
])('%s holds no inline script or style and says nothing in English', async (path) => {
  const html = await (await fetch(site.origin + path)).text()
  expect(html).toMatch(/<html lang="da">/)
  expect(html).not.toMatch(/\sstyle="|\son[a-z]+="|<style|href="javascript:/i)
  for (const [tag] of html.matchAll(/<script[^>]*>/g))
    expect(tag).toMatch(/ src="\/assets\/|type="application\/json"/)
  expect(html).not.toMatch(/>\s*(Submit|Search|Close|Copy|Sources?|Answer|Question|Loading|Error)\b/)
})

test('nothing in the console on any page', async () => {
  for (const path of ['/', '/beloeb', '/puljer', '/kilde/ssa-2021-2024', '/om', '/tilgaengelighed']) {
    const visitor = await visit(site.origin + path)
    await visitor.page.waitForLoadState('networkidle')
    expect(visitor.complaints, path).toEqual([])
  }
})
