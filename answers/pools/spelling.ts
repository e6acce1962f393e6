// Mends misspelt words of a question about pools, so that its recognisers and the lexicon know them ("radikalisert", "pujler").

import type { Lexicon } from '../../retrieval/danish/concepts.ts'
import { tokenise } from '../../retrieval/danish/tokenise.ts'
import { correct, type Vocabulary, vocabularyOf } from '../../retrieval/danish/typos.ts'
import type { PoolRecord } from '../facts/pools.ts'

/** The recognisers' own words that neither a pool nor the lexicon holds. */
const ASKING =
  'puljer puljen puljerne ansøgningspulje ansøgningspuljer ansøge ansøger ansøgning ansøgningsfrist søge søges administrerer administreres medfinansiering kommunen kommuner forening foreninger frivillig frivillige'

export class PoolSpelling {
  readonly #vocabulary: Vocabulary

  constructor(pools: readonly PoolRecord[], lexicon: Lexicon) {
    const texts = [
      ASKING,
      ...pools.flatMap(({ title, name, fields }) => [title, name ?? '', ...fields.map(({ value }) => value)]),
      ...[...lexicon.concepts.values()].flatMap(({ words }) => words),
    ]
    this.#vocabulary = vocabularyOf(texts.flatMap((text) => tokenise(text).map((token) => token.text)))
  }

  /** The text with its misspelt words mended; the same text where there are none. */
  mend(text: string): string {
    let mended = ''
    let at = 0
    for (const { text: word, start, end, kind } of tokenise(text)) {
      const better = kind === 'word' ? correct(word, this.#vocabulary) : null
      mended += text.slice(at, start) + (better ?? word)
      at = end
    }
    return mended + text.slice(at)
  }
}
