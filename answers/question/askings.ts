// Ways of asking to be told: "jeg vil gerne vide, …", "kan du oplyse mig om …", and where the asker has a figure from: "en kollega har
// skrevet … i vores papir". Neither is part of what is asked.
// Greetings, thanks and signatures never get this far, see courtesies.ts.
import { type Claim, findPhrase, phrase, type Question } from './question.ts'

const ASKING = phrase(
  '(?:jeg|vi) (?:skal|skulle) bruge|jeg (?:vil|ville) (?:gerne|høre)(?: (?:vide|spørge|høre))?(?: om)?|(?:kan|kunne|vil|må) (?:du|i|man|jeg) (?:venligst |lige |måske |gerne )*(?:fortælle|sige|oplyse|svare|hjælpe|finde|spørge|høre|få oplyst|bede om)(?: mig| os)?(?: med| på| at vide)?',
)

const COLLEAGUE =
  '(?:en|min|mine|vores|deres) (?:gode |nye |egen )?(?:kollega|kolleger|chef|leder|kontorchef|direktør|økonom|controller|praktikant|medarbejder|konsulent|revisor)(?: (?:i|fra) (?:kommunen|ministeriet|regionen|økonomi))?'
const HEARSAY = phrase(
  `${COLLEAGUE} (?:har |havde )?(?:lige |vist |vistnok )?(?:skrevet|skriver|sagt|siger|sagde|påstår|påstod|mener|mente|hævder|noteret|fortalt|regnet sig frem til|regner med|husker)(?: at| på)?`,
)
const OWN_PAPER = phrase(
  '(?:i|på|af) (?:vores|mit|min|mine|et internt|vores eget) (?:[a-zæøå]+ )?(?:papir|papirer|notat|ark|regneark|excelark|skema|oplæg|udkast|indstilling|referat|mødereferat|oversigt|mail|præsentation|rapport|bilag|budget|slide|liste|noter)',
)

export function readAskings(question: Question): Claim<null>[] {
  return [ASKING, HEARSAY, OWN_PAPER].flatMap((pattern) =>
    findPhrase(question, pattern).map(({ from, to }) => ({ from, to, value: null })),
  )
}
