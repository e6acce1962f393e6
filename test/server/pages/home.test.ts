// The conversation's page: what the script finds in it of a question that the server has answered.
import { expect, it } from 'vitest'
import { feedback } from '../../../data/store-schema.ts'
import { build } from '../support/build.ts'

/** What the page hands to the script. */
async function pageData(query: Record<string, string>) {
  const { body } = await build().app.inject({ url: '/', query })
  const [, json] = /id="page-data">(.*?)<\/script>/s.exec(body) ?? []
  return json === undefined ? null : JSON.parse(json)
}

it('tells what a question was asked in the light of', async () => {
  const context = { asked: 3, more: '</script>' }
  expect(await pageData({ q: 'og i 2024?', context: JSON.stringify(context) })).toMatchObject({
    question: 'og i 2024?',
    context,
    answer: { context: { asked: 4 } },
  })
  expect(await pageData({ q: 'Hvad er headspace?' })).toMatchObject({ context: {} })
  expect(await pageData({ q: 'Hvad er headspace?', context: '{"a"' })).toMatchObject({ context: {} })
  expect(await pageData({})).toBeNull()
})

it('is kept by nobody where it holds a question', async () => {
  const { app } = build()
  const cacheControl = async (url: string) => (await app.inject(url)).headers['cache-control']
  expect(await cacheControl('/?q=Hvad%20er%20headspace%3F')).toBe('no-store')
  expect(await cacheControl(`/?q=${'x'.repeat(1_001)}`)).toBe('no-store')
  expect(await cacheControl('/')).toBe('no-cache')
  expect(await cacheControl('/?q=')).toBe('no-cache')
})

it('offers the reasons for a verdict that can be kept', async () => {
  const { body } = await build().app.inject('/')
  const offered = [...body.matchAll(/name="reason" value="([^"]*)"/g)].map(([, reason]) => reason)
  expect(offered).toEqual(feedback.reason.enumValues)
})
