// Why something is done stands before what follows from it: "Derfor er partierne enige om …", "Ministeriet vil derfor …".
import type { PassageIndex } from '../../retrieval/passage-index.ts'
import { boilerplate, broken } from './form.ts'
import type { RankedSentence } from './rank.ts'

const CONCLUDES = /\b(?:derfor|på den baggrund|på denne baggrund|af den grund)\b/i
const MOST = 2

/** The sentences right before a conclusion, in its own section and in the order of the text; [] where the sentence concludes nothing. */
export function reasonsBefore(index: PassageIndex, conclusion: RankedSentence): RankedSentence[] {
  const { passage, sentence } = conclusion
  if (!CONCLUDES.test(sentence.text)) return []
  // Passages are numbered in the order of the texts.
  const previous = index.get(passage.id - 1)
  return [...(previous?.section === passage.section ? [previous] : []), passage]
    .flatMap((before) => before.sentences.map((said) => ({ ...conclusion, passage: before, sentence: said })))
    .filter(
      ({ sentence: said }) => said.end <= sentence.start && !boilerplate(said.text) && !broken(said.text),
    )
    .slice(-MOST)
}
