// Ways of asking to be told: "jeg vil gerne vide, …", "kan du oplyse mig om …". Polite, and no part of what is asked.
// Greetings, thanks and signatures never get this far, see courtesies.ts.
import { type Claim, findPhrase, phrase, type Question } from './question.ts'

const ASKING = phrase(
  '(?:jeg|vi) (?:skal|skulle) bruge|jeg (?:vil|ville) (?:gerne|høre)(?: (?:vide|spørge|høre))?(?: om)?|(?:kan|kunne|vil|må) (?:du|i|man|jeg) (?:venligst |lige |måske |gerne )*(?:fortælle|sige|oplyse|svare|hjælpe|finde|spørge|høre|få oplyst|bede om)(?: mig| os)?(?: med| på| at vide)?',
)

export function readAskings(question: Question): Claim<null>[] {
  return findPhrase(question, ASKING).map(({ from, to }) => ({ from, to, value: null }))
}
