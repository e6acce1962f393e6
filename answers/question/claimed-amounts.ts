// Amounts that stand in the question itself: "15 mio.", "400.000 kr.", "over 50 millioner", "12 pct.".
import { type Claim, findPhrase, phrase, type Question } from './question.ts'

/** `value` in mio. kr., or in pct. for unit "pct."; `bound` where it is a threshold rather than a claim. */
export type ClaimedAmount = { value: number; unit: 'mio. kr.' | 'pct.'; bound: 'over' | 'under' | null }

const BOUND =
  '(over|mere end|mindst|minimum|større end|højere end|fra|under|mindre end|højst|højest|max|maksimalt|lavere end|op til)'
const PATTERN = phrase(
  `(?:${BOUND} )?([0-9]+(?:\\.[0-9]{3})*(?:,[0-9]+)?)(?: |-)?(mia|milliarder|mio|million|millioner|mill|kr|kroner|t\\.?kr|pct|procent|%)\\.?(?: (?:kr|kroner)\\.?)?`,
)
const SCALE: Record<string, number> = { mia: 1000, milliarder: 1000, kr: 1e-6, kroner: 1e-6, tkr: 1e-3 }

export function readClaimedAmounts(question: Question): Claim<ClaimedAmount>[] {
  return (
    findPhrase(question, PATTERN)
      // "i 2023, mio.": a year and a unit that is asked for.
      .filter(({ groups: [, digits = ''] }) => !/^(?:19|20)\d\d$/.test(digits))
      .map(({ from, to, groups: [bound, digits = '', unit = ''] }) => {
        const number = Number(digits.replace(/\./g, '').replace(',', '.'))
        const percent = /^(?:pct|procent|%)/.test(unit)
        return {
          from,
          to,
          value: {
            value: percent ? number : number * (SCALE[unit.replace('.', '')] ?? 1),
            unit: percent ? 'pct.' : 'mio. kr.',
            bound:
              bound === undefined
                ? null
                : /^(?:under|mindre|hojst|hojest|max|maks|lavere|op til)/.test(bound)
                  ? 'under'
                  : 'over',
          },
        }
      })
  )
}
