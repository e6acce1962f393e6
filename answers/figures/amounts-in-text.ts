// Reads the amounts and percentages that a sentence prints: "3,3 mio. kr. i 2025", "400.000 kr.", "0,1 mio. kr. årligt", "5 pct.".

export type TextUnit = 'mio. kr.' | 'kr.' | 'pct.'

/**
 * One amount as a sentence prints it; `value` in its unit's own scale, `year` where one follows it ("1,6 mio. kr. i 2026"), `part`
 * behind a "hvoraf".
 */
export type TextAmount = {
  value: number
  unit: TextUnit
  year: number | null
  yearly: boolean
  part: boolean
}

const AMOUNT =
  /((?:årligt|hvert år) )?(\d+(?:\.\d{3})*(?:,\d+)?)\s?(mia\. kr\.|mio\.(?: kr\.)?|millioner(?: kroner| kr\.)?|kr\.|kroner|pct\.|procent|%)(?:\s\(\d{4}-pl\))?(\s(?:årligt|pr\. år|om året))?(?:\s(?:årligt )?(?:i|for)\s(?:hhv\.\s)?((?:19|20)\d\d)(?!\s?-\s?\d)(\s(?:og|eller)\s20\d\d)?)?/g

/** Tells of money of an earlier agreement. */
export const EARLIER_MONEY = /satspulje|finanslov|\bFL\d\d|SSA\d\d|[Mm]ed [Aa]ftale/

export function textAmounts(sentence: string): TextAmount[] {
  const rest = sentence.search(/\b(?:hvoraf|heraf)\b/)
  return [...sentence.matchAll(AMOUNT)].map((match) => {
    const [, before, digits = '', unit = '', behind, year, more] = match
    const number = Number(digits.replace(/\./g, '').replace(',', '.'))
    const scale = unit.startsWith('mia') ? 1000 : 1
    const isYearly = before !== undefined || behind !== undefined
    return {
      value: number * scale,
      unit: /^(?:pct|procent|%)/.test(unit) ? 'pct.' : /^(?:mi)/.test(unit) ? 'mio. kr.' : 'kr.',
      // "6,6 mio. kr. i 2026 og 2027" is that of both years, "3,1 mio. kr. årligt i 2023 og 2024" each one's.
      year: year && (isYearly || !more) ? Number(year) : null,
      yearly: isYearly,
      part: rest >= 0 && match.index > rest,
    }
  })
}
