// A connection that fails, as the browser meets it: dropped, refused, slow, silent. Nothing asked is lost or asked twice.
import type { Page, WebSocketRoute } from 'playwright-core'
import { expect, test } from 'vitest'
import { openedSite } from './support/opened.ts'
import { seen, type Visitor, visit } from './support/visitor.ts'

const site = openedSite()

const QUESTION = 'Hvor meget fik headspace i 2023?'

/** Stands between the page and the server from the next connection on. */
async function between(
  page: Page,
  onConnection: (client: WebSocketRoute, server: WebSocketRoute) => void,
): Promise<void> {
  await page.routeWebSocket('**/ws', (client) => onConnection(client, client.connectToServer()))
  await page.reload()
}

const type = async ({ page }: Visitor, question: string) => {
  await page.getByLabel('Dit spørgsmål').fill(question)
  await page.getByLabel('Dit spørgsmål').press('Enter')
}

const status = ({ page }: Visitor) => page.locator('[data-connection]').and(page.getByRole('status'))

test('a connection dropped in mid-question comes back and the question is answered once', async () => {
  const visitor = await visit(site.origin)
  const asked: string[] = []
  let connections = 0
  await between(visitor.page, (client, server) => {
    connections += 1
    const first = connections === 1
    client.onMessage((message) => {
      asked.push(String(message))
      if (first) void client.close({ code: 1011 })
      else server.send(message)
    })
  })
  await type(visitor, QUESTION)
  await visitor.turn(QUESTION).locator('.answer').waitFor()
  expect(asked).toHaveLength(2)
  expect(new Set(asked).size).toBe(1)
  expect(await visitor.page.locator('[data-turn]').count()).toBe(1)
})

test('what is asked offline waits, says so, and is sent once and in order on return', async () => {
  const visitor = await visit(site.origin)
  const asked: string[] = []
  await between(visitor.page, (client, server) => {
    client.onMessage((message) => {
      asked.push(JSON.parse(String(message)).question)
      server.send(message)
    })
  })
  await visitor.context.setOffline(true)
  await expect.poll(() => seen(status(visitor))).toBe('Ingen forbindelse. Prøver igen …')
  await type(visitor, QUESTION)
  await type(visitor, 'og i 2024?')
  expect(await seen(visitor.turn(QUESTION).locator('[data-reply]'))).toMatch(
    /bliver sendt, så snart forbindelsen er tilbage/,
  )
  expect(asked).toEqual([])
  await visitor.context.setOffline(false)
  await visitor.turn('og i 2024?').locator('.answer').waitFor()
  expect(asked).toEqual([QUESTION, 'og i 2024?'])
  expect(await seen(visitor.turn('og i 2024?').locator('.figure'))).toBe('16,4 mio. kr.')
  expect(await visitor.page.locator('[data-turn]').count()).toBe(2)
})

test('what was asked offline is sent after a reload, too', async () => {
  const visitor = await visit(site.origin)
  await visitor.context.setOffline(true)
  await type(visitor, QUESTION)
  await visitor.context.setOffline(false)
  await visitor.page.reload()
  await visitor.turn(QUESTION).locator('.answer').waitFor()
})

test('a slow answer shows that it is under way, a quick one does not', async () => {
  const visitor = await visit(site.origin)
  // The answer is held back until it is let go, however long the server took for it.
  let hold: (release: () => void) => void = () => {}
  const held = new Promise<() => void>((resolve) => {
    hold = resolve
  })
  await between(visitor.page, (client, server) => {
    server.onMessage((message) => {
      if (String(message).includes('"hello"')) client.send(message)
      else hold(() => client.send(message))
    })
  })
  await visitor.page.clock.install()
  await visitor.page.reload()
  await visitor.page.clock.pauseAt(Date.now() + 60_000)
  await type(visitor, QUESTION)
  const reply = visitor.turn(QUESTION).locator('[data-reply]')
  await visitor.page.clock.runFor(290)
  expect(await seen(reply)).toBe('')
  await visitor.page.clock.runFor(20)
  expect(await seen(reply)).toBe('Finder svaret …')
  const release = await held
  release()
  await visitor.turn(QUESTION).locator('.answer').waitFor()
  expect(await seen(reply)).not.toContain('Finder svaret')
})

test('a server that stays silent is left for a new connection', async () => {
  const visitor = await visit(site.origin)
  await visitor.page.clock.install()
  let connections = 0
  await between(visitor.page, (client, server) => {
    connections += 1
    const silent = connections === 1
    client.onMessage((message) => {
      if (!silent) server.send(message)
    })
  })
  await type(visitor, QUESTION)
  await visitor.page.clock.fastForward(15_000)
  await visitor.page.clock.runFor(1_000)
  await visitor.turn(QUESTION).locator('.answer').waitFor()
  expect(connections).toBe(2)
})

test('an error is said in words, and asking again is one press away', async () => {
  const visitor = await visit(site.origin)
  let refused = false
  await between(visitor.page, (client, server) => {
    client.onMessage((message) => {
      const { id } = JSON.parse(String(message))
      if (refused) return server.send(message)
      refused = true
      client.send(
        JSON.stringify({ type: 'error', id, code: 'internal', message: 'Der skete en fejl hos os.' }),
      )
    })
  })
  await type(visitor, QUESTION)
  const turn = visitor.turn(QUESTION)
  expect(await seen(turn.locator('.turn-error'))).toBe('Der skete en fejl hos os.')
  await turn.getByRole('button', { name: 'Prøv igen' }).click()
  await turn.locator('.answer').waitFor()
})
