// What a question asks, apart from what is told before it: "Min søn er 15 og … Hvem hjælper unge med angst?", "For at kunne
// sammenligne vil jeg gerne vide, hvor meget X steg".
import { readKinds } from './kinds.ts'
import { phraseKey } from './phrase-key.ts'
import { type Question, readQuestion } from './question.ts'

/** Words a question must have to be understood without what is told before it. */
const ENOUGH = 4

export type AskedAlone = { told: string; asked: string }

/** The last sentence that asks, or what stands behind its "vil jeg gerne vide", where that asks and something is told before it; else null. */
export function askedAlone({ text }: Question): AskedAlone | null {
  const sentences = text
    .split(/(?<=\p{L}[.]+|[!?])\s+(?=\S)/u)
    .filter((sentence) => /\p{L}{2}/u.test(sentence))
  // "Hvilke partier …? Jeg skal bruge listen til et brev."
  const last = sentences.findLast((sentence) => sentence.trimEnd().endsWith('?')) ?? sentences.at(-1)
  if (!last) return null
  const polite = POLITE.exec(last)
  const asked = polite?.groups?.asked ?? last
  const told = text.replace(asked, ' ').trim()
  const question = readQuestion(asked)
  const isQuestion = question.words.length >= ENOUGH && readKinds(question).length > 0
  return isQuestion && readQuestion(told).words.some(({ key }) => !POLITENESS.has(key))
    ? { told, asked }
    : null
}

/** "… vil jeg gerne vide, hvor …": asked politely, behind whatever reason there is for asking. */
const POLITE =
  /(?:^|[\s,])(?:vide|høre|kende|oplyst|spørge|fortælle|sige|oplyse|svare|finde ud af)(?: (?:mig|os|om|på))*,? +(?<asked>(?:hvor|hvad|hvem|hvilke[nt]?|hvornår)\s.*)$/isu
/** Words of such a phrase: where nothing else stands before the question, nothing is told. */
const POLITENESS = new Set(
  `jeg vi du i kan kunne vil ville skal må gerne venligst lige godt måske mig os om på at få bede have vide høre kende oplyst spørge
   fortælle sige oplyse svare finde ud af hej og derfor`
    .split(/\s+/)
    .map(phraseKey),
)
