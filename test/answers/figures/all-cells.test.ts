// Every cell of every table, asked for in five ways, is answered with exactly that cell or not at all.
import { describe, expect, it } from 'vitest'
import { type AmountRow, queryAmounts } from '../../../answers/facts/amounts.ts'
import { realAssistant } from '../room.ts'

const { assistant, knowledge } = realAssistant()

const ascii = (text: string) =>
  text.replace(
    /[æøåÆØÅ]/g,
    (letter) => ({ æ: 'ae', ø: 'oe', å: 'aa', Æ: 'Ae', Ø: 'Oe', Å: 'Aa' })[letter] ?? letter,
  )

const PARAPHRASES: Record<string, (title: string, year: number, agreement: string) => string> = {
  'a plain question': (title, year) => `Hvor meget er der afsat til ${title} i ${year}?`,
  'a telegram in lower case': (title, year) => `${title.toLowerCase()} ${year}`,
  'the agreement named': (title, year, agreement) => `Hvad fik ${title} i ${year} i aftalen ${agreement}?`,
  'the year first': (title, year, agreement) => `Beløb i ${year} til ${title} (SSA${agreement.slice(2, 4)})`,
  'no æøå, no question mark': (title, year) =>
    ascii(`kan du sige mig hvor mange mio. kr. ${title} får i ${year}`),
}

/** A sub row is named with its initiative: many initiatives have an "Evaluering". */
const nameOf = (cell: AmountRow) => (cell.parent ? `${cell.title} under ${cell.parent}` : cell.title)

const cells = queryAmounts(knowledge, { levels: ['initiative', 'sub'], measures: ['year'] })

describe('every initiative and sub row, every year', () => {
  it.each(Object.keys(PARAPHRASES))(
    '%s',
    (way) => {
      const ask = PARAPHRASES[way] ?? (() => '')
      const outcomes = cells.map((cell) => {
        const answer = assistant.ask(ask(nameOf(cell), cell.year ?? 0, cell.agreement))
        if (answer.kind === 'not_found' || answer.kind === 'clarification') return 'missed'
        const exact = answer.results.some(
          ({ value, agreement }) =>
            agreement === cell.agreement && Math.abs(value * 10 - cell.tenths) < 0.001,
        )
        return exact && answer.results.length <= 3 ? 'right' : 'wrong'
      })
      expect(cells.length).toBe(1148)
      expect(outcomes.filter((outcome) => outcome === 'wrong')).toEqual([])
      expect(outcomes.filter((outcome) => outcome === 'right').length / cells.length).toBeGreaterThanOrEqual(
        0.99,
      )
    },
    120_000,
  )

  it('each year and the total of an initiative rest on one and the same row', () => {
    for (const cell of cells.filter(({ parent }) => parent === null).slice(0, 60)) {
      const answer = assistant.ask(
        `Hvor meget er der afsat til ${cell.title} i ${cell.year} i aftalen ${cell.agreement}?`,
      )
      const cited = answer.citations[answer.results[0]?.citations[0] ?? -1]
      expect(cited).toMatchObject({ document: cell.document, start: cell.start, end: cell.end })
    }
  })
})
