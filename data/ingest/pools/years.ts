// Years and amounts of money as the agreements' sentences state them.
import { parseTenths } from '../tenths.ts'

export type YearAmount = { year: number; tenths: number }

const yearOrRange = /(20\d\d)(?:\s*[-–]\s*(?:(?:primo|medio|ultimo)\s+)?(20\d\d))?/g

/** Every year that a wording names, ranges opened: "ultimo 2023-medio 2026" → 2023, 2024, 2025, 2026. */
export function yearsIn(wording: string): number[] {
  const years = new Set<number>()
  for (const [, from, to] of wording.matchAll(yearOrRange)) {
    for (let year = Number(from); year <= Number(to ?? from); year++) years.add(year)
  }
  return [...years].sort((a, b) => a - b)
}

const stated =
  /(?<amount>\d[\d.]*,\d) mio\. kr\.(?: til [\p{Ll}]*puljen)?(?: i (?:perioden )?(?<from>20\d\d)(?<range>\s*[-–]\s*20\d\d)?)?/gu

/**
 * The amounts in a sentence, in tenths of mio. kr.: their sum, and by year where each is given one year. A sum for several
 * years ("24,0 mio. kr. … i perioden 2023-2026") says nothing of the single year. Null where no amount is stated.
 */
export function amountsIn(sentence: string): { total: number; years: YearAmount[] } | null {
  const found = [...sentence.matchAll(stated)].map(({ groups }) => ({
    tenths: parseTenths(groups?.amount ?? ''),
    year: groups?.from && !groups.range ? Number(groups.from) : null,
  }))
  if (found.length === 0) return null
  return {
    total: found.reduce((sum, { tenths }) => sum + tenths, 0),
    years: found.flatMap(({ tenths, year }) => (year === null ? [] : [{ year, tenths }])),
  }
}
