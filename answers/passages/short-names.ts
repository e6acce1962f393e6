// What something is called in short where it is told of: "HandicapBilistCentret (HBC)" is HBC from there on.
import type { Passage, PassageIndex } from '../../retrieval/passage-index.ts'
import type { Slot } from '../../retrieval/slot-index.ts'
import { indexTerms } from '../../retrieval/terms.ts'
import { quality } from './quality.ts'

const SPELT_OUT = /((?:\p{L}[\p{L}-]+ ){0,5}\p{L}[\p{L}-]+) \((\p{Lu}{2,6})\)/gu
const SAME = 0.85

export class ShortNames {
  readonly #byTopic = new Map<number, { long: ReadonlySet<string>; short: string }[]>()

  constructor(index: PassageIndex, topicOf: (passage: Passage) => number) {
    for (const passage of index.all())
      for (const [, long = '', short = ''] of passage.text.matchAll(SPELT_OUT)) {
        const topic = topicOf(passage)
        const named = { long: new Set(indexTerms(long)), short }
        this.#byTopic.set(topic, [...(this.#byTopic.get(topic) ?? []), named])
      }
  }

  /** The short names of what is asked about, in the texts of the topic. */
  of(topic: number, slots: readonly Slot[]): string[] {
    const asked = slots.filter(({ weight }) => weight > 0.4)
    return (this.#byTopic.get(topic) ?? []).flatMap(({ long, short }) =>
      asked.length > 0 && asked.every((slot) => quality(slot, long) >= SAME) ? [short] : [],
    )
  }
}
