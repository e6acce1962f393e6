// The stem of a Danish word (Snowball's Danish rules), remembered because the same words come again.
import { stemmer } from '@orama/stemmers/danish'

const known = new Map<string, string>()

export function stem(word: string): string {
  let found = known.get(word)
  if (found === undefined) {
    found = stemmer(word)
    known.set(word, found)
  }
  return found
}
