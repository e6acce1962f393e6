// The texts about the service say what holds for this service, as it is set up and with the documents it has.
import { expect, it } from 'vitest'
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
