// What a question says that it ranks or counts: initiatives, areas, ministries, the lines of an initiative.
import type { Operation } from '../question/operations.ts'
import { has, phrase } from '../question/question.ts'
import { IMMEDIATE } from './find-subjects.ts'
import type { RankLevel } from './plan.ts'
import type { Reader } from './reading.ts'

export type Rank = Extract<Operation, { kind: 'rank' }>

/** Asks whether something is so. */
export const IS_IT = phrase('^(?:er|var|får|fik|passer|stemmer)')

/** Words for what is ranked, which name no row. */
export const LEVEL_WORDS =
  /^(?:enkelt|del|under|hoved)?(?:initiativ|ministeri|omrad|organisation|forening|underpunkt|punkt|bevilling|post|ressort|tema|indsats|delelement|dele?(?:ne)?$|tilskud|numre|nummer)/

/** Null where the question does not say what it ranks or counts. */
export function wordLevel({ meaning: { question } }: Reader): RankLevel | null {
  if (has(question, IMMEDIATE)) return 'immediate'
  if (has(question, phrase('(?:minister|ressort)(?:ium|iet|ier|ierne|er|område|områder)?')))
    return has(question, OF_INITIATIVES) ? 'initiative' : 'ministry'
  if (
    has(
      question,
      phrase(
        '(?:under|del)(?:punkt|initiativ|nummer|række|bevilling|post)[a-zæøå]*|organisation(?:er|erne|en)?',
      ),
    )
  )
    return 'sub'
  if (has(question, phrase('områder?|området|områderne|tema(?:er)?|temaet')))
    return has(question, OF_INITIATIVES) ? 'initiative' : 'area'
  return has(question, OF_INITIATIVES) ? 'initiative' : null
}

/** "hvor mange initiativer har ministeriet": initiatives are counted, the ministry is the scope. */
const OF_INITIATIVES = phrase(
  '(?:enkelt|hoved)?initiativ(?:er|erne|et)?|bevilling(?:er|erne)?|indsats(?:er|erne)?|punkter|numre|poster',
)
