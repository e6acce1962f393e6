// Two figures asked for in one breath, as one answer.
import type { Amount } from './answer.ts'
import { unique } from './collections.ts'
import type { Draft } from './draft.ts'

/** A figure, and what is answered to the second asking, said in this order; null where that gives no figure that the first does not. */
export function both(first: Draft, second: Draft): Draft | null {
  if (second.kind !== 'amount') return null
  const key = ({ value, unit, label, agreement }: Draft['results'][number]) =>
    [value, unit, label, agreement].join('|')
  const known = new Set(first.results.map(key))
  const results = second.results.filter((result) => !known.has(key(result)))
  if (results.length === 0) return null
  const places = new Map(
    first.citations.map(({ document, start, end }, i) => [`${document} ${start} ${end}`, i]),
  )
  const citations = [...first.citations]
  const placeOf = second.citations.map((citation) => {
    const place = `${citation.document} ${citation.start} ${citation.end}`
    const at = places.get(place) ?? citations.push(citation) - 1
    places.set(place, at)
    return at
  })
  const moved = (citation: number) => placeOf[citation] ?? citation
  const movedAmount = (amount: Amount): Amount => ({ ...amount, citation: moved(amount.citation) })
  const isTold = ({ citation, measure, year }: Amount) =>
    first.amounts.some((one) => one.citation === citation && one.measure === measure && one.year === year)
  return {
    ...second,
    results: [
      ...first.results,
      ...results.map((result) => ({ ...result, citations: result.citations.map(moved) })),
    ],
    amounts: [...first.amounts, ...second.amounts.map(movedAmount).filter((amount) => !isTold(amount))],
    calculation: [first.calculation, second.calculation].filter(Boolean).join('; ') || null,
    citations,
    notes: unique([...first.notes, ...second.notes]),
    understood: null,
    say: { template: 'both', data: { parts: [first.say, second.say] } },
  }
}
