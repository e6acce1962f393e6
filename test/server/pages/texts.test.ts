// The texts about the service say what holds for this service, as it is set up and with the documents it has.
import { expect, it } from 'vitest'
import { missingPeriods } from '../../../server/pages/texts.ts'
import { build } from '../support/build.ts'

const about = async (env: Record<string, string> = {}) => (await build({ env }).app.inject('/om')).body

it('says that questions are not kept, and that they are where the log holds them', async () => {
  const usual = await about()
  expect(usual).toContain('Serveren gemmer ikke spørgsmålets tekst.')
  expect(usual).toContain('Samtalen ligger kun i din browser')
  const logged = await about({ LOG_QUESTIONS: 'true' })
  expect(logged).toContain('Serverens log gemmer spørgsmålets tekst.')
  expect(logged).not.toMatch(/gemmer ikke|Samtalen ligger kun/)
})

it('promises the same answer for the day only: what is "i år" changes with the calendar', async () => {
  const body = await about()
  expect(body).toContain('giver samme dag det samme svar')
  expect(body).not.toContain('altid det samme svar')
})

it('names the agreements it lacks, by those it has', async () => {
  expect(await about()).toContain('ikke står på listen ovenfor, fx for 2024-2027 og 2025-2028.')
  const period = (from: number) => ({ periodFrom: from, periodTo: from + 3 })
  const news = { periodFrom: null, periodTo: null }
  expect(missingPeriods([2026, 2023].map(period))).toEqual(['2024-2027', '2025-2028'])
  expect(missingPeriods([2021, 2023, 2024, 2026].map(period))).toEqual(['2022-2025', '2025-2028'])
  expect(missingPeriods([period(2021), news, period(2022), period(2022)])).toEqual([])
  expect(missingPeriods([])).toEqual([])
})
