// What the lists of operations' phrases share.
import { isOneOf } from '../around.ts'
import { isFrameWord } from '../frame-words.ts'
import type { Operation } from '../operations.ts'
import type { Around, PhraseRule } from '../phrases.ts'
import type { Word } from '../question.ts'

export type OperationRule = PhraseRule<Operation>

const isMoney = isOneOf(
  `penge pengene midler midlerne støtte driftsstøtte tilskud tilskuddet bevilling bevillingen bevillinger beløb beløbet finansiering
   ramme del andel løft udgift udgifter satspuljemidler støttemidler`,
)
/** Words that open a clause of their own. */
const opensClause = isOneOf(
  `næste sidste første forrige resten indeværende hele nyeste seneste ældste sammenlignet sammen tilsammen samlet årligt fordelt indtil
   frem siden hvornår hvorfor målt`,
)
const isFigure = ({ kind, key }: Word): boolean => kind !== 'word' || /^ssa/.test(key)

/** The word behind is no noun that the phrase would describe: "mest i 2023" and "varige midler", not "mest sårbare". */
export function describesMoney({ next }: Around): boolean {
  return next === null || isFrameWord(next.text) || isMoney(next) || isFigure(next) || opensClause(next)
}
