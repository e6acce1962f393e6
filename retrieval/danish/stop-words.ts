// Danish words too common to find anything by: they stand in nearly every passage, and leaving them out makes a search ten
// times faster. Kept though common, because they change what is asked: negations (ikke, ingen, uden, aldrig, hverken, kun,
// undtagen) and comparisons (mere, mindre, flere, færre, flest, størst, alle, hver).
import { memoised } from './memo.ts'
import { fold } from './normalise.ts'

const WORDS = new Set(
  `og eller men samt at som der det den de en et er var være været bliver blev blive blevet i på til for fra af om med ved
   under over hos efter ind ud op ned ad pr per via som da når hvis mens så også dog jo nok vel mon bare lige her hertil dertil
   derfor dermed deraf heraf herunder således sådan samt jeg mig min mit mine du dig din dit dine han ham hans hun hende hendes vi
   os vor vores i jer jeres sig sin sit sine man dem deres dens dets denne dette disse har havde have haft kan kunne skal skulle
   vil ville må måtte bør hvad hvem hvor hvornår hvordan hvorfor hvilken hvilket hvilke nogle nogen noget anden andet andre meget
   bl.a f.eks fx mv m.v m.m m.fl mm jf hhv ift i.f.t vedr mhp pba inkl dvs d.v.s evt ca stk nu thi`
    .split(/\s+/)
    .map(fold),
)

/** Whether a word, in any case and spelling of æ ø å, is too common to search by. */
export const isStopWord = memoised((word: string): boolean => WORDS.has(fold(word)))
