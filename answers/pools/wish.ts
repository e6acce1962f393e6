// What a question wishes for in a pool: groups of slots (who, what trouble, what help), and the people's age and sex.
import type { Lexicon } from '../../retrieval/danish/concepts.ts'
import type { Slot } from '../../retrieval/slot-index.ts'

export type People = { ages: [number, number][]; sex: 'male' | 'female' | null }

export type WishGroup = {
  /** Any one of them covers the group ("ledsagelse eller kørsel"). */
  slots: Slot[]
  weight: number
  /** Age and sex words beside a need: a pool that leaves them open still fits. */
  optional: boolean
}

export type Wish = { groups: WishGroup[]; people: People }

export type { Lexicon }
