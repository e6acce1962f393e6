// Mends misspelt words of a question about pools, so that its recognisers and the lexicon know them ("radikalisert", "pujler").

import type { Lexicon } from '../../retrieval/danish/concepts.ts'
import { isDanishWord } from '../../retrieval/danish/dictionary.ts'
import { restoreLetters } from '../../retrieval/danish/restore.ts'
import { stem } from '../../retrieval/danish/stem.ts'
import { tokenise } from '../../retrieval/danish/tokenise.ts'
import { correct, type Vocabulary, vocabularyOf } from '../../retrieval/danish/typos.ts'
import type { PoolRecord } from '../facts/pools.ts'
import { phraseKey } from '../question/question.ts'

/** The recognisers' own words that neither a pool nor the lexicon holds. */
const ASKING =
  'puljer puljen puljerne ansøgningspulje ansøgningspuljer ansøge ansøger ansøgning ansøgningsfrist ansøgningsrunden ansøgningsrunder søge søges administrerer administreres medfinansiering kommunen kommuner forening foreninger frivillig frivillige'

const POOL = /-?pulje(?:n|r|rne|ns|midler|midlerne)?$/i
/** "2021-puljen" is the pool of 2021. */
const HYPHEN = /(?<=[\p{L}\p{N}])-(?=pulje)/giu

const PARAGRAPH = /§+\s*(?=\d)/g

export class PoolSpelling {
  readonly #vocabulary: Vocabulary
  /** Stem without æ ø å → the word, for those who type on a foreign keyboard ("gronlaendere", "senfolge"). */
  readonly #bare: ReadonlyMap<string, string>

  constructor(pools: readonly PoolRecord[], lexicon: Lexicon) {
    const texts = [
      ASKING,
      ...pools.flatMap(({ title, name, fields }) => [title, name ?? '', ...fields.map(({ value }) => value)]),
      ...[...lexicon.concepts.values()].flatMap(({ words }) => words),
    ]
    const words = texts.flatMap((text) => tokenise(text).map((token) => token.text.toLowerCase()))
    this.#vocabulary = vocabularyOf(words)
    this.#bare = new Map(words.map((word) => [bareStem(word), word]))
  }

  /** The text with its misspelt words mended; the same text where there are none. */
  mend(text: string): string {
    const spaced = text.replace(HYPHEN, ' ').replace(PARAGRAPH, 'paragraf ')
    let mended = ''
    let at = 0
    for (const { text: word, start, end, kind } of tokenise(spaced)) {
      mended += spaced.slice(at, start) + (kind === 'word' ? this.#mendWord(word) : word)
      at = end
    }
    return mended + spaced.slice(at)
  }

  /** A pool's short name is mended before its last part: "senfolgepuljen". */
  #mendWord(word: string): string {
    const [tail = ''] = POOL.exec(word) ?? []
    const head = word.slice(0, word.length - tail.length)
    if (
      head.length < SHORTEST ||
      isDanishWord(restoreLetters(head)) ||
      this.#vocabulary.known.has(head.toLowerCase())
    )
      return word
    const better = this.#bare.get(bareStem(head)) ?? correct(head, this.#vocabulary)
    return better ? better + tail : word
  }
}

/** Shorter words are too near each other to be mended. */
const SHORTEST = 4

const bareStem = (word: string): string => phraseKey(stem(word.toLowerCase())).replaceAll('ae', 'a')
