// The frame around every page: how to reach whoever runs the service, what the browser loads, and data that stays data.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { type Assets, readAssets } from '../../../server/pages/assets.ts'
import { createFrame, type Page } from '../../../server/pages/frame.ts'

const assets: Assets = { scripts: ['/assets/a.js'], styles: ['/assets/a.css'], fonts: ['/assets/a.woff2'] }
const page: Page = {
  title: 'Titel',
  description: 'Hvad siden er',
  current: '/om',
  template: 'not-there',
  view: {},
}

test.each([
  ['hjaelp@example.dk', '<a href="mailto:hjaelp@example.dk">hjaelp@example.dk</a>'],
  ['https://example.dk/kontakt', '<a href="https://example.dk/kontakt">https://example.dk/kontakt</a>'],
  ['Borgerservice, tlf. 12 34 56 78', 'Kontakt: Borgerservice, tlf. 12 34 56 78</li>'],
  ['javascript:alert(1)', 'Kontakt: javascript:alert(1)</li>'],
  ['<b>os</b>', 'Kontakt: &lt;b&gt;os&lt;/b&gt;</li>'],
])('contact %s', (contact, shown) => {
  expect(createFrame(assets, contact)(page)).toContain(shown)
})

test('title, description, language, current page and what to load stand in the head', () => {
  const html = createFrame(assets, 'os')(page)
  expect(html).toContain('<html lang="da">')
  expect(html).toContain('<title>Titel – Spørg SSA-aftalerne</title>')
  expect(html).toContain('<meta name="description" content="Hvad siden er">')
  expect(html).toContain('<link rel="stylesheet" href="/assets/a.css">')
  expect(html).toContain('<script type="module" src="/assets/a.js"></script>')
  expect(html).toMatch(/<link rel="preload" href="\/assets\/a\.woff2" as="font"/)
  expect(html.match(/aria-current="page"/g)).toHaveLength(1)
  expect(html).toContain('<a href="/om" aria-current="page">')
})

test('data can not end the element it stands in', () => {
  const data = { question: '</script><script>alert(1)</script><!--' }
  const html = createFrame(assets, 'os')({ ...page, data })
  const [, block = ''] = /<script type="application\/json" id="page-data">(.*?)<\/script>/s.exec(html) ?? []
  expect(JSON.parse(block)).toEqual(data)
  expect(html.match(/<script/g)).toHaveLength(2)
})

describe('the built client', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ssa-assets-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('is found by the manifest of the build', () => {
    const entry = {
      file: 'assets/m-1.js',
      isEntry: true,
      css: ['assets/m-2.css'],
      assets: ['assets/f-3.woff2', 'assets/x.png'],
    }
    writeFileSync(
      join(folder, 'manifest.json'),
      JSON.stringify({ 'main.ts': entry, 'f.woff2': { file: 'assets/f-3.woff2' } }),
    )
    expect(readAssets(folder)).toEqual({
      scripts: ['/assets/m-1.js'],
      styles: ['/assets/m-2.css'],
      fonts: ['/assets/f-3.woff2'],
    })
  })

  test('where it is missing, one line says what to run', () => {
    expect(() => readAssets(join(folder, 'nowhere'))).toThrow(
      /^.*manifest\.json mangler: byg klienten med "npx vite build web"$/,
    )
  })
})
