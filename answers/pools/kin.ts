// "Forældre til et barn med Downs", "psykisk syge og deres familier": people who stand by somebody in trouble are that one's kin,
// whatever they are called.
import type { Lexicon } from '../../retrieval/danish/concepts.ts'
import type { Question } from '../question/question.ts'
import { isAgeOrSex } from './people.ts'
import type { Stretch } from './stretches.ts'

const KIN = 'pårørende'
const KINDRED = new Set(
  'forældre,mødre,fædre,ægtefæller,bedsteforældre,familier,børnefamilier,pårørende,skilte forældre,enlige forældre'.split(
    ',',
  ),
)
/** From the kin to the trouble: "til et barn med", "med handicappede". */
const TO_TROUBLE = /^\s*(?:til|med|som har|der har|,? hvis)\s+(?:\p{L}+\s+){0,4}$/iu
/** "Slået af sin mand", "lever med en voldelig mand": who strikes is not whom the pool is for. */
const STRUCK = 'voldsudsat'
const BY_WHOM = /^\s+(?:(?:af|med|hos)\s+)?(?:en|sin|sine|deres|hendes|hans|min|den|ens)\s+$/i
const ENDS_IN_HIM = /^voldelige?\s+$/i
/** From the trouble to the kin: "og deres". */
const AND_THEIR = /^\s*(?:og|samt)\s+(?:deres|de|sine|dens|disses)\s*$/i

/** The stretches with kin read as such, and without the age of the one they stand by. Parents of a trouble of their own stay parents. */
export function readKin(question: Question, stretches: readonly Stretch[], lexicon: Lexicon): Stretch[] {
  const kin = lexicon.concepts.get(KIN)
  if (!kin) return [...stretches]
  const isKindred = ({ concepts }: Stretch) => concepts.every(({ id }) => KINDRED.has(id))
  const isStruck = ({ concepts }: Stretch) =>
    concepts.some(({ id }) => id === STRUCK || lexicon.broader(id).includes(STRUCK))
  const isPeople = ({ concepts }: Stretch) =>
    concepts.some(({ facet }) => facet === 'person' || facet === 'condition')
  const isTrouble = ({ concepts }: Stretch) => concepts.some(({ facet }) => facet === 'condition')
  const isAge = ({ concepts }: Stretch) => concepts.every((concept) => isAgeOrSex(lexicon, concept))
  const between = (one: Stretch, other: Stretch) =>
    question.text.slice(question.words[one.to - 1]?.end, question.words[other.from]?.start)
  const ofOthers = new Set<Stretch>()
  const read = stretches.map((stretch, i) => {
    const struck = stretches[i - 1]
    if (
      isAge(stretch) &&
      struck &&
      isStruck(struck) &&
      (BY_WHOM.test(between(struck, stretch)) ||
        ENDS_IN_HIM.test(`${question.words[struck.to - 1]?.text}${between(struck, stretch)}`))
    )
      ofOthers.add(stretch)
    if (!isKindred(stretch)) {
      // "Plejebørn og deres plejefamilier": whom they have about them comes along.
      const leader = stretches[i - 1]
      if (leader && isPeople(leader) && isPeople(stretch) && AND_THEIR.test(between(leader, stretch)))
        ofOthers.add(stretch)
      return stretch
    }
    const next = stretches.slice(i + 1).find((one) => !isAge(one))
    const previous = stretches[i - 1]
    const stands = next && isTrouble(next) && TO_TROUBLE.test(between(stretch, next))
    const follows = previous && isTrouble(previous) && AND_THEIR.test(between(previous, stretch))
    if (!stands && !follows) return stretch
    if (stands)
      for (const one of stretches) if (one.from > stretch.from && one.from < next.from) ofOthers.add(one)
    return { ...stretch, concepts: [kin] }
  })
  return read.filter((stretch) => !ofOthers.has(stretch))
}
