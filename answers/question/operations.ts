// What a question wants done with the figures: a plain value, a sum, a share, a difference, a ranking, a count, a check …
// The phrases stand in operations/, a list for each.

import { cardinal } from './number-words.ts'
import { MONEY, SPENT } from './operations/amounts.ts'
import { type ChangeAs, COMPARISONS, DIFFERENCES } from './operations/changes.ts'
import { CHECKS } from './operations/checks.ts'
import { COUNT_CLASSES, COUNTS, MOST_ROWS } from './operations/counts.ts'
import { LOOK_ALIKES } from './operations/look-alikes.ts'
import { RANK_CLASSES, RANKS, RANKS_OTHERS } from './operations/ranks.ts'
import { PART_OF, PERCENTAGES, SHARES } from './operations/shares.ts'
import { AVERAGES, EACH_YEAR, PERMANENT, SPLITS, SUMS, TOTALS } from './operations/totals.ts'
import { PhraseReader } from './phrases.ts'
import type { Claim, Question } from './question.ts'

export type Operation =
  | { kind: 'total' }
  | { kind: 'permanent' }
  /** Asks for a percentage that stands in the text, as against a share to be computed. */
  | { kind: 'percent' }
  | { kind: 'eachYear' }
  | { kind: 'sum' }
  | { kind: 'share' }
  | { kind: 'average' }
  /** `percent`: the change is asked for in pct. */
  | { kind: 'difference'; as: ChangeAs }
  | { kind: 'compare' }
  | { kind: 'rank'; smallest: boolean; count: number /** 1 for "næststørste". */; skip: number }
  /** `what`: the folded word counted; empty where it is what was just talked about. */
  | { kind: 'count'; what: string }
  /** Which group holds most rows of a kind: "hvilket ministerium har flest initiativer". `what`: the folded word counted. */
  | { kind: 'mostRows'; smallest: boolean; what: string }
  /** Shared out evenly among those that get it, which no agreement says. */
  | { kind: 'split' }
  | { kind: 'check' }
  /** Money actually spent or paid out, which no agreement states. */
  | { kind: 'spent' }
  /** Asks for an amount without saying which operation: "hvor meget", "beløb", "hvad koster". */
  | { kind: 'money' }

/** Of equally long phrases the first listed is read. */
const READER = new PhraseReader<Operation>(
  [
    ...LOOK_ALIKES,
    ...SPENT,
    ...CHECKS,
    ...COUNTS,
    ...MOST_ROWS,
    ...COMPARISONS,
    ...DIFFERENCES,
    ...SHARES,
    ...PERCENTAGES,
    ...SPLITS,
    ...AVERAGES,
    ...RANKS,
    ...EACH_YEAR,
    ...PERMANENT,
    ...SUMS,
    ...TOTALS,
    ...MONEY,
  ],
  {
    ...COUNT_CLASSES,
    ...RANK_CLASSES,
    year: ({ kind }) => kind === 'year',
    any: () => true,
  },
)

/** Reads every operation word that is not `taken`; several may stand in one question ("den samlede stigning i procent"). */
export function readOperations(
  question: Question,
  taken: readonly Claim<unknown>[] = [],
): Claim<Operation>[] {
  return refine(READER.read(question, taken), question)
}

/** Lets the operations of one question make each other plain. */
function refine(claims: Claim<Operation>[], question: Question): Claim<Operation>[] {
  const kinds = new Set(claims.map(({ value }) => value.kind))
  const rank = bestRank(claims, question)
  return claims.flatMap((claim): Claim<Operation>[] => {
    const { value } = claim
    if (value.kind === 'rank' && RANKS_OTHERS.test(question.line)) return []
    const as = (other: Operation) => [{ ...claim, value: other }]
    switch (value.kind) {
      case 'difference':
        return as({ kind: 'difference', as: kinds.has('percent') ? 'percent' : value.as })
      case 'percent':
        // "Hvor mange procent steg …", "andelen i procent"
        if (kinds.has('difference')) return as({ kind: 'difference', as: 'percent' })
        return kinds.has('share') || PART_OF.test(question.line) ? as({ kind: 'share' }) : [claim]
      case 'eachYear':
        if (kinds.has('average')) return as({ kind: 'average' })
        // "Total for alle fire år": the total of them all.
        return (kinds.has('total') || kinds.has('sum')) && isOfAllYears(claim, question) ? [] : [claim]
      case 'rank':
        return rank ? as(rank) : [claim]
      default:
        return [claim]
    }
  })
}

const isOfAllYears = ({ from, to }: Claim<unknown>, { words }: Question): boolean =>
  words.slice(from, to).some(({ key }) => key === 'alle') &&
  words.slice(from, to).every(({ key }) => key !== 'hver' && key !== 'sig')

type Rank = Extract<Operation, { kind: 'rank' }>
/** "Hvilke initiativer …" asks for several. */
const SEVERAL = 3

/** The most particular of a question's ranks, and how many it asks for: "hvilke tre initiativer får mest". */
function bestRank(claims: readonly Claim<Operation>[], { words }: Question): Rank | null {
  const ranks = claims.flatMap(({ value }) => (value.kind === 'rank' ? [value] : []))
  const [best] = [...ranks].sort((a, b) => b.count + b.skip - a.count - a.skip)
  if (!best || best.count + best.skip > 1) return best ?? null
  const which = words.findIndex(({ key }) => key === 'hvilke')
  const asked = words[which + 1]
  if (which >= 0 && asked) return { ...best, count: cardinal(asked.key) ?? SEVERAL }
  // "Nævn de tre initiativer, der fik mest." Of "hvilken af de to", "hvem af de seks" one is asked for.
  if (words.some(({ key }) => key === 'hvilken' || key === 'hvilket')) return best
  const those = words.findIndex(
    ({ key }, i) => key === 'de' && words[i - 1]?.key !== 'af' && cardinal(words[i + 1]?.key ?? '') !== null,
  )
  return those < 0 ? best : { ...best, count: cardinal(words[those + 1]?.key ?? '') ?? 1 }
}
