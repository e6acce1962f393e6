// Which of the pools just listed a follow-up speaks of: "den sidste", "den fra 2026" — or of none of them: "er der andre?".
import type { PoolRecord } from '../facts/pools.ts'
import { findPhrase, has, phrase, type Question } from '../question/question.ts'

/** What may stand behind "den anden" where it is a pool, and not "den anden aktør". */
const ENDS =
  '(?= ?$| (?:pulje|på listen|af dem|hvem|hvad|hvor|hvornår|hvordan|hvilke[nt]?|kan|må|skal|er|har|så)(?![^ ]))'
const PLACES = ['første|øverste', 'anden|næste', 'tredje', 'fjerde', 'femte'].map((words) =>
  phrase(`den (?:${words})${ENDS}`),
)
const LAST = phrase(`den (?:sidste|nederste)${ENDS}`)
const NEWEST = phrase(`den (?:nyeste|seneste)${ENDS}`)
const OLDEST = phrase(`den ældste${ENDS}`)
/** "Den fra 2026", "hvem kan søge den i 2029?" */
const OF_YEAR = phrase('den (?:fra|i|med (?:ansøgnings)?runde i|der (?:kan )?søges i) (20[0-9]{2})')

const OTHERS = phrase(
  '(?:er|findes|var|har i|er det|gives) (?:der )?(?:også |ikke |slet ikke )?(?:nogen |nogle )?(?:andre|flere)(?! (?:ansøgnings)?runder?)(?: ansøgningspuljer| puljer)?(?= ?$| (?:til|for|om|end|på)(?![^ ]))|hvad (?:er der |findes der |har i )?ellers|hvilke andre(?: er der)?|(?:er der |findes der )?ellers (?:noget|andre|andet)|andre puljer',
)

/** Asks for what was not listed. */
export const asksForOthers = (question: Question): boolean => has(question, OTHERS)

/** Those of the pools, in the order they were listed, that the question points at; null where it points at none in particular. */
export function pointedAt(pools: readonly PoolRecord[], question: Question): PoolRecord[] | null {
  if (pools.length < 2) return null
  const place = PLACES.findIndex((pattern) => has(question, pattern))
  const placed = has(question, LAST) ? pools.at(-1) : pools[place]
  if (placed) return [placed]
  if (has(question, NEWEST))
    return ofAgreement(
      pools,
      pools
        .map(({ agreement }) => agreement)
        .sort()
        .at(-1),
    )
  if (has(question, OLDEST)) return ofAgreement(pools, pools.map(({ agreement }) => agreement).sort()[0])
  const year = Number(findPhrase(question, OF_YEAR)[0]?.groups[0] ?? Number.NaN)
  const ways = [
    pools.filter(({ roundYears }) => roundYears.includes(year)),
    ofAgreement(pools, pools.find(({ agreement }) => agreement.startsWith(`${year}-`))?.agreement),
    pools.filter(({ supportYears, amounts }) => supportYears.includes(year) || year in amounts),
  ]
  return ways.find((found) => found.length > 0) ?? null
}

const ofAgreement = (pools: readonly PoolRecord[], label: string | undefined): PoolRecord[] =>
  pools.filter(({ agreement }) => agreement === label)
