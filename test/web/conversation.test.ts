// The conversation as a person has it: asking, following up, choosing, going back, clearing.
import { expect, test } from 'vitest'
import { samples } from '../answers/words/html/samples.ts'
import { openedSite } from './support/opened.ts'
import { answerWith } from './support/scripted.ts'
import { seen, type Visitor, visit } from './support/visitor.ts'

const site = openedSite()

const open = (path = '/') => visit(site.origin + path)
const field = ({ page }: Visitor) => page.getByLabel('Dit spørgsmål')
const help = ({ page }: Visitor) => page.locator('#question-help')

test('a figure is answered large, with unit, what it is, price level, a bar per year and its source', async () => {
  const visitor = await open()
  const turn = await visitor.ask('Hvor meget fik headspace i 2023?')
  expect(await seen(turn.locator('.figure'))).toBe('20,3 mio. kr.')
  expect(await seen(turn.locator('.figure-label'))).toMatch(/headspace.*2023.*2021-pl/s)
  const rows = await Promise.all((await turn.locator('.amounts-years tbody tr').all()).map(seen))
  expect(rows.map((row) => row.split(/\s+/))).toEqual([
    ['2021', '7,9'],
    ['2022', '6,9'],
    ['2023', '20,3'],
    ['2024', '16,4'],
    ['I', 'alt', '51,5'],
  ])
  const bars = turn.locator('.amounts-years rect')
  const widths = await bars.evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().width))
  const [first = 0, second = 0, most = 0, last = 0] = widths
  expect([first / most, second / most, last / most].map((share) => Math.round(share * 203))).toEqual([
    79, 69, 164,
  ])
  expect(await seen(turn.locator('.sources li'))).toContain('7,9 6,9 20,3 16,4 - 51,5')
  expect(visitor.complaints).toEqual([])
})

test('figures stand to the right in their column', async () => {
  const visitor = await open()
  const turn = await visitor.ask('Hvor meget fik headspace i 2023?')
  const edges = await turn.locator('td.number').evaluateAll((cells) =>
    cells.map((cell) => {
      const range = document.createRange()
      range.selectNodeContents(cell)
      return Math.round(range.getBoundingClientRect().right)
    }),
  )
  expect(new Set(edges).size).toBe(1)
})

test('a computed figure unfolds its calculation', async () => {
  const visitor = await open()
  const turn = await visitor.ask('Hvor meget fik headspace i alt i 2022 og 2023?')
  const calculation = turn.locator('.calculation')
  expect(await calculation.isVisible()).toBe(false)
  await turn.getByText('Vis beregningen').click()
  expect(await seen(calculation)).toContain('6,9 + 20,3 = 27,2')
})

test('a follow-up is understood in context', async () => {
  const visitor = await open()
  await visitor.ask('Hvor meget fik headspace i 2023?')
  const turn = await visitor.ask('og i 2024?')
  expect(await seen(turn.locator('.figure'))).toBe('16,4 mio. kr.')
})

test('how a follow-up was understood is said', async () => {
  const visitor = await open()
  await answerWith(visitor, [samples.computed])
  const turn = await visitor.ask('og dem begge?')
  expect(await seen(turn.locator('.understood'))).toBe(`Forstået som: ${samples.computed.understood}`)
})

test('pools come as cards: who, when and how much at a glance, the criteria on request', async () => {
  const visitor = await open()
  const turn = await visitor.ask('Hvilke puljer er der til demente, der bor hjemme?')
  const card = turn.locator('.pool').filter({ hasText: 'befordring af mennesker med en demensdiagnose' })
  const glance = await seen(card.locator('.glance'))
  expect(glance).toMatch(/Hvem kan søge\s+Kommuner/)
  expect(glance).toMatch(/Hvornår\s+Ansøgningsrunde i 2023/)
  expect(glance).toMatch(/Hvor meget\s+\d+,\d mio\. kr\./)
  expect(await seen(card.locator('.status'))).toBe('Runden er forbi')
  const purpose = card.getByText('Formål', { exact: true })
  expect(await purpose.isVisible()).toBe(false)
  await card.getByText('Vis kriterier').click()
  expect(await purpose.isVisible()).toBe(true)
})

test('running text is quoted, with its source', async () => {
  const visitor = await open()
  const turn = await visitor.ask('Hvad er Lev Uden Vold?')
  expect(await seen(turn.locator('.passage').first())).toContain('national')
  expect(await turn.locator('.passage .cite').count()).toBeGreaterThan(0)
})

test('an example asks itself, and the examples make room for the conversation', async () => {
  const visitor = await open()
  const example = visitor.page.locator('.examples a').first()
  const question = await seen(example)
  await example.click()
  await visitor.turn(question).locator('.answer').waitFor()
  expect(await visitor.page.locator('.examples').isVisible()).toBe(false)
  expect(await visitor.page.evaluate(() => document.activeElement?.textContent)).toContain(question)
})

test('a suggestion is a chip that asks, in the context of its answer', async () => {
  const visitor = await open()
  const asked = await answerWith(visitor, [samples.amount, samples.passages])
  const turn = await visitor.ask('Hvor meget fik headspace i 2023?')
  const chip = turn.locator('.suggestions a').first()
  const question = await seen(chip)
  await chip.click()
  await visitor.turn(question).locator('.answer').waitFor()
  expect(asked.map(({ question, context }) => [question, context])).toEqual([
    ['Hvor meget fik headspace i 2023?', {}],
    [question, samples.amount.context],
  ])
})

test('what is unclear is asked back as choices, and a choice asks', async () => {
  const visitor = await open()
  const asked = await answerWith(visitor, [samples.clarification, samples.amount])
  const turn = await visitor.ask('psykiatritopmødet')
  const choices = turn.locator('.choices a')
  expect(await Promise.all((await choices.all()).map(seen))).toEqual(samples.clarification.suggestions)
  await choices.nth(1).click()
  await visitor
    .turn(samples.clarification.suggestions[1] ?? '')
    .locator('.answer')
    .waitFor()
  expect(asked.at(-1)?.question).toBe(samples.clarification.suggestions[1])
})

test('arrow up brings back what was asked, arrow down goes forward again', async () => {
  const visitor = await open()
  await visitor.ask('Hvor meget fik headspace i 2023?')
  await visitor.ask('og i 2024?')
  await field(visitor).press('ArrowUp')
  expect(await field(visitor).inputValue()).toBe('og i 2024?')
  await field(visitor).press('ArrowUp')
  expect(await field(visitor).inputValue()).toBe('Hvor meget fik headspace i 2023?')
  await field(visitor).press('ArrowDown')
  await field(visitor).press('ArrowDown')
  expect(await field(visitor).inputValue()).toBe('')
})

test('the remaining characters are told, and a question too long is kept back', async () => {
  const visitor = await open()
  await field(visitor).fill('Hvad?')
  expect(await seen(help(visitor))).toBe('Du har 995 tegn tilbage.')
  await field(visitor).fill('æ'.repeat(1001))
  expect(await seen(help(visitor))).toBe('Du har skrevet 1 tegn for meget.')
  await field(visitor).press('Enter')
  expect(await visitor.page.locator('[data-turn]').count()).toBe(0)
  expect(await field(visitor).inputValue()).toHaveLength(1001)
})

test('an empty question is asked for, not sent', async () => {
  const visitor = await open()
  await visitor.page.getByRole('button', { name: 'Spørg', exact: true }).click()
  expect(await seen(help(visitor))).toBe('Skriv et spørgsmål først.')
  expect(await visitor.page.locator('[data-turn]').count()).toBe(0)
})

test('what is typed is shown as typed, never as markup', async () => {
  const visitor = await open()
  const question = '<img src=x onerror=alert(1)> headspace i 2023?'
  const turn = await visitor.ask(question)
  expect(await seen(turn.locator('[data-question]'))).toBe(question)
  expect(await turn.locator('img').count()).toBe(0)
})

test('the conversation survives a reload and stays in the session only', async () => {
  const visitor = await open()
  await visitor.ask('Hvor meget fik headspace i 2023?')
  await visitor.page.reload()
  expect(await seen(visitor.turn('headspace').locator('.figure'))).toBe('20,3 mio. kr.')
  expect(await visitor.page.evaluate(() => localStorage.length)).toBe(0)
  expect(await visitor.context.cookies()).toEqual([])
  const follow = await visitor.ask('og i 2024?')
  expect(await seen(follow.locator('.figure'))).toBe('16,4 mio. kr.')
})

test('clearing asks first, then forgets everything, context too', async () => {
  const visitor = await open()
  await visitor.ask('Hvor meget fik headspace i 2023?')
  await visitor.page.getByRole('button', { name: 'Ryd samtalen' }).click()
  await visitor.page.getByRole('button', { name: 'Fortryd' }).click()
  expect(await visitor.page.locator('[data-turn]').count()).toBe(1)
  await visitor.page.getByRole('button', { name: 'Ryd samtalen' }).click()
  await visitor.page.getByRole('dialog').getByRole('button', { name: 'Ryd samtalen' }).click()
  await expect.poll(() => visitor.page.locator('[data-turn]').count()).toBe(0)
  expect(await visitor.page.evaluate(() => sessionStorage.getItem('samtale'))).toBe('[]')
  const turn = await visitor.ask('og i 2024?')
  expect(await turn.locator('.figure').count()).toBe(0)
})

test('a question under way when all is cleared holds nothing up, and its answer is left alone', async () => {
  const visitor = await open()
  const asked: string[] = []
  let late: () => void = () => {}
  await visitor.page.routeWebSocket('**/ws', (client) => {
    const server = client.connectToServer()
    client.onMessage((message) => {
      if (asked.push(String(message)) === 1) late = () => server.send(message)
      else server.send(message)
    })
  })
  await visitor.page.reload()
  await field(visitor).fill('Hvor meget fik headspace i 2023?')
  await field(visitor).press('Enter')
  await expect.poll(() => asked.length).toBe(1)
  await visitor.page.getByRole('button', { name: 'Ryd samtalen' }).click()
  await visitor.page.getByRole('dialog').getByRole('button', { name: 'Ryd samtalen' }).click()
  await expect.poll(() => visitor.page.locator('[data-turn]').count()).toBe(0)
  await visitor.ask('hej')
  late()
  await visitor.ask('tak')
  const questions = visitor.page.locator('[data-question]')
  expect(await Promise.all((await questions.all()).map(seen))).toEqual(['hej', 'tak'])
  expect(await visitor.page.locator('.figure').count()).toBe(0)
})

test('where the browser withholds its storage the conversation goes on all the same', async () => {
  const visitor = await open()
  await visitor.page.addInitScript(() =>
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError')
      },
    }),
  )
  await visitor.page.reload()
  await visitor.ask('Hvor meget fik headspace i 2023?')
  const turn = await visitor.ask('og i 2024?')
  expect(await seen(turn.locator('.figure'))).toBe('16,4 mio. kr.')
  expect(visitor.complaints).toEqual([])
})

test('what an earlier version left in storage does not stand in the way', async () => {
  const visitor = await open()
  await visitor.page.evaluate(() =>
    sessionStorage.setItem(
      'samtale',
      JSON.stringify([{ id: 'a', question: 'Hvad?', answer: { tekst: 'x' } }]),
    ),
  )
  await visitor.page.reload()
  const turn = await visitor.ask('Hvor meget fik headspace i 2023?')
  expect(await seen(turn.locator('.figure'))).toBe('20,3 mio. kr.')
  expect(await visitor.page.locator('[data-turn]').count()).toBe(1)
  expect(visitor.complaints).toEqual([])
})

test('a shared question is answered when it is opened, once', async () => {
  const visitor = await open(`/?q=${encodeURIComponent('Hvor meget fik headspace i 2023?')}`)
  expect(await seen(visitor.turn('headspace').locator('.figure'))).toBe('20,3 mio. kr.')
  const follow = await visitor.ask('og i 2024?')
  expect(await seen(follow.locator('.figure'))).toBe('16,4 mio. kr.')
  await visitor.page.reload()
  expect(await visitor.page.locator('[data-turn]').count()).toBe(2)
})
