// Figures that the facts of an agreement hold: a sum, or how many parties, ministries and principles there are.
import type { Draft } from '../draft.ts'
import type { Stated } from './answer.ts'
import { partiesIn } from './parties.ts'
import { nameOf } from './say.ts'

/** "760 millioner kroner", "759,8 mio. kr." and "400.000 kr. til hver deltager" as figures. */
export function sumOf({ document, ask, facts }: Stated): Draft['results'] {
  const found = /([\d.,]+) (mio|millioner|kr)/.exec(facts[0]?.value ?? '')
  if (!found || (ask !== 'total' && ask !== 'workingGroupFunding')) return []
  const [, digits = '', scale] = found
  const value = Number(digits.replace(/\./g, '').replace(',', '.'))
  const label = ask === 'total' ? `I alt ifølge ${nameOf(document)}` : 'Til hver deltager i arbejdsgruppen'
  const { agreement, priceLevel } = document
  return [{ value, unit: scale === 'kr' ? 'kr.' : 'mio. kr.', label, agreement, priceLevel, citations: [] }]
}

/** How many parties or ministries; the government is told beside its parties, not as one of them. */
export function countOf({ document, ask, facts }: Stated): Draft['results'] {
  const names =
    ask === 'parties' ? partiesIn(facts[0]?.value ?? '').filter((name) => name !== 'Regeringen') : null
  const value =
    names?.length ??
    (ask === 'ministries'
      ? facts.length
      : ask === 'principles'
        ? facts.filter(({ name }) => name === 'principle').length
        : null)
  if (value === null) return []
  const label = {
    parties: 'Partier ud over regeringen',
    ministries: 'Ministerier',
    principles: 'Principper',
  }[ask as 'parties' | 'ministries' | 'principles']
  return [
    {
      value,
      unit: 'antal',
      label: `${label}, ${nameOf(document)}`,
      agreement: document.agreement,
      priceLevel: null,
      citations: [],
    },
  ]
}
