// Danish words too common to find anything by. Negations and mere/mindre/flest are kept: they change what is asked.
import { fold } from './normalise.ts'

const WORDS = new Set(
  `og i at det en den til er som på de med han af for ikke_ der var mig sig men et har om vi min havde ham hun nu over da fra du ud
   sin dem os op man hans hvor eller hvad skal selv her alle vil blev kunne ind når være dog noget ville jo deres efter ned skulle
   denne end dette mit også under have dig anden hende mine alt meget sit sine vor mod disse hvis din nogle hos blive mange ad
   bliver hendes været thi jer sådan kan samt ved fx bl.a mv jf mm herunder både heraf hertil derfor dermed således hhv samt ift
   vedr mhp pba inkl dvs evt ca stk`
    .split(/\s+/)
    .filter((word) => !word.endsWith('_'))
    .map(fold),
)

export function isStopWord(word: string): boolean {
  return WORDS.has(fold(word))
}
